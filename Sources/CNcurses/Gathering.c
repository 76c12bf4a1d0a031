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
/// The first bytes of `memory`, more than most updates need, to be written out from where they are.
#define MAPPED 65536
static const char *mapped = MAP_FAILED;
/// Where the next update begins in `memory`: behind the last one, as long as there is room.
static off_t begin;

FILE *od_open_output(void) {
    output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (output < 0) {
        return stdout;
    }
    memory = memfd_create("update", MFD_CLOEXEC);
    if (memory >= 0 && ftruncate(memory, MAPPED) == 0) {
        mapped = mmap(NULL, MAPPED, PROT_READ, MAP_SHARED, memory, 0);
    }
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

/// Writes out what did not find room in the mapped bytes.
static void write_unmapped(off_t from, off_t end) {
    static char bytes[MAPPED];
    while (from < end) {
        size_t wanted = end - from < (off_t)sizeof bytes ? (size_t)(end - from) : sizeof bytes;
        ssize_t count = pread(memory, bytes, wanted, from);
        if (count <= 0) {
            return;
        }
        write_all(bytes, (size_t)count);
        from += count;
    }
}

void od_end_gathering(void) {
    if (output < 0 || memory < 0) {
        return;
    }
    dup3(STDOUT_FILENO, output, O_CLOEXEC);
    off_t end = lseek(memory, 0, SEEK_CUR);
    if (mapped != MAP_FAILED && begin < MAPPED) {
        off_t until = end < MAPPED ? end : MAPPED;
        write_all(mapped + begin, (size_t)(until - begin));
        begin = until;
    }
    write_unmapped(begin, end);
    begin = end;
    if (end > MAPPED / 2) {
        begin = lseek(memory, 0, SEEK_SET);
    }
}
