/*
 * Debian's libxlsxwriter, loaded when a workbook is first made, so that no start of the program pays for it and a
 * machine without it can still do all the rest. Its macros, option structs and chart objects stay behind this header.
 */
#ifndef OD_XLSX_H
#define OD_XLSX_H

#include <stddef.h>
#include <stdint.h>

typedef struct od_xlsx od_xlsx;
/* One sheet: an lxw_worksheet. */
typedef struct od_xlsx_sheet od_xlsx_sheet;

enum od_xlsx_style {
    OD_XLSX_PLAIN, OD_XLSX_WRAPPED, OD_XLSX_LONG, OD_XLSX_HEAD, OD_XLSX_TITLE, OD_XLSX_COUNT, OD_XLSX_RATE, OD_XLSX_DATE, OD_XLSX_TIME,
    OD_XLSX_MOMENT, OD_XLSX_TOTAL, OD_XLSX_TOTAL_COUNT, OD_XLSX_STYLES
};

/* Why the library could not be loaded; empty where it was. */
const char *_Nonnull od_xlsx_load_error(void);

/* What an error means; only once a workbook was made. */
const char *_Nonnull od_xlsx_error(int error);

/* A workbook in anonymous memory, rows kept no longer than until the next one is begun; NULL without library or memory. */
od_xlsx *_Nullable od_xlsx_new(void);
/* NULL where the name is no sheet's name. */
od_xlsx_sheet *_Nullable od_xlsx_add(od_xlsx *_Nonnull, const char *_Nonnull name);
/* All of these give 0, or the library's error. */
int od_xlsx_width(od_xlsx_sheet *_Nonnull, uint16_t column, double width);
/* In points. Before the row's first cell. */
int od_xlsx_height(od_xlsx_sheet *_Nonnull, uint32_t row, double height);
int od_xlsx_text(od_xlsx *_Nonnull, od_xlsx_sheet *_Nonnull, uint32_t row, uint16_t column, const char *_Nonnull text, int style);
int od_xlsx_number(od_xlsx *_Nonnull, od_xlsx_sheet *_Nonnull, uint32_t row, uint16_t column, double number, int style);
/* The value is what stands there until a program computes the formula anew. */
int od_xlsx_formula(
    od_xlsx *_Nonnull, od_xlsx_sheet *_Nonnull, uint32_t row, uint16_t column, const char *_Nonnull formula, double value,
    int style);
int od_xlsx_filter(od_xlsx_sheet *_Nonnull, uint32_t row, uint16_t column, uint32_t last_row, uint16_t last_column);
void od_xlsx_freeze(od_xlsx_sheet *_Nonnull, uint32_t row, uint16_t column);
/* A4, scaled to be as wide as one page, the rows above `row` on each page. `header` in the notation of spreadsheets. */
int od_xlsx_print(od_xlsx_sheet *_Nonnull, uint32_t row, int is_landscape, const char *_Nonnull header);

struct od_xlsx_chart {
    /* Bars that lie, or columns that stand. */
    int is_bar;
    const char *_Nonnull title;
    const char *_Nonnull data_sheet;
    uint32_t first_row, last_row;
    uint16_t names_column, values_column;
    /* Where its upper left corner is. */
    uint32_t row;
    uint16_t column;
    /* In pixels. */
    double width, height;
};
int od_xlsx_draw(od_xlsx *_Nonnull, od_xlsx_sheet *_Nonnull, const struct od_xlsx_chart *_Nonnull);

/* Ends the workbook and frees it; the bytes are the caller's, to be freed with free(); NULL with *error set. */
uint8_t *_Nullable od_xlsx_finish(od_xlsx *_Nonnull, size_t *_Nonnull size, const char *_Nullable *_Nonnull error);

#endif
