"""The languages: which one a person gets, and that each catalogue says what the program can fill in."""

import re
import runpy
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kesong_desktop import cli
from kesong_desktop.errors import KesongError, Reason
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.messages.language import (
    LANGUAGES,
    best_language,
    is_language,
    languages_of,
    offered_languages,
)
from kesong_desktop.messages.plain_catalogue import plain_translator

ROOT = Path(__file__).parents[2]
FORMS = {"zh_CN": 1, "zh_TW": 1, "ja": 1, "pt_BR": 2}
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|<[^<>]*>")
_MNEMONIC = re.compile(r"&\w")
_KEY = re.compile(r"[(（]((?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z]|F\d+|Del|Enter))[)）]$")
TRANSLATED = [code for code in offered_languages() if code != "en"]


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["zh-Hans-CN"], "zh_CN"),
        (["zh_SG.UTF-8"], "zh_CN"),
        (["zh-Hant-HK"], "zh_TW"),
        (["zh_TW.UTF-8@radical"], "zh_TW"),
        (["pt-PT"], "pt_BR"),
        (["ja_JP"], "ja"),
        (["de-DE", "ja"], "ja"),
        (["C.UTF-8"], "en"),
        (["en-GB", "ja"], "en"),
        ([], "en"),
    ],
)
def test_a_person_gets_the_first_language_that_is_offered(wanted: list[str], language: str) -> None:
    """In whatever form a system names them; English where there is none."""
    assert best_language(wanted, LANGUAGES) == language


def test_a_language_that_is_not_offered_is_passed_over() -> None:
    assert best_language(["ja", "pt-BR"], ["en", "pt_BR"]) == "pt_BR"


@pytest.mark.parametrize(
    ("variables", "languages"),
    [
        ({"LANG": "ja_JP.UTF-8"}, ["ja_JP.UTF-8"]),
        ({"LANG": "ja_JP", "LC_ALL": "zh_CN"}, ["zh_CN"]),
        ({"LANG": "ja_JP", "LANGUAGE": "pt_BR:en"}, ["pt_BR", "en", "ja_JP"]),
        ({}, []),
    ],
)
def test_variables_name_the_languages(variables: dict[str, str], languages: list[str]) -> None:
    assert languages_of(variables) == languages


def entries(code: str) -> Iterator[tuple[str, list[str], bool]]:
    """Yield the source text, the translated forms, and whether there are plurals, of every translated message."""
    for message in ET.parse(ROOT / f"resources/translations/kesong_{code}.ts").iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source", ""), forms, message.get("numerus") == "yes"


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_translations_keep_what_is_filled_in_and_pressed(code: str) -> None:
    """Placeholders, tags, mnemonics, shortcuts and ellipses of the English text; every form of a plural."""
    faults = []
    for source, forms, is_plural in entries(code):
        if is_plural and len(forms) != FORMS[code]:
            faults.append(f"{source}: {len(forms)} forms")
        for text in forms:
            if not text.strip():
                faults.append(f"{source}: empty")
            if Counter(_PLACEHOLDER.findall(text)) != Counter(_PLACEHOLDER.findall(source)):
                faults.append(f"{source}: other placeholders: {text}")
            if len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(source)):
                faults.append(f"{source}: other mnemonics: {text}")
            if _KEY.findall(text) != _KEY.findall(source):
                faults.append(f"{source}: another shortcut: {text}")
            if text.endswith("…") != source.endswith("…"):
                faults.append(f"{source}: the ellipsis: {text}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("code", TRANSLATED)
def test_an_offered_language_is_translated(code: str) -> None:
    """Nobody gets a mixture of two languages."""
    script = runpy.run_path(str(ROOT / "scripts" / "update_translations.py"))
    lacks, total = script["untranslated"](script["catalogue"](code))
    assert total - lacks >= script["OFFERED_FROM"] * total


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_error_is_said_in_the_language_without_qt(code: str) -> None:
    """As the command line does; titles are not the English ones."""
    english, translated = Messages(), Messages(plain_translator(code))
    same = [
        reason
        for reason in Reason
        if translated.title(KesongError(reason)) == english.title(KesongError(reason))
    ]
    assert len(same) < len(Reason) / 20, same


@pytest.mark.skipif("zh_CN" not in TRANSLATED, reason="it is not offered")
@pytest.mark.parametrize("is_option", [False, True])
def test_the_command_line_speaks_the_language_of_the_environment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, is_option: bool
) -> None:
    """Or the one that ``--lang`` names."""
    monkeypatch.setenv("LANGUAGE", "en" if is_option else "zh_CN")
    option = ["--lang", "zh_CN"] if is_option else []
    assert cli.run(["--profile", str(tmp_path), *option, "outbox", "history", "7"]) == 1
    assert "发件箱中没有任务" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wanted", "is_one"),
    [
        ("zh-Hant", True), ("ja_JP.UTF-8", True), ("en_GB", True), ("pt", True), ("C.UTF-8", True), ("POSIX", True),
        ("de:ja", True), ("de", False), ("xx", False), ("chinese", False), ("de:fr", False), (" ", False),
    ],
)  # fmt: skip
def test_whether_a_name_is_a_language_that_is_offered(wanted: str, is_one: bool) -> None:
    """In whatever form, also as a list; ``C`` is no language, and none is missing."""
    assert is_language(wanted, LANGUAGES) is is_one
