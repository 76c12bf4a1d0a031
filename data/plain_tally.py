#!/usr/bin/env python3
"""plain_tally.py DAY [--as-of DATE]: the figures of a day as JSON, counted in the plainest way.

It goes through all records again for every question that it asks, and so is slow and easy to follow.
`openday tally --json` must say the same.
"""
import argparse
import json
import sys
from datetime import date, datetime
from zoneinfo import ZoneInfo

from read_day import REQUIRED, Day

CHANNELS = "onsite hotline online mailbox".split()
KINDS = "consult complaint report suggestion help disclosure".split()
OUTCOMES = "answered resolved accepted referred declined".split()
OPEN = "accepted referred transferred reopened".split()
FIXED = "seq tick at type ref prev privateHash hash private".split()
AMENDABLE = "visit handout rating followup duty note".split()


class Records:
    """The records of a day as they stand: what is voided left out, what is amended amended."""

    def __init__(self, day):
        by_order = sorted(day.named.values(), key=lambda line: (line.record["tick"], line.journal, line.seq))
        self.place = {line.name: number for number, line in enumerate(by_order)}
        self.voids = {}
        for line in by_order:
            if line.type == "void":
                self.voids.setdefault(line.record["ref"], []).append(line.name)
        self.lines = [line for line in by_order if not self.is_void(line.name, [])]
        self.amendments = {}
        for line in self.lines:
            if line.type == "amend" and isinstance(line.record.get("set"), dict):
                self.amendments.setdefault(line.record.get("ref"), []).append(line)
        self.now = {line.name: self.amended(line) for line in self.lines}

    def is_void(self, name, path):
        """Whether a void that is not void itself names the record; in a circle it reaches only what comes before it."""
        for void in self.voids.get(name, []):
            if void in path:
                if self.place[name] < self.place[void]:
                    return True
            elif not self.is_void(void, path + [name]):
                return True
        return False

    def of(self, *types):
        """(name, desk, record) of each that counts and has one of the types, in order."""
        return [(line.name, line.journal.split(".")[0], self.now[line.name])
                for line in self.lines if line.type in types]

    def amended(self, line):
        record = dict(line.record)
        if line.type in AMENDABLE:
            for amendment in self.amendments.get(line.name, []):
                changed = {**record, **amendment.record["set"], **{m: record.get(m) for m in FIXED}}
                changed = {member: value for member, value in changed.items() if value is not None}
                if all(m in changed for m in REQUIRED[line.type].split()) and changed.get("people", 1) > 0:
                    record = changed
        return record

    def about(self, name, index, kind):
        """The ratings or follow-ups of one question, in order."""
        return [r for _, _, r in self.of(kind) if r.get("ref") == name and r.get("question", 0) == index]


def satisfaction(records, name, index):
    """What was said last: at first the visit, then its ratings and whole new lists of questions, in order."""
    original = next(line for line in records.lines if line.name == name).record
    asked, said = original.get("questions") or [], None
    if index < len(asked):
        said = asked[index].get("satisfaction")
    for line in records.lines:
        if line.type == "amend" and line in records.amendments.get(name, []):
            if "questions" in line.record["set"]:
                asked = line.record["set"]["questions"] or []
                said = asked[index].get("satisfaction") if index < len(asked) else None
        if line.type == "rating" and index < len(asked):
            rating = records.now[line.name]
            if (rating.get("ref"), rating.get("question", 0)) == (name, index):
                said = rating.get("satisfaction")
    return said


def questions(day, records):
    """Every question that counts: its own members and what follows from the records about it."""
    homes = {desk["id"]: desk.get("department") for desk in day.event["desks"]}
    for name, desk, visit in records.of("visit"):
        for index, question in enumerate(visit.get("questions") or []):
            state, due = question.get("outcome"), question.get("due")
            for followup in records.about(name, index, "followup"):
                state, due = followup.get("state", state), followup.get("due", due)
            yield {
                "kind": question.get("kind"), "outcome": question.get("outcome"),
                "topic": question.get("topic"),
                "department": question.get("department") or homes.get(desk),
                "satisfaction": satisfaction(records, name, index), "state": state, "due": due,
            }


def rates(asked):
    rated = [q["satisfaction"] for q in asked if q["satisfaction"] is not None]
    satisfied = sum(1 for s in rated if s >= 3)
    return {"rated": len(rated), "satisfied": satisfied, "rate": satisfied / len(rated) if rated else None}


def counts(known, codes):
    """How often each code stands in `codes`: the known ones first, zeros too, then others, sorted."""
    codes = [code for code in codes if code is not None]
    return {code: codes.count(code) for code in list(known) + sorted(set(codes) - set(known))}


