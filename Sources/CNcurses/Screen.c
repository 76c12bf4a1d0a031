#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "Gathering.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

void od_set_locale(void) {
    const char *name = setlocale(LC_CTYPE, "");
    if (name == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        setlocale(LC_CTYPE, "C.UTF-8");
    }
}

/// newterm() with its own signal handlers kept out: ours are read from a descriptor, and with its handler of
/// SIGTSTP every update would cost two more system calls. It installs one only in place of the default action.
static SCREEN *new_screen(void) {
    static const int numbers[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
    enum { count = sizeof numbers / sizeof numbers[0] };
    struct sigaction ignore, former[count];
    memset(&ignore, 0, sizeof ignore);
    ignore.sa_handler = SIG_IGN;
    for (int i = 0; i < count; i++) {
        sigaction(numbers[i], &ignore, &former[i]);
    }
    SCREEN *screen = newterm(NULL, od_open_output(), stdin);
    for (int i = 0; i < count; i++) {
        sigaction(numbers[i], &former[i], NULL);
    }
    return screen;
}

od_start_result od_start(void) {
    // They override the real size.
    unsetenv("LINES");
    unsetenv("COLUMNS");
    set_escdelay(25);
    SCREEN *screen = new_screen();
    if (screen == NULL) {
        return od_unknown_terminal;
    }
    set_term(screen);
    const char *address = tigetstr("cup");
    if (address == NULL || address == (char *)-1) {
        endwin();
        delscreen(screen);
        return od_unable_terminal;
    }
    raw();
    noecho();
    nonl();
    // doupdate would stop half-way where a key waits; we draw only when all keys are read.
    typeahead(-1);
    intrflush(stdscr, FALSE);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    idlok(stdscr, FALSE);
    od_gather();
    return od_started;
}

void od_end(void) {
    od_stop_gathering();
    endwin();
}

void od_resume(void) {
    reset_prog_mode();
    od_gather();
    clearok(curscr, TRUE);
}

bool od_window_size(int *columns, int *rows) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
        return false;
    }
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

void od_resize(int columns, int rows) {
    resizeterm(rows, columns);
    // It leaves a KEY_RESIZE in a queue that nobody reads. What waits in the terminal, to which ncurses has no way
    // while it writes to memory, is not thrown away with it.
    flushinp();
}

void od_screen_size(int *columns, int *rows) {
    *columns = COLS;
    *rows = LINES;
}

static bool has_default_colours = false;

int od_start_colours(void) {
    if (!has_colors()) {
        return 0;
    }
    start_color();
    has_default_colours = use_default_colors() == OK;
    return COLORS;
}

void od_define_pair(int pair, int foreground, int background) {
    if (!has_default_colours) {
        foreground = foreground < 0 ? COLOR_WHITE : foreground;
        background = background < 0 ? COLOR_BLACK : background;
    }
    init_pair((short)pair, (short)foreground, (short)background);
}

uint32_t od_bold(void) { return A_BOLD; }
uint32_t od_dim(void) { return A_DIM; }
uint32_t od_reverse(void) { return A_REVERSE; }
uint32_t od_underline(void) { return A_UNDERLINE; }

void od_move(int column, int row) { wmove(stdscr, row, column); }

void od_set_style(uint32_t attributes, int pair) { wattr_set(stdscr, (attr_t)attributes, (short)pair, NULL); }

void od_write(const char *text, int bytes) { waddnstr(stdscr, text, bytes); }

void od_erase(void) { werase(stdscr); }

void od_distrust_row(int row) { wredrawln(stdscr, row, 1); }

void od_repaint_all(void) { clearok(curscr, TRUE); }

void od_update(int cursor_column, int cursor_row) {
    static int visibility = -1;
    int wanted = cursor_column >= 0 ? 1 : 0;
    if (visibility != wanted) {
        curs_set(wanted);
        visibility = wanted;
    }
    if (wanted) {
        wmove(stdscr, cursor_row, cursor_column);
    }
    wnoutrefresh(stdscr);
    doupdate();
    od_send_gathered();
}

int od_width_of(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
