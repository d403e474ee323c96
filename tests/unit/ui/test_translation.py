"""The window's texts: extracted, with English plurals, and translatable into a pseudo-locale."""

import ast
import runpy
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kesong_desktop import assets
from kesong_desktop.ui.shell.translation import PseudoTranslator, pseudo

ROOT = Path(__file__).parents[3]
UI = ROOT / "kesong_desktop" / "ui"


def test_the_catalogue_has_every_text_of_the_sources() -> None:
    """After a change: ``python scripts/update_translations.py``."""
    script = runpy.run_path(str(ROOT / "scripts" / "update_translations.py"))
    assert script["missing"]() == set()


@pytest.mark.parametrize(("count", "text"), [(1, "1 photo"), (0, "0 photos"), (3, "3 photos")])
def test_english_plurals(qapp: QCoreApplication, count: int, text: str) -> None:
    """A number of one has the singular."""
    english = QTranslator()
    assert english.load("kesong_en.qm", str(assets.path("translations")))
    qapp.installTranslator(english)
    try:
        assert QCoreApplication.translate("AudienceChoice", "%n photo(s)", "", count) == text
    finally:
        qapp.removeTranslator(english)


def test_the_pseudo_locale_changes_every_text_and_keeps_placeholders(qapp: QCoreApplication) -> None:
    """Placeholders, numbers and keyboard mnemonics stay."""
    translator = PseudoTranslator(QTranslator())
    qapp.installTranslator(translator)
    try:
        text = QCoreApplication.translate("Window", "Sign in to {server} &now")
    finally:
        qapp.removeTranslator(translator)
    assert text == pseudo("Sign in to {server} &now")
    assert "{server}" in text
    assert "&n" in text
    assert "Sign" not in text
    assert len(text) > len("Sign in to {server} &now") * 1.3


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix())
def test_only_literal_texts_are_translated(path: Path) -> None:
    """``tr`` of anything but a literal is not extracted, so it would never be translated."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            assert node.args, f"line {node.lineno}"
            assert isinstance(node.args[0], ast.Constant), f"line {node.lineno}"
