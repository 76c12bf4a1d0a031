#include "Arguments.h"

static int count;
static char **values;

/* The C library hands each constructor what it hands main(). */
__attribute__((constructor)) static void remember(int argc, char **argv) {
    count = argc;
    values = argv;
}

int od_argument_count(void) {
    return count;
}

const char *od_argument(int index) {
    return index >= 0 && index < count ? values[index] : 0;
}
