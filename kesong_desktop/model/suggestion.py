"""Suggestions for a word that is being typed."""

from collections.abc import Iterable, Iterator
from typing import Literal

from kesong_desktop.record import Record

Kind = Literal["tag", "person", "place", "product"]
MOST = 8


class Suggestion(Record, frozen=True):
    """``word`` is what would stand in the post, without its sign; ``note`` stands beside it; ``id`` is the server's name."""

    kind: Kind
    word: str
    note: str = ""
    id: str = ""


def fitting(word: str, known: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Return those of ``known`` that begin with ``word``, in order, then those with such a word in their note; each once.

    What is typed already, to its end, is left out.
    """
    typed = word.casefold()
    first: dict[str, Suggestion] = {}
    second: dict[str, Suggestion] = {}
    for one in known:
        folded = one.word.casefold()
        if folded == typed:
            continue
        if folded.startswith(typed):
            first.setdefault(folded, one)
        elif typed and one.kind == "person" and any(p.startswith(typed) for p in one.note.casefold().split()):
            second.setdefault(folded, one)
    return tuple((first | {name: one for name, one in second.items() if name not in first}).values())[:MOST]


def distinct(words: Iterable[str]) -> Iterator[str]:
    """Return each of the words once, whatever its case, spelled as where it comes first."""
    known: set[str] = set()
    for word in words:
        if word.casefold() not in known:
            known.add(word.casefold())
            yield word
