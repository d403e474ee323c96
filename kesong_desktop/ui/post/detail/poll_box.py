"""A poll: its answers with their shares, or to choose from."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.model.social.content.poll import Poll
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.style.style_helpers import clear, label, menu_words
from kesong_desktop.ui.widgets.buttons import button


def now_utc() -> datetime:
    """Return the present time as an aware datetime in UTC."""
    return datetime.now(UTC)


class PollBox(QWidget):
    """``voted`` carries the places of the answers that were chosen, counted from 0. ``clock`` returns the present time."""

    voted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, clock: Callable[[], datetime] = now_utc) -> None:
        super().__init__(parent)
        self._clock = clock
        self._poll: Poll | None = None
        self._can_vote = False
        self._choices: list[QAbstractButton] = []
        self._group = QButtonGroup(self)
        self._send = button(self.tr("Vote"), small=True)
        self._send.clicked.connect(self._vote)
        self._facts = label("", "small", "ink3")
        self._answers = QVBoxLayout()
        self._answers.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._answers)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._send)
        row.addWidget(self._facts)
        row.addStretch(1)
        column.addLayout(row)

    def show_poll(self, poll: Poll | None, *, can_vote: bool) -> None:
        """Show a poll, or nothing. ``can_vote``: the server takes votes."""
        self.setVisible(poll is not None)
        if poll is None:
            return
        if (poll, can_vote) == (self._poll, self._can_vote):
            self._chosen()
            return
        self._poll, self._can_vote = poll, can_vote
        clear(self._answers)
        self._choices = []
        is_open = can_vote and poll.can_vote(self._clock())
        self._group.setExclusive(not poll.is_multiple)
        for place, option in enumerate(poll.options):
            if is_open:
                made = QCheckBox if poll.is_multiple else QRadioButton
                choice = made(menu_words(one_line(option.title)))
                choice.toggled.connect(self._chosen)
                self._group.addButton(choice, place)
                self._choices.append(choice)
                self._answers.addWidget(choice)
            else:
                self._answers.addWidget(label(self._result(poll, place), "body", wrap=True))
        self._send.setVisible(is_open)
        self._send.setEnabled(False)
        votes = self.tr("%n vote(s)", "", poll.votes)
        ends = poll.expires_utc
        if ends is None:
            self._facts.setText(votes)
        elif poll.is_closed(self._clock()):
            self._facts.setText(self.tr("{votes} · ended {time}").format(votes=votes, time=full_time(ends)))
        else:
            self._facts.setText(self.tr("{votes} · ends {time}").format(votes=votes, time=full_time(ends)))

    def _result(self, poll: Poll, place: int) -> str:
        title, share = one_line(poll.options[place].title), poll.share(place)
        if place in poll.own_votes:
            title = self.tr("{answer} (your vote)").format(answer=title)
        if share is None:
            return title
        percent = QLocale().toString(round(100 * share))
        return self.tr("{percent} %: {answer}").format(percent=percent, answer=title)

    @Slot()
    def _chosen(self) -> None:
        self._send.setEnabled(any(one.isChecked() for one in self._choices))

    @Slot()
    def _vote(self) -> None:
        places = tuple(place for place, one in enumerate(self._choices) if one.isChecked())
        self._send.setEnabled(False)
        self.voted.emit(places)
