#include "Zip.h"

#include "Library.h"

static const char *const names[] = {OD_ZIP_FUNCTIONS(OD_LIBRARY_NAME)};
static union {
    struct od_zip_library library;
    void *functions[sizeof names / sizeof *names];
} loaded;
_Static_assert(sizeof loaded.library == sizeof loaded.functions, "one pointer for each name");

/* 4 since libzip 1.0: the interface that zip.h declares. */
static struct od_library library = OD_LIBRARY("libzip.so.4", names, loaded.functions);

const struct od_zip_library *od_zip_load(void) { return od_library_use(&library) ? &loaded.library : NULL; }

const char *od_zip_load_error(void) {
    od_library_use(&library);
    return library.error;
}
