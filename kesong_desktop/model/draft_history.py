"""What was done to a draft, step by step: to be undone, and done again."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.text.text_diff import TextEdit, edit_between
from kesong_desktop.record import Record

MOST_STEPS = 200
MOST_BYTES = 1_000_000
PAUSE_S = 2.0
"""Who types on after so long begins a new step."""
SLIDE_S = 1.0
"""Numbers of one thing that follow each other sooner were one movement of a hand."""
_RUN, _LONG_RUN = 40, 80
"""Characters after which a run ends with the next space, and without one."""
_PASTED = 16
"""As many at once were not typed; what an input method brings at once is shorter."""


class DraftStep(Record, frozen=True):
    """A draft as it once was, without its id and times.

    ``part``: what was changed to get there, such as ``pictures.0.alt``; ``at_s``: when, at last, in seconds since 1970.
    """

    draft: Draft
    part: str = ""
    at_s: float = 0.0


class StoredStep(Record, frozen=True):
    """Steps as they are kept: ``steps`` from number ``first`` on, ``present`` the number of the one that the draft is at."""

    first: int
    present: int
    steps: tuple[DraftStep, ...]

    def unkept(self) -> "UnstoredStep":
        """What has to be written to keep them once more."""
        numbered = tuple(enumerate(self.steps, self.first))
        return UnstoredStep(self.first, self.first + len(self.steps), self.present, numbered)


class UnstoredStep(Record, frozen=True):
    """What has to be written so that the steps are kept: numbers below ``first`` and from ``end`` on go."""

    first: int
    end: int
    present: int
    steps: tuple[tuple[int, DraftStep], ...]


class DraftHistory:
    """The steps of one draft, with the present one among them.

    At most ``MOST_STEPS`` of them, which weigh ``MOST_BYTES`` by ``weigh`` at most; the oldest go first, the present one never.
    ``clock`` gives seconds since 1970.
    """

    def __init__(
        self,
        draft: Draft,
        *,
        clock: Callable[[], float],
        weigh: Callable[[Draft], int],
        kept: StoredStep | None = None,
    ) -> None:
        self._clock = clock
        self._weigh = weigh
        self._first = kept.first if kept else 0
        self._steps = list(kept.steps) if kept else [DraftStep(_content(draft), at_s=clock())]
        self._at = kept.present - self._first if kept else 0
        self._weights = [weigh(step.draft) for step in self._steps]
        self._changed = set() if kept else {0}
        """Numbers of steps that are not kept yet."""
        if not _is_same(self.present, draft):
            self._push(_content(draft), _part(self.present, draft))

    @property
    def present(self) -> Draft:
        """The draft as it is, without its id and times."""
        return self._steps[self._at].draft

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier step to return to."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step to restore."""
        return self._at < len(self._steps) - 1

    def record(self, draft: Draft) -> None:
        """The draft is this now. What was undone before cannot be done again; typing on makes no step of its own."""
        if _is_same(self.present, draft):
            return
        part = _part(self.present, draft)
        if not self.can_redo and self._goes_on(part, draft):
            self._steps[self._at] = DraftStep(_content(draft), part, self._clock())
            self._weights[self._at] = self._weigh(draft)
            self._changed.add(self._first + self._at)
            self._bound()
        else:
            self._push(_content(draft), part)

    def undo(self) -> tuple[Draft, str] | None:
        """One step back: the draft as it was, and which part of it is another one; None where there is no step before."""
        if not self.can_undo:
            return None
        part = self._steps[self._at].part
        self._at -= 1
        return self.present, part

    def redo(self) -> tuple[Draft, str] | None:
        """One step on, as ``undo``."""
        if not self.can_redo:
            return None
        self._at += 1
        return self.present, self._steps[self._at].part

    def take_unkept(self) -> UnstoredStep:
        """What must be written; from then on it counts as kept."""
        numbers = sorted(self._changed)
        self._changed.clear()
        return UnstoredStep(
            first=self._first,
            end=self._first + len(self._steps),
            present=self._first + self._at,
            steps=tuple((number, self._steps[number - self._first]) for number in numbers),
        )

    def keep_again(self) -> None:
        """It could not be written: all of it is to be."""
        self._changed = set(range(self._first, self._first + len(self._steps)))

    def _goes_on(self, part: str, draft: Draft) -> bool:
        """Return whether a change belongs to the step before it."""
        last = self._steps[self._at]
        if not self._at or not part or part != last.part:
            return False
        before, now = self._steps[self._at - 1].draft, last.draft
        passed_s = self._clock() - last.at_s
        old, here, new = (_value(one, part) for one in (before, now, draft))
        if all(type(one) is str for one in (old, here, new)):
            return 0 <= passed_s < PAUSE_S and _types_on(old, here, new)
        return 0 <= passed_s < SLIDE_S and all(_is_number(one) for one in (old, here, new))

    def _push(self, draft: Draft, part: str) -> None:
        del self._steps[self._at + 1 :]
        del self._weights[self._at + 1 :]
        self._at += 1
        self._steps.append(DraftStep(draft, part, self._clock()))
        self._weights.append(self._weigh(draft))
        self._changed = {number for number in self._changed if number < self._first + self._at}
        self._changed.add(self._first + self._at)
        self._bound()

    def _bound(self) -> None:
        """Remove the oldest steps beyond the limits."""
        # The present step stays, whatever its size.
        most = self._at
        gone, weight = 0, sum(self._weights)
        while gone < most and (len(self._steps) - gone > MOST_STEPS or weight > MOST_BYTES):
            weight -= self._weights[gone]
            gone += 1
        if gone:
            del self._steps[:gone]
            del self._weights[:gone]
            self._at -= gone
            self._first += gone
            self._changed = {number for number in self._changed if number >= self._first}


