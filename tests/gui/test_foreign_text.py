"""Words from elsewhere: wherever the window shows them they are words, and no markup."""

import ast
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, Qt, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel

import kesong_desktop.ui
from kesong_desktop.actions import posting
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import Draft, DraftId, ReviewForm
from kesong_desktop.model.outbox import Body, Job, JobId, State, Trouble
from kesong_desktop.model.post import HOME, Attachment, Page, Person, Post
from kesong_desktop.model.review import Relation
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.look import Paragraph, label, menu_words, tip
from tests.gui.living import elsewhere

ALLOWED = {
    "QLabel": {"widgets/look.py"},
    "setToolTip": {"widgets/look.py"},
    "setTextFormat": {"widgets/look.py", "start.py"},
    "QMessageBox": {"start.py"},
    "openUrl": {"web.py", "preferences/pane.py", "viewer/clip.py"},
}
"""What could take words for markup, or open what they name, and where it is used knowing so."""
NEVER = ("QTextBrowser", "QTextEdit", "QTextDocument", "QErrorMessage", "setHtml", "insertHtml", "setDefaultStyleSheet",
         "setWhatsThis", "setStatusTip", "setInformativeText")  # fmt: skip
MAGENTA = "#ff00ff"


@pytest.fixture
def hostile(tmp_path):
    """Words that as markup would be a picture from this computer, and bold."""
    picture = QImage(QSize(40, 40), QImage.Format.Format_RGB32)
    picture.fill(QColor(MAGENTA))
    assert picture.save(str(tmp_path / "mine.png"))
    return f'<img src="file://{tmp_path}/mine.png"><b>x</b>'


@pytest.mark.parametrize("name", [*ALLOWED, *NEVER])
def test_only_known_places_could_show_markup(name):
    """Labels come from ``label``, tooltips from ``set_tip``; nothing else in the window reads HTML."""
    root = Path(kesong_desktop.ui.__file__).parent
    found = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (
            isinstance(node, ast.Call)
            and name in {getattr(node.func, "id", ""), getattr(node.func, "attr", "")}
        )
        or (isinstance(node, ast.ClassDef) and name in {getattr(base, "id", "") for base in node.bases})
    }
    assert found <= ALLOWED.get(name, set())


def as_shown(text: str) -> str:
    """The words that Qt makes of a text in a label or tooltip that may be rich."""
    return QTextDocumentFragment.fromHtml(text).toPlainText() if Qt.mightBeRichText(text) else text


@pytest.mark.parametrize(
    "words",
    ['<img src="file:///x.png">', "<b>bold</b>", "a & b &lt; <", "one\ntwo  <i> x", "<qt>x</qt>", "plain"],
)
def test_labels_and_tooltips_show_what_they_are_given(qapp, words):
    """To the letter, in one line or many."""
    assert as_shown(tip(words)) == words
    assert label(words).textFormat() is Qt.TextFormat.PlainText
    many = label(words, wrap=True)
    assert many.text() == words
    assert as_shown(QLabel.text(many)) == words


def test_menus_keep_ampersands():
    """They name no key."""
    assert menu_words("a & b") == "a && b"


def prepared(hostile):
    """A profile on which everything that comes from elsewhere is hostile."""

    def prepare(desk, keeper):
        elsewhere("http://127.0.0.1:1")(desk, keeper)
        account = replace(desk.account(), display_name=hostile)
        desk.accounts.put(account)
        author = Person("2", "lin", "lin", hostile, url="file:///etc/passwd")
        post = Post(
            "1", author, datetime(2024, 7, 5, tzinfo=UTC), Visibility.PUBLIC, f"<p>{hostile}</p><p>Words</p>",
            attachments=(Attachment("9", "image", "", alt=hostile),), url="file:///etc/passwd",
        )  # fmt: skip
        desk.cache.put_page(account.key, HOME.name, Page((post,)), is_newest=True)
        trouble = Trouble("Rejected", f"The server refused it: {hostile}", hostile)
        job = Job(JobId("1"), account.key, Body(hostile, Visibility.PUBLIC), (), desk.clock(), title=hostile)
        desk.jobs.save(replace(desk.jobs.add(job), state=State.PARKED, trouble=trouble, differs=hostile))
        form = ReviewForm(product=hostile, brand=hostile, halves=8, relation=Relation.GIFTED, pros=(hostile,))
        posting.keep(desk, Draft(DraftId(""), account.key, text=hostile, tags=("b",), review=form))

    return prepare


def test_no_pane_takes_words_for_markup(open_window, hostile):
    """Names, descriptions, what servers say, products: nothing of them is a picture, and the file is never shown."""
    with open_window(prepared(hostile)) as person:
        for name in ("feed", "outbox", "drafts", "review", "preferences"):
            person.goes_to(name)
            if name == "feed":
                person.feed.set_current_quietly(0)
                person.press(Qt.Key.Key_A)
                assert person.feed.accessibleDescription() == f"{hostile}. x\n\nWords {hostile}"
            if name == "review":
                person.window.drafting.open(person.desk.drafts.all()[0])
            if name in {"review", "outbox"}:
                person.until(lambda: hostile in person.reads())
            person.window.say(hostile)
            person.window.findChild(Banner).show_message(hostile, icon_name="info")
            for widget in QApplication.allWidgets():
                shows_words(widget, hostile)
            assert not has_colour(person.window.grab().toImage(), QColor(MAGENTA))


def shows_words(widget, hostile):
    """What it is given, as words."""
    if "img" in widget.toolTip():
        assert hostile in as_shown(widget.toolTip())
    if isinstance(widget, Paragraph):
        assert as_shown(QLabel.text(widget)) == widget.text()
    elif isinstance(widget, QLabel) and widget.text():
        assert widget.textFormat() is Qt.TextFormat.PlainText


def has_colour(picture, colour):
    """Anywhere."""
    across, down = range(0, picture.width(), 5), range(0, picture.height(), 5)
    return any(picture.pixelColor(x, y) == colour for x in across for y in down)
