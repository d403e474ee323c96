"""Command: a line of the command palette, and which lines match what is typed."""

from collections.abc import Callable, Sequence

from kesong_desktop.model.text.fuzzy_match import match_score
from kesong_desktop.record import Record

_MOST = 50


class Command(Record, frozen=True):
    """``title`` is what it does, ``group`` what kind it is, ``keys`` its shortcut (empty: none); ``run`` does it."""

    title: str
    group: str
    icon: str
    run: Callable[[], object]
    keys: str = ""


def matching_commands(commands: Sequence[Command], typed: str) -> list[Command]:
    """Return the commands whose title matches best first; also those whose group and title match together.

    Without typed characters they stay as they are.
    """
    ranked: list[tuple[int, int, Command]] = []
    for place, command in enumerate(commands):
        score = match_score(typed, command.title)
        if score is None:
            both = match_score(typed, f"{command.group} {command.title}")
            score = None if both is None else both - 10_000
        if score is not None:
            ranked.append((-score if typed.strip() else 0, place, command))
    ranked.sort(key=lambda one: one[:2])
    return [command for _, _, command in ranked[:_MOST]]
