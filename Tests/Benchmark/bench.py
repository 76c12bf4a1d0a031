#!/usr/bin/env python3
"""Measures openday against other programs in one run, and says which goals it met.

    bench.py --openday PATH [--quick] [--only ROW,…] [--json FILE]

Rows: tally, day, verify, save, keys, paste, start, idle, board, export. Every figure stands beside a peer's of the same
run, measured in turns with it on the same machine; only ratios carry over to another machine. A peer that is not
installed is named as such and nothing is guessed in its place.
"""
import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import rows_board
import rows_desk
import rows_export
import rows_save
import rows_tally
from make_journal import make_day
from measuring import Failure
from peers import Peers
from report import Report

ROWS = {
    "tally": rows_tally.million,
    "day": rows_tally.day,
    "verify": rows_tally.verify,
    "save": rows_save.save,
    "keys": rows_desk.keys,
    "paste": rows_desk.paste,
    "start": rows_desk.start,
    "idle": rows_desk.idle,
    "board": rows_board.board,
    "export": rows_export.export,
}


class Bench:
    """What a row needs: the program, its surroundings, days of any size, peers, and where to report."""

    def __init__(self, openday, quick, folder, report):
        self.openday, self.quick, self.folder, self.report = openday, quick, folder, report
        self.peers = Peers(folder)
        self.many = 100_000 if quick else 1_000_000
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": str(folder / "home"),
            "XDG_STATE_HOME": str(folder / "state"), "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "OPENDAY_LANG": "zh",
        }
        for name in ("home", "state"):
            (folder / name).mkdir(exist_ok=True)

    def saves(self):
        """The program that saves from inside, built as openday is, but without its linker's options."""
        root = Path(__file__).resolve().parent.parent.parent
        subprocess.run(["swift", "build", "--package-path", str(root), "-c", "release", "--product", "SaveBench",
                        "--scratch-path", str(root / ".build-bench")], check=True, stdout=sys.stderr)
        return str(root / ".build-bench/release/SaveBench")

    def kept_day(self, count):
        """A generated day of so many records, made once for every run of this machine; never written to."""
        folder = Path(tempfile.gettempdir()) / f"openday-benchmark-{os.getuid()}" / f"day-{count}"
        if not (folder / "complete").exists():
            print(f"making a day of {count:,} records …", file=sys.stderr)
            shutil.rmtree(folder, ignore_errors=True)
            make_day(folder, count)
            (folder / "complete").touch()
        return folder

    def fresh_day(self, count, name):
        """A copy that a desk may write to."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.kept_day(count), folder)
        return folder


def machine():
    model = "unknown processor"
    try:
        with open("/proc/cpuinfo") as file:
            model = next(line.partition(":")[2].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return f"{os.cpu_count()} × {model}, Linux {platform.release()}, load {load}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--openday", required=True, type=Path, help="the release binary to measure")
    parser.add_argument("--quick", action="store_true", help="100,000 records in place of a million, fewer rounds")
    parser.add_argument("--only", default="", help=f"some of {','.join(ROWS)}")
    parser.add_argument("--json", type=Path, help="also write every figure here")
    options = parser.parse_args()
    only = [name for name in options.only.split(",") if name] or list(ROWS)
    if unknown := [name for name in only if name not in ROWS]:
        parser.error(f"no row {', '.join(unknown)}; rows are {', '.join(ROWS)}")
    openday = options.openday.resolve()
    if not os.access(openday, os.X_OK):
        parser.error(f"{openday} is not a program")

    report = Report()
    begun = time.monotonic()
    about = machine()
    with tempfile.TemporaryDirectory(prefix="openday-bench-") as folder:
        bench = Bench(str(openday), options.quick, Path(folder), report)
        for name in only:
            print(f"{name} …", file=sys.stderr)
            try:
                ROWS[name](bench)
            except Failure as failure:
                report.failed(name, str(failure))
    kind = "quick run" if options.quick else "full run"
    print(f"{kind}, {time.monotonic() - begun:.0f} s, {about}, at the end {os.getloadavg()[0]:.1f}\n")
    print(report.markdown())
    if options.json:
        options.json.write_text(json.dumps({"machine": about, "quick": options.quick, "rows": report.rows},
                                           ensure_ascii=False, indent=1), "utf-8")
    sys.exit(1 if report.broken else 0)


if __name__ == "__main__":
    main()
