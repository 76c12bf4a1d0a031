#define _GNU_SOURCE
#include "Xlsx.h"
#include "XlsxLibrary.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct od_xlsx {
    const struct od_xlsx_library *c;
    lxw_workbook *book;
    lxw_format *styles[OD_XLSX_STYLES];
    /* Of the anonymous memory that the workbook is written to: nothing is left anywhere, whatever happens. */
    int file;
};

static lxw_worksheet *lxw(od_xlsx_sheet *sheet) { return (lxw_worksheet *)sheet; }

static int make_styles(od_xlsx *x) {
    static const char *const formats[OD_XLSX_STYLES] = {
        [OD_XLSX_COUNT] = "0", [OD_XLSX_RATE] = "0.00%", [OD_XLSX_DATE] = "yyyy-mm-dd", [OD_XLSX_TIME] = "hh:mm",
        [OD_XLSX_MOMENT] = "yyyy-mm-dd hh:mm", [OD_XLSX_TOTAL_COUNT] = "0",
    };
    for (int style = OD_XLSX_PLAIN; style < OD_XLSX_STYLES; style++) {
        lxw_format *format = x->c->workbook_add_format(x->book);
        if (!format) return 0;
        if (formats[style]) x->c->format_set_num_format(format, formats[style]);
        x->c->format_set_align(format, style == OD_XLSX_LONG ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
        x->styles[style] = format;
    }
    x->c->format_set_text_wrap(x->styles[OD_XLSX_WRAPPED]);
    x->c->format_set_text_wrap(x->styles[OD_XLSX_LONG]);
    static const enum od_xlsx_style centred[] = {OD_XLSX_HEAD, OD_XLSX_DATE, OD_XLSX_TIME, OD_XLSX_MOMENT};
    for (size_t index = 0; index < sizeof centred / sizeof *centred; index++)
        x->c->format_set_align(x->styles[centred[index]], LXW_ALIGN_CENTER);
    /* A number does not touch the text in the next column. */
    static const enum od_xlsx_style numbers[] = {OD_XLSX_COUNT, OD_XLSX_RATE, OD_XLSX_TOTAL_COUNT};
    for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
        x->c->format_set_align(x->styles[numbers[index]], LXW_ALIGN_RIGHT);
        x->c->format_set_indent(x->styles[numbers[index]], 1);
    }
    x->c->format_set_bold(x->styles[OD_XLSX_HEAD]);
    x->c->format_set_bg_color(x->styles[OD_XLSX_HEAD], 0xDDE6F0);
    x->c->format_set_bottom(x->styles[OD_XLSX_HEAD], LXW_BORDER_THIN);
    x->c->format_set_bold(x->styles[OD_XLSX_TITLE]);
    x->c->format_set_font_size(x->styles[OD_XLSX_TITLE], 14);
    for (int style = OD_XLSX_TOTAL; style <= OD_XLSX_TOTAL_COUNT; style++) {
        x->c->format_set_bold(x->styles[style]);
        x->c->format_set_top(x->styles[style], LXW_BORDER_THIN);
    }
    return 1;
}

od_xlsx *od_xlsx_new(void) {
    const struct od_xlsx_library *c = od_xlsx_load();
    od_xlsx *x = c ? calloc(1, sizeof *x) : NULL;
    if (!x) return NULL;
    x->c = c;
    x->file = memfd_create("workbook", MFD_CLOEXEC);
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", x->file);
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    if (x->file >= 0) x->book = c->workbook_new_opt(path, &options);
    if (x->book && make_styles(x)) return x;
    /* What libxlsxwriter holds by then can only be freed by closing: a lost kilobyte where memory is out anyway. */
    if (x->file >= 0) close(x->file);
    free(x);
    return NULL;
}

const char *od_xlsx_error(int error) { return od_xlsx_load()->lxw_strerror((lxw_error)error); }

od_xlsx_sheet *od_xlsx_add(od_xlsx *x, const char *name) {
    return (od_xlsx_sheet *)x->c->workbook_add_worksheet(x->book, name);
}

int od_xlsx_width(od_xlsx_sheet *sheet, uint16_t column, double width) {
    return od_xlsx_load()->worksheet_set_column(lxw(sheet), column, column, width, NULL);
}

int od_xlsx_height(od_xlsx_sheet *sheet, uint32_t row, double height) {
    return od_xlsx_load()->worksheet_set_row(lxw(sheet), row, height, NULL);
}

int od_xlsx_text(od_xlsx *x, od_xlsx_sheet *sheet, uint32_t row, uint16_t column, const char *text, int style) {
    return x->c->worksheet_write_string(lxw(sheet), row, column, text, x->styles[style]);
}

