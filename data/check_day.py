#!/usr/bin/env python3
"""check_day.py DAY [--code CODE]: proves the journals of a day, from FORMAT.md and nothing else.

Prints a finding a line, `journal:line: byte N: what`, and ends with 65 after any that is not called a note.
"""
import argparse
import base64
import hashlib
import json
import re
import sys

from read_day import FILE, REQUIRED, Day, Line, sha256

# Types that leave the figures of desks alone.
EARLIER = " 永久删除了个人信息：", " removed personal data for good: "  # in notes of versions before
HARMLESS = "open followup duty note recover seal unseal".split()

alarms = 0


def say(where, what, is_alarm=True):
    global alarms
    alarms += is_alarm
    if isinstance(where, Line):
        where = f"{where.file.stem}:{where.number}: byte {where.offset}"
    print(f"{where}: {'' if is_alarm else 'note: '}{what}")


def explained_bytes(day):
    """The (file, start, end) of what records of type recover name, where those bytes are there."""
    for line in (x for x in day.lines if x.record and x.type == "recover"):
        start, length = (line.record.get(member) for member in ("offset", "length"))
        if type(start) is not int or type(length) is not int or start < 0 or length < 0:
            say(line, "recover names no bytes")
            continue
        found = []
        for file in {x.file for x in day.lines if x.journal == line.journal}:
            # Lines before them get shorter when a day is anonymised, and torn ones are blotted out.
            starts = [start] + [x.offset for x in day.lines if x.file == file and not x.record]
            contents = file.read_bytes()
            for at in starts:
                named = contents[at:at + length]
                is_blotted = len(named) == length > 0 and not named.strip(b"x\n")
                if is_blotted or sha256(named) == line.record["sha256"]:
                    found.append((file, at, at + length))
                    break
        yield from found
        if not found:
            say(line, "recover names bytes that are not there")


def check_lines(day):
    explained = list(explained_bytes(day))
    newest, highest = {line.journal: line.file for line in day.lines}, {}
    last_good = {line.file: line.number for line in day.lines if line.record}
    for line in day.lines:
        if line.record:
            if not line.private_is_sound:
                say(line, "private is damaged")
            if line.type not in REQUIRED:
                say(line, f"{line.type} is a type of a later version", False)
            if line.seq <= highest.get(line.file, 0):
                say(line, f"{line.name} is doubled or moved")
            if line.hash != day.named[line.name].hash:
                say(line, f"another line is called {line.name} too")
            if line.is_end and line.file == newest[line.journal] and day.is_sealed(line.journal):
                say(line, "lacks the last line feed of a sealed file")
            highest[line.file] = max(line.seq, highest.get(line.file, 0))
        elif line.data or not line.is_end:
            is_explained = any(
                file == line.file and start <= line.offset and line.offset + len(line.data) <= end
                for file, start, end in explained)
            is_given_up = line.file != newest[line.journal] and line.number > last_good.get(line.file, 0)
            is_open = line.is_end and not day.is_sealed(line.journal)
            what = ("unfinished" if line.is_end else "damaged") + (", explained" if is_explained else "")
            say(line, what, not (is_explained or is_given_up or is_open))


def check_chain(day, journal):
    count, head, tick, is_sealed = 0, "0" * 64, 0, False
    for line in day.journals[journal].values():
        record = line.record
        if line.seq != count + 1:
            say(line, f"{journal}-{count + 1} to {journal}-{line.seq - 1} are missing")
        elif record["prev"] != head[:32]:
            say(line, f"{line.name} does not follow the record before it")
        if record["tick"] <= tick:
            say(line, f"the tick of {line.name} is not above the one before")
        names = [record.get(member) for member in ("format", "event", "desk", "writer")]
        is_ours = names == ["openday-journal/1", day.event["id"], *journal.split(".")]
        if (line.type == "open") != (line.seq == 1) or line.type == "open" and not is_ours:
            say(line, f"{line.name}: the first record, and it alone, opens this journal of this day")
        if line.type == "seal" and (record.get("records"), record.get("head")) != (count, head):
            say(line, f"{line.name} does not seal what stands before it")
        if is_sealed and line.type != "unseal":
            say(line, f"{line.name} comes after the seal")
        count, head, tick, is_sealed = line.seq, line.hash, record["tick"], line.type == "seal"


def check_references(day):
    questions = {}
    for line in day.named.values():
        asked = {"visit": line.record, "amend": line.record.get("set")}.get(line.type) or {}
        name = line.record.get("ref") if line.type == "amend" else line.name
        questions[name] = max(questions.get(name, 0), len(asked.get("questions") or []))
    for line in (x for x in day.named.values() if x.type in ("rating", "amend", "void", "followup")):
        ref = line.record.get("ref")
        if ref not in day.named:
            is_coming = is_still_to_come(day, ref)
            say(line, f"{line.name} refers to {ref}, which "
                + ("is not here yet" if is_coming else "does not exist"), not is_coming)
        elif line.type in ("rating", "followup") and line.record.get("question", 0) >= questions[ref]:
            say(line, f"{line.name} refers to a question that {ref} does not have")


