#ifndef OPENDAY_GATHERING_H
#define OPENDAY_GATHERING_H

#include <stdio.h>

/// What newterm() is to write to: the terminal of standard output, or an update's memory.
FILE *od_open_output(void);

/// From here what ncurses writes is kept.
void od_begin_gathering(void);

/// What was kept goes to standard output, and what comes now goes there directly.
void od_end_gathering(void);

#endif
