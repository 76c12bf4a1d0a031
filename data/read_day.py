"""Reads the journals of a day's folder as FORMAT.md says, and proves each line by itself.

For check_day.py and plain_tally.py: Python 3.9 or later, standard library only.
"""
import hashlib
import json
import pathlib
import re

FILE = re.compile(r"([A-Za-z0-9][A-Za-z0-9_-]{0,31}\.[0-9a-f]{8})(?:\.([2-9]|[1-9][0-9]+))?\.jsonl")
LIMIT = 65536  # bytes of a line, with its line feed
START = re.compile(
    rb'\{"seq":[1-9][0-9]{0,14},"tick":[1-9][0-9]{0,14},.+'
    rb',"prev":"[0-9a-f]{32}"(?:,"privateHash":"[0-9a-f]{64}")?', re.DOTALL)
REST = re.compile(rb'([0-9a-f]{64})"(?:,"private":(.+))?}', re.DOTALL)
REQUIRED = {
    "open": "format event desk writer", "visit": "people channel", "handout": "materials",
    "rating": "ref satisfaction", "amend": "ref set", "void": "ref", "followup": "ref state",
    "duty": "person state", "note": "", "recover": "offset length sha256", "seal": "records head",
    "unseal": "",
}


def sha256(data):
    return hashlib.sha256(data).hexdigest()


class Line:
    """One line of a file, and what it says; `record` is None where it does not prove itself."""

    def __init__(self, journal, file, number, offset, data, whole=False):
        self.journal, self.file, self.number, self.offset, self.data = journal, file, number, offset, data
        self.record, self.private_is_sound, self.is_end = None, True, False
        self.is_anonymised = False
        start, _, rest = data.partition(b',"hash":"')
        proof = REST.fullmatch(rest)
        if not proof or not START.fullmatch(start) or len(data) >= LIMIT:
            return
        if sha256(start) != proof[1].decode():
            return
        try:
            record = parse(start + b"}")
        except (ValueError, RecursionError):
            return
        private, claim = proof[2], record.get("privateHash")
        self.private_is_sound = (
            private is None and claim is None
            or private is not None and claim is not None and (private == b"null" or sha256(private) == claim))
        self.is_anonymised = private == b"null"
        if whole and private not in (None, b"null") and self.private_is_sound:
            record = join(record, json.loads(private))
        self.record, self.type, self.seq = record, record["type"], record["seq"]
        self.hash, self.name = proof[1].decode(), f"{journal}-{self.seq}"


def join(record, private):
    """The record in one piece: what is private beside the rest, and words in the place of `other`."""
    joined = dict(record)
    for member, value in private.items():
        there = joined.get(member)
        if member in ("questions", "materials") and isinstance(there, list):
            joined[member] = [join(*pair) for pair in zip(there, value)]
        elif member == "set" and isinstance(there, dict):
            joined[member] = join(there, value)
        elif member != "salt" and (there is None or there == "other" or isinstance(there, list)):
            joined[member] = value
    return joined


def parse(data):
    """The members of a record without `hash` and `private`, strictly; ValueError for what is no record."""
    def unique(pairs):
        if len(dict(pairs)) != len(pairs):
            raise ValueError("a member stands twice")
        return dict(pairs)

    def no_number(text):
        raise ValueError(text)

    record = json.loads(data.decode(), object_pairs_hook=unique, parse_constant=no_number)
    json.dumps(record, ensure_ascii=False).encode()  # a lone surrogate is no text
    record = {member: value for member, value in record.items() if value is not None}
    # a note's text and the reason of an unseal are private, or gone: nobody needs them to count or to prove
    required = "at type " + REQUIRED.get(record.get("type"), "")
    if any(member not in record for member in required.split()):
        raise ValueError("a required member is missing")
    return record


class Day:
    """A day's plan, all lines of its journals in their files' order, and its records, each once."""

    def __init__(self, folder, whole=False):
        # `whole`: records in one piece, with what is private
        self.folder = pathlib.Path(folder)
        self.event = json.loads((self.folder / "event.json").read_bytes())
        self.lines, self.journals = [], {}
        files = [(FILE.fullmatch(file.name), file) for file in (self.folder / "journals").glob("*")]
        files = [(name[1], int(name[2] or 1), file) for name, file in files if name]
        for journal, _, file in sorted(files):
            self.journals.setdefault(journal, {})
            offset = 0
            for number, data in enumerate(file.read_bytes().split(b"\n"), 1):
                self.lines.append(Line(journal, file, number, offset, data, whole))
                offset += len(data) + 1
            end = self.lines[-1]  # what follows the last line feed: nothing, where the file is whole
            end.is_end, end.record = True, end.record if end.private_is_sound else None
        for line in self.lines:
            if line.record:
                self.journals[line.journal].setdefault(line.seq, line)
        self.journals = {name: dict(sorted(lines.items())) for name, lines in self.journals.items()}
        self.named = {line.name: line for lines in self.journals.values() for line in lines.values()}

    @property
    def ended(self):
        """The journals that another one's `open` ends: they need no seal of their own."""
        opens = (lines[1].record for lines in self.journals.values() if 1 in lines and lines[1].type == "open")
        return {record["after"]["journal"] for record in opens if record.get("after")}

    def is_sealed(self, journal):
        """Whether the last of the journal's seals and unseals is a seal."""
        states = [line.type for line in self.journals[journal].values() if line.type in ("seal", "unseal")]
        return states[-1:] == ["seal"]
