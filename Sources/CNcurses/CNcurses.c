#define _GNU_SOURCE
#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

void od_set_locale(void) {
    const char *name = setlocale(LC_CTYPE, "");
    if (name == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        setlocale(LC_CTYPE, "C.UTF-8");
    }
}

bool od_start(void) {
    // They override the real size.
    unsetenv("LINES");
    unsetenv("COLUMNS");
    set_escdelay(25);
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) {
        return false;
    }
    set_term(screen);
    raw();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    idlok(stdscr, FALSE);
    return true;
}

void od_end(void) { endwin(); }

void od_resume(void) {
    reset_prog_mode();
    clearok(curscr, TRUE);
    refresh();
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

void od_resize(int columns, int rows) { resizeterm(rows, columns); }

void od_screen_size(int *columns, int *rows) {
    *columns = COLS;
    *rows = LINES;
}

int od_start_colours(void) {
    if (!has_colors()) {
        return 0;
    }
    start_color();
    use_default_colors();
    return COLORS;
}

void od_define_pair(int pair, int foreground, int background) {
    init_pair((short)pair, (short)foreground, (short)background);
}

uint32_t od_bold(void) { return A_BOLD; }
uint32_t od_dim(void) { return A_DIM; }
uint32_t od_reverse(void) { return A_REVERSE; }
uint32_t od_underline(void) { return A_UNDERLINE; }

void od_move(int column, int row) { wmove(stdscr, row, column); }

void od_set_style(uint32_t attributes, int pair) {
    attr_t bits = attributes;
    wattr_set(stdscr, bits, (short)pair, NULL);
}

void od_write(const char *text, int bytes) { waddnstr(stdscr, text, bytes); }

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
}

int od_width_of(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static struct termios remembered;
static volatile sig_atomic_t has_remembered = 0;

void od_remember_terminal(void) {
    if (tcgetattr(STDIN_FILENO, &remembered) == 0) {
        has_remembered = 1;
    }
}

// Mouse off, bracketed paste off, keypad off, colours off, cursor on, out of the alternate screen.
static const char leave[] =
    "\033[?1000l\033[?1006l\033[?2004l\033[?1l\033>\033[0m\033[?25h\033[?1049l\r\n";

void od_restore_raw(void) {
    if (!has_remembered) {
        return;
    }
    has_remembered = 0;
    ssize_t ignored = write(STDOUT_FILENO, leave, sizeof leave - 1);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &remembered);
}

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { crash_count = sizeof crashes / sizeof crashes[0] };
static struct sigaction former[crash_count];

static void on_crash(int number) {
    od_restore_raw();
    for (int i = 0; i < crash_count; i++) {
        if (crashes[i] == number) {
            sigaction(number, &former[i], NULL);
        }
    }
    // A fault repeats by itself once the handler returns; a signal that was sent does not.
    raise(number);
}

void od_catch_crashes(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_crash;
    action.sa_flags = SA_NODEFER | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < crash_count; i++) {
        sigaction(crashes[i], &action, &former[i]);
    }
}

static sigset_t awaited_signals(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGTSTP);
    sigaddset(&set, SIGWINCH);
    sigaddset(&set, SIGCONT);
    return set;
}

int od_signal_descriptor(void) {
    sigset_t set = awaited_signals();
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

void od_block_signals(void) {
    sigset_t set = awaited_signals();
    sigprocmask(SIG_BLOCK, &set, NULL);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

int od_next_signal(int descriptor) {
    struct signalfd_siginfo info;
    return read(descriptor, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}
