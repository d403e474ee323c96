"""ToastPresenter: short messages at the bottom of the window, some of them with one action."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from kesong_desktop.model.outbox import State
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import OutboxDestination, PlannerDestination
from kesong_desktop.ui.widgets.toast import Toast
from kesong_desktop.ui.window.navigator import Navigator

_CANVAS_SHARE = 4
"""What is higher than this part of the window is no control but a canvas or a list, of which a toast may cover some."""


class ToastPresenter(QObject):
    """Shows messages in ``toast``, above what the pane in front keeps free at its lower end."""

    def __init__(self, toast: Toast, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._toast = toast
        self._navigator = navigator
        self._act: Callable[[], None] | None = None
        toast.acted.connect(self._run_action)

    @Slot(str)
    def say(self, text: str) -> None:
        """Show ``text`` for some seconds."""
        self.offer(text)

    @Slot(object)
    def say_error(self, error: BaseException) -> None:
        """Show what went wrong, and what to do."""
        self._show(messages.sentence(error), is_urgent=True)

    def offer(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show ``text`` with a button called ``action`` that calls ``act``."""
        self._show(text, action, act)

    def _show(
        self, text: str, action: str = "", act: Callable[[], None] | None = None, *, is_urgent: bool = False
    ) -> None:
        self._act = act
        floor_px = self._navigator.front.floor_px
        self._toast.say(text, action=action, floor_px=floor_px, obstacles=self._controls, is_urgent=is_urgent)

    def _controls(self) -> list[QRect]:
        """Return where the controls of the pane in front stand; what is in a scroll area can be moved from below a toast."""
        front = self._navigator.front
        window = front.window()
        return [
            QRect(one.mapTo(window, QPoint(0, 0)), one.size())
            for one in front.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.isVisible()
            and one.height() < window.height() // _CANVAS_SHARE
            and not _can_scroll(one, front)
        ]

    @Slot(str, object)
    def offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Show ``text`` with a button that undoes what it says."""
        self.offer(text, self.tr("Undo"), undo)

    @Slot(str, object)
    def say_job_state(self, title: str, state: State) -> None:
        """Say that a job was published or needs a decision; the latter not while the outbox is in front."""
        text = self.job_text(title, state)
        if state is State.PUBLISHED:
            self.say(text)
        elif text and self._navigator.name != "outbox":
            self.offer(text, self.tr("Show"), partial(self._navigator.open, OutboxDestination()))

    @Slot(int)
    def say_not_done(self, count: int) -> None:
        """Say that a server refused something that was done earlier, and offer the list; not while the outbox is in front."""
        if self._navigator.name != "outbox":
            text = self.tr("%n change(s) could not be made.", "", count)
            self.offer(text, self.tr("Show"), partial(self._navigator.open, OutboxDestination()))

    def job_text(self, title: str, state: State) -> str:
        """Return what happened to the post ``title`` (empty: without one); empty where it needs no word."""
        texts = {
            State.PUBLISHED: (self.tr("“{title}” was published."), self.tr("Your post was published.")),
            State.PARKED: (
                self.tr("“{title}” was refused by the server."),
                self.tr("Your post was refused by the server."),
            ),
            State.OVERDUE: (
                self.tr("“{title}” was due while Kesong was closed."),
                self.tr("Your post was due while Kesong was closed."),
            ),
            State.ASKING: (
                self.tr("“{title}” needs your decision."),
                self.tr("Your post needs your decision."),
            ),
        }
        titled, untitled = texts.get(state, ("", ""))
        return titled.format(title=title) if title else untitled

    @Slot(int)
    def batch_queued(self, count: int) -> None:
        """Say that ``count`` posts of a batch are in the outbox, and offer to show it."""
        text = self.tr("%n post(s) queued.", "", count)
        self.offer(text, self.tr("Show"), partial(self._navigator.open, OutboxDestination()))

    @Slot(int)
    def drafts_saved(self, count: int) -> None:
        """Say that ``count`` posts of a batch are drafts now, and offer to plan them."""
        text = self.tr("%n draft(s) saved.", "", count)
        self.offer(text, self.tr("Plan"), partial(self._navigator.open, PlannerDestination()))

    @Slot(int, int)
    def say_too_many_pictures(self, count: int, limit: int) -> None:
        """Say that ``count`` pictures were not added, because the server takes ``limit`` in one post."""
        text = self.tr("This server takes {limit} pictures in one post. %n picture(s) left out.", "", count)
        self.say(text.format(limit=limit))

    @Slot()
    def _run_action(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()


def _can_scroll(widget: QWidget, pane: QWidget) -> bool:
    """Return whether the widget lies in a scroll area of the pane."""
    parent = widget.parentWidget()
    while parent is not None and parent is not pane:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False
