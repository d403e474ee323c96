"""DraftRouter: prepares the draft in hand for a destination that asks for another one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.errors import KesongError
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell.destination import (
    ComposeDestination,
    Destination,
    DraftDestination,
    EditorDestination,
    NewPostDestination,
    NewReviewDestination,
    ReviewDestination,
)


class DraftRouter(QObject):
    """Turns destinations that start or open a draft into the place of the draft in hand.

    ``has_account`` tells whether somebody is signed in. ``failed`` carries why a draft could not be opened.
    """

    failed = Signal(object)

    def __init__(
        self, session: DraftSession, drafts: Drafts, has_account: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._drafts = drafts
        self._has_account = has_account

    def resolve(self, destination: Destination) -> Destination | None:
        """Start or open the draft that ``destination`` asks for; return the place to show, or None to stay.

        Other destinations are returned as they are.
        """
        match destination:
            case NewPostDestination(paths, is_split):
                return self._start_post(paths, is_split=is_split)
            case NewReviewDestination(paths, form):
                self._session.start(paths)
                self._session.change(review=form)
                return ComposeDestination()
            case ReviewDestination():
                self._require_review()
                return ComposeDestination()
            case DraftDestination(draft_id):
                return self._open(draft_id)
            case EditorDestination(index) if index >= len(self._session.draft.pictures):
                return ComposeDestination()
        return destination

    @property
    def pane_name(self) -> str:
        """The name of the pane in which the draft in hand is edited."""
        return "review" if self._session.draft.review is not None else "compose"

    def _start_post(self, paths: tuple[str, ...], *, is_split: bool) -> Destination | None:
        if not self._has_account():
            return None
        draft = self._session.draft
        if paths or not draft.is_empty or draft.review is not None:
            self._session.start(paths)
        if is_split:
            self._session.split_requested.emit(0)
        return ComposeDestination()

    def _require_review(self) -> None:
        draft = self._session.draft
        if draft.review is None:
            if not draft.is_empty:
                self._session.start()
            self._session.change(review=ReviewForm())

    def _open(self, draft_id: str) -> Destination | None:
        try:
            draft = self._drafts.get(draft_id)
        except KesongError as error:
            self.failed.emit(error)
            return None
        self._session.open(draft)
        return ComposeDestination()
