"""Makes the panes, and leads what they want to the window."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from kesong_desktop.actions.drafts import Deleted
from kesong_desktop.model.account import Account
from kesong_desktop.ui.compose.pane import ComposePane
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.drafts.pane import DraftsPane
from kesong_desktop.ui.feed.pane import FeedPane
from kesong_desktop.ui.inbox.pane import InboxPane
from kesong_desktop.ui.notices import Notices
from kesong_desktop.ui.outbox.pane import OutboxPane
from kesong_desktop.ui.pane import Pane
from kesong_desktop.ui.preferences.pane import PreferencesPane
from kesong_desktop.ui.preflight.pane import PreflightPane
from kesong_desktop.ui.review.pane import ReviewPane
from kesong_desktop.ui.roll.pane import RollPane
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.welcome.painting import PaintingPane
from kesong_desktop.ui.welcome.pane import WelcomePane


class Shell(Protocol):
    """What panes may want of the window."""

    stage: Stage
    drafting: Drafting
    notices: Notices

    def show_pane(self, name: str) -> None:
        """Bring a pane to the front."""

    def say(self, words: str) -> None:
        """Say something in passing."""

    def new_post(self) -> None:
        """Begin a post."""

    def new_post_with(self, paths: list[str]) -> None:
        """Begin a post with these files."""

    def new_review_with(self, paths: list[str]) -> None:
        """Begin a review with these files."""

    def open_draft(self, draft_id: str) -> None:
        """Go on with a draft."""

    def edit(self) -> None:
        """Back to what is being made."""

    def edit_picture(self, index: int) -> None:
        """Edit a picture of the draft in hand."""

    def mend(self, what: str, picture: int) -> None:
        """Go where something can be mended."""

    def queued(self, title: str) -> None:
        """A post is in the outbox."""

    def draft_deleted(self, deleted: Deleted) -> None:
        """A draft is gone."""

    def signed_in(self, account: Account) -> None:
        """Somebody signed in."""

    def sign_out(self, account: Account) -> None:
        """Sign out of an account."""


class PaneMaker:
    """Makes panes by name for ``window``, whose slots they call."""

    def __init__(self, window: Shell) -> None:
        self._window = window
        self._makers: dict[str, Callable[[], Pane]] = {
            "welcome": self._welcome,
            "painting": self._painting,
            "feed": self._feed,
            "roll": self._roll,
            "compose": self._compose,
            "editor": self._editor,
            "review": self._review,
            "preflight": self._preflight,
            "outbox": self._outbox,
            "inbox": self._inbox,
            "drafts": self._drafts,
            "preferences": self._preferences,
        }

    def make(self, name: str) -> Pane:
        """A new pane.

        Raises:
            KeyError: there is none of this name.
        """
        return self._makers[name]()

    def _painting(self) -> Pane:
        return PaintingPane(self._window.stage)

    def _welcome(self) -> Pane:
        window = self._window
        pane = WelcomePane(window.stage)
        pane.say.connect(window.say)
        pane.signed_in.connect(window.signed_in)
        return pane

    def _feed(self) -> Pane:
        window = self._window
        pane = FeedPane(window.stage)
        pane.say.connect(window.say)
        pane.new_post_wanted.connect(window.new_post)
        pane.outbox_wanted.connect(partial(window.show_pane, "outbox"))
        pane.draft_wanted.connect(window.open_draft)
        return pane

    def _roll(self) -> Pane:
        window = self._window
        pane = RollPane(window.stage)
        pane.say.connect(window.say)
        pane.post_wanted.connect(window.new_post_with)
        pane.review_wanted.connect(window.new_review_with)
        return pane

    def _compose(self) -> Pane:
        window = self._window
        pane = ComposePane(window.stage, window.drafting)
        pane.say.connect(window.say)
        pane.check_wanted.connect(partial(window.show_pane, "preflight"))
        pane.review_wanted.connect(partial(window.show_pane, "review"))
        pane.roll_wanted.connect(partial(window.show_pane, "roll"))
        pane.edit_wanted.connect(window.edit_picture)
        return pane

    def _editor(self) -> Pane:
        # It loads Pillow, which the first window does without.
        from kesong_desktop.ui.editor.pane import EditorPane  # noqa: PLC0415

        window = self._window
        pane = EditorPane(window.stage, window.drafting)
        pane.say.connect(window.say)
        pane.done.connect(window.edit)
        return pane

    def _review(self) -> Pane:
        window = self._window
        pane = ReviewPane(window.stage, window.drafting)
        pane.say.connect(window.say)
        pane.check_wanted.connect(partial(window.show_pane, "preflight"))
        pane.post_wanted.connect(partial(window.show_pane, "compose"))
        return pane

    def _preflight(self) -> Pane:
        window = self._window
        pane = PreflightPane(window.stage, window.drafting)
        pane.say.connect(window.say)
        pane.edit_wanted.connect(window.edit)
        pane.mend_wanted.connect(window.mend)
        pane.queued.connect(window.queued)
        return pane

    def _outbox(self) -> Pane:
        window = self._window
        pane = OutboxPane(window.stage)
        pane.say.connect(window.say)
        pane.new_post_wanted.connect(window.new_post)
        pane.draft_wanted.connect(window.open_draft)
        return pane

    def _inbox(self) -> Pane:
        window = self._window
        pane = InboxPane(window.stage)
        pane.say.connect(window.say)
        pane.draft_wanted.connect(window.open_draft)
        return pane

    def _drafts(self) -> Pane:
        window = self._window
        pane = DraftsPane(window.stage, window.drafting)
        pane.draft_wanted.connect(window.open_draft)
        pane.say.connect(window.say)
        pane.deleted.connect(window.draft_deleted)
        pane.new_post_wanted.connect(window.new_post)
        return pane

    def _preferences(self) -> Pane:
        window = self._window
        pane = PreferencesPane(window.stage)
        pane.say.connect(window.say)
        pane.account_wanted.connect(partial(window.show_pane, "welcome"))
        pane.sign_out_wanted.connect(window.sign_out)
        pane.home_changed.connect(window.notices.home_failed)
        return pane
