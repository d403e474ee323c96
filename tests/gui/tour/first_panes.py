"""The pages of the first run, and panes that have nothing to show."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.gui.person import Person as Visitor
from tests.gui.tour.steps import button_of


def empty_panes(person: Visitor) -> Iterator[str]:
    """Walk through the pages of the first run, and through the panes of an account that has nothing."""
    yield "welcome"
    person.click(button_of(person, "ChoicePage", "I was invited"))
    yield "welcome: invitation"
    person.press(Qt.Key.Key_Escape)
    for number, name in enumerate(("home", "server")):
        choices = [one for one in person.all(QPushButton) if one.property("role") == "choice"]
        person.click(choices[number])
        yield f"welcome: {name}"
        if name == "home":
            person.press(Qt.Key.Key_Escape)
    line = person.one(QLineEdit, person.pane)
    line.setText("http://127.0.0.1:1")
    QTest.keyClick(line, Qt.Key.Key_Return)
    person.until(lambda: "127.0.0.1" in person.reads())
    yield "welcome: no answer"
    person.services.system.home.sign_in.use("mei")
    for name in (
        "feed",
        "search",
        "discover",
        "saved",
        "products",
        "inbox",
        "roll",
        "compose",
        "review",
        "preflight",
        "drafts",
        "batch",
        "outbox",
        "planner",
        "preferences",
    ):
        person.window.show_pane(name)
        person.until(lambda: person.pane.is_complete)
        yield f"{name}, empty"