int od_xlsx_number(od_xlsx *x, od_xlsx_sheet *sheet, uint32_t row, uint16_t column, double number, int style) {
    return x->c->worksheet_write_number(lxw(sheet), row, column, number, x->styles[style]);
}

int od_xlsx_formula(
    od_xlsx *x, od_xlsx_sheet *sheet, uint32_t row, uint16_t column, const char *formula, double value, int style) {
    return x->c->worksheet_write_formula_num(lxw(sheet), row, column, formula, x->styles[style], value);
}

int od_xlsx_filter(od_xlsx_sheet *sheet, uint32_t row, uint16_t column, uint32_t last_row, uint16_t last_column) {
    return od_xlsx_load()->worksheet_autofilter(lxw(sheet), row, column, last_row, last_column);
}

void od_xlsx_freeze(od_xlsx_sheet *sheet, uint32_t row, uint16_t column) {
    od_xlsx_load()->worksheet_freeze_panes(lxw(sheet), row, column);
}

int od_xlsx_print(od_xlsx_sheet *sheet, uint32_t row, int is_landscape, const char *header) {
    const struct od_xlsx_library *c = od_xlsx_load();
    const uint8_t a4 = 9;
    c->worksheet_set_paper(lxw(sheet), a4);
    if (is_landscape) c->worksheet_set_landscape(lxw(sheet));
    c->worksheet_fit_to_pages(lxw(sheet), 1, 0);
    /* In inches: left, right, top, bottom. */
    c->worksheet_set_margins(lxw(sheet), 0.5, 0.5, 0.8, 0.7);
    lxw_error result = c->worksheet_set_header(lxw(sheet), header);
    if (result == LXW_NO_ERROR) result = c->worksheet_set_footer(lxw(sheet), "&C&P / &N");
    if (result == LXW_NO_ERROR && row) result = c->worksheet_repeat_rows(lxw(sheet), 0, row - 1);
    return result;
}

int od_xlsx_draw(od_xlsx *x, od_xlsx_sheet *sheet, const struct od_xlsx_chart *wanted) {
    lxw_chart *chart = x->c->workbook_add_chart(x->book, wanted->is_bar ? LXW_CHART_BAR : LXW_CHART_COLUMN);
    if (!chart) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    lxw_chart_series *series = x->c->chart_add_series(chart, NULL, NULL);
    if (!series) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    x->c->chart_series_set_categories(
        series, wanted->data_sheet, wanted->first_row, wanted->names_column, wanted->last_row, wanted->names_column);
    x->c->chart_series_set_values(
        series, wanted->data_sheet, wanted->first_row, wanted->values_column, wanted->last_row, wanted->values_column);
    x->c->chart_series_set_labels(series);
    x->c->chart_title_set_name(chart, wanted->title);
    x->c->chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    x->c->chart_set_series_gap(chart, 60);
    /* Every bar says its number: an axis of them would only add fractions of a person on a small day. */
    lxw_chart_axis *numbers = wanted->is_bar ? chart->x_axis : chart->y_axis;
    x->c->chart_axis_major_gridlines_set_visible(numbers, LXW_FALSE);
    x->c->chart_axis_off(numbers);
    /* Lying bars begin at the bottom; a table begins at the top. */
    if (wanted->is_bar) x->c->chart_axis_set_reverse(chart->y_axis);
    /* What a chart measures unless it is told, in pixels. */
    const double width = 480, height = 288;
    lxw_chart_options options = {.x_offset = 16, .x_scale = wanted->width / width, .y_scale = wanted->height / height};
    return x->c->worksheet_insert_chart_opt(lxw(sheet), wanted->row, wanted->column, chart, &options);
}

static uint8_t *contents(int file, size_t *size) {
    struct stat status;
    if (fstat(file, &status) != 0 || status.st_size <= 0) return NULL;
    uint8_t *bytes = malloc((size_t)status.st_size);
    size_t count = 0;
    while (bytes && count < (size_t)status.st_size) {
        ssize_t step = pread(file, bytes + count, (size_t)status.st_size - count, (off_t)count);
        if (step <= 0) {
            free(bytes);
            return NULL;
        }
        count += (size_t)step;
    }
    *size = count;
    return bytes;
}

uint8_t *od_xlsx_finish(od_xlsx *x, size_t *size, const char **error) {
    lxw_error result = x->c->workbook_close(x->book);
    uint8_t *bytes = result == LXW_NO_ERROR ? contents(x->file, size) : NULL;
    *error = bytes ? NULL : x->c->lxw_strerror(result == LXW_NO_ERROR ? LXW_ERROR_MEMORY_MALLOC_FAILED : result);
    close(x->file);
    free(x);
    return bytes;
}
