#define _GNU_SOURCE
#include "CNcurses.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// A thread and not a timer's signal: a signal would interrupt the very system call that is waited for.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed;
static bool is_running = false;

static char message[1024];
static size_t message_bytes = 0;
static struct timespec due;
static bool is_armed = false;
static bool has_fired = false;

static void *watch(void *ignored) {
    pthread_mutex_lock(&lock);
    for (;;) {
        if (!is_armed) {
            pthread_cond_wait(&changed, &lock);
        } else if (pthread_cond_timedwait(&changed, &lock, &due) != 0 && is_armed) {
            struct timespec now;
            clock_gettime(CLOCK_MONOTONIC, &now);
            bool is_due = now.tv_sec > due.tv_sec || (now.tv_sec == due.tv_sec && now.tv_nsec >= due.tv_nsec);
            if (is_due) {
                is_armed = false;
                has_fired = write(STDOUT_FILENO, message, message_bytes) > 0;
            }
        }
    }
    return ignored;
}

/// Needs the lock.
static bool start(void) {
    pthread_condattr_t clock;
    pthread_condattr_init(&clock);
    pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
    pthread_cond_init(&changed, &clock);
    // Signals are the main thread's.
    sigset_t all, mask;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &mask);
    pthread_t thread;
    bool is_made = pthread_create(&thread, NULL, watch, NULL) == 0;
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
    if (is_made) {
        pthread_detach(thread);
    }
    return is_made;
}

void od_arm(const void *text, size_t bytes, int milliseconds) {
    if (bytes > sizeof message) {
        return;
    }
    pthread_mutex_lock(&lock);
    if (!is_running) {
        is_running = start();
    }
    memcpy(message, text, bytes);
    message_bytes = bytes;
    clock_gettime(CLOCK_MONOTONIC, &due);
    due.tv_sec += milliseconds / 1000;
    due.tv_nsec += (long)(milliseconds % 1000) * 1000000;
    if (due.tv_nsec >= 1000000000) {
        due.tv_sec += 1;
        due.tv_nsec -= 1000000000;
    }
    has_fired = false;
    is_armed = is_running;
    if (is_running) {
        pthread_cond_signal(&changed);
    }
    pthread_mutex_unlock(&lock);
}

bool od_disarm(void) {
    pthread_mutex_lock(&lock);
    bool fired = has_fired;
    is_armed = false;
    has_fired = false;
    pthread_mutex_unlock(&lock);
    return fired;
}
