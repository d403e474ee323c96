"""Paste into a text field: text is inserted, pictures go to the pane."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.ui.widgets.field import GrowingText


class Holder(QWidget):
    """Counts the keys that its field did not want."""

    def __init__(self):
        super().__init__()
        self.text = GrowingText(parent=self)
        QVBoxLayout(self).addWidget(self.text)
        self.keys = []

    def keyPressEvent(self, event):  # noqa: N802 - Qt names it
        self.keys.append(event.key())


def picture():
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return data


def file():
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/somewhere/a.jpg")])
    return data


def words():
    data = picture()
    data.setText("four words and more")
    return data


@pytest.mark.parametrize(
    ("made", "text", "is_left"),
    [(picture, "", True), (file, "", True), (words, "four words and more", False)],
)
def test_pictures_are_left_to_the_pane(context, theme, qapp, made, text, is_left):
    """Ctrl+V of a picture or a file is not for the words; words that bring a picture of themselves are."""
    holder = Holder()
    context(holder)
    holder.text.setFocus()
    QGuiApplication.clipboard().setMimeData(made())
    QTest.keyClick(holder.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert holder.text.toPlainText() == text
    assert (Qt.Key.Key_V in holder.keys) == is_left
    assert holder.text.canInsertFromMimeData(made()) != is_left
    QGuiApplication.clipboard().clear()
