#include "CExpat.h"

#include <CLibrary.h>
#include <pthread.h>

static const char *const names[] = {OD_EXPAT_FUNCTIONS(OD_LIBRARY_NAME)};
static union {
    struct od_expat_library library;
    void *functions[sizeof names / sizeof *names];
} loaded;
_Static_assert(sizeof loaded.library == sizeof loaded.functions, "one pointer for each name");
static char load_error[256];
static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    /* 1 since expat 1.95: the interface that expat.h declares. */
    is_loaded = od_library_load(
        "libexpat.so.1", names, sizeof names / sizeof *names, loaded.functions, load_error, sizeof load_error);
}

const struct od_expat_library *od_expat_load(void) {
    pthread_once(&once, load);
    return is_loaded ? &loaded.library : NULL;
}

const char *od_expat_load_error(void) {
    pthread_once(&once, load);
    return load_error;
}
