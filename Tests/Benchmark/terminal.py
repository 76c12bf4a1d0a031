"""A program on a pseudo-terminal, and how long it takes to answer a key."""
import fcntl
import os
import select
import signal
import struct
import termios
import time
import tty

from measuring import Failure, now, processor_time

SILENCE = 0.030
PASTE_BEGINS, PASTE_ENDS = b"\x1b[200~", b"\x1b[201~"


class Terminal:
    """Starts COMMAND with a new terminal of its own; a context that ends it."""

    def __init__(self, command, environment, columns=80, rows=24):
        self.command = command
        self.master, slave = os.openpty()
        tty.setraw(self.master)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        name = os.ttyname(slave)
        os.set_blocking(self.master, False)
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        self.output = bytearray()
        self.begun = now()
        # The first terminal that a session's leader opens becomes its controlling one.
        self.pid = os.posix_spawnp(
            command[0], command, environment, setsid=True,
            setsigdef=[signal.SIGINT, signal.SIGPIPE, signal.SIGTERM],
            file_actions=[(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                          (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)])
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.master)

    @property
    def text(self):
        return self.output.decode(errors="replace")

    @property
    def wants_brackets(self):
        return b"\x1b[?2004h" in self.output

    def take(self):
        """Reads what is there now; how many bytes."""
        try:
            data = os.read(self.master, 65536)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise Failure(f"{self.command[0]} ended: …{self.text[-300:]!r}") from error
        self.output += data
        return len(data)

    def settle(self, silence=SILENCE, first=2.0):
        """Reads until nothing came for `silence` seconds; (time of the last byte or None, bytes).

        `first` is how long the first byte may take.
        """
        last, count, wait = None, 0, first
        while self.poll.poll(wait * 1000):
            count += self.take()
            last, wait = now(), silence
        return last, count

    def press(self, keys, silence=SILENCE):
        """(seconds from the key to the last byte it caused, bytes, processor seconds)."""
        used = processor_time(self.pid)
        begun = now()
        os.write(self.master, keys)
        last, count = self.settle(silence)
        if last is None:
            raise Failure(f"{self.command[0]} did not answer the key {keys!r}")
        return last - begun, count, processor_time(self.pid) - used

    def send(self, keys, silence=SILENCE):
        """Keys that are not measured and may have no answer."""
        self.write(keys, len(keys))
        self.settle(silence, first=0.3)

    def write(self, data, chunk, gap=0.0):
        """Writes all of it in pieces, reading meanwhile, so that neither side ever waits for the other.

        `gap` seconds between the pieces make each of them a read of its own for the program. Gives the time of
        the last byte read.
        """
        sent, last = 0, now()
        self.poll.modify(self.master, select.POLLIN | select.POLLOUT)
        while sent < len(data):
            for _, event in self.poll.poll(5000) or [(0, 0)]:
                if not event:
                    raise Failure(f"{self.command[0]} has stopped reading")
                if event & select.POLLIN:
                    self.take()
                    last = now()
                if event & select.POLLOUT:
                    try:
                        sent += os.write(self.master, data[sent:sent + chunk])
                    except BlockingIOError:
                        pass
            if gap:
                time.sleep(gap)
        self.poll.modify(self.master, select.POLLIN)
        return last

    def paste(self, text, chunk, gap=0.0, silence=0.060):
        """Seconds from the first byte in to the last byte out; bracketed where the program asked for it."""
        data = text.encode()
        if self.wants_brackets:
            data = PASTE_BEGINS + data + PASTE_ENDS
        begun = now()
        last = self.write(data, chunk, gap)
        later, _ = self.settle(silence, first=1.0)
        return (later or last) - begun

    def start(self, ready=None, silence=0.060, limit=20.0):
        """Seconds from before the process existed to the last byte of its first full screen.

        `ready` says of the output so far whether that screen is there.
        """
        last, _ = self.settle(silence, first=limit)
        while ready and not ready(self.text) and now() - self.begun < limit:
            later, _ = self.settle(silence, first=1.0)
            last = later or last
        if last is None or (ready and not ready(self.text)):
            raise Failure(f"{self.command[0]} showed no first screen: …{self.text[-300:]!r}")
        return last - self.begun

    def idle(self, seconds):
        """(bytes written, processor seconds) while nobody touches it."""
        used, before, end = processor_time(self.pid), len(self.output), now() + seconds
        while now() < end:
            if self.poll.poll(max(0.0, end - now()) * 1000):
                self.take()
        return len(self.output) - before, processor_time(self.pid) - used


def wait_until(condition, limit=5.0):
    end = now() + limit
    while now() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()
