#!/usr/bin/env python3
"""check_schemas.py DAY: holds a day's plan, records and seal against the JSON Schemas beside this file.

Needs Debian's python3-jsonschema. Prints a line for each thing that does not fit and ends with 65, else 0.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

here = pathlib.Path(__file__).resolve().parent / "schemas"


def validator(name):
    return Draft202012Validator(json.loads((here / f"{name}.schema.json").read_text("utf-8")))


def main(day):
    day, wrong = pathlib.Path(day), 0
    checks = [(validator("event"), day / "event.json", (day / "event.json").read_text("utf-8"))]
    if (day / "seal.json").exists():
        checks.append((validator("seal"), day / "seal.json", (day / "seal.json").read_text("utf-8")))
    if (day / "workdays.json").exists():
        text = (day / "workdays.json").read_text("utf-8")
        checks.append((validator("workdays"), day / "workdays.json", text))
    record = validator("record")
    for journal in sorted((day / "journals").glob("*.jsonl")):
        for number, line in enumerate(journal.read_text("utf-8").splitlines(), 1):
            checks.append((record, f"{journal}:{number}", line))
    for schema, place, text in checks:
        for error in schema.iter_errors(json.loads(text)):
            wrong += 1
            print(f"{place}: {'/'.join(map(str, error.path))}: {error.message[:200]}")
    return 65 if wrong else 0


sys.exit(main(sys.argv[1]))
