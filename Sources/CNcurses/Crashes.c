#define _GNU_SOURCE
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios remembered;
static volatile sig_atomic_t has_remembered = 0;

static char leaving[512];
static volatile sig_atomic_t leaving_bytes = 0;

void od_remember_terminal(void) {
    static bool is_registered = false;
    if (tcgetattr(STDIN_FILENO, &remembered) == 0) {
        has_remembered = 1;
    }
    if (!is_registered) {
        is_registered = true;
        atexit(od_restore_raw);
    }
}

/// Appends a capability without its padding marks (`$<5>`), which only tputs would understand.
static void append(const char *text) {
    while (text != NULL && text != (char *)-1 && *text != 0 && leaving_bytes < (int)sizeof leaving) {
        const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
        if (end != NULL) {
            text = end + 1;
        } else {
            leaving[leaving_bytes++] = *text++;
        }
    }
}

void od_compose_leaving(void) {
    leaving_bytes = 0;
    append("\033[?1006l\033[?1000l\033[?2004l");
    append(tigetstr("sgr0"));
    append(tigetstr("op"));
    append(tigetstr("cnorm"));
    append(tigetstr("rmcup"));
    append("\r\n");
}

void od_forget_terminal(void) { has_remembered = 0; }

void od_restore_raw(void) {
    if (!has_remembered) {
        return;
    }
    has_remembered = 0;
    int error = errno;
    ssize_t ignored = write(STDOUT_FILENO, leaving, (size_t)leaving_bytes);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &remembered);
    errno = error;
}

bool od_is_terminal_there(void) {
    struct termios ignored;
    return tcgetattr(STDIN_FILENO, &ignored) == 0;
}

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { crash_count = sizeof crashes / sizeof crashes[0] };
static struct sigaction former[crash_count];

static void on_crash(int number, siginfo_t *info, void *context) {
    (void)context;
    od_restore_raw();
    for (int i = 0; i < crash_count; i++) {
        if (crashes[i] == number) {
            sigaction(number, &former[i], NULL);
        }
    }
    // A fault repeats by itself once this returns, with its own stack to be shown; a signal that was sent does not.
    if (info->si_code <= 0) {
        raise(number);
    }
}

/// A handler for an overflown stack needs another one.
static void make_other_stack(void) {
    static char memory[65536];
    stack_t stack;
    if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE) != 0) {
        stack.ss_sp = memory;
        stack.ss_size = sizeof memory;
        stack.ss_flags = 0;
        sigaltstack(&stack, NULL);
    }
}

void od_catch_crashes(void) {
    static bool is_done = false;
    if (is_done) {
        return;
    }
    is_done = true;
    make_other_stack();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_crash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < crash_count; i++) {
        sigaction(crashes[i], &action, &former[i]);
    }
}
