/* A thread that begins at once, beside the one that makes it. */
#ifndef OD_THREAD_H
#define OD_THREAD_H

#include <pthread.h>

/*
 * Replaces pthread_create: calls `body` with `context` on a thread with all signals blocked, which begins on another
 * processor than the caller's where there is one. 0, or an error number where nothing was started.
 */
int od_thread_start(pthread_t *thread, void (*body)(void *), void *context);

#endif
