#include "CZip.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

static struct od_zip_library library;
static char load_error[256];
static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void note_error(void) {
    const char *text = dlerror();
    snprintf(load_error, sizeof load_error, "%s", text ? text : "libzip.so.4");
}

static void load(void) {
    /* 4 since libzip 1.0: the interface that zip.h declares. */
    void *handle = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        note_error();
        return;
    }
    void *symbol;
#define OD_ZIP_FIND(name)              \
    symbol = dlsym(handle, #name);     \
    if (!symbol) {                     \
        note_error();                  \
        return;                        \
    }                                  \
    library.name = (__typeof__(name) *)symbol;
    OD_ZIP_FUNCTIONS(OD_ZIP_FIND)
    is_loaded = 1;
}

const struct od_zip_library *od_zip_load(void) {
    pthread_once(&once, load);
    return is_loaded ? &library : NULL;
}

const char *od_zip_load_error(void) {
    pthread_once(&once, load);
    return load_error;
}
