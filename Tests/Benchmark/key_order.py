#!/usr/bin/env python3
"""Writes down which functions a key of the desk passes through, for the linker to put side by side.

    python3 Tests/Benchmark/key_order.py BINARY > .ci/order

A key that comes after a pause finds the processor's caches cold: what it costs is how many pages of the program it
touches. BINARY is built as .ci/start builds it, but without the linker's -s. Needs valgrind. The list may be old or
longer than need be: names that the program does not have are passed over, and the order changes nothing but time.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import Bench
from rows_desk import ASCII_KEYS, BACKSPACE, CHINESE_KEYS, desk_command, figure_of, open_field
from terminal import Terminal


def control(terminal, *options):
    subprocess.run(["callgrind_control", *options, str(terminal.pid)], check=True, stdout=sys.stderr)


def functions(dump):
    """The names in a dump of callgrind that something was counted for, in the order of the dump."""
    names, counted, current = {}, {}, None
    for line in dump.read_text(errors="replace").splitlines():
        if match := re.match(r"(c?)fn=\((\d+)\)(?: (.*))?", line):
            if match[3]:
                names[match[2]] = match[3]
            if not match[1]:
                current = names[match[2]]
        elif current and line[:1] in "0123456789+-*":
            counted[current] = True
    return list(counted)


def order(binary, folder):
    """The functions of a key, in an order that only keeps them together."""
    symbols = folder / "openday"
    # Valgrind trips over debug information of this size.
    subprocess.run(["strip", "-g", "-o", symbols, binary], check=True)
    bench = Bench(str(symbols), True, folder, None)
    day = bench.fresh_day(100, "order")
    valgrind = ["valgrind", "--tool=callgrind", "--instr-atstart=no", f"--log-file={folder}/log",
                f"--callgrind-out-file={folder}/out"]
    with Terminal(valgrind + desk_command(bench, day), bench.environment) as terminal:
        open_field(terminal, figure_of(bench, day))
        control(terminal, "--instr=on")
        for key in ASCII_KEYS + CHINESE_KEYS + [BACKSPACE] * 6:
            terminal.send(key)
        control(terminal, "--dump")
        passed = functions(folder / "out.1")
    known = subprocess.run(["nm", "--defined-only", symbols], check=True, capture_output=True, text=True).stdout
    defined = {line.split(" ", 2)[2] for line in known.splitlines() if len(line.split(" ", 2)) == 3}
    return [name for name in passed if name in defined]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="openday-order-") as scratch:
        print("\n".join(order(Path(sys.argv[1]).resolve(), Path(scratch))))
