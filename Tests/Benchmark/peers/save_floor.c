// The least that a durable save can be: for each line read it appends the next line of a given journal to a file,
// syncs it, and answers with one line.   save_floor OUTPUT JOURNAL
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
    if (argc != 3) return 64;
    int file = open(argv[1], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    FILE *source = fopen(argv[2], "r");
    if (file < 0 || !source) return 66;
    static char line[1 << 17], input[1 << 17], answer[128];
    for (long number = 2;; number++) {
        ssize_t got = read(0, input, sizeof input);
        if (got <= 0) return 0;
        if (!fgets(line, sizeof line, source)) {
            rewind(source);
            if (!fgets(line, sizeof line, source)) return 66;
        }
        ssize_t length = (ssize_t)strlen(line);
        if (write(file, line, (size_t)length) != length || fdatasync(file) != 0) return 74;
        int size = snprintf(answer, sizeof answer, "{\"record\":\"D01.7f2c9a10-%ld\"}\n", number);
        if (write(1, answer, (size_t)size) != size) return 74;
    }
}
