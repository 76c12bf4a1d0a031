"""Reading a whole journal: the tally and the check."""
import json
import subprocess

from measuring import Failure, interleaved, memory_peaks, p50, run
from peers import HERE


def canonical(answer):
    """The part of a tally that every peer works out, in one shape."""
    return {
        "visits": answer["visits"], "people": answer["people"], "questions": answer["questions"],
        "departments": {code: list(pair) for code, pair in sorted(answer["departments"].items()) if any(pair)},
        "materials": {code: count for code, count in sorted(answer["materials"].items()) if count},
    }


def from_openday(text):
    tally = json.loads(text)
    return canonical({
        **tally,
        "departments": {one["code"]: (one["rated"], one["satisfied"]) for one in tally["departments"]},
        "materials": {one["code"]: one["handedOut"] for one in tally["materials"]},
    })


def from_rows(rows):
    answer = {"departments": {}, "materials": {}}
    for row in rows:
        if row["k"] == "visits":
            answer["visits"], answer["people"] = row["a"], row["b"]
        elif row["k"] == "questions":
            answer["questions"] = row["a"]
        elif row["k"] == "department":
            answer["departments"][row["code"]] = (row["a"], row["b"])
        else:
            answer["materials"][row["code"]] = row["a"]
    return canonical(answer)


class Contest:
    """Contestants for one journal; each call gives seconds and keeps the answer."""

    def __init__(self, bench, day):
        self.bench, self.day = bench, day
        self.journal = str(next((day / "journals").glob("*.jsonl")))
        self.answers, self.contestants, self.missing = {}, {}, []
        self.notes = {}
        self.helper = None
        self.command("openday", [bench.openday, "tally", "--json", "--day", str(day)], from_openday)

    def command(self, name, command, reader):
        def once():
            seconds, text = run(command, self.bench.environment)
            self.answers[name] = text, reader
            return seconds
        self.contestants[name] = once

    def add_simdjson(self):
        program = self.bench.peers.build("tally_simdjson.cpp", "-lsimdjson")
        if program:
            self.notes["simdjson"] = run([program, "--version"])[1].decode().strip() + " over mapped bytes"
            self.command("simdjson", [program, self.journal], lambda text: canonical(json.loads(text)))
        else:
            self.missing.append("simdjson")

    def add_jq(self):
        if self.bench.peers.installed("jq"):
            self.command("jq", ["jq", "-n", "-c", "-f", str(HERE / "tally.jq"), self.journal],
                         lambda text: canonical(json.loads(text)))
        else:
            self.missing.append("jq")

    def add_duckdb(self):
        kind, path = self.bench.peers.duckdb()
        if kind is None:
            self.missing.append("DuckDB")
            return
        script = self.bench.folder / "tally.sql"
        script.write_text((HERE / "tally.sql").read_text("utf-8").replace("@JOURNAL@", self.journal), "utf-8")
        version = [path, "--version"] if kind == "program" else \
            [path, "-c", "import duckdb; print(duckdb.__version__, 'in a running Python, its start not counted')"]
        words = run(version)[1].decode().split()
        self.notes["DuckDB"] = "2 threads, " + (f"{words[0]}, whole process" if kind == "program" else " ".join(words))
        if kind == "program":
            self.command("DuckDB", [path, "-json", "-f", str(script)], lambda text: from_rows(json.loads(text)))
            return
        self.helper = subprocess.Popen([path, str(HERE / "duckdb_module.py"), str(script)], text=True,
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.contestants["DuckDB"] = self.ask_helper

    def ask_helper(self):
        self.helper.stdin.write("\n")
        self.helper.stdin.flush()
        line = self.helper.stdout.readline()
        if not line:
            raise Failure("DuckDB's Python module ended")
        seconds, rows = json.loads(line)
        self.answers["DuckDB"] = rows, from_rows
        return seconds

    def race(self, rounds):
        try:
            times = interleaved(self.contestants, rounds)
        finally:
            if self.helper:
                self.helper.stdin.close()
                self.helper.wait()
        return {name: p50(seconds) for name, seconds in times.items()}

    def disagreeing(self):
        """The peers whose answer is not ours."""
        read = {name: reader(text) for name, (text, reader) in self.answers.items()}
        return [name for name in read if read[name] != read["openday"]]


def million(bench):
    day = bench.kept_day(bench.many)
    contest = Contest(bench, day)
    contest.add_duckdb()
    contest.add_simdjson()
    medians = contest.race(5)
    label = f"`tally`, {bench.many:,} records"
    goals = {"DuckDB": (0.6, 0.35), "simdjson": (1.0, 0.5)}
    report(bench, contest, medians, label, goals)
    resident, anonymous = memory_peaks(
        [bench.openday, "tally", "--json", "--day", str(day)], bench.environment)
    bench.report.limit(f"{label}: memory beside the file", anonymous, 40, unit="MB",
                       note=f"peak anonymous; peak resident with the mapped file {resident:.0f} MB")


def day(bench):
    contest = Contest(bench, bench.kept_day(5000))
    contest.add_duckdb()
    contest.add_simdjson()
    contest.add_jq()
    medians = contest.race(7 if bench.quick else 21)
    goals = {"DuckDB": (0.2, None), "jq": (0.07, None), "simdjson": (None, 1.2)}
    report(bench, contest, medians, "`tally`, 5,000 records", goals)


def report(bench, contest, medians, label, goals):
    for peer, (must, aim) in goals.items():
        if peer in medians:
            bench.report.ratio(label, medians["openday"], medians[peer], peer, must, aim,
                               note=contest.notes.get(peer, ""))
    for peer in contest.missing:
        bench.report.missing(label, peer, medians["openday"])
    others = [name for name in contest.answers if name != "openday"]
    wrong = contest.disagreeing()
    bench.report.whole(f"{label}: same answer", not wrong,
                       f"differs from {', '.join(wrong)}" if wrong else f"equal to {', '.join(others) or 'nobody'}")


def verify(bench):
    folder = bench.kept_day(bench.many)
    journals = [str(path) for path in sorted((folder / "journals").glob("*.jsonl"))]
    label = f"`verify`, {bench.many:,} records"
    contestants = {"openday": lambda: run([bench.openday, "verify", "--day", str(folder)], bench.environment)[0]}
    if bench.peers.installed("sha256sum"):
        contestants["sha256sum"] = lambda: run(["sha256sum", *journals])[0]
    medians = {name: p50(times) for name, times in interleaved(contestants, 5).items()}
    if "sha256sum" in medians:
        bench.report.ratio(label, medians["openday"], medians["sha256sum"], "sha256sum", 1.5, 1.0)
    else:
        bench.report.missing(label, "sha256sum", medians["openday"])
