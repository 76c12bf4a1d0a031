#define _GNU_SOURCE
#include "Gathering.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

// ncurses writes what it has whenever the cursor moves, also within one update: a terminal that is fast enough shows
// half a picture, and each piece wakes it up again. So an update goes into memory, and from there out in one piece.

/// What ncurses writes to: the memory, or the terminal while ncurses asks it or sets it.
static int output = -1;
static int memory = -1;
/// How much of the memory is on the terminal.
static off_t sent = 0;
/// The memory begins anew where so much was sent.
static const off_t memory_limit = 1 << 20;

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

static bool is_gathering(void) { return output >= 0 && memory >= 0; }

void od_gather(void) {
    if (is_gathering()) {
        dup3(memory, output, O_CLOEXEC);
    }
}

void od_stop_gathering(void) {
    if (is_gathering()) {
        od_send_gathered();
        dup3(STDOUT_FILENO, output, O_CLOEXEC);
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

void od_send_gathered(void) {
    static char bytes[65536];
    if (!is_gathering()) {
        return;
    }
    ssize_t count;
    do {
        count = pread(memory, bytes, sizeof bytes, sent);
        if (count > 0) {
            write_all(bytes, (size_t)count);
            sent += count;
        }
    } while (count == (ssize_t)sizeof bytes);
    // The kernel hands it to the terminal by a worker on this same processor: it goes before what we do next.
    sched_yield();
    if (sent >= memory_limit && ftruncate(memory, 0) == 0) {
        lseek(memory, 0, SEEK_SET);
        sent = 0;
    }
}
