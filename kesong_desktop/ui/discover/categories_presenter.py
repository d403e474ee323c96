"""The categories of the account in use: without widgets."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.tag_categories import TagCategories
from kesong_desktop.model.account import Account
from kesong_desktop.model.tag_set import TagCategory
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


class CategoriesPresenter(QObject):
    """Reads categories, which are kept on this computer, and changes them.

    ``changed`` carries all of them, ``saved`` and ``removed`` the one before a change (None: it is new), ``message`` a sentence,
    ``undo_offered`` a sentence, the words of a button and what to call.
    """

    changed = Signal(object)
    saved = Signal(object, object)
    removed = Signal(object)
    message = Signal(str)
    undo_offered = Signal(str, str, object)

    def __init__(
        self,
        accounts: Accounts,
        categories: TagCategories,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._categories = categories
        self._background = background
        self._found: tuple[TagCategory, ...] = ()

    @property
    def categories(self) -> tuple[TagCategory, ...]:
        """The categories as last read."""
        return self._found

    def read(self) -> None:
        """Read the categories of the account in use."""
        account = self._accounts.current_or_none()
        self._found = tuple(self._categories.all(account)) if account is not None else ()
        self.changed.emit(self._found)

    def suggested_tags(self, followed: tuple[str, ...]) -> tuple[str, ...]:
        """Return tags to begin with: those that are followed, then those used lately in posts, each once."""
        account = self._accounts.current_or_none()
        recent = self._categories.recent_tags(account) if account is not None else []
        found: dict[str, str] = {}
        for tag in (*followed, *recent):
            found.setdefault(tag.casefold(), tag)
        return tuple(found.values())

    def save(self, before: TagCategory | None, name: str, tags: tuple[str, ...]) -> None:
        """Save a new category, or another name and other tags of ``before``."""
        if (account := self._accounts.current_or_none()) is not None:
            future = self._categories.put(account, name, tags, before.id if before is not None else "")
            self._background.watch(future, self, partial(self._saved, before), self._failed)

    def remove(self, category: TagCategory) -> None:
        """Delete a category, which can be undone."""
        if (account := self._accounts.current_or_none()) is not None:
            done = partial(self._removed, account, category)
            self._background.watch(self._categories.remove(category), self, done, self._failed)

    def _saved(self, before: TagCategory | None, _: None) -> None:
        known = {one.id for one in self._found}
        self.read()
        wanted = [one for one in self._found if (one.id == before.id if before else one.id not in known)]
        if wanted:
            self.saved.emit(before, wanted[-1])

    def _removed(self, account: Account, category: TagCategory, _: None) -> None:
        self.read()
        self.removed.emit(category)
        text = self.tr("Category “{name}” deleted").format(name=isolated(category.name))
        self.undo_offered.emit(text, self.tr("Undo"), partial(self._restore, account, category))

    def _restore(self, account: Account, category: TagCategory) -> None:
        future = self._categories.restore(account, category)
        self._background.watch(future, self, self._restored, self._failed)

    def _restored(self, _: None) -> None:
        self.read()

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))
