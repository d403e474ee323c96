"""The three handles of a clip: where it begins, where it ends, and which frame stands for it. In seconds of the original."""

from dataclasses import replace
from enum import StrEnum

from kesong_desktop.model.edit.recipe import Trim

LEAST_S = 0.2
"""What is left of a clip is at least this long."""
STEP_S, FAR_S = 0.1, 1.0
_LAST_S = 0.1
"""The frame that stands for a clip is at least this long before its end, where nothing is to be seen any more."""


class TrimHandle(StrEnum):
    """Handles of a video's trim bar."""

    BEGIN = "begin"
    END = "end"
    COVER = "cover"


def second_of(cut: Trim, handle: TrimHandle, length_s: float) -> float:
    """Where a handle stands in a clip of ``length_s``: begin before end, the cover between them, wherever it was put once."""
    end_s = min(cut.end_s or length_s, length_s)
    start_s = max(0.0, min(cut.start_s, end_s - LEAST_S))
    match handle:
        case TrimHandle.BEGIN:
            return start_s
        case TrimHandle.END:
            return end_s
        case TrimHandle.COVER:
            return max(start_s, min(cut.cover_s, end_s - _LAST_S))


def moved(cut: Trim, handle: TrimHandle, to_s: float, length_s: float) -> Trim:
    """Return the cut once a handle was moved as near to ``to_s`` as it may go, in tenths of a second.

    A clip too short to be cut stays whole.
    A cover stays where it was put, so that it is there again when begin or end go back behind it.
    """
    if length_s < LEAST_S:
        return cut
    start_s, end_s = (second_of(cut, one, length_s) for one in (TrimHandle.BEGIN, TrimHandle.END))
    to_s = round(to_s, 1)
    match handle:
        case TrimHandle.BEGIN:
            return replace(cut, start_s=_tidy(max(0.0, min(to_s, end_s - LEAST_S))))
        case TrimHandle.END:
            to_s = max(start_s + LEAST_S, to_s)
            return replace(cut, end_s=0.0 if to_s >= length_s else _tidy(to_s))
        case TrimHandle.COVER:
            to_s = max(start_s, min(to_s, end_s - _LAST_S))
            return replace(cut, cover_s=_tidy(to_s))


def clock(second: float) -> str:
    """Return a time as it is written beside a clip: ``0:03.4``."""
    tenths = round(second * 10)
    minutes, tenths = divmod(tenths, 600)
    return f"{minutes}:{tenths // 10:02d}.{tenths % 10}"


def _tidy(second: float) -> float:
    """Without the dust of adding tenths."""
    return round(second, 3)
