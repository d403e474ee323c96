"""Sheet in which a person is reported to those who run the server."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.social.report import Report, ReportReason
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.style.style_helpers import label, menu_words
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field, GrowingText
from kesong_desktop.ui.widgets.parts.inputs import CheckBox, RadioButton
from kesong_desktop.ui.widgets.sheet import Sheet

MOST_POSTS = 10
"""Maximum number of posts in a report."""
_WIDE, _LOWEST, _POST_CHARACTERS = 520, 120, 60
_REASONS: tuple[ReportReason, ...] = ("spam", "violation", "legal", "other")


class ReportSheet(Sheet):
    """Asks for the reason, words and posts of a report. ``sent`` carries a ``Report``."""

    sent = Signal(object)

    def __init__(self, parent: QWidget, person: Person, posts: Sequence[Post], *, local_host: str) -> None:
        super().__init__(parent)
        self._person = person
        self._reasons = QButtonGroup(self)
        self._text = GrowingText(min_lines=2, max_lines=6)
        self._posts: dict[str, QCheckBox] = {}
        self._forward: QCheckBox | None = None
        inside = QWidget()
        inside.setAccessibleName(self.tr("Report"))
        inside.setFixedWidth(min(_WIDE, max(320, parent.width() - 96)))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        title = self.tr("Report {name}").format(name=person.name)
        column.addWidget(label(title, "lead", wrap=True))
        words = self.tr("The report goes to the administrators of {server}.").format(server=local_host)
        column.addWidget(label(words, "body", "ink2", wrap=True))
        column.addWidget(self._scrolled(self._fields(posts)), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        send = button(self.tr("Send report"), kind="filled")
        send.clicked.connect(self._send)
        row.addWidget(cancel)
        row.addWidget(send)
        column.addLayout(row)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    def ask(self) -> None:
        """Open the sheet with the focus on the first reason."""
        self.open()
        self._reasons.button(0).setFocus(Qt.FocusReason.PopupFocusReason)

    def _fields(self, posts: Sequence[Post]) -> QWidget:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Reason"), "small_strong", "ink2"))
        texts = {
            "spam": self.tr("Spam or advertising"),
            "violation": self.tr("Breaks the rules of the server"),
            "legal": self.tr("Illegal content"),
            "other": self.tr("Something else"),
        }
        for number, reason in enumerate(_REASONS):
            choice = RadioButton(texts[reason])
            self._reasons.addButton(choice, number)
            column.addWidget(choice)
        self._reasons.button(0).setChecked(True)
        column.addWidget(Field(self.tr("What happened (optional)"), self._text))
        if posts:
            column.addWidget(label(self.tr("Posts to include"), "small_strong", "ink2"))
        for post in posts[:MOST_POSTS]:
            self._posts[post.id] = choice_of_post = CheckBox(self._words(post))
            column.addWidget(choice_of_post)
        _, _, host = self._person.acct.partition("@")
        if host:
            self._forward = CheckBox(menu_words(self.tr("Also send it to {server}").format(server=host)))
            column.addWidget(self._forward)
        column.addStretch(1)
        return fields

    def _words(self, post: Post) -> str:
        text = one_line(post.spoiler or post.title or post.text)
        if not text:
            return self.tr("Post with %n attachment(s)", "", len(post.attachments))
        return menu_words(text if len(text) <= _POST_CHARACTERS else f"{text[:_POST_CHARACTERS]}…")

    def _scrolled(self, fields: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        area.setMinimumHeight(_LOWEST)
        return area

    @Slot()
    def _send(self) -> None:
        report = Report(
            self._person.id,
            tuple(post_id for post_id, choice in self._posts.items() if choice.isChecked()),
            self._text.toPlainText().strip(),
            _REASONS[self._reasons.checkedId()],
            forward=self._forward is not None and self._forward.isChecked(),
        )
        self.close_sheet()
        self.sent.emit(report)
