#!/usr/bin/env python3
"""Writes the day of FORMAT.md, data/example: how to write a journal without openday, in a hundred lines.

Run from the top of the repository:

    python3 data/tools/make_example.py data/example

It uses fixed times and salts so that the hashes in FORMAT.md stay true; a real writer takes the clock and
random ones.
"""
import base64
import hashlib
import json
import pathlib
import sys

EVENT = {
    "format": "openday-event/1", "id": "2026-05-15-example", "title": "5·15政务公开日", "date": "2026-05-15",
    "timeZone": "Asia/Shanghai",
    "departments": [{"code": "MZ", "name": "民政办"}, {"code": "DZ", "name": "党政办"}],
    "topics": [{"code": "MZ-01", "name": "最低生活保障", "department": "MZ"}],
    "materials": [{"code": "XCD", "name": "宣传单", "unit": "份", "prepared": 500}],
    "desks": [{"id": "D01", "name": "1号台", "department": "MZ"}],
}
PRIVATE = {"visitor", "note"}
PRIVATE_IN_QUESTIONS = {"text", "answer"}


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def split(body):
    """A body as people see it, in two: what may be counted, and what people typed about people."""
    public = {m: v for m, v in body.items() if m not in PRIVATE and m not in ("questions", "set")}
    private = {m: v for m, v in body.items() if m in PRIVATE}
    if body.get("questions") is None and "questions" in body:
        public["questions"] = None
    elif "questions" in body:
        public["questions"] = [
            {m: v for m, v in q.items() if m not in PRIVATE_IN_QUESTIONS} for q in body["questions"]]
        theirs = [{m: v for m, v in q.items() if m in PRIVATE_IN_QUESTIONS} for q in body["questions"]]
        if any(theirs):
            private["questions"] = theirs
    if "set" in body:
        public["set"], inner = split(body["set"])
        if inner:
            private["set"] = inner
    return public, private


class Journal:
    def __init__(self, event, desk, writer):
        self.name, self.lines, self.head = f"{desk}.{writer}", [], "0" * 64
        self.write("08:30:00.000", {
            "type": "open", "format": "openday-journal/1", "event": event, "desk": desk, "writer": writer})

    def write(self, time, body, salt=None, by=None):
        public, private = split(body)
        start = {"seq": len(self.lines) + 1, "tick": len(self.lines) + 1, "at": f"2026-05-15T{time}+08:00"}
        if by:
            start["by"] = by
        record = {**start, **public, "prev": self.head[:32]}
        end = ""
        if private:
            secret = compact({"salt": salt, **private})
            record["privateHash"] = sha256(secret)
            end = f',"private":{secret}'
        proven = compact(record)[:-1]
        self.head = sha256(proven)
        self.lines.append(f'{proven},"hash":"{self.head}"{end}}}\n')
        return f"{self.name}-{len(self.lines)}"


def seal(event, journals, time):
    held = [{"journal": j.name, "records": len(j.lines), "head": j.head} for j in journals]
    text = event + "\n" + "".join(f"{j['journal']} {j['records']} {j['head']}\n" for j in held)
    code = base64.b32encode(hashlib.sha256(text.encode()).digest()[:10]).decode().lower()
    code = "-".join(code[start:start + 4] for start in range(0, 16, 4))
    return {"format": "openday-seal/1", "event": event, "journals": held, "sealedAt": time, "code": code}


def main(folder):
    day = Journal(EVENT["id"], "D01", "7f2c9a10")
    clerk = "钱示例"
    day.write("09:00:05.250", {"type": "duty", "person": clerk, "state": "on"}, by=clerk)
    visit = day.write("09:31:04.120", {
        "type": "visit", "people": 2, "channel": "onsite",
        "visitor": {"name": "某女士", "phone": "0000-5550000"},
        "questions": [{"kind": "consult", "topic": "MZ-01", "department": "MZ", "outcome": "accepted",
                       "text": "低保怎么申请？", "answer": "先登记，入户核查后答复。", "due": "2026-06-12"}],
        "materials": [{"item": "XCD", "count": 2}]}, "00112233445566778899aabbccddeeff", clerk)
    day.write("09:32:10.000", {"type": "rating", "ref": visit, "satisfaction": 5, "source": "pad"})
    mistake = day.write("09:33:00.500", {
        "type": "handout", "materials": [{"item": "XCD", "count": 30}]}, by=clerk)
    day.write("09:33:09.000", {
        "type": "amend", "ref": mistake, "set": {"materials": [{"item": "XCD", "count": 3}]}}, by=clerk)
    day.write("11:30:00.000", {"type": "seal", "records": len(day.lines), "head": day.head}, by=clerk)

    folder = pathlib.Path(folder)
    (folder / "journals").mkdir(parents=True, exist_ok=True)
    (folder / "event.json").write_text(json.dumps(EVENT, ensure_ascii=False, indent=2) + "\n")
    (folder / "journals" / f"{day.name}.jsonl").write_text("".join(day.lines))
    closing = seal(EVENT["id"], [day], "2026-05-15T11:30:00.040+08:00")
    (folder / "seal.json").write_text(compact(closing) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
