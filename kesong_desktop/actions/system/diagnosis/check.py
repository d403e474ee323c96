"""The result of one check, and the translator of its texts."""

from dataclasses import dataclass
from typing import Any, Literal

from kesong_desktop.errors import KesongError, Situation
from kesong_desktop.messages.catalogue import CONTEXT, Messages, Translate, untranslated
from kesong_desktop.model.failure import Failure

Grade = Literal["good", "note", "bad"]


@dataclass(frozen=True, slots=True)
class Check:
    """The result of one check. A ``note`` does not keep the program from working; ``fix`` says what to do."""

    name: str
    grade: Grade
    found: str
    fix: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Return the check as a JSON object."""
        return {"name": self.name, "grade": self.grade, "found": self.found, "fix": self.fix or None}


class CheckTexts:
    """Fills the texts of checks, in the language of ``translate``."""

    def __init__(self, translate: Translate = untranslated) -> None:
        self._translate = translate
        self._messages = Messages(translate)

    def fill(self, text: str, **facts: object) -> str:
        """Return a text of ``messages.check_text`` with its placeholders filled."""
        return self._translate(CONTEXT, text).format(**facts)

    def failed(self, name: str, error: KesongError) -> Check:
        """Return a bad check: what happened, and what to do."""
        failure = Failure.of(error).in_situation(Situation.COMMAND)
        return Check(name, "bad", self._messages.what(failure), self._messages.what_now(failure))
