#!/usr/bin/env python3
"""Makes a day with one journal of N records, the same bytes for the same N and seed.

    make_journal.py N FOLDER [--seed 7]

Every line has its real hash, its place in the chain and, where people typed something, a private part
with its own hash. About 75 % are visits with one or two questions, 19 % handouts, 4 % ratings, 2 % amendments.
"""
import argparse
import hashlib
import json
import random
from pathlib import Path

ZEROS = "0" * 32
DATE = "2026-05-15"
WRITER = "7f2c9a10"
TEXTS = (
    "请问退休以后搬到外省和子女同住，医药费怎样在当地直接结算，需要先办什么手续",
    "楼下夜间施工噪声太大，打过几次电话没有人来处理，希望尽快答复",
    "老人高龄津贴上个月没有到账，想查一下是哪里出了问题",
    "孩子明年上小学，户口和房产不在一个学区，应当到哪里报名",
)
TOPICS_PER_DEPARTMENT = 2
DEPARTMENTS = ("DZ", "MZ", "SB", "WJ", "JW", "CG", "ZF", "GJ", "AQ", "CW", "TY", "PA")
MATERIALS = ("XCD", "ZNS", "SHJ", "YBS", "AQS", "HBD")
OUTCOMES = ("answered", "answered", "resolved", "referred")
KINDS = ("consult", "complaint", "help", "suggestion")


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def digest(data):
    return hashlib.sha256(data).hexdigest()


def plan():
    """An event plan that knows every code the records use."""
    return {
        "format": "openday-event/1", "id": "benchmark", "title": "政务公开日", "date": DATE,
        "timeZone": "Asia/Shanghai",
        "departments": [{"code": code, "name": f"{code}办"} for code in DEPARTMENTS],
        "topics": [
            {"code": f"{code}-{n:02}", "name": f"{code}事项{n}", "department": code}
            for code in DEPARTMENTS for n in range(1, TOPICS_PER_DEPARTMENT + 1)
        ],
        "materials": [{"code": code, "name": f"{code}手册", "unit": "份", "prepared": 500} for code in MATERIALS],
        "desks": [{"id": "D01", "name": "1号台", "department": "MZ"}, {"id": "D02", "name": "2号台"}],
    }


class Chain:
    """Turns record bodies into journal lines, each bound to the one before it."""

    def __init__(self, desk, writer, first_tick=1):
        self.desk, self.writer = desk, writer
        self.sequence, self.tick, self.previous = 0, first_tick - 1, ZEROS

    def line(self, body, private=None):
        self.sequence += 1
        self.tick += 1
        moment = 9 * 3_600_000 + self.sequence * 11 % (3 * 3_600_000)
        at = "%sT%02d:%02d:%02d.%03d+08:00" % (
            DATE, moment // 3_600_000, moment // 60_000 % 60, moment // 1000 % 60, moment % 1000)
        members = {"seq": self.sequence, "tick": self.tick, "at": at, "by": "张敏", **body, "prev": self.previous}
        hidden = compact(private) if private else None
        if hidden:
            members["privateHash"] = digest(hidden)
        start = compact(members)[:-1]
        own = digest(start)
        self.previous = own[:32]
        end = b',"private":' + hidden if hidden else b""
        return start + b',"hash":"' + own.encode() + b'"' + end + b"}\n"

    def opening(self):
        return self.line({"type": "open", "format": "openday-journal/1", "event": "benchmark",
                          "desk": self.desk, "writer": self.writer})

    def name(self, sequence):
        return f"{self.desk}.{self.writer}-{sequence}"


def visit(pick):
    questions, typed = [], []
    for _ in range(2 if pick.random() < 0.1 else 1):
        department = pick.choice(DEPARTMENTS)
        question = {
            "kind": pick.choice(KINDS),
            "topic": f"{department}-{pick.randint(1, TOPICS_PER_DEPARTMENT):02}",
            "department": department, "outcome": pick.choice(OUTCOMES),
        }
        if pick.random() < 0.7:
            question["satisfaction"] = pick.randint(1, 5)
        text = pick.choice(TEXTS)[:pick.randint(8, 38)]
        oddity = pick.random()
        if oddity < 0.01:
            text += ' "原话"\\\n'
        elif oddity < 0.02:
            text += "𠮷😀"
        questions.append(question)
        typed.append({"text": text})
    body = {"type": "visit", "people": pick.randint(1, 3), "channel": "onsite", "questions": questions}
    if pick.random() < 0.6:
        body["materials"] = [{"item": pick.choice(MATERIALS), "count": pick.randint(1, 4)}]
    return body, {"salt": "%032x" % pick.getrandbits(128), "questions": typed}


def records(count, seed=7):
    """The lines of one journal, the opening record among the count."""
    pick = random.Random(seed)
    chain = Chain("D01", WRITER)
    yield chain.opening()
    visits = []
    for _ in range(count - 1):
        share = pick.random()
        private = None
        if share < 0.02 and visits:
            body = {"type": "amend", "ref": chain.name(pick.choice(visits)[0]), "set": {"people": pick.randint(1, 9)}}
        elif share < 0.06 and visits:
            sequence, questions = pick.choice(visits)
            body = {"type": "rating", "ref": chain.name(sequence)}
            if questions > 1:
                body["question"] = pick.randrange(questions)
            body |= {"satisfaction": pick.randint(1, 5), "source": "pad"}
        elif share < 0.25:
            body = {"type": "handout", "materials": [{"item": pick.choice(MATERIALS), "count": pick.randint(1, 20)}]}
        else:
            body, private = visit(pick)
            visits.append((chain.sequence + 1, len(body["questions"])))
        yield chain.line(body, private)


def make_day(folder, count, seed=7):
    """Writes the day's folder; gives the journal's path."""
    folder = Path(folder)
    for part in ("journals", "drafts", "exports"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "event.json").write_text(json.dumps(plan(), ensure_ascii=False, indent=2), "utf-8")
    journal = folder / "journals" / f"D01.{WRITER}.jsonl"
    with journal.open("wb", buffering=1 << 20) as file:
        file.writelines(records(count, seed))
    return journal


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("count", type=int)
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    print(make_day(options.folder, options.count, options.seed))


if __name__ == "__main__":
    main()
