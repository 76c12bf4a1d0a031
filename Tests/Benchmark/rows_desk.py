"""The desk on a terminal: keys, pasting, start, idling."""
import json
import re
from pathlib import Path

from measuring import Failure, p50, p99, run, status
from terminal import Terminal, wait_until

ASCII_KEYS = [bytes([code]) for code in b"how to apply online"]
CHINESE_KEYS = [character.encode() for character in "请问养老金每月几号到账怎么查询明细"]
BACKSPACE = b"\x7f"
CHUNKS = (1, 2, 7, 64, 1000, 4096)
QUICK_CHUNKS = (1, 7, 1000, 4096)
SIZES = ((80, 24), (200, 60))
DAYS = (5000, 100_000)


def desk_command(bench, day):
    return [bench.openday, "desk", "--day", str(day), "--desk", "D01", "--by", "张敏"]


def figure_of(bench, day):
    """A condition: the first screen is full once the number of people served is on it."""
    _, text = run([bench.openday, "tally", "--json", "--day", str(day)], bench.environment)
    people = json.loads(text)["people"]
    return lambda output: re.search(rf"(?<!\d){people}(?!\d)", output.replace(",", "")) is not None


def open_field(terminal, ready):
    """From the first screen to the question field: Enter opens the form, Tab goes to the field."""
    terminal.start(ready)
    terminal.send(b"\r")
    terminal.send(b"\t")


def forget_drafts(day):
    for draft in (day / "drafts").glob("*"):
        draft.unlink()


class Typist:
    """One program on one terminal, and what its keys took."""

    def __init__(self, name, terminal):
        self.name, self.terminal = name, terminal
        self.figures = {"ASCII": [], "Chinese": []}

    def play(self, kind, keys):
        for key in keys:
            self.figures[kind].append(self.terminal.press(key))
        self.terminal.send(BACKSPACE * len(keys))

    def column(self, kind, place):
        return [figure[place] for figure in self.figures[kind]]


def keys(bench):
    rounds = 3 if bench.quick else 30
    for columns, rows in SIZES:
        typists, terminals = [], []

        def enter(name, command, prepare):
            terminal = Terminal(command, bench.environment, columns, rows)
            terminals.append(terminal)
            prepare(terminal)
            typists.append(Typist(name, terminal))

        try:
            for count in DAYS:
                day = bench.fresh_day(count, f"keys-{count}-{columns}")
                ready = figure_of(bench, day)
                enter(f"openday {count:,}", desk_command(bench, day), lambda t, r=ready: open_field(t, r))
            if bench.peers.installed("nano"):
                enter("nano", ["nano", "--ignorercfiles"], lambda t: t.start())
            if floor := bench.peers.build("curses_field.c", "-lncursesw"):
                enter("ncursesw", [floor], lambda t: t.start())
            for turn in range(rounds + 1):
                for typist in typists:
                    typist.play("ASCII", ASCII_KEYS)
                    typist.play("Chinese", CHINESE_KEYS)
                    if turn == 0:
                        typist.figures = {"ASCII": [], "Chinese": []}
        finally:
            for terminal in terminals:
                terminal.__exit__()
        report_keys(bench, {typist.name: typist for typist in typists}, f"{columns}×{rows}")


def report_keys(bench, typists, size):
    nano, floor = typists.get("nano"), typists.get("ncursesw")
    for count in DAYS:
        ours = typists[f"openday {count:,}"]
        for kind in ("ASCII", "Chinese"):
            label = f"{kind} key, {size}, day of {count:,}"
            times = ours.column(kind, 0)
            if nano:
                theirs = nano.column(kind, 0)
                bench.report.ratio(f"{label}, p50", p50(times), p50(theirs), "nano", 1.5, note=f"{len(times)} keys each")
                bench.report.limit(f"{label}, p99", p99(times), max(1.5 * p99(theirs), 0.002), unit="s",
                                   note="1.5 × nano's or 2 ms", peer=p99(theirs), peer_name="nano")
            else:
                bench.report.missing(f"{label}, p50", "nano", p50(times))
            if floor:
                bench.report.ratio(f"{label}, p50", p50(times), p50(floor.column(kind, 0)), "bare ncursesw",
                                   None, 1.15)
            else:
                bench.report.missing(f"{label}, p50", "ncursesw", p50(times))
            if kind == "ASCII":
                bench.report.limit(f"{label}, bytes a key", p50(ours.column(kind, 1)), 40, peer_name="nano",
                                   peer=p50(nano.column(kind, 1)) if nano else None)
            bench.report.limit(f"{label}, processor a key", p50(ours.column(kind, 2)), 0.0003, unit="s",
                               peer_name="nano", peer=p50(nano.column(kind, 2)) if nano else None)


def chinese(count):
    """Text without repeats nearby, so that a lost or doubled character shows."""
    return "".join(chr(0x4E00 + place * 7919 % 20_000) for place in range(count))


