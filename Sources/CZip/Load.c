#include "CZip.h"

#include <CLibrary.h>
#include <pthread.h>

static const char *const names[] = {OD_ZIP_FUNCTIONS(OD_LIBRARY_NAME)};
static union {
    struct od_zip_library library;
    void *functions[sizeof names / sizeof *names];
} loaded;
_Static_assert(sizeof loaded.library == sizeof loaded.functions, "one pointer for each name");
static char load_error[256];
static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    /* 4 since libzip 1.0: the interface that zip.h declares. */
    is_loaded = od_library_load(
        "libzip.so.4", names, sizeof names / sizeof *names, loaded.functions, load_error, sizeof load_error);
}

const struct od_zip_library *od_zip_load(void) {
    pthread_once(&once, load);
    return is_loaded ? &loaded.library : NULL;
}

const char *od_zip_load_error(void) {
    pthread_once(&once, load);
    return load_error;
}
