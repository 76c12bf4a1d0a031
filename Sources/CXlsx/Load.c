#include "CXlsx.h"
#include "Library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

static struct od_xlsx_library library;
static char load_error[256];
static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void note_error(void) {
    const char *text = dlerror();
    snprintf(load_error, sizeof load_error, "%s", text ? text : "libxlsxwriter");
}

static void load(void) {
    /* The version that the headers are of: the sizes of its option structs change with it. */
    void *handle = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        note_error();
        return;
    }
    void *symbol;
#define OD_XLSX_FIND(name)             \
    symbol = dlsym(handle, #name);     \
    if (!symbol) {                     \
        note_error();                  \
        return;                        \
    }                                  \
    library.name = (__typeof__(name) *)symbol;
    OD_XLSX_FUNCTIONS(OD_XLSX_FIND)
    is_loaded = 1;
}

const struct od_xlsx_library *od_xlsx_load(void) {
    pthread_once(&once, load);
    return is_loaded ? &library : NULL;
}

const char *od_xlsx_load_error(void) {
    pthread_once(&once, load);
    return load_error;
}
