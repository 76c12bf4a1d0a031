#!/usr/bin/env python3
"""check_journal.py FILE…: proves one journal, all its segments given, by nothing but the hashes that it carries.

Prints a finding a line and ends with 65 after any; `check_day.py` checks a whole day, its seal and its references too.
"""
import hashlib
import json
import re
import sys

LINE = re.compile(
    rb'(\{"seq":([1-9][0-9]*),.+?,"prev":"([0-9a-f]{32})"(?:,"privateHash":"([0-9a-f]{64})")?)'
    rb',"hash":"([0-9a-f]{64})"(?:,"private":(.+))?\}', re.DOTALL)
findings = 0


def say(where, what):
    global findings
    findings += 1
    print(f"{where}: {what}")


def sha256(data):
    return hashlib.sha256(data).hexdigest().encode()


def check(paths):
    records, torn, explained = {}, [], set()
    for path in paths:  # in the order of the segments
        with open(path, "rb") as file:
            data = file.read()
        offset, lines = 0, data.split(b"\n")
        for number, line in enumerate(lines, 1):
            where, match = f"{path}:{number}: byte {offset}", LINE.fullmatch(line)
            if match and sha256(match[1]) == match[5]:
                if match[6] is None and match[4] or match[6] not in (None, b"null") and sha256(match[6]) != match[4]:
                    say(where, "private is damaged")
                former = records.setdefault(int(match[2]), (where, match))
                if former[1][5] != match[5]:
                    say(where, f"another line is number {match[2].decode()} too")
            elif number == len(lines) and line:
                print(f"{where}: note: unfinished")
            elif line:
                torn.append((path, offset, offset + len(line), where))
            offset += len(line) + 1
        # A record of type `recover` names bytes of this file that are no line: they are lost, and known to be.
        for _, match in records.values():
            record = json.loads(match[1] + b"}")
            if record["type"] == "recover":
                start, end = record["offset"], record["offset"] + record["length"]
                if sha256(data[start:end]).decode() == record["sha256"]:
                    explained.add((path, start, end))
    for path, start, end, where in torn:
        if not any(path == file and first <= start and end <= last for file, first, last in explained):
            say(where, "damaged")
    head = b"0" * 64
    for expected, seq in enumerate(sorted(records), 1):
        where, match = records[seq]
        if match[3] != head[:32]:
            say(where, f"number {seq} does not follow the record before it" + ", which is missing" * (seq != expected))
        head = match[5]


if __name__ == "__main__":
    check(sys.argv[1:] or sys.exit(print(__doc__) or 64))
    sys.exit(65 if findings else 0)
