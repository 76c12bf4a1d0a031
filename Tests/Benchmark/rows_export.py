"""Exports: every format of a day of usual size, and the workbook of a very large one."""
import importlib.util
import sys

from measuring import memory_peaks, p50, run
from peers import HERE

FORMATS = ("docx", "xlsx", "html", "md", "csv", "json")
USUAL, LARGE = 5000, 100_000


def command(bench, day, name):
    path = bench.folder / f"{day.name}.{name}"
    path.unlink(missing_ok=True)
    return [bench.openday, "export", "--day", str(day), "--format", name, "-o", str(path)]


def export(bench):
    day = bench.kept_day(USUAL)
    for name in FORMATS:
        seconds = p50([run(command(bench, day, name), bench.environment)[0] for _ in range(3)])
        bench.report.limit(f"`export --format {name}`, {USUAL:,} records", seconds, 1.0, unit="s")
    large = bench.kept_day(LARGE)
    label = f"`export --format xlsx`, {LARGE:,} records"
    seconds = p50([run(command(bench, large, "xlsx"), bench.environment)[0] for _ in range(3)])
    resident, _ = memory_peaks(command(bench, large, "xlsx"), bench.environment)
    bench.report.limit(label, seconds, 10.0, unit="s", **peer(bench, large))
    bench.report.limit(f"{label}: memory", resident, 300, unit="MB", note="peak resident")


def peer(bench, day):
    """openpyxl with the rows of one sheet in place of two, and none of the tables, charts and checks."""
    if not importlib.util.find_spec("openpyxl"):
        return {"note": "openpyxl: not installed"}
    run(command(bench, day, "csv"), bench.environment)
    rows, target = bench.folder / f"{day.name}.csv", bench.folder / "openpyxl.xlsx"
    seconds, _ = run([sys.executable, str(HERE / "workbook_openpyxl.py"), str(rows), str(target)])
    return {"peer": seconds, "peer_name": "openpyxl", "note": "the peer writes the rows of `csv` and no more"}
