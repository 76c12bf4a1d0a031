"""A durable save: in the running program, and seen from outside, a line in and the answer that it is saved out."""
import json
import os
import subprocess

from measuring import Failure, now, p50, p99

BODY = {
    "type": "visit", "people": 2, "channel": "onsite",
    "questions": [{"kind": "consult", "topic": "MZ-01", "department": "MZ", "outcome": "answered",
                   "satisfaction": 5, "text": "请问退休以后搬到外省和子女同住，医药费怎样在当地直接结算"}],
    "materials": [{"item": "XCD", "count": 1}],
}


class Lines:
    """A program that answers each line with a line."""

    def __init__(self, command, environment=None):
        self.command = command
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, bufsize=0)

    def ask(self, line):
        """(seconds, answer)"""
        begun = now()
        os.write(self.process.stdin.fileno(), line)
        answer = os.read(self.process.stdout.fileno(), 65536)
        seconds = now() - begun
        if not answer.startswith(b'{"record"'):
            raise Failure(f"{self.command[0]} answered {answer!r}")
        return seconds, answer

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def logger(bench, day):
    return Lines([bench.openday, "log", "--day", str(day), "--desk", "D01"], bench.environment)


def save(bench):
    floor = bench.peers.build("save_floor.c")
    if floor is None:
        bench.report.missing("a durable save", "gcc for the floor")
        return
    line = json.dumps(BODY, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    day = bench.fresh_day(5000, "save")
    before = set((day / "journals").iterdir())
    sample = logger(bench, day)
    for _ in range(20):
        sample.ask(line)
    sample.close()
    (journal,) = set((day / "journals").iterdir()) - before
    size = len(journal.read_bytes()) // 21

    count = 300 if bench.quick else 1000
    ours, bare, times = logger(bench, day), None, {"openday": [], "floor": []}
    try:
        bare = Lines([floor, str(bench.folder / "floor.jsonl"), str(journal)])
        for turn in range(count + 20):
            for name, program in (("openday", ours), ("floor", bare)):
                seconds, _ = program.ask(line)
                if turn >= 20:
                    times[name].append(seconds)
    finally:
        ours.close()
        if bare:
            bare.close()
    saved = journal.read_bytes().count(b"\n")
    if saved < count + 40:
        raise Failure(f"only {saved} lines are in the journal after {count + 40} answers")
    inside(bench, day, line, size, count)
    label = "a durable save through `log`"
    note = f"{count} each, {size} bytes a line, both through two pipes; reading the line as JSON included"
    bench.report.ratio(f"{label}, p50", p50(times["openday"]), p50(times["floor"]), "append + fdatasync", note=note)
    bench.report.ratio(f"{label}, p99", p99(times["openday"]), p99(times["floor"]), "append + fdatasync")


def inside(bench, day, line, size, count):
    """Encoding, appending and syncing a record as a desk does it, beside bare appends and syncs, turn by turn."""
    program = bench.saves()
    command = [program, str(day), "D01", str(count + 20), str(size), str(bench.folder / "bare")]
    done = subprocess.run(command, env=bench.environment, input=line, capture_output=True)
    if done.returncode != 0:
        raise Failure(f"{program}: {done.stdout.decode()}")
    times = {name: [value / 1e6 for value in values[20:]] for name, values in json.loads(done.stdout).items()}
    label = "a durable save in the running program"
    note = f"{count} each, {size} bytes a line: encoded, appended, synced"
    bench.report.ratio(f"{label}, p50", p50(times["openday"]), p50(times["bare"]), "append + fdatasync", 1.2, 1.05,
                       note=note)
    bench.report.ratio(f"{label}, p99", p99(times["openday"]), p99(times["bare"]), "append + fdatasync", 1.2)
