"""The programs openday is measured against: found where they are installed, built where their source is here."""
import glob
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).parent


class Peers:
    def __init__(self, folder):
        self.folder = folder
        self.built = {}

    @staticmethod
    def installed(name):
        """The path of a program, or None."""
        return shutil.which(name)

    @staticmethod
    def duckdb():
        """(kind, path): the command line program if there is one, else the Python module, else (None, None).

        A package's `duckdb` command may be a script around the real program; the real one is what counts.
        """
        places = [os.environ.get("DUCKDB", ""), *glob.glob(sysconfig.get_path("purelib") + "/duckdb_cli/duckdb"),
                  shutil.which("duckdb") or ""]
        for place in places:
            if place and os.access(place, os.X_OK):
                with open(place, "rb") as file:
                    if file.read(4) == b"\x7fELF":
                        return "program", place
        if importlib.util.find_spec("duckdb"):
            return "module", sys.executable
        return None, None

    def build(self, source, *libraries):
        """The path of a program built from one of the sources here, or None where it cannot be built."""
        if source not in self.built:
            compiler = ["g++", "-std=c++17", "-march=native"] if source.endswith(".cpp") else ["gcc"]
            target = self.folder / Path(source).stem
            command = [*compiler, "-O3", "-o", str(target), str(HERE / source), *libraries]
            try:
                done = subprocess.run(command, capture_output=True, text=True)
                good = done.returncode == 0
                if not good:
                    print(f"{source} was not built: {done.stderr[:200]}", file=sys.stderr)
            except FileNotFoundError:
                good = False
            self.built[source] = str(target) if good else None
        return self.built[source]
