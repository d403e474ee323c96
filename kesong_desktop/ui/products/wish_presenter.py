"""Presenter of changes of the wish list."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.product.wish_list import WishList
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.product.wish import Wish
from kesong_desktop.model.review import Relation
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


class WishPresenter(QObject):
    """Changes the wish list of the account in use. ``changed``: it is another one now; ``message`` carries a sentence.

    ``undo_offered`` carries a sentence and what takes back what it says, ``review_wanted`` a ``ReviewForm``.
    """

    changed = Signal()
    message = Signal(str)
    undo_offered = Signal(str, object)
    review_wanted = Signal(object)

    def __init__(
        self, accounts: Accounts, wishes: WishList, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._wishes = wishes
        self._background = background

    @Slot(object)
    def remove(self, wish: Wish) -> None:
        """Remove a wish; ``undo_offered`` offers to bring it back."""
        self._change(lambda account: self._wishes.remove(account, wish.key), partial(self._removed, wish))

    @Slot(object)
    def buy(self, wish: Wish) -> None:
        """Remove a wish that was bought, and ask for a review of it."""
        self.remove(wish)
        form = ReviewForm(
            product=wish.name, brand=wish.brand, category=wish.category, relation=Relation.BOUGHT
        )
        self.review_wanted.emit(form)

    @Slot(object)
    def accept_price(self, wish: Wish) -> None:
        """Remember the lowest price that is known by now."""
        self._change(lambda account: self._wishes.accept_price(account, wish.key))

    @Slot(object, str)
    def set_note(self, wish: Wish, note: str) -> None:
        """Keep the note that was typed on a wish."""
        self._change(lambda account: self._wishes.set_note(account, wish.key, note))

    def _put(self, wish: Wish) -> None:
        self._change(lambda account: self._wishes.put(account, wish))

    def _change(self, act: Callable[[Account], object], done: Callable[[object], None] | None = None) -> None:
        account = self._accounts.current_or_none()
        if account is not None:
            self._background.work(partial(act, account), self, done or self._changed, self._failed)

    def _removed(self, wish: Wish, removed: object) -> None:
        self.changed.emit()
        undo = partial(self._put, removed if isinstance(removed, Wish) else wish)
        self.undo_offered.emit(self.tr("Removed from the wish list"), undo)

    def _changed(self, _: object) -> None:
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))
