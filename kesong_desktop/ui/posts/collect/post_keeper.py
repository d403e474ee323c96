"""Keeps posts with their pictures on this computer: without widgets."""

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.account.post_account import acting
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


class PostKeeper(QObject):
    """Keeps posts of the account in use, and releases them. ``message`` carries a sentence."""

    message = Signal(str)

    def __init__(
        self, accounts: Accounts, collections: Collections | None, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._collections = collections
        self._background = background

    def is_kept(self, post: Post) -> bool:
        """Return whether a post is kept on this computer by ``keep``."""
        who, collections = acting(self._accounts, post), self._collections
        return who is not None and collections is not None and collections.is_kept(*who)

    def keep(self, post: Post) -> None:
        """Keep a post with its pictures on this computer, or keep it no longer; ``message`` says which."""
        who, collections = acting(self._accounts, post), self._collections
        if who is None or collections is None:
            return
        if collections.is_kept(*who):
            self._background.watch(collections.release(*who), self, self._released, self._failed)
        else:
            kept = collections.keep(*who, self.tr("Kept on this computer"))
            self._background.watch(kept, self, self._kept, self._failed)

    def _kept(self, _is_new: object) -> None:
        self.message.emit(self.tr("Kept on this computer. You find it in Saved, under Collections."))

    def _released(self, _removed: object) -> None:
        self.message.emit(self.tr("No longer kept on this computer"))

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))
