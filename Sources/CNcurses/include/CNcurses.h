/// The few ncursesw and tty calls that openday uses, without macros, variadics or globals.
///
/// The library's globals (`stdscr`, `LINES`, `COLS`) stay in the C files; every function does one thing.
#ifndef OPENDAY_CNCURSES_H
#define OPENDAY_CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: The screen (Screen.c)

/// setlocale(LC_CTYPE, ""), or C.UTF-8 where that is no UTF-8.
void od_set_locale(void);

typedef enum {
    od_started,
    /// newterm() gave NULL: no such TERM.
    od_unknown_terminal,
    /// The terminal cannot put its cursor anywhere (no `cup`), as `dumb`.
    od_unable_terminal,
} od_start_result;

/// newterm() on standard output and input, raw(), noecho(), nonl(), typeahead(-1).
od_start_result od_start(void);

/// endwin().
void od_end(void);

/// reset_prog_mode() and clearok(): the next od_update draws everything.
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

/// wmove: where od_write writes next.
void od_move(int column, int row);

/// wattr_set with a colour pair.
void od_set_style(uint32_t attributes, int pair);

/// waddnstr of UTF-8.
void od_write(const char *text, int bytes);

/// werase: the screen's picture is empty; nothing is sent yet.
void od_erase(void);

/// wredrawln: something else wrote over the row, so its next drawing is whole.
void od_distrust_row(int row);

/// clearok: everything is drawn anew at the next od_update.
void od_repaint_all(void);

/// curs_set, wmove, wnoutrefresh, doupdate, all in one write; column -1 hides the cursor.
void od_update(int cursor_column, int cursor_row);

/// wcwidth, for the test of the width table.
int od_width_of(uint32_t scalar);

// MARK: Ways out (Crashes.c)

/// Remembers how the tty is, for od_restore_raw; at exit() that function runs by itself.
void od_remember_terminal(void);

/// Composes what leaves the screen: mouse and paste off, then the terminal's own sgr0, cnorm and rmcup.
void od_compose_leaving(void);

/// Nothing is left to restore.
void od_forget_terminal(void);

/// Leaves the screen and restores the tty with write() and tcsetattr() only. Safe in a signal handler.
void od_restore_raw(void);

/// Whether the tty still answers (tcgetattr).
bool od_is_terminal_there(void);

/// SIGILL SIGTRAP SIGSEGV SIGBUS SIGFPE SIGABRT restore the terminal, then do what they did before.
void od_catch_crashes(void);

// MARK: Signals (Signals.c)

/// signalfd for SIGINT SIGTERM SIGHUP SIGTSTP SIGWINCH SIGCONT; -1 where that fails.
int od_signal_descriptor(void);

/// sigprocmask: keeps the same signals from being delivered, and ignores SIGPIPE and SIGXFSZ.
void od_block_signals(void);

/// The number of the next signal that came; 0 where there is none.
int od_next_signal(int descriptor);

/// Stops the process group as Ctrl-Z does, with SIGTSTP's default action; returns when it is continued, or at
/// once where no shell could continue it (an orphaned process group).
void od_stop_process(void);

// MARK: While the program hangs (Watchdog.c)

/// Unless od_disarm comes first, writes these bytes to standard output after so many milliseconds.
/// Longer texts than 1024 bytes are not written.
void od_arm(const void *text, size_t bytes, int milliseconds);

/// Nothing is written any more once this returns.
/// - Returns: whether it was.
bool od_disarm(void);

#endif
