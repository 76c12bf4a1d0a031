// A bare ncursesw program with one text field: the floor for a key press.
#include <locale.h>
#include <curses.h>
#include <wchar.h>

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    keypad(stdscr, TRUE);
    mvaddstr(1, 2, "field:");
    move(3, 2);
    refresh();
    static wchar_t text[1 << 16];
    int length = 0;
    wint_t key;
    int kind;
    while ((kind = get_wch(&key)) != ERR) {
        if (kind == OK && key == 3) break;
        if ((kind == KEY_CODE_YES && key == KEY_BACKSPACE) || key == 127 || key == 8) {
            if (length) length--;
        } else if (kind == OK && key >= 32 && length < (1 << 16) - 1) {
            text[length++] = (wchar_t)key;
        }
        mvaddnwstr(3, 2, text, length);
        clrtoeol();
        refresh();
    }
    endwin();
    return 0;
}
