"""The languages: which one a person gets, and that each catalogue says what the program can fill in."""

import ast
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
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.preflight import Finding

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


_IDEOGRAPH = "[\u3040-\u30ff\u3400-\u9fff」”）]"
_HALF_WIDTH = {
    "ja": f"{_IDEOGRAPH}[,;]|[,;]{_IDEOGRAPH}|[（）：？！]",
    "zh": f"{_IDEOGRAPH}[,;:!?]|[,;:!?]{_IDEOGRAPH}|\\({_IDEOGRAPH}|{_IDEOGRAPH}\\)|\\({{(?:why|detail|name|status|host)}}",
}
"""What the rules of docs/translation.md rule out."""


@pytest.mark.parametrize("code", ["zh_CN", "zh_TW", "ja"])
def test_punctuation_has_the_width_of_the_script(code: str) -> None:
    """Full in Chinese, and in Japanese for commas and full stops; a percent sign stands at its number."""
    wrong = re.compile(_HALF_WIDTH[code[:2]] + r"|\} %(?![nL])")
    assert not [text for _, forms, _ in entries(code) for text in forms if wrong.search(text)]


def test_no_text_is_asked_for_within_an_f_string() -> None:
    """The tools of Qt do not see it there, and no language would get it."""
    found = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in (ROOT / "kesong_desktop").rglob("*.py")
        for text in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in {"tr", "translate"}
        if call.args and isinstance(call.args[0], ast.Constant)
    ]
    assert not found


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
    ("code", "said"),
    [("zh_TW", "拒絕了它。「No」"), ("ja", "「No」"), ("pt_BR", " “No”"), ("zh_CN", "拒绝了它。“No”")],
)
def test_the_words_of_a_server_are_quoted_as_the_language_does(code: str, said: str) -> None:
    failure = Failure(Reason.REFUSED, {"server": "example.org"}, said="No")
    assert Messages(plain_translator(code)).what(failure).endswith(said)


@pytest.mark.parametrize(
    ("code", "named"),
    [("zh_TW", "「Lake」（mei@a.example）"), ("ja", "「Lake」(mei@a.example)"), ("pt_BR", "“Lake” (mei@a.example)"),
     ("zh_CN", "“Lake”（mei@a.example）")],
)  # fmt: skip
def test_the_title_of_another_post_is_quoted_as_the_language_does(code: str, named: str) -> None:
    facts = {"number": 1, "day": "2026-01-02", "post": "mei@a.example", "post_title": "Lake"}
    for finding in ("posted_before", "in_outbox", "looks_posted"):
        assert named in Messages(plain_translator(code)).finding_reason(Finding(finding, "look", facts=facts))


@pytest.mark.parametrize(
    ("code", "listed"), [("ja", "写真2、4"), ("zh_CN", "照片 2、4"), ("pt_BR", "fotos 2, 4")]
)
def test_numbers_of_photos_have_the_comma_of_the_language(code: str, listed: str) -> None:
    finding = Finding("places_removed", "done", facts={"numbers": "2, 4"})
    assert listed in Messages(plain_translator(code)).finding_title(finding)


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
