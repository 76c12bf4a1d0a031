#include "Xlsx.h"
#include "XlsxLibrary.h"

static const char *const names[] = {OD_XLSX_FUNCTIONS(OD_LIBRARY_NAME)};
static union {
    struct od_xlsx_library library;
    void *functions[sizeof names / sizeof *names];
} loaded;
_Static_assert(sizeof loaded.library == sizeof loaded.functions, "one pointer for each name");

/* The version that the headers are of: the sizes of its option structs change with it. */
static struct od_library library = OD_LIBRARY("libxlsxwriter.so." LXW_SOVERSION, names, loaded.functions);

const struct od_xlsx_library *od_xlsx_load(void) { return od_library_use(&library) ? &loaded.library : NULL; }

const char *od_xlsx_load_error(void) {
    od_library_use(&library);
    return library.error;
}
