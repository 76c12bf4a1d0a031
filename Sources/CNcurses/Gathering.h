#ifndef OPENDAY_GATHERING_H
#define OPENDAY_GATHERING_H

#include <stdio.h>

/// What newterm() is to write to: at first the terminal of standard output.
FILE *od_open_output(void);

/// From here what ncurses writes is kept.
void od_gather(void);

/// What was kept since goes to standard output.
void od_send_gathered(void);

/// What was kept goes out, and what comes now goes to the terminal directly: ncurses can ask it and set it, too.
void od_stop_gathering(void);

#endif
