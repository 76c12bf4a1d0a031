#define _GNU_SOURCE
#include "Gathering.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

// ncurses writes what it has whenever the cursor moves, also within one update: a terminal that is fast enough shows
// half a picture, and each piece wakes it up again. So an update goes into memory, and from there out in one piece.

/// What ncurses writes to: the terminal between updates, `memory` within one.
static int output = -1;
static int memory = -1;

FILE *od_open_output(void) {
    output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (output < 0) {
        return stdout;
    }
    memory = memfd_create("update", MFD_CLOEXEC);
    FILE *file = fdopen(output, "w");
    if (file == NULL) {
        close(output);
        output = -1;
        return stdout;
    }
    return file;
}

void od_begin_gathering(void) {
    if (output >= 0 && memory >= 0) {
        dup3(memory, output, O_CLOEXEC);
    }
}

/// Waits where the terminal takes nothing now; gives up only where it is gone.
static void write_all(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t taken = write(STDOUT_FILENO, bytes, count);
        if (taken > 0) {
            bytes += taken;
            count -= (size_t)taken;
        } else if (taken < 0 && errno == EAGAIN) {
            struct pollfd wait = {STDOUT_FILENO, POLLOUT, 0};
            poll(&wait, 1, -1);
        } else if (taken == 0 || errno != EINTR) {
            return;
        }
    }
}

void od_end_gathering(void) {
    static char bytes[65536];
    if (output < 0 || memory < 0) {
        return;
    }
    dup3(STDOUT_FILENO, output, O_CLOEXEC);
    off_t end = lseek(memory, 0, SEEK_CUR);
    for (off_t at = 0; at < end;) {
        size_t wanted = end - at < (off_t)sizeof bytes ? (size_t)(end - at) : sizeof bytes;
        ssize_t count = pread(memory, bytes, wanted, at);
        if (count <= 0) {
            break;
        }
        write_all(bytes, (size_t)count);
        at += count;
    }
    lseek(memory, 0, SEEK_SET);
}
