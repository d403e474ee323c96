"""The catalogue has a text for everything that can be shown."""

import string

import pytest

from kesong_desktop.actions.draft import look_samples
from kesong_desktop.errors import KesongError, Reason, Unreadable
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.messages.error_text import ERRORS
from kesong_desktop.messages.finding_text import FINDINGS
from kesong_desktop.messages.look_text import COVERS, LOOKS
from kesong_desktop.model.failure import Failure


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_text_that_says_what_happened(reason: Reason) -> None:
    """A title, one whole sentence, and what to do where anything can be done."""
    text = ERRORS[reason]
    assert text.title
    assert not text.title.endswith(".")
    assert text.what.endswith((".", "}"))
    assert not text.now or text.now.endswith((".", "}")) or ": kesong " in text.now


@pytest.mark.parametrize("reason", Reason)
def test_a_failure_of_an_old_record_without_facts_can_be_shown(reason: Reason) -> None:
    """A missing fact is an ellipsis, never an exception."""
    fields = {name for _, name, spec, _ in string.Formatter().parse(ERRORS[reason].what) if name and not spec}
    sentence = Messages().sentence(Failure(reason, dict.fromkeys(fields, "x")))
    assert sentence
    assert "{" not in sentence


def test_the_servers_words_are_quoted_unchanged() -> None:
    """They stand between what happened and what to do."""
    failure = Failure(Reason.REJECTED, {"server": "pixels.town"}, "Text <b>is</b> too long")
    assert Messages().sentence(failure) == (
        "pixels.town refused it. “Text <b>is</b> too long” Change what the server names, then try again."
    )


def test_a_bug_is_named_and_nothing_of_it_is_shown() -> None:
    """An exception that is no KesongError has a text of its own."""
    assert "ZeroDivisionError" in Messages().sentence(ZeroDivisionError("secret"))
    assert "secret" not in Messages().sentence(ZeroDivisionError("secret"))


def test_a_translator_gets_whole_templates() -> None:
    """Never a part of a sentence, and never a filled-in one."""
    asked: list[str] = []

    def translate(_context: str, text: str) -> str:
        asked.append(text)
        return text

    Messages(translate).sentence(Unreadable("/a.jpg", Reason.EMPTY))
    assert asked == [ERRORS[Reason.EMPTY].what, ERRORS[Reason.EMPTY].now]


def test_every_error_class_has_a_reason() -> None:
    """Each class of the tree names the reason that it has without another."""

    def tree(kind: type[KesongError]) -> list[type[KesongError]]:
        return [kind, *(one for child in kind.__subclasses__() for one in tree(child))]

    assert all(kind.default_reason in ERRORS for kind in tree(KesongError))


def test_findings_are_whole_sentences() -> None:
    """Titles and reasons of the preflight are never empty."""
    assert all(text.title for text in FINDINGS.values())


def test_the_names_of_looks_and_covers_are_marked_for_translation() -> None:
    """They stand in ``resources``, where lupdate does not look."""
    assert {one.id: one.name for one in look_samples.every_look()} == LOOKS
    assert {one.id: one.name for one in look_samples.every_cover()} == COVERS
