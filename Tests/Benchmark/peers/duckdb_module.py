"""Runs SQL statements from a file again and again in one process: each line read is a round, answered by the
seconds it took and what it found, as JSON.   duckdb_module.py FILE"""
import json
import sys
import time

import duckdb

with open(sys.argv[1], encoding="utf-8") as file:
    script = file.read()
for _ in sys.stdin:
    begun = time.perf_counter()
    connection = duckdb.connect()
    rows = connection.execute(script).fetchall()
    connection.close()
    seconds = time.perf_counter() - begun
    found = [dict(zip(("k", "code", "a", "b"), row)) for row in rows]
    print(json.dumps([seconds, found]), flush=True)
