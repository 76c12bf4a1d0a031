#include "Expat.h"

#include "Library.h"

static const char *const names[] = {OD_EXPAT_FUNCTIONS(OD_LIBRARY_NAME)};
static union {
    struct od_expat_library library;
    void *functions[sizeof names / sizeof *names];
} loaded;
_Static_assert(sizeof loaded.library == sizeof loaded.functions, "one pointer for each name");

/* 1 since expat 1.95: the interface that expat.h declares. */
static struct od_library library = OD_LIBRARY("libexpat.so.1", names, loaded.functions);

const struct od_expat_library *od_expat_load(void) { return od_library_use(&library) ? &loaded.library : NULL; }

const char *od_expat_load_error(void) {
    od_library_use(&library);
    return library.error;
}
