"""Which saved posts are shown: without widgets."""

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.social.post import BOOKMARKS, FAVOURITES, Post, Timeline
from kesong_desktop.ui.posts.post_list_presenter import PostListPresenter
from kesong_desktop.ui.shell.background import Background


class SavedPresenter(QObject):
    """Shows bookmarks or likes as far as the server has them; a post that is saved no more is left out at once.

    ``segments_changed`` carries the names of the timelines that there are.
    """

    segments_changed = Signal(object)

    def __init__(
        self,
        accounts: Accounts,
        timelines: Timelines,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._segments: tuple[str, ...] = ()
        self.list = PostListPresenter(accounts, timelines, background, BOOKMARKS, self, shows=_is_saved)
        self.list.pulled.connect(self._offer)

    @property
    def segments(self) -> tuple[str, ...]:
        """The names of the timelines that the server has, the first one first shown."""
        return self._segments

    def enter(self) -> None:
        """Show cached entries, and pull newer ones."""
        if not self._offer():
            self.list.enter()

    def take(self, event: Event) -> None:
        """Follow the posts, and begin anew if the accounts changed."""
        if isinstance(event, AccountsChanged):
            self._segments = ()
            self._offer()
        self.list.take(event)

    def choose(self, name: str) -> None:
        """Show one of the timelines that there are."""
        if name in self._segments and name != self.list.state.timeline.name:
            self.list.show_timeline(Timeline(name))

    @Slot()
    def _offer(self) -> bool:
        """Tell which timelines there are if that changed; return whether one of them was begun."""
        account = self._accounts.current_or_none()
        has_bookmarks = account is not None and self._accounts.capability(account).bookmarks
        names = (BOOKMARKS.name, FAVOURITES.name) if has_bookmarks else (FAVOURITES.name,)
        if account is None or names == self._segments:
            return False
        is_new, self._segments = not self._segments, names
        if is_new or self.list.state.timeline.name not in names:
            self.list.show_timeline(Timeline(names[0]))
            self.segments_changed.emit(names)
            return True
        self.segments_changed.emit(names)
        return False


def _is_saved(timeline: Timeline, post: Post) -> bool:
    return post.bookmarked if timeline == BOOKMARKS else post.favourited
