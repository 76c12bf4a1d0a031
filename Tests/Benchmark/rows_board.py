"""The board: a record on the disk, until it is on the screen."""
import json
import time

from make_journal import Chain
from measuring import Failure, now, p50, p99
from rows_desk import figure_of
from rows_save import BODY, logger
from terminal import Terminal

GAP = 0.05


def until_shown(terminal, file, line):
    """Seconds from the line's being in the file to the last byte of the repaint, or None where none came."""
    begun = now()
    file.write(line)
    last, _ = terminal.settle(first=2.0)
    return None if last is None else last - begun


def board(bench):
    count = 40 if bench.quick else 200
    day = bench.fresh_day(5000, "board")
    ready = figure_of(bench, day)
    # Another machine's desk, as a replicated folder would bring it: real lines, one writer, one file.
    other = Chain("D02", "11223344", first_tick=10_000)
    journal = day / "journals" / "D02.11223344.jsonl"
    journal.write_bytes(other.opening())
    plain = bench.folder / "followed.jsonl"
    plain.touch()
    body = dict(BODY)
    body["questions"] = [{name: value for name, value in BODY["questions"][0].items() if name != "text"}]
    times, saved, missed = {"board": [], "tail": []}, [], 0
    with Terminal([bench.openday, "board", "--day", str(day)], bench.environment) as screen, \
            Terminal(["tail", "-n", "0", "-f", str(plain)], bench.environment) as tail, \
            journal.open("ab", buffering=0) as ours, plain.open("ab", buffering=0) as theirs:
        screen.start(ready)
        screen.settle(0.5)
        time.sleep(0.3)
        for turn in range(count + 5):
            line = other.line(body)
            for name, terminal, file in (("board", screen, ours), ("tail", tail, theirs)):
                seconds = until_shown(terminal, file, line)
                if seconds is None:
                    missed += name == "board"
                elif turn >= 5:
                    times[name].append(seconds)
                time.sleep(GAP)
        log = logger(bench, day)
        try:
            text = json.dumps(BODY, ensure_ascii=False).encode() + b"\n"
            for _ in range(count // 2):
                begun = now()
                log.ask(text)
                last, _ = screen.settle(first=2.0)
                if last is None:
                    missed += 1
                else:
                    saved.append(last - begun)
                time.sleep(GAP)
        finally:
            log.close()
    if not times["board"] or not times["tail"]:
        raise Failure("nothing was shown")
    label = "a record of another desk on the board"
    bench.report.whole(f"{label}: shown at all", missed == 0, f"{missed} of {count + 5 + count // 2} missed" if missed
                       else f"all {count + 5 + count // 2}")
    bench.report.ratio(f"{label}, p50", p50(times["board"]), p50(times["tail"]), "tail -f", 10, 3,
                       note=f"from the line's being in the file; {len(times['board'])} records")
    bench.report.limit(f"{label}, p99", p99(times["board"]), 0.050, unit="s", peer=p99(times["tail"]),
                       peer_name="tail -f")
    bench.report.plain(f"{label}, from `log` reading the line, p50", p50(saved), unit="s",
                       note="the save and its sync included")
