/* A shared library that is loaded when it is first needed. */
#ifndef OD_CLIBRARY_H
#define OD_CLIBRARY_H

#include <stddef.h>

/*
 * Replaces dlopen, dlsym and dlerror: loads `file` and finds `count` functions by name, in order. 1 once it has found them
 * all; else 0, and why stands in `error`. A library that was loaded stays loaded.
 */
int od_library_load(
    const char *file, const char *const *names, size_t count, void **functions, char *error, size_t error_size);

/* For a list of functions `#define LIST(F) F(a) F(b)`: their names, and a pointer to each as its header declares it. */
#define OD_LIBRARY_NAME(name) #name,
#define OD_LIBRARY_MEMBER(name) __typeof__(name) *name;

#endif
