#ifndef OD_CXLSX_LIBRARY_H
#define OD_CXLSX_LIBRARY_H

#include "Library.h"
#include <xlsxwriter.h>

/* Every function of libxlsxwriter that is called, as its headers declare it. */
#define OD_XLSX_FUNCTIONS(F) \
    F(workbook_new_opt) F(workbook_add_worksheet) F(workbook_add_format) F(workbook_add_chart) F(workbook_close) \
    F(worksheet_set_column) F(worksheet_write_string) F(worksheet_write_number) F(worksheet_write_formula_num) \
    F(worksheet_set_row) F(worksheet_autofilter) F(worksheet_freeze_panes) F(worksheet_insert_chart_opt) \
    F(worksheet_set_landscape) F(worksheet_fit_to_pages) F(worksheet_repeat_rows) F(worksheet_set_paper) \
    F(worksheet_set_margins) F(worksheet_set_header) F(worksheet_set_footer) \
    F(format_set_bold) F(format_set_num_format) F(format_set_bg_color) F(format_set_font_size) F(format_set_bottom) \
    F(format_set_top) F(format_set_align) F(format_set_text_wrap) F(format_set_indent) \
    F(chart_add_series) F(chart_series_set_categories) F(chart_series_set_values) F(chart_title_set_name) \
    F(chart_legend_set_position) F(chart_axis_set_reverse) F(chart_axis_off) F(chart_axis_major_gridlines_set_visible) \
    F(chart_set_series_gap) F(chart_series_set_labels) F(lxw_strerror)

struct od_xlsx_library {
    OD_XLSX_FUNCTIONS(OD_LIBRARY_MEMBER)
};

/* The library, loaded once; NULL where it can't be loaded. Safe from any thread. */
const struct od_xlsx_library *od_xlsx_load(void);

#endif
