"""Cells on the clipboard: tab-separated text, as spreadsheets write and read it."""

import csv
import io
from collections.abc import Sequence

Block = list[list[str]]
"""Rows of cells."""


def to_text(rows: Sequence[Sequence[str]]) -> str:
    """Return the cells as text; those with tabs, line breaks or quotation marks are in quotation marks."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(rows)
    return text.getvalue().removesuffix("\n")


def from_text(text: str) -> Block:
    """Return the cells of a text. A quotation mark that has no partner at the end of a cell is a quotation mark.

    Spreadsheets quote only cells that need it: one that begins with a quotation is often as it was typed.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    rows: Block = [[]]
    at = 0
    while True:
        cell, at = _cell(text, at)
        rows[-1].append(cell)
        if at >= len(text):
            return rows
        if text[at] == "\n":
            rows.append([])
        at += 1


def _cell(text: str, at: int) -> tuple[str, int]:
    """Return the cell that begins at a place, and the place behind it."""
    if text[at : at + 1] == '"' and (end := _closing(text, at + 1)) is not None:
        return text[at + 1 : end].replace('""', '"'), end + 1
    ends = (found for sign in "\t\n" if (found := text.find(sign, at)) >= 0)
    end = min(ends, default=len(text))
    return text[at:end], end


def _closing(text: str, at: int) -> int | None:
    """Where the quotation mark is that ends a quoted cell; None where what follows it is no end of a cell."""
    while (found := text.find('"', at)) >= 0:
        if text[found + 1 : found + 2] != '"':
            return found if text[found + 1 : found + 2] in ("", "\t", "\n") else None
        at = found + 2
    return None


def tiled(block: Block, rows: int) -> Block:
    """Return the block repeated as often as it goes into so many rows; once where it does not go in evenly."""
    return block * (rows // len(block)) if rows and rows % len(block) == 0 else block
