"""MergedHomeSwitch: whether the feed shows the home of the account in use, or those of all accounts as one."""

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.feeds.feeds import Feeds
from kesong_desktop.errors import KesongError
from kesong_desktop.model.social.post import HOME
from kesong_desktop.ui.feed.presenter import FeedPresenter
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import FeedDestination


class MergedHomeSwitch(QObject):
    """Keeps the choice in the preferences. ``message`` carries a sentence, ``destination_requested`` a ``Destination``."""

    message = Signal(str)
    destination_requested = Signal(object)

    def __init__(self, feeds: Feeds, accounts: Accounts, presenter: FeedPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._feeds = feeds
        self._accounts = accounts
        self._presenter = presenter

    @Slot(bool)
    def show_merged(self, on: bool) -> None:
        """Show the home timelines of all accounts as one from now on, or that of the account in use."""
        try:
            self._feeds.show_merged(on=on)
        except KesongError as error:
            self.message.emit(messages.sentence(error))
            return
        self._presenter.show_timeline(HOME)
        self.destination_requested.emit(FeedDestination())

    def account_name(self, key: str) -> str:
        """Return how the account is called whose home a post of a merged home is from."""
        account = next((one for one in self._accounts.all() if one.key == key), None)
        return messages.handle(account) if account is not None else f"@{key}"
