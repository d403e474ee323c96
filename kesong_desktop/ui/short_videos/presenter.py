"""Which short video is shown, and what of it: without widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.event import AccountsChanged, Event, PostChanged, ReachabilityChanged
from kesong_desktop.model.social.post import HOME, Post, Timeline
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.posts.post_list_presenter import ListPhase, PostListPresenter, PostListState
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.destination import ShortVideosDestination
from kesong_desktop.ui.shell.filter_effect import TIMELINES
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.short_videos.playback import Playback
from kesong_desktop.ui.short_videos.video_item import VideoIndex, VideoItem

_AHEAD = 3
"""Older posts are loaded when fewer videos are left."""
_MOST_PAGES = 8
"""Maximum number of pages without a video that are loaded for one step."""


@dataclass(frozen=True, slots=True)
class ShortVideosState:
    """What the player shows. ``phase`` says why there is no video, if there is none; ``problem`` why none could be loaded."""

    account: str = ""
    timeline: Timeline = HOME
    phase: ListPhase = "loading"
    problem: BaseException | None = None
    item: VideoItem | None = None
    has_previous: bool = False
    has_next: bool = False
    is_veiled: bool = False
    is_refused: bool = False
    """True where the video is not fit to be played, and there is no other to skip to."""
    is_unfolded: bool = False
    shows_alt: bool = False
    is_muted: bool = True


class ShortVideosPresenter(QObject):
    """Steps through the videos of a timeline, and has more loaded at the end.

    ``covers`` say which videos are covered. ``state_changed`` carries a ``ShortVideosState``, ``message`` a sentence.
    """

    state_changed = Signal(object)
    message = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        timelines: Timelines,
        playback: Playback,
        background: Background,
        parent: QObject | None = None,
        *,
        covers: PostCovers,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._timelines = timelines
        self._covers = covers
        self.playback = playback
        self.list = PostListPresenter(accounts, timelines, background, HOME, self)
        self._destination: ShortVideosDestination | None = None
        self._opened: Post | None = None
        """The post that was asked for, as long as its timeline does not have it."""
        self._video_index = VideoIndex()
        self._items = self._video_index.videos(self.list.rows)
        self._index = 0
        self._direction = 1
        self._pages_left = _MOST_PAGES
        self._refused: set[str] = set()
        self._is_active = False
        self._state = ShortVideosState()
        self.list.state_changed.connect(self._follow_list)
        self.list.paged.connect(self._follow_list)
        self.list.further.wanted.connect(self._load_more)
        playback.refused.connect(self._refuse)

    @property
    def state(self) -> ShortVideosState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    @property
    def items(self) -> Sequence[VideoItem]:
        """The videos that are known so far; the post of each is read when it is asked for."""
        return self._items

    def show(self, destination: ShortVideosDestination) -> None:
        """Show the videos of a timeline; the same destination again, as history brings it, goes on where it was left."""
        if destination is self._destination and self._account() == self._state.account:
            self._is_active = True
            self.list.enter()
            return
        self._is_active = False
        self._destination = destination
        self._items = self._video_index.videos(self.list.rows[:0])
        self._index, self._direction, self._pages_left = 0, 1, _MOST_PAGES
        account = self._accounts.current_or_none()
        self._opened = None
        if account is not None and destination.post_id:
            self._opened = self._timelines.post(account.key, destination.post_id)
        self._state = ShortVideosState(
            self._account(), Timeline(destination.timeline), is_muted=self._state.is_muted
        )
        self.playback.set_account(self._account())
        self.list.show_timeline(self._state.timeline)
        if destination.post_id:
            self.list.reach(destination.post_id)
        # Only now: what is shown first is what was asked for.
        self._is_active = True
        self._follow_list()

    def leave(self) -> None:
        """Stop playing, because the pane left the front."""
        self._is_active = False
        self.playback.stop()
        self.list.leave(self._state.item.post.id if self._state.item is not None else "")

    def take(self, event: Event) -> None:
        """Follow the posts and the account while the player is in front; once online, try again what could not be fetched."""
        if not self._is_active:
            return
        if isinstance(event, AccountsChanged) and self._account() != self._state.account:
            self.show(ShortVideosDestination())
            return
        if isinstance(event, PostChanged) and self._opened is not None and event.post_id == self._opened.id:
            account = self._accounts.current_or_none()
            self._opened = self._timelines.post(account.key, event.post_id) if account is not None else None
        if isinstance(event, ReachabilityChanged) and event.problem is None:
            self._pages_left = _MOST_PAGES
            if self.playback.status == "missing":
                self.playback.toggle()
            self._load_more()
        self.list.take(event)

    @Slot()
    def refresh(self) -> None:
        """Pull newer posts of the timeline."""
        self._pages_left = _MOST_PAGES
        self.list.refresh()

    def step(self, by: int) -> bool:
        """Show the next video (1) or the previous one (-1), and say which were skipped; return False where there is none."""
        self._direction, self._pages_left = by, _MOST_PAGES
        target = self._fit_index(self._index, by)
        if target is None:
            self._load_more()
            return False
        skipped = abs(target - self._index) - 1
        self._index = target
        if skipped:
            self.message.emit(self.tr("%n video(s) skipped that cannot be played safely", "", skipped))
        self._state = replace(self._state, is_unfolded=False, shows_alt=False)
        self._settle()
        return True

    def toggle(self) -> None:
        """Play or pause; show a video that is veiled."""
        if self._state.is_veiled:
            self.reveal(on=True)
        elif not self._state.is_refused:
            self.playback.toggle()

    def reveal(self, *, on: bool) -> None:
        """Show what stands behind a warning, or hide it again."""
        if self._state.item is not None:
            self._covers.reveal(self._state.item.post, on=on)
            self._settle()

    def toggle_veil(self) -> None:
        """Show or hide a video that has a warning or is sensitive."""
        if self._state.item is not None and self._covers.has_cover(self._state.item.post, *TIMELINES):
            self.reveal(on=self._state.is_veiled)

    def toggle_sound(self) -> None:
        """Turn the sound on or off; the choice holds for the videos that follow."""
        self.playback.set_muted(on=not self.playback.is_muted)
        self._tell(replace(self._state, is_muted=self.playback.is_muted))

    def toggle_text(self) -> None:
        """Show the whole text, or its beginning."""
        self._tell(replace(self._state, is_unfolded=not self._state.is_unfolded))

    def toggle_alt(self) -> None:
        """Show or hide the description, where there is one."""
        if self._state.item is not None and self._state.item.video.alt:
            self._tell(replace(self._state, shows_alt=not self._state.shows_alt))

    def _account(self) -> str:
        account = self._accounts.current_or_none()
        return account.key if account is not None else ""

    def _is_veiled(self, item: VideoItem) -> bool:
        return self._covers.is_covered(item.post, *TIMELINES)

    @Slot()
    def _follow_list(self, _state: PostListState | None = None) -> None:
        """Take the videos of the list. The one that is shown stays; where it is gone, its neighbour is shown."""
        if not self._is_active:
            return
        current = self._state.item
        found = self._video_index.videos(self.list.rows, self._opened)
        if len(found) > len(self._items):
            self._pages_left = _MOST_PAGES
        self._items = found
        if current is None:
            self._index = self._start_index()
        elif current.key in found.keys:
            self._index = found.keys.index(current.key)
        self._index = max(0, min(self._index, len(found) - 1))
        self._settle()
        if not self.list.further.is_waiting:
            self._load_more()

    def _start_index(self) -> int:
        """Return the index of the video that was asked for; without an address the first one of its post."""
        wanted = self._destination
        for index, (post_id, url) in enumerate(self._items.keys):
            if wanted is not None and post_id == wanted.post_id and wanted.url in {"", url}:
                return index
        return 0

    def _fit_index(self, start: int, by: int) -> int | None:
        """Return the index of the nearest video in a direction that was not refused; None: there is none."""
        index = start + by
        while 0 <= index < len(self._items):
            if self._items.keys[index].url not in self._refused:
                return index
            index += by
        return None

    def _settle(self) -> None:
        """Show the video at the index, and prepare the one that follows."""
        item = self._items[self._index] if self._items else None
        following, before = self._fit_index(self._index, 1), self._fit_index(self._index, -1)
        is_veiled = item is not None and self._is_veiled(item)
        is_refused = item is not None and item.video.url in self._refused
        upcoming = self._items[following] if following is not None else None
        next_url = upcoming.video.url if upcoming is not None and not self._is_veiled(upcoming) else ""
        phase = self.list.state.phase
        if item is not None:
            phase = "full"
        elif phase == "full":
            phase = "loading" if self.list.is_busy else "empty"
        shown_url = item.video.url if item is not None and not is_veiled and not is_refused else ""
        self._tell(
            replace(
                self._state,
                phase=phase,
                problem=self.list.state.problem,
                item=item,
                has_previous=before is not None,
                has_next=following is not None,
                is_veiled=is_veiled,
                is_refused=is_refused,
            )
        )
        # Last: a video that is refused at once leads back here.
        if self._is_active:
            self.playback.show(shown_url, next_url)

    @Slot()
    def _load_more(self) -> None:
        if not self._is_active:
            return
        left = len(self._items) - self._index - 1
        if left < _AHEAD and self._pages_left > 0 and not (self.list.is_at_end or self.list.is_busy):
            self._pages_left -= 1
            self.list.load_older()

    @Slot(str)
    def _refuse(self, url: str) -> None:
        """Skip a video that is not fit to be played, in the direction of the last step, else in the other one."""
        self._refused.add(url)
        item = self._state.item
        if item is not None and item.video.url == url:
            nearest = self._fit_index(self._index, self._direction)
            target = nearest if nearest is not None else self._fit_index(self._index, -self._direction)
            words = self.tr("A video by {name} cannot be played safely, and was skipped")
            if target is None:
                words = self.tr("The video by {name} cannot be played safely")
            self.message.emit(words.format(name=isolated(item.post.author.name)))
            self._index = target if target is not None else self._index
        self._settle()

    def _tell(self, state: ShortVideosState) -> None:
        self._state = state
        self.state_changed.emit(state)
