#include "CLibrary.h"

#include <dlfcn.h>
#include <stdio.h>

static int failed(const char *what, char *error, size_t error_size) {
    const char *text = dlerror();
    snprintf(error, error_size, "%s", text ? text : what);
    return 0;
}

int od_library_load(
    const char *file, const char *const *names, size_t count, void **functions, char *error, size_t error_size) {
    void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (!handle) return failed(file, error, error_size);
    for (size_t index = 0; index < count; index++) {
        functions[index] = dlsym(handle, names[index]);
        if (!functions[index]) return failed(names[index], error, error_size);
    }
    return 1;
}