def _content(draft: Draft) -> Draft:
    return replace(draft, id=DraftId(""), created_s=0.0, changed_s=0.0)


def _is_same(before: Draft, after: Draft) -> bool:
    """Return whether nothing was changed. That a draft found its first account is no change of a person's."""
    known = before if before.account else replace(before, account=after.account)
    return _content(known) == _content(after)


def _part(before: Draft, after: Draft) -> str:
    """Return the smallest part that is another one, as a path of names and numbers; empty where more than one is."""
    known = before if before.account else replace(before, account=after.account)
    return _differing(_content(known), _content(after), "")


def _differing(before: Any, after: Any, path: str) -> str:
    pairs: list[tuple[str, Any, Any]] = []
    if is_dataclass(before) and type(before) is type(after):
        names = [one.name for one in fields(before)]
        pairs = [(name, _field(before, name), _field(after, name)) for name in names]
    elif _is_row(before) and _is_row(after) and len(before) == len(after):
        pairs = [(str(index), old, new) for index, (old, new) in enumerate(zip(before, after, strict=True))]
    different = [(name, old, new) for name, old, new in pairs if old != new]
    if len(different) != 1:
        return path
    name, old, new = different[0]
    return _differing(old, new, f"{path}.{name}".lstrip("."))


def _is_row(value: Any) -> bool:
    """Return whether it is a row of things that each have their own words or fields."""
    return isinstance(value, tuple) and any(is_dataclass(one) or isinstance(one, str) for one in value)


def _value(draft: Draft, part: str) -> Any:
    value: Any = draft
    for name in part.split("."):
        if not isinstance(value, tuple):
            value = _field(value, name)
        elif int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return value


def _field(value: Any, name: str) -> Any:
    """Return the value of a field. An unedited picture has the neutral recipe, so that the first edit merges with the next."""
    found = getattr(value, name, None)
    return Recipe() if name == "recipe" and found is None else found


def _is_number(value: Any) -> bool:
    if isinstance(value, tuple):
        return bool(value) and all(_is_number(one) for one in value)
    return isinstance(value, int | float) and not isinstance(value, bool)


def _types_on(old: str, here: str, new: str) -> bool:
    """Return whether ``here`` to ``new`` continues the change from ``old`` to ``here``: typing at its end, or deleting there."""
    run, more = edit_between(old, here), edit_between(here, new)
    if run.added:
        return _is_typed(more) and more.start == run.start + run.added and not _is_full(here, run)
    if more.added:
        return False
    return more.start in (run.start, run.start - more.removed)


def _is_typed(edit: TextEdit) -> bool:
    return not edit.removed and 0 < edit.added < _PASTED


def _is_full(text: str, run: TextEdit) -> bool:
    last = text[run.start + run.added - 1]
    return run.added >= _LONG_RUN or last == "\n" or (run.added >= _RUN and last.isspace())
