"""Extract the texts of the window and the message catalogue, fill in English plurals, and compile the catalogues.

``python scripts/update_translations.py`` rewrites resources/translations/kesong_*.ts and .qm, and prints how many texts each
language lacks; ``--report`` only prints it. ``--check`` returns 1 if the sources have texts that kesong_en.ts lacks, and
writes nothing. A language gets a .qm, by which it is offered, once 95 % of its texts are translated.
"""

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kesong_desktop.messages.language import ENGLISH as ENGLISH_CODE  # noqa: E402 - it is found by the line above
from kesong_desktop.messages.language import LANGUAGES  # noqa: E402 - as above

FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "kesong_en.ts"
SOURCES = (ROOT / "kesong_desktop" / "ui", ROOT / "kesong_desktop" / "messages")
_IRREGULAR = {"reply(s)": ("reply", "replies")}
OFFERED_FROM = 0.95
"""The part of the texts that must be translated before a language is offered: nobody gets a mixture of two."""
_PLURAL = re.compile(r"[\w]+\(s\)")


def tool(name: str) -> str:
    """Return the path of a Qt tool that comes with PySide6, or its name where it is on the path."""
    folder = Path(PySide6.__file__).parent
    found = [folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name]
    return str(next((path for path in found if path.exists()), name))


class PluralCalls(ast.NodeTransformer):
    """Takes the calls of ``translate`` that have a number out of a module; ``found`` has their contexts and texts."""

    def __init__(self) -> None:
        self.found: set[tuple[str, str]] = set()

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Replace the call by None if it is one of these."""
        self.generic_visit(node)
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        match node.args:
            case [ast.Constant(value=str(context)), ast.Constant(value=str(text)), _, _] if (
                name == "translate"
            ):
                self.found.add((context, text))
                return ast.Constant(None)
        return node


def extract(*targets: Path) -> None:
    """Write all source texts to ``targets`` (.ts files); translations in them are kept, and new texts marked unfinished.

    lupdate takes the number in ``translate(context, text, "", number)`` for an encoding. It is given a copy of the sources in
    which such a call is a ``tr`` of a class that is named like the context.
    """
    with tempfile.TemporaryDirectory() as copies:
        calls = PluralCalls()
        for number, path in enumerate(sorted(path for folder in SOURCES for path in folder.rglob("*.py"))):
            text, before = path.read_text("utf-8"), len(calls.found)
            rest = calls.visit(ast.parse(text))
            copied = text if len(calls.found) == before else ast.unparse(rest)
            (Path(copies) / f"{number:04}.py").write_text(copied, "utf-8")
        plurals = (
            f"class {context}:\n    def f(self):\n        self.tr({text!r}, '', n)\n"
            for context, text in sorted(calls.found)
        )
        (Path(copies) / "plurals.py").write_text("".join(plurals), "utf-8")
        files = sorted(path.name for path in Path(copies).glob("*.py"))
        options = ("-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext")
        for target in targets:
            language = ("-target-language", target.stem.removeprefix("kesong_"))
            command = [tool("lupdate"), *files, *options, *language, "-ts", str(target.resolve())]
            subprocess.run(command, cwd=copies, check=True, capture_output=True)  # noqa: S603 - a tool of PySide6


def plural_forms(source: str) -> tuple[str, str]:
    """Return the English singular and plural of a source text that writes plurals as ``photo(s)``."""

    def form(index: int) -> str:
        def word(found: re.Match[str]) -> str:
            plain = found[0].removesuffix("(s)")
            return _IRREGULAR.get(found[0], (plain, f"{plain}s"))[index]

        return _PLURAL.sub(word, source)

    return form(0), form(1)


def fill_plurals(path: Path) -> None:
    """Give every plural message of ``path`` its English forms."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    tree.getroot().set("language", "en")
    for message in tree.iter("message"):
        if message.get("numerus") != "yes":
            continue
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is not None:
            translation.attrib.pop("type", None)
            for child in list(translation):
                translation.remove(child)
            for text in plural_forms(source):
                ET.SubElement(translation, "numerusform").text = text
    ET.indent(tree, "    ")
    content = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")


def sources(path: Path) -> set[tuple[str, str]]:
    """Return (context, source text) of every message in a .ts file."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def untranslated(path: Path) -> tuple[int, int]:
    """Return how many texts of a .ts file are not translated, and how many there are."""
    found = [message.find("translation") for message in ET.parse(path).iter("message")]  # noqa: S314 - our own file
    return sum(one is None or one.get("type") == "unfinished" for one in found), len(found)


def catalogue(code: str) -> Path:
    """Return the path of the .ts file of a language."""
    return FOLDER / f"kesong_{code}.ts"


def report() -> None:
    """Print how many texts each language lacks."""
    for code, name in LANGUAGES.items():
        if code != ENGLISH_CODE and catalogue(code).exists():
            lacks, total = untranslated(catalogue(code))
            offered = "offered" if catalogue(code).with_suffix(".qm").exists() else "not offered"
            print(f"{name} ({code}): {lacks} of {total} not translated; {offered}")


def compile_catalogue(path: Path) -> None:
    """Write the .qm file of a .ts file; remove it where too much is not translated."""
    lacks, total = untranslated(path)
    compiled = path.with_suffix(".qm")
    if path != ENGLISH and total - lacks < OFFERED_FROM * total:
        compiled.unlink(missing_ok=True)
        return
    command = [tool("lrelease"), "-nounfinished", str(path), "-qm", str(compiled)]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - a tool of PySide6


def missing() -> set[tuple[str, str]]:
    """Return the source texts that kesong_en.ts lacks, or has and the sources do not."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "kesong_en.ts"
        extract(fresh)
        return sources(fresh) ^ sources(ENGLISH)


def main() -> int:
    """Update the catalogues, or check them with ``--check``."""
    if "--check" in sys.argv:
        return 1 if missing() else 0
    if "--report" not in sys.argv:
        FOLDER.mkdir(parents=True, exist_ok=True)
        paths = [catalogue(code) for code in LANGUAGES]
        extract(*paths)
        fill_plurals(ENGLISH)
        for path in paths:
            compile_catalogue(path)
    report()
    return 0


if __name__ == "__main__":
    sys.exit(main())
