"""What of other people's posts is covered until it is asked for. One for a window: all panes that show posts go by it."""

from PySide6.QtCore import QObject, Signal

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.shell.filter_effect import filter_match, filter_warning

_MOST_REVEALED = 5_000


class PostCovers(QObject):
    """Content warnings, filters, and sensitive pictures as the user prefers them: ``show``, ``blur`` or ``hide``.

    ``preferred`` when the preference changed; ``revealed`` carries the id of a post that was revealed or covered again.
    """

    preferred = Signal()
    revealed = Signal(str)

    def __init__(self, choice: str = "blur", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._revealed: dict[str, None] = {}

    @property
    def shows_sensitive(self) -> bool:
        """Whether sensitive pictures are shown without having been asked for."""
        return self._choice == "show"

    @property
    def has_blurs(self) -> bool:
        """Whether a covered picture is drawn blurred; otherwise nothing is seen of it."""
        return self._choice != "hide"

    def prefer(self, choice: str) -> None:
        """Show, blur or hide sensitive pictures from now on."""
        if choice != self._choice:
            self._choice = choice
            self.preferred.emit()

    def warning(self, post: Post, *contexts: str) -> str:
        """Return the content warning of the post, else that of a filter; empty where there is none."""
        return post.spoiler or filter_warning(post, *contexts)

    def has_cover(self, post: Post, *contexts: str) -> bool:
        """Return whether something of the post is shown only when it is asked for: by filters for one of ``contexts``, too."""
        is_sensitive = post.sensitive and not self.shows_sensitive
        return bool(is_sensitive or post.spoiler) or filter_match(post, *contexts) is not None

    def is_covered(self, post: Post, *contexts: str) -> bool:
        """Return whether something of the post is not shown now; its pictures never are then."""
        return not self.is_revealed(post) and self.has_cover(post, *contexts)

    def covering_words(self, post: Post, *contexts: str) -> str:
        """Return what stands in the place of the text now; empty where the text is shown."""
        return "" if self.is_revealed(post) else self.warning(post, *contexts)

    def is_revealed(self, post: Post) -> bool:
        """Return whether the user asked for what is covered of the post."""
        return post.id in self._revealed

    def reveal(self, post: Post, *, on: bool) -> None:
        """Show what is covered of a post, or cover it again."""
        if on == self.is_revealed(post):
            return
        if on:
            self._revealed[post.id] = None
            while len(self._revealed) > _MOST_REVEALED:
                self._revealed.pop(next(iter(self._revealed)))
        else:
            self._revealed.pop(post.id)
        self.revealed.emit(post.id)
