"""Clocks, percentiles, processes: what every measurement here uses."""
import math
import os
import subprocess
import time

now = time.perf_counter


def percentile(values, share):
    """Nearest rank; not a number where there are no values."""
    if not values:
        return math.nan
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def p50(values):
    return percentile(values, 0.5)


def p99(values):
    return percentile(values, 0.99)


class Failure(Exception):
    """A measured program did not do its work; its figure would mean nothing."""


def run(command, environment=None, stdin=None):
    """The wall seconds of a whole process, from before its start to its end, and what it printed."""
    begun = now()
    done = subprocess.run(command, env=environment, stdin=stdin or subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    seconds = now() - begun
    if done.returncode != 0:
        raise Failure(f"{command[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')[:300]}")
    return seconds, done.stdout


def interleaved(contestants, rounds):
    """Times each contestant once a round, so that all share the machine's moods; name -> seconds.

    One round before the first is not counted: it warms the page cache. The order turns with each round.
    """
    times = {name: [] for name in contestants}
    for turn in range(rounds + 1):
        names = list(contestants)
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            seconds = contestants[name]()
            if turn:
                times[name].append(seconds)
    return times


def status(pid, *fields):
    """Fields of /proc/PID/status in MB; 0 for a process that is gone."""
    found = dict.fromkeys(fields, 0.0)
    try:
        with open(f"/proc/{pid}/status") as file:
            for line in file:
                name, _, value = line.partition(":")
                if name in found:
                    found[name] = int(value.split()[0]) / 1024
    except OSError:
        pass
    return [found[name] for name in fields]


def memory_peaks(command, environment=None):
    """Peak resident and peak anonymous MB of a process, looked at about every half millisecond."""
    resident = anonymous = 0.0
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        high, now_anonymous = status(process.pid, "VmHWM", "RssAnon")
        resident, anonymous = max(resident, high), max(anonymous, now_anonymous)
        time.sleep(0.0005)
    return resident, anonymous


def processor_time(pid):
    """Seconds of processor time of all threads of a process so far."""
    total = 0
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/schedstat") as file:
                total += int(file.read().split()[0])
    except OSError:
        pass
    return total / 1e9
