"""The table: what was measured, against what, and whether the goal was met."""
import math


def shown(value, unit):
    if value is None:
        return ""
    if unit == "s" and value < 1:
        return f"{value * 1000:.2f} ms" if value < 0.1 else f"{value * 1000:.0f} ms"
    return f"{value:.3g} {unit}".strip()


class Report:
    def __init__(self):
        self.rows = []
        self.broken = False

    def ratio(self, row, ours, peer, peer_name, must=None, aim=None, unit="s", note=""):
        """A goal that is a multiple of a peer's figure of this run; without one it is only shown."""
        ratio = ours / peer if peer else math.inf
        self.add(row, shown(ours, unit), f"{peer_name} {shown(peer, unit)}", f"{ratio:.2f} ×",
                 f"{must} ×" if must else "", f"{aim} ×" if aim else "",
                 self.verdict(ratio, must, aim), note, ours, peer, ratio)

    def limit(self, row, ours, must, aim=None, unit="", note="", peer=None, peer_name=""):
        """A goal that is a figure of its own."""
        ratio = ours / peer if peer else None
        self.add(row, shown(ours, unit), f"{peer_name} {shown(peer, unit)}".strip() or "—",
                 f"{ratio:.2f} ×" if ratio is not None else "",
                 shown(must, unit), shown(aim, unit), self.verdict(ours, must, aim), note, ours, peer, ratio)

    def plain(self, row, ours, unit="", peer="", note=""):
        """A figure without a goal."""
        self.add(row, shown(ours, unit), peer or "—", "", "", "", "", note, ours, None, None)

    def whole(self, row, good, text, note=""):
        """A goal that is reached or is not."""
        self.broken |= not good
        self.add(row, text, "—", "", "all", "", "met" if good else "**NOT MET**", note, good, None, None)

    def missing(self, row, peer, ours=None, unit="s"):
        self.add(row, shown(ours, unit), f"{peer}: not installed", "", "", "", "not measured", "", ours, None, None)

    def failed(self, row, why):
        self.broken = True
        self.add(row, "failed", "—", "", "", "", "**FAILED**", why, None, None, None)

    @staticmethod
    def verdict(value, must, aim):
        if must is None:
            return "" if aim is None else "aim met" if value <= aim else "aim not met"
        if value > must:
            return "**not met**"
        return "met, aim too" if aim is not None and value <= aim else "met"

    def add(self, row, ours, peer, ratio, must, aim, verdict, note, value, peer_value, ratio_value):
        self.rows.append({
            "row": row, "cells": [ours, peer, ratio, must, aim, verdict, note],
            "value": value, "peer": peer_value, "ratio": ratio_value})

    def markdown(self):
        lines = ["| row | openday | peer | ratio | must | aim | met | note |", "|" + " --- |" * 8]
        for row in self.rows:
            cells = [row["row"], *row["cells"]]
            lines.append("| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |")
        return "\n".join(lines)
