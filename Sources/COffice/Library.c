#include "Library.h"

#include <dlfcn.h>
#include <stdio.h>

static int failed(struct od_library *library, const char *what) {
    const char *text = dlerror();
    snprintf(library->error, sizeof library->error, "%s", text ? text : what);
    return od_library_missing;
}

static int load(struct od_library *library) {
    void *handle = dlopen(library->file, RTLD_NOW | RTLD_LOCAL);
    if (!handle) return failed(library, library->file);
    for (size_t index = 0; index < library->count; index++) {
        library->functions[index] = dlsym(handle, library->names[index]);
        if (!library->functions[index]) return failed(library, library->names[index]);
    }
    return od_library_loaded;
}

int od_library_use(struct od_library *library) {
    pthread_mutex_lock(&library->mutex);
    if (library->state == od_library_untried) library->state = load(library);
    int is_loaded = library->state == od_library_loaded;
    pthread_mutex_unlock(&library->mutex);
    return is_loaded;
}
