#!/usr/bin/env python3
"""Draws the pictures of data/pictures/ from the real program: it runs in a terminal, gets keys, and is drawn as it stands.

    python3 data/tools/make_pictures.py [PROGRAM]

PROGRAM is .build/release/openday where it is not named. Needs pyte and Pillow from PyPI, and fonts-noto-cjk and
fonts-dejavu-core from Debian.
"""
import fcntl
import os
import pty
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

import pyte
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent.parent
FONTS = "/usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"
# What takes one cell here and two in a Chinese face: arrows, lines, the multiplication sign.
NARROW = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
SIZE, CELL, LINE = 20, 10, 26
PAPER, INK = "121620", "d4d8e0"
COLOURS = {
    "black": "1b202b", "red": "e06c75", "green": "7fc37e", "brown": "e2c275", "blue": "5aa6f0", "magenta": "c78add",
    "cyan": "57c2c8", "white": "d4d8e0", "brightblack": "6b7380", "brightred": "ff7b84", "brightgreen": "97dd95",
    "brightbrown": "f6d98c", "brightblue": "7cbcff", "brightmagenta": "dba5ee", "brightcyan": "78dde2",
    "brightwhite": "ffffff", "bfightmagenta": "dba5ee",
}


class Session:
    """The program in a terminal of its own."""

    def __init__(self, arguments, environment, columns=80, rows=24):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(arguments[0], arguments, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds):
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        if ready:
            self.stream.feed(os.read(self.terminal, 65536))
        return bool(ready)

    def wait_for(self, text):
        """Until the text shows, and nothing more comes for a moment."""
        last = time.monotonic() + 30
        while text not in "".join(self.screen.display).replace(" ", ""):
            if time.monotonic() > last:
                raise SystemExit(f"“{text}” never showed:\n" + "\n".join(self.screen.display))
            self.read(1)
        while self.read(0.3):
            pass

    def type(self, keys):
        os.write(self.terminal, keys.encode())

    def end(self):
        os.kill(self.pid, 15)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def colour(name, otherwise):
    if name == "default":
        return "#" + otherwise
    return "#" + COLOURS.get(name, name)


def draw(screen, path):
    """One cell after the other; a wide character takes two."""
    faces = {bold: ImageFont.truetype(FONTS.format(weight), SIZE, index=7)
             for bold, weight in ((False, "Regular"), (True, "Bold"))}
    narrow = ImageFont.truetype(NARROW, SIZE - 3)
    margin = CELL
    picture = Image.new("RGB", (screen.columns * CELL + 2 * margin, screen.lines * LINE + 2 * margin), "#" + PAPER)
    pen = ImageDraw.Draw(picture)
    for row in range(screen.lines):
        cells = screen.buffer[row]
        for column in range(screen.columns):
            cell = cells[column]
            if cell.data == "":
                continue
            is_wide = column + 1 < screen.columns and cells[column + 1].data == ""
            ink, paper = colour(cell.fg, INK), colour(cell.bg, PAPER)
            if cell.reverse:
                ink, paper = paper, ink
            x, y = margin + column * CELL, margin + row * LINE
            pen.rectangle((x, y, x + CELL * (2 if is_wide else 1) - 1, y + LINE - 1), fill=paper)
            if not is_wide and not cell.data.isascii():
                pen.text((x, y + 2), cell.data, font=narrow, fill=ink)
            elif cell.data != " ":
                pen.text((x, y - 3), cell.data, font=faces[bool(cell.bold)], fill=ink)
            if cell.underscore:
                pen.line((x, y + LINE - 3, x + CELL * (2 if is_wide else 1) - 1, y + LINE - 3), fill=ink)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(64).save(path, optimize=True)
    print(path.relative_to(ROOT))


def main():
    program = str(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/openday").resolve())
    home = Path(tempfile.mkdtemp(prefix="openday-pictures-"))
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(home), "XDG_STATE_HOME": str(home / "state"),
        "XDG_DATA_HOME": str(home / "data"), "LANG": "C.UTF-8", "TERM": "xterm-256color", "OPENDAY_LANG": "zh",
    }
    try:
        day = str(home / "day")
        subprocess.run([program, "new", day, "--sample", "full"], env=environment, check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        desk = Session([program, "desk", "--day", day, "--desk", "D01"], environment)
        desk.wait_for("最近记录")
        desk.type("\r")
        desk.wait_for("接待登记")
        desk.type("db")
        desk.wait_for("最低生活保障")
        desk.type("\r")
        desk.wait_for("答复")
        draw(desk.screen, ROOT / "data/pictures/desk.png")
        desk.end()
        board = Session([program, "board", "--day", day], environment, columns=120, rows=36)
        board.wait_for("满意")
        draw(board.screen, ROOT / "data/pictures/board.png")
        board.end()
    finally:
        shutil.rmtree(home)


if __name__ == "__main__":
    main()
