/// The few ncursesw and tty calls that openday uses, without macros, variadics or globals.
///
/// The library's globals (`stdscr`, `LINES`, `COLS`) stay in the C file; every function does one thing.
#ifndef OPENDAY_CNCURSES_H
#define OPENDAY_CNCURSES_H

#define NCURSES_WIDECHAR 1

#include <stdbool.h>
#include <stdint.h>

/// setlocale(LC_CTYPE, ""), or C.UTF-8 where that is no UTF-8.
void od_set_locale(void);

/// newterm(NULL, stdout, stdin), raw(), noecho(), nonl(); false where TERM is unknown.
bool od_start(void);

/// endwin().
void od_end(void);

/// reset_prog_mode() and a full repaint at the next od_update.
void od_resume(void);

/// TIOCGWINSZ; false where the terminal does not say.
bool od_window_size(int *columns, int *rows);

/// resizeterm(rows, columns).
void od_resize(int columns, int rows);

/// LINES and COLS.
void od_screen_size(int *columns, int *rows);

/// COLORS, or 0 without has_colors(); starts colours with use_default_colors().
int od_start_colours(void);

/// init_pair; -1 is the terminal's own colour.
void od_define_pair(int pair, int foreground, int background);

/// The bits of A_BOLD, A_DIM, A_REVERSE, A_UNDERLINE.
uint32_t od_bold(void);
uint32_t od_dim(void);
uint32_t od_reverse(void);
uint32_t od_underline(void);

/// wmove to the start of a row.
void od_move(int column, int row);

/// wattrset with a colour pair.
void od_set_style(uint32_t attributes, int pair);

/// waddnstr of UTF-8.
void od_write(const char *text, int bytes);

/// clearok: everything is drawn anew at the next od_update.
void od_repaint_all(void);

/// curs_set, wmove, wnoutrefresh, doupdate; column -1 hides the cursor.
void od_update(int cursor_column, int cursor_row);

/// wcwidth, for the test of the width table.
int od_width_of(uint32_t scalar);

/// Remembers how the terminal was, so that od_restore_raw can put it back from a signal handler.
void od_remember_terminal(void);

/// Leaves the alternate screen, mouse and paste modes and restores the terminal with write() and tcsetattr() only.
void od_restore_raw(void);

/// SIGILL SIGTRAP SIGSEGV SIGBUS SIGFPE SIGABRT restore the terminal, then do what they did before.
void od_catch_crashes(void);

/// signalfd for SIGINT SIGTERM SIGHUP SIGTSTP SIGWINCH SIGCONT; -1 where that fails.
int od_signal_descriptor(void);

/// sigprocmask: keeps the same signals from being delivered, and ignores SIGPIPE and SIGXFSZ.
void od_block_signals(void);

/// The number of the next signal that came; 0 where there is none.
int od_next_signal(int descriptor);

#endif