def check_removed(day):
    """What is private goes by a note of the office, which names the records; versions before named none."""
    ranges, tick = {}, 0
    for line in day.named.values():
        if line.type != "note" or line.journal.split(".")[0] != office_desk(day):
            continue
        for entry in line.record.get("anonymised") or []:
            ranges.setdefault(entry["journal"], []).extend(entry["records"])
        if any(words in line.record.get("text", "") for words in EARLIER):
            tick = max(tick, line.record["tick"])
    for line in day.named.values():
        is_named = any(first <= line.seq <= last for first, last in ranges.get(line.journal, []))
        if line.is_anonymised and not (is_named or line.record["tick"] <= tick or "anonymised" in line.record):
            say(line, f"the private data of {line.name} is gone, and no note of the office says so")


def is_still_to_come(day, ref):
    """Whether a record may be on its way: its journal is not sealed, and does not reach so far yet."""
    journal, _, seq = str(ref).rpartition("-")
    known = day.journals.get(journal)
    return bool(known) and not day.is_sealed(journal) and seq.isdigit() and int(seq) > max(known)


def office_desk(day):
    """The desk id of the office's own journals: no desk of the plan."""
    desks = [desk["id"] for desk in day.event["desks"]]
    return next(name for name in ["office"] + [f"office{n}" for n in range(2, len(desks) + 3)] if name not in desks)


def may_go_on(day, journal, sealed):
    """Whether what an office's journal holds behind its sealed part leaves the figures of desks alone."""
    def is_harmless(line):
        own = str(line.record.get("ref", "")).split(".")[0] == office_desk(day)
        return line.type in HARMLESS or line.type in ("amend", "void") and own

    lines = [line for line in day.journals[journal].values() if line.seq > sealed]
    return journal.split(".")[0] == office_desk(day) and all(map(is_harmless, lines))


def check_endings(day):
    """What a journal's `open` says of the one that it ends must be there."""
    for lines in day.journals.values():
        after = lines[1].record.get("after") if 1 in lines and lines[1].type == "open" else None
        if not after:
            continue
        old = day.journals.get(after["journal"], {})
        if max(old, default=0) < after["records"]:
            say(lines[1], f"{after['journal']} ends before record {after['records']}, which its machine wrote")
        elif after["records"] in old and old[after["records"]].hash != after["head"]:
            say(lines[1], f"{after['journal']}-{after['records']} is not as its machine wrote it")


def order(line):
    return line.record["tick"], line.journal, line.seq


def check_plan(day, seal):
    """Seals name the plan; those of earlier versions do not, and were closed at a moment of their own."""
    seals = [line for line in day.named.values() if line.type == "seal"]
    ends = {(j["journal"], j["records"]) for j in seal["journals"]}
    closing = max((line for line in seals if (line.journal, line.seq) in ends), key=order, default=None)
    if closing and "plan" in closing.record and seal["sealedAt"] != closing.record["at"]:
        say("seal.json", "sealedAt is not when the last seal was written")
    last = max(seals, key=order, default=None)
    if last is None or "plan" not in last.record:
        return
    office = [line for line in day.named.values()
              if line.type == "note" and line.journal.split(".")[0] == office_desk(day)]
    plans = [last.record["plan"]] + [line.record.get("plan") for line in office if order(line) > order(last)]
    if sha256((day.folder / "event.json").read_bytes()) not in plans:
        say("event.json", "is not the plan that was sealed, and no later one is on record")


def check_seal(day, code):
    contents = (day.folder / "seal.json").read_bytes()
    if not contents.endswith(b"\n"):
        say("seal.json", "lacks its last line feed")
    seal = json.loads(contents)
    check_plan(day, seal)
    journals = seal["journals"]
    if (seal["format"], seal["event"]) != ("openday-seal/1", day.event["id"]):
        say("seal.json", "is not the seal of this day")
    named = [j["journal"] for j in journals]
    if named != sorted(name for name in day.journals if day.journals[name]
                       and (name in named or not may_go_on(day, name, 0))):
        say("seal.json", "does not name the day's journals, all and sorted")
    for j in journals:
        lines = list(day.journals.get(j["journal"], {}).values())
        if lines and may_go_on(day, j["journal"], j["records"]):
            lines = [line for line in lines if line.seq <= j["records"]]
        if not lines or (lines[-1].seq, lines[-1].hash) != (j["records"], j["head"]):
            say("seal.json", f"{j['journal']} does not end as it is written here")
    text = seal["event"] + "\n" + "".join("{journal} {records} {head}\n".format(**j) for j in journals)
    right = base64.b32encode(hashlib.sha256(text.encode()).digest()[:10]).decode().lower()
    if any(re.sub("[^a-z2-7]", "", given.lower()) != right for given in (seal["code"], code or right)):
        say("seal.json", "does not bear this code")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("day")
    arguments.add_argument("--code", help="the code that was written down when the day was closed")
    options = arguments.parse_args()
    try:
        day = Day(options.day)
    except OSError as error:
        sys.exit(print(error, file=sys.stderr) or 66)
    for file in (day.folder / "journals").glob("[!.~]*"):
        if not FILE.fullmatch(file.name):
            say(f"journals/{file.name}", "is no journal", False)
    check_lines(day)
    for name in day.journals:
        check_chain(day, name)
    check_references(day)
    check_endings(day)
    check_removed(day)
    try:
        check_seal(day, options.code)
    except FileNotFoundError:
        if options.code:
            say("seal.json", "does not exist")
    except (ValueError, KeyError, TypeError, AttributeError):
        say("seal.json", "is no seal")
    sys.exit(65 if alarms else 0)
