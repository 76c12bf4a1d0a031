#define _GNU_SOURCE
#include "Thread.h"

#include <errno.h>
#include <malloc.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>

struct start {
    void (*body)(void *);
    void *context;
    cpu_set_t allowed;
    int was_placed;
};

static void *run(void *pointer) {
    struct start start = *(struct start *)pointer;
    free(pointer);
    /* It was only to begin elsewhere; from here on the system may move it as it likes. */
    if (start.was_placed) pthread_setaffinity_np(pthread_self(), sizeof start.allowed, &start.allowed);
    start.body(start.context);
    return NULL;
}

/*
 * Leaves the caller's processor out. Left to itself, Linux lets a new thread wait a millisecond or two behind the one
 * that made it in every second start, which is as long as a day's work for it takes.
 */
static int place(pthread_attr_t *attributes, cpu_set_t *allowed) {
    int here = sched_getcpu();
    if (here < 0 || sched_getaffinity(0, sizeof *allowed, allowed) != 0) return 0;
    cpu_set_t others = *allowed;
    CPU_CLR(here, &others);
    return CPU_COUNT(&others) > 0 && pthread_attr_setaffinity_np(attributes, sizeof others, &others) == 0;
}

/*
 * A heap of the thread's own would be made and grown by system calls that change the address space, and each of them
 * makes both threads wait for the other's page faults: two milliseconds in every second start. One heap, grown in
 * large steps, has few of them.
 */
static void share_heap(void) {
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, 1 << 20);
}

int od_thread_start(pthread_t *thread, void (*body)(void *), void *context) {
    struct start *start = malloc(sizeof *start);
    if (!start) return ENOMEM;
    share_heap();
    start->body = body;
    start->context = context;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    start->was_placed = place(&attributes, &start->allowed);
    sigset_t everything, before;
    sigfillset(&everything);
    pthread_sigmask(SIG_BLOCK, &everything, &before);
    int result = pthread_create(thread, &attributes, run, start);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    if (result != 0) free(start);
    return result;
}
