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
from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import Draft, DraftId, ReviewForm
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import JobId, PostBody, PostJob, State
from kesong_desktop.model.review import Relation
from kesong_desktop.model.social.post import HOME, Attachment, Person, Post, PostPage
from kesong_desktop.ui.style.style_helpers import Paragraph, label, menu_words, tip
from kesong_desktop.ui.widgets.banner import Banner
from tests.fakes.stores import stores
from tests.gui.real_window import elsewhere

ALLOWED = {
    "QLabel": {"style/style_helpers.py", "widgets/elided_label.py"},
    # The system draws the tray's as plain text, and it has a number in it and nothing of other people. An item of a list is no
    # widget: its tip is made by ``tip``.
    "setToolTip": {"style/style_helpers.py", "platform/tray.py", "products/choice_sheet.py"},
    "setTextFormat": {"style/style_helpers.py", "widgets/elided_label.py", "startup/start_error.py"},
    "QMessageBox": {"startup/start_error.py"},
    "openUrl": {"platform/browser.py", "preferences/program/about_section.py", "viewer/video_view.py"},
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

    def prepare(services, keeper):
        elsewhere("http://127.0.0.1:1")(services, keeper)
        account = replace(services.accounts.current(), display_name=hostile)
        stores(services).accounts.put(account)
        author = Person("2", "lin", "lin", hostile, url="file:///etc/passwd")
        post = Post(
            "1", author, datetime(2024, 7, 5, tzinfo=UTC), Visibility.PUBLIC, f"<p>{hostile}</p><p>Words</p>",
            attachments=(Attachment("9", "image", "", alt=hostile),), url="file:///etc/passwd",
        )  # fmt: skip
        stores(services).cache.put_page(account.key, HOME.name, PostPage((post,)), is_newest=True)
        failure = Failure(Reason.REJECTED, {"server": hostile}, hostile)
        body = PostBody(hostile, Visibility.PUBLIC)
        job = PostJob(JobId("1"), account.key, body, created_s=services.system.clock(), title=hostile)
        stores(services).jobs.save(
            replace(stores(services).jobs.add(job), state=State.PARKED, failure=failure, differs=hostile)
        )
        form = ReviewForm(product=hostile, brand=hostile, halves=8, relation=Relation.GIFTED, pros=(hostile,))
        services.drafts.add(Draft(DraftId(""), account.key, text=hostile, tags=("b",), review=form))

    return prepare


def test_no_pane_takes_words_for_markup(open_window, hostile):
    """Names, descriptions, what servers say, products: nothing of them is a picture, and the file is never shown."""
    with open_window(prepared(hostile)) as person:
        for name in ("feed", "outbox", "drafts", "review", "preferences"):
            person.goes_to(name)
            if name == "feed":
                person.press(Qt.Key.Key_Home)
                person.press(Qt.Key.Key_A)
                lines = person.spoken(person.feed, 0).split("\n")
                assert (lines[0], lines[-2:]) == (hostile, ["Words", hostile])
            if name == "review":
                person.window.draft_session.open(person.services.drafts.all()[0])
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