def draft_text(day):
    for draft in (day / "drafts").glob("*.json"):
        try:
            for question in json.loads(draft.read_bytes()).get("questions", []):
                if "text" in question:
                    return question["text"]
        except ValueError:
            return None
    return None


def paste(bench):
    day = bench.fresh_day(5000, "paste")
    ready = figure_of(bench, day)
    has_nano = bench.peers.installed("nano")
    rounds = 3 if bench.quick else 7
    chunks = QUICK_CHUNKS if bench.quick else CHUNKS
    for count in (2000, 20_000):
        text, ours, theirs, lost = chinese(count), [], [], []

        def ours_once(chunk, gap=0.0, keep=None):
            forget_drafts(day)
            with Terminal(desk_command(bench, day), bench.environment) as terminal:
                open_field(terminal, ready)
                before = len(terminal.output)
                seconds = terminal.paste(text, chunk, gap)
                if text[-1].encode() not in terminal.output[before:]:
                    lost.append(f"the end is not on the screen after {chunk}-byte chunks")
                if not wait_until(lambda: draft_text(day) == text):
                    lost.append(f"{len(draft_text(day) or '')} of {count} kept by {chunk}-byte chunks")
                if keep is not None:
                    keep.append(seconds)

        for chunk in chunks:
            ours_once(chunk)
            # Slowly too, so that reads end inside characters; never for longer than about half a second.
            ours_once(chunk, gap=min(0.002, 0.3 * chunk / (3 * count)) if chunk > 2 else 0.00001)
        for _ in range(rounds):
            ours_once(4096, keep=ours)
            if has_nano:
                with Terminal(["nano", "--ignorercfiles"], bench.environment) as terminal:
                    terminal.start()
                    theirs.append(terminal.paste(text, 4096))
        label = f"paste of {count:,} Chinese characters"
        bench.report.whole(f"{label}: nothing lost", not lost,
                           "; ".join(lost) or "whole in chunks of " + ", ".join(map(str, chunks)) + " bytes, at once and slowly")
        if has_nano:
            bench.report.ratio(label, p50(ours), p50(theirs), "nano", 1.0, note=f"p50 of {rounds}; 4,096-byte chunks")
        else:
            bench.report.missing(label, "nano", p50(ours))
        if count == 2000:
            bench.report.limit(label, p50(ours), None, 0.003, unit="s", note="the aim alone")


def start(bench):
    rounds = 7 if bench.quick else 21
    days = {count: bench.fresh_day(count, f"start-{count}") for count in DAYS}
    ready = {count: figure_of(bench, day) for count, day in days.items()}
    times, resident, anonymous = {}, {}, {}
    few, many = DAYS
    has_vim = bench.peers.installed("vim")
    for _ in range(rounds):
        for count, day in days.items():
            with Terminal(desk_command(bench, day), bench.environment) as terminal:
                times.setdefault(count, []).append(terminal.start(ready[count]))
                rss, anon = status(terminal.pid, "VmRSS", "RssAnon")
                resident.setdefault(count, []).append(rss)
                anonymous.setdefault(count, []).append(anon)
        if has_vim:
            with Terminal(["vim", "--clean"], bench.environment) as terminal:
                times.setdefault("vim", []).append(terminal.start(lambda output: "~" in output))
        seconds, _ = run([bench.openday, "tally", "--json", "--day", str(days[many])], bench.environment)
        times.setdefault("tally", []).append(seconds)
    vim = p50(times["vim"]) if has_vim else None
    if has_vim:
        bench.report.ratio(f"start, {few:,} records", p50(times[few]), vim, "vim --clean", 1.0, note=f"p50 of {rounds}")
    else:
        bench.report.missing(f"start, {few:,} records", "vim", p50(times[few]))
    bench.report.limit(f"start, {few:,} records", p50(times[few]), None, 0.011, unit="s", note="the aim alone")
    bench.report.limit(f"resident memory, {few:,} records", p50(resident[few]), 20, unit="MB",
                       note=f"anonymous {p50(anonymous[few]):.1f} MB")
    bench.report.ratio(f"start, {many:,} records", p50(times[many]), p50(times["tally"]),
                       "own `tally` of the day", 1.5)
    bench.report.plain(f"resident memory, {many:,} records", p50(resident[many]), unit="MB",
                       note=f"anonymous {p50(anonymous[many]):.1f} MB")


def idle(bench):
    seconds = 5
    day = bench.fresh_day(5000, "idle")
    with Terminal(desk_command(bench, day), bench.environment) as terminal:
        terminal.start(figure_of(bench, day))
        terminal.settle(0.5)
        count, used = terminal.idle(seconds)
    bench.report.limit(f"idle {seconds} s: bytes written", count, 64, 0, note="the clock may write once a minute")
    bench.report.limit(f"idle {seconds} s: processor a second", used / seconds, 0.0002, 0, unit="s")