def listed(planned, used):
    """The plan's entries, then one for each code in use that the plan does not know."""
    known = {entry["code"] for entry in planned}
    others = sorted({code for code in used if code is not None} - known)
    return planned + [{"code": code, "name": code} for code in others]


def copies(record):
    return [(given["item"], given["count"]) for given in record.get("materials") or []]


def materials(day, records):
    given = [pair for _, _, record in records.of("visit", "handout") for pair in copies(record)]
    for entry in listed(day.event.get("materials", []), [item for item, _ in given]):
        out, prepared = sum(n for item, n in given if item == entry["code"]), entry.get("prepared")
        yield {"code": entry["code"], "name": entry["name"], "unit": entry.get("unit", ""),
               "prepared": prepared, "handedOut": out,
               "remaining": None if prepared is None else prepared - out}


def hours(day, records):
    zone, happened = ZoneInfo(day.event.get("timeZone", "Asia/Shanghai")), {}
    for _, _, record in records.of("visit", "handout"):
        if record.get("batch") is True:
            continue
        time = record.get("occurredAt", record["at"]).replace("Z", "+00:00")
        hour = happened.setdefault(datetime.fromisoformat(time).astimezone(zone).hour, [0, 0, 0, 0])
        if record["type"] == "visit":
            hour[0] += 1
            hour[1] += record["people"]
            hour[2] += len(record.get("questions") or [])
        hour[3] += sum(count for _, count in copies(record))
    for hour in range(min(happened, default=0), max(happened, default=-1) + 1):
        figures = happened.get(hour, [0, 0, 0, 0])
        yield {"hour": f"{hour:02}", **dict(zip(("visits", "people", "questions", "materials"), figures))}


def desks(day):
    planned = [desk["id"] for desk in day.event["desks"]]
    for desk in planned + sorted({name.split(".")[0] for name in day.journals} - set(planned)):
        journals = [name for name in day.journals if name.split(".")[0] == desk]
        lines = [line for line in day.named.values() if line.journal in journals]
        last = max(lines, key=lambda line: (line.record["tick"], line.journal, line.seq), default=None)
        yield {"id": desk, "records": len(lines), "lastAt": last.record["at"] if last else None,
               "sealed": bool(journals) and all(j in day.ended or day.is_sealed(j) for j in journals)}


def tally(day, as_of):
    records = Records(day)
    visits = [visit for _, _, visit in records.of("visit")]
    asked = list(questions(day, records))
    given = list(materials(day, records))
    unfinished = [q for q in asked if q["state"] in OPEN]
    plan = day.event
    return {
        "event": {member: plan[member] for member in ("id", "title", "date")},
        "visits": len(visits),
        "people": sum(visit.get("people", 0) for visit in visits),
        "questions": len(asked),
        "channels": counts(CHANNELS, [visit.get("channel") for visit in visits]),
        "kinds": counts(KINDS, [q["kind"] for q in asked]),
        "outcomes": counts(OUTCOMES, [q["outcome"] for q in asked]),
        "satisfaction": {**{str(n): sum(1 for q in asked if q["satisfaction"] == n) for n in (5, 4, 3, 2, 1)},
                         **rates(asked)},
        "departments": [
            {"code": d["code"], "name": d["name"], "questions": len(own), **rates(own)}
            for d in listed(plan.get("departments", []), [q["department"] for q in asked])
            for own in [[q for q in asked if q["department"] == d["code"]]]],
        "topics": [
            {"code": t["code"], "name": t["name"],
             "questions": sum(1 for q in asked if q["topic"] == t["code"])}
            for t in listed(plan.get("topics", []), [q["topic"] for q in asked])],
        "materials": given,
        "materialsTotal": sum(material["handedOut"] for material in given),
        "hours": list(hours(day, records)),
        "desks": list(desks(day)),
        "open": {"total": len(unfinished),
                 "overdue": sum(1 for q in unfinished if q["due"] is not None and q["due"][:10] < as_of)},
    }


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("day")
    arguments.add_argument("--as-of", metavar="DATE", type=lambda text: date.fromisoformat(text).isoformat())
    options = arguments.parse_args()
    try:
        day = Day(options.day)
    except OSError as error:
        sys.exit(print(error, file=sys.stderr) or 66)
    zone = ZoneInfo(day.event.get("timeZone", "Asia/Shanghai"))
    today = options.as_of or datetime.now(zone).date().isoformat()
    print(json.dumps(tally(day, today), ensure_ascii=False, indent=2))
