#include "CXlsx.h"
#include "Library.h"

#include <pthread.h>

static const char *const names[] = {OD_XLSX_FUNCTIONS(OD_LIBRARY_NAME)};
static union {
    struct od_xlsx_library library;
    void *functions[sizeof names / sizeof *names];
} loaded;
_Static_assert(sizeof loaded.library == sizeof loaded.functions, "one pointer for each name");
static char load_error[256];
static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    /* The version that the headers are of: the sizes of its option structs change with it. */
    is_loaded = od_library_load(
        "libxlsxwriter.so." LXW_SOVERSION, names, sizeof names / sizeof *names, loaded.functions, load_error,
        sizeof load_error);
}

const struct od_xlsx_library *od_xlsx_load(void) {
    pthread_once(&once, load);
    return is_loaded ? &loaded.library : NULL;
}

const char *od_xlsx_load_error(void) {
    pthread_once(&once, load);
    return load_error;
}
