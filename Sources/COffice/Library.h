/* A shared library that is loaded when it is first needed, by whichever thread. */
#ifndef OD_LIBRARY_H
#define OD_LIBRARY_H

#include <pthread.h>
#include <stddef.h>

/* For a list of functions `#define LIST(F) F(a) F(b)`: their names, and a pointer to each as its header declares it. */
#define OD_LIBRARY_NAME(name) #name,
#define OD_LIBRARY_MEMBER(name) __typeof__(name) *name;

/* A library that stays loaded once it is. */
struct od_library {
    const char *file;
    /* What is wanted of it, by name; their places stand in `functions`, in this order. */
    const char *const *names;
    size_t count;
    void **functions;
    enum { od_library_untried, od_library_loaded, od_library_missing } state;
    char error[256];
    pthread_mutex_t mutex;
};

#define OD_LIBRARY(library_file, wanted, places)                                                                \
    {                                                                                                            \
        .file = library_file, .names = wanted, .count = sizeof wanted / sizeof *wanted, .functions = places,     \
        .mutex = PTHREAD_MUTEX_INITIALIZER                                                                       \
    }

/*
 * Replaces dlopen, dlsym and dlerror: loads the library and finds all its functions, once. 1 where it has them; else 0,
 * and why stands in `error`.
 */
int od_library_use(struct od_library *library);

#endif
