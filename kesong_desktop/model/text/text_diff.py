"""Where two texts differ."""

from kesong_desktop.record import Record


class TextEdit(Record, frozen=True):
    """At character ``start`` so many were ``removed``, and so many ``added`` in their place."""

    start: int
    removed: int
    added: int


def edit_between(before: str, after: str) -> TextEdit:
    """Return the shortest single edit that makes ``after`` of ``before``; as far behind as may be, as typing goes."""
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and before[start] == after[start]:
        start += 1
    same = 0
    while same < shorter - start and before[-1 - same] == after[-1 - same]:
        same += 1
    return TextEdit(start, len(before) - start - same, len(after) - start - same)
