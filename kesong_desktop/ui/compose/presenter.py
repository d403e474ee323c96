"""Presenter of the compose pane: the open draft as a post."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.draft.captions import place_label
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.draft import Draft, ReviewForm
from kesong_desktop.model.library.photo import Place
from kesong_desktop.model.text.entities import tag_key, tags_in
from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell.background_work import BackgroundWork


@dataclass(frozen=True, slots=True)
class ComposeState:
    """The open draft, and how it fits its server. The lengths of text and first comment are counted as the server does."""

    draft: Draft
    capability: Capability
    length: int
    comment_length: int = 0

    @property
    def has_too_many_pictures(self) -> bool:
        """True where the server takes fewer pictures in one post."""
        return len(self.draft.pictures) > self.capability.limits.pictures

    @property
    def can_check(self) -> bool:
        """True where there is something to publish."""
        return not self.draft.is_empty


class LanguageMemory(Protocol):
    """The languages chosen for an account before."""

    def languages(self, account: Account) -> list[str]:
        """Return language codes, the last chosen first."""

    def remember_language(self, account: Account, code: str) -> Future[None]:
        """Remember the language chosen for an account."""


class ComposePresenter(QObject):
    """Writes into the open draft.

    ``language_of`` gives the language in which a draft is posted, ``read_place`` where a photo was taken.
    ``state_changed`` carries a ``ComposeState``; ``place_read`` the path of a photo and its place, or empty.
    """

    state_changed = Signal(object)
    place_read = Signal(str, str)
    review_started = Signal()

    def __init__(
        self,
        session: DraftSession,
        audience: AudiencePresenter,
        languages: LanguageMemory,
        work: BackgroundWork,
        *,
        language_of: Callable[[Draft, Account], str],
        read_place: Callable[[str], Place | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.audience = audience
        self._session = session
        self._languages = languages
        self._work = work
        self._language_of = language_of
        self._read_place = read_place
        session.changed.connect(self.refresh)
        audience.changed.connect(self.refresh)

    @property
    def state(self) -> ComposeState:
        """What is shown of the open draft."""
        draft, capability = self._session.draft, self.audience.capability
        try:
            text = draft.wire_text()
        except InvalidInput:
            text = draft.text
        comment_length = capability.length(draft.first_comment.strip(), draft.spoiler)
        return ComposeState(draft, capability, capability.length(text, draft.spoiler), comment_length)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of the post, those in the text first, each once."""
        draft = self._session.draft
        beside = {tag_key(tag) for tag in draft.tags}
        return (*(tag for tag in tags_in(draft.text) if tag_key(tag) not in beside), *draft.tags)

    @Slot()
    def refresh(self) -> None:
        """Count the text and the pictures again."""
        self.state_changed.emit(self.state)

    def write(self, *, title: str, text: str, tags: tuple[str, ...], spoiler: str) -> None:
        """Change the words of the post."""
        self._session.change(title=title, text=text, tags=tags, spoiler=spoiler)

    def languages(self) -> list[str]:
        """Return the languages chosen for the account before, last first."""
        account = self.audience.account
        return self._languages.languages(account) if account else []

    def language(self) -> str:
        """Return the language in which the draft would be posted; empty: not specified."""
        account, draft = self.audience.account, self._session.draft
        return self._language_of(draft, account) if account else draft.language

    def choose_language(self, code: str) -> None:
        """Post in a language, and remember it for the account's next post."""
        account = self.audience.account
        if account is not None:
            self._languages.remember_language(account, code)
        self._session.change(language=code)

    def choose_reply_policy(self, replies: str, quotes: str) -> None:
        """Choose who may reply and quote. What the server cannot limit stays as it is: preflight reports it."""
        capability = self.audience.capability
        fields = {}
        if capability.reply_circles:
            fields["replies"] = replies
        if capability.quote_circles:
            fields["quotes"] = quotes
        self._session.change(**fields)

    def set_place(self, words: str, place_id: str = "") -> None:
        """Post with a place; ``place_id`` counts where the server keeps places apart from the text. Empty: without."""
        self._session.change(place=words, place_id=place_id if self.audience.capability.places else "")

    def request_place(self, path: str) -> None:
        """Read where a photo was taken; ``place_read`` follows."""
        task = partial(self._read_place, path)
        self._work(task, self, partial(self._tell_place, path), lambda _: self._tell_place(path, None))

    @Slot()
    def make_review(self) -> None:
        """Make the post a review."""
        if self._session.draft.review is None:
            self._session.change(review=ReviewForm())
        self.review_started.emit()

    def _tell_place(self, path: str, place: Place | None) -> None:
        self.place_read.emit(path, place_label(place) if place is not None else "")
