#ifndef OD_CXLSX_LIBRARY_H
#define OD_CXLSX_LIBRARY_H

#include <xlsxwriter.h>

/* Every function of libxlsxwriter that is called, as its headers declare it. */
#define OD_XLSX_FUNCTIONS(F) \
    F(workbook_new_opt) F(workbook_add_worksheet) F(workbook_add_format) F(workbook_add_chart) F(workbook_close) \
    F(worksheet_set_column) F(worksheet_write_string) F(worksheet_write_number) F(worksheet_write_formula_num) \
    F(worksheet_autofilter) F(worksheet_freeze_panes) F(worksheet_insert_chart) F(worksheet_set_landscape) \
    F(worksheet_fit_to_pages) F(worksheet_repeat_rows) F(worksheet_set_paper) \
    F(format_set_bold) F(format_set_num_format) F(format_set_bg_color) F(format_set_font_size) F(format_set_bottom) \
    F(format_set_top) F(format_set_align) \
    F(chart_add_series) F(chart_series_set_categories) F(chart_series_set_values) F(chart_title_set_name) \
    F(chart_legend_set_position) F(chart_axis_set_reverse) F(chart_series_set_labels) F(lxw_strerror)

struct od_xlsx_library {
#define OD_XLSX_MEMBER(name) __typeof__(name) *name;
    OD_XLSX_FUNCTIONS(OD_XLSX_MEMBER)
#undef OD_XLSX_MEMBER
};

/* The library, loaded once; NULL where it can't be loaded. Safe from any thread. */
const struct od_xlsx_library *od_xlsx_load(void);

#endif
