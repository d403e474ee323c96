"""Sentences for errors, stored failures and findings, looked up in the language of a translator.

Used by the window with Qt's translator and by the command line without one.
"""

import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from kesong_desktop.errors import Fact, KesongError, Reason, Situation
from kesong_desktop.messages.error_text import ERRORS
from kesong_desktop.messages.error_text.situation import ADVICE_IN, WHAT_IN
from kesong_desktop.messages.finding_text import FINDINGS
from kesong_desktop.messages.joined_texts import joined_texts
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP
from kesong_desktop.messages.plan_text import PLAN_PROBLEMS
from kesong_desktop.model.failure import Failure

if TYPE_CHECKING:
    from kesong_desktop.model.batch.problem import PlanProblem
    from kesong_desktop.model.preflight import Finding

Translate = Callable[[str, str], str]
"""(context, English text) -> the text in the user's language."""
CONTEXT = "messages"
_WITH_SAID = QT_TRANSLATE_NOOP("messages", "{what} “{said}”")
_TITLE = QT_TRANSLATE_NOOP("messages", "“{title}”")
_NAMED_POST = QT_TRANSLATE_NOOP("messages", "“{title}” ({account})")
_COMMA = QT_TRANSLATE_NOOP("messages", ", ")


def untranslated(_context: str, text: str) -> str:
    """Return the English text: the translator of the command line."""
    return text


class Messages:
    """Sentences for errors, failures and findings, translated by ``translate``.

    ``decimal_mark`` returns what stands between a number and its fraction at present.
    """

    def __init__(
        self, translate: Translate = untranslated, decimal_mark: Callable[[], str] = lambda: "."
    ) -> None:
        self._translate = translate
        self._decimal_mark = decimal_mark

    def title(self, error: BaseException | Failure) -> str:
        """Return what happened in a few words."""
        return self._translate(CONTEXT, ERRORS[_failure(error).reason].title)

    def what(self, error: BaseException | Failure, *, with_said: bool = True) -> str:
        """Return what happened in one sentence, followed by the server's own words if there are any."""
        failure = _failure(error)
        text = _in_situation(WHAT_IN, failure) or ERRORS[failure.reason].what
        happened = self._fill(text, failure.facts)
        if not failure.said or not with_said:
            return happened
        return self._translate(CONTEXT, _WITH_SAID).format(what=happened, said=failure.said)

    def listed(self, parts: Iterable[str]) -> str:
        """Return words or numbers side by side, with the comma of the language between them."""
        return self._translate(CONTEXT, _COMMA).join(parts)

    def what_now(self, error: BaseException | Failure) -> str:
        """Return what to do about it; may be empty."""
        failure = _failure(error)
        advice = _in_situation(ADVICE_IN, failure) or ERRORS[failure.reason].now
        return self._fill(advice, failure.facts)

    def sentence(self, error: BaseException | Failure) -> str:
        """Return what happened and what to do, on one line."""
        return joined_texts((self.what(error), self.what_now(error)))

    def finding_title(self, finding: "Finding") -> str:
        """Return the title of a preflight finding."""
        return self._fill(FINDINGS[finding.code].title, finding.facts)

    def finding_reason(self, finding: "Finding") -> str:
        """Return why a finding matters, or what caused it; may be empty."""
        if finding.failure is not None:
            return self.sentence(finding.failure)
        return self._fill(FINDINGS[finding.code].reason, finding.facts)

    def finding(self, finding: "Finding") -> str:
        """Return a finding's title and reason on one line."""
        return joined_texts((self.finding_title(finding), self.finding_reason(finding)))

    def plan_problem(self, problem: "PlanProblem") -> str:
        """Return what is wrong in a plan and what to do, on one line, without its row and column."""
        if problem.finding is not None:
            return self.finding(problem.finding)
        text = PLAN_PROBLEMS[problem.code]
        return joined_texts((self._fill(text.title, problem.facts), self._fill(text.reason, problem.facts)))

    def _fill(self, text: str, facts: Mapping[str, Fact]) -> str:
        if not text:
            return ""
        if "numbers" in facts:
            facts = {**facts, "numbers": self.listed(str(facts["numbers"]).split(", "))}
        if facts.get("post_title"):
            named = self._translate(CONTEXT, _NAMED_POST if facts.get("post") else _TITLE)
            facts = {**facts, "post": named.format(title=facts["post_title"], account=facts.get("post", ""))}
        return _Formatter(self._decimal_mark()).vformat(self._translate(CONTEXT, text), (), facts)


class _Formatter(string.Formatter):
    """Fills templates from facts of any age: a missing fact is an ellipsis, and text where a number was meant stays."""

    def __init__(self, decimal_mark: str) -> None:
        super().__init__()
        self._decimal_mark = decimal_mark

    def get_value(self, key: int | str, args: Sequence[object], kwargs: Mapping[str, object]) -> object:  # noqa: ARG002
        return kwargs.get(str(key), "…")

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, str):
            return value
        text = format(value, format_spec)
        return text.replace(".", self._decimal_mark) if isinstance(value, float) else text


def _in_situation(texts: Mapping[Situation, Mapping[Reason, str]], failure: Failure) -> str:
    """The text for the situation that the failure names; empty where the usual one is right."""
    situation = failure.facts.get("situation")
    return texts[Situation(situation)].get(failure.reason, "") if situation in set(Situation) else ""


def _failure(error: BaseException | Failure) -> Failure:
    if isinstance(error, Failure):
        return error
    if isinstance(error, KesongError):
        return Failure.of(error)
    return Failure(Reason.FAULT, {"name": type(error).__name__})
