#!/usr/bin/env python3
"""plain_ledger.py DAY [--as-of DATE]: the questions of a day that are or were unfinished, found in the plainest way.

`openday ledger --json --all` must say the same, and without `--all` the same without those whose state is not open.
"""
import argparse
import json
import sys
from datetime import date

from plain_tally import OPEN, Records
from read_day import Day


def items(day, records, as_of):
    homes = {desk["id"]: desk.get("department") for desk in day.event["desks"]}
    for name, desk, visit in records.of("visit"):
        for index, question in enumerate(visit.get("questions") or []):
            steps, state, due = [], question["outcome"], question.get("due")
            department = question.get("department") or homes.get(desk)
            for line in records.lines:
                step = records.now[line.name]
                if line.type != "followup" or (step["ref"], step.get("question", 0)) != (name, index):
                    continue
                state, due = step["state"], step.get("due", due)
                if state == "transferred":
                    department = step.get("to", department)
                steps.append({
                    "state": state, "at": step.get("occurredAt", step["at"]),
                    **{member: step.get(member) for member in ("by", "to", "due")}, "record": line.name,
                    # Of a call-back: how content the visitor is with the result. It never touches the rating.
                    **{member: step[member] for member in ("satisfaction", "callback") if member in step}})
            if steps or question["outcome"] in OPEN:
                yield {"record": name, "question": index, "kind": question["kind"], "department": department,
                       "state": state, "due": due,
                       "overdue": state in OPEN and due is not None and due < as_of, "steps": steps}


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("day")
    arguments.add_argument("--as-of", metavar="DATE", default=date.today().isoformat())
    options = arguments.parse_args()
    try:
        day = Day(options.day, whole=True)
    except OSError as error:
        sys.exit(print(error, file=sys.stderr) or 66)
    found = list(items(day, Records(day), options.as_of))
    found.sort(key=lambda item: (
        item["due"] or "9999-99-99", item["record"].rsplit("-", 1)[0],
        int(item["record"].rsplit("-", 1)[1]), item["question"]))
    print(json.dumps(found, ensure_ascii=False, indent=2))
