#!/usr/bin/env python3
"""Writes Sources/DayModel/Deadlines/WorkdayTable.swift: the public holidays and swapped working days of China.

Needs chinesecalendar from PyPI (1.11.0 knows 2004 to 2026). Run from the top of the repository, each year
after the State Council has announced the next year's days and chinesecalendar has taken them in:

    python3 data/tools/make_workday_table.py > Sources/DayModel/Deadlines/WorkdayTable.swift

A year is in the table only where the package knows its national day: before the announcement nobody knows a year.
With `--json YEAR …` the same days come out as a `workdays.json`, with which an office renews its own copy.
"""
import datetime
import json
import sys

import chinese_calendar
from chinese_calendar.constants import holidays, workdays


def days(year):
    """The weekdays that are off, and the days of a weekend that are worked."""
    day, off, work = datetime.date(year, 1, 1), [], []
    while day.year == year:
        is_weekend = day.weekday() > 4
        if chinese_calendar.is_workday(day) == is_weekend:
            (work if is_weekend else off).append(day)
        day += datetime.timedelta(days=1)
    return off, work


def years():
    first, last = min(holidays).year, max(holidays).year
    known = [year for year in range(first, last + 1) if datetime.date(year, 10, 1) in holidays]
    assert known == list(range(first, last + 1)), "a year is missing"
    assert all(first <= day.year <= last for day in workdays)
    return known


def swift():
    known = years()
    print("// Made by data/tools/make_workday_table.py from chinesecalendar; not to be edited by hand.")
    print()
    print("/// The weekdays that were off and the weekend days that were worked in China, as announced by the State")
    print(f"/// Council year by year, from {known[0]} to {known[-1]}. Months and days as `MMDD`.")
    print("enum WorkdayTable {")
    print("    static let years: [(year: Int, off: String, work: String)] = [")
    for year in known:
        off, work = (" ".join(day.strftime("%m%d") for day in part) for part in days(year))
        print("        (")
        print(f"            {year},")
        print(f'            off: "{off}",')
        print(f'            work: "{work}"')
        print("        ),")
    print("    ]")
    print("}")


def renewal(wanted):
    entries = []
    for year in wanted:
        off, work = ([day.isoformat() for day in part] for part in days(year))
        entries.append({"year": year, "off": off, "work": work})
    print(json.dumps({"format": "openday-workdays/1", "years": entries}, indent=1))


if sys.argv[1:2] == ["--json"]:
    renewal([int(year) for year in sys.argv[2:]])
else:
    swift()
