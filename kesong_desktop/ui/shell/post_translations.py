"""Posts in the person's language, as the server translates them. One for a window: all panes show the same."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.account.post_account import acting
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.translation import Translation, base_language, translated
from kesong_desktop.ui.shell import messages

Translate = Callable[[Account, Post, str], "Future[Translation]"]
_PUBLIC = frozenset({Visibility.PUBLIC, Visibility.UNLISTED})
"""Servers hand nothing else to a translator."""
_MOST = 500


class PostTranslations(QObject):
    """Which posts are shown translated. ``changed`` carries the id of one that is now, or no longer; ``message`` a sentence.

    ``languages`` returns those that an account writes in, ``watch`` is that of a ``Bridge``.
    """

    changed = Signal(str)
    message = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        translate: Translate,
        languages: Callable[[Account], Sequence[str]],
        watch: Callable[..., None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._translate = translate
        self._languages = languages
        self._watch = watch
        self._known: dict[tuple[str, str], tuple[Post, Post]] = {}
        """Original and translation, by account and id."""
        self._shown: set[tuple[str, str]] = set()
        self._asked: set[tuple[str, str]] = set()

    def can_translate(self, post: Post) -> bool:
        """Return whether the server translates such posts, and this one is in a language that is not the person's."""
        who = acting(self._accounts, post)
        if who is None or post.visibility not in _PUBLIC or not ((post.language and post.text) or post.title):
            return False
        if not post.language or not self._accounts.capability(who[0]).social.translation:
            return False
        return base_language(post.language) not in self._own(who[0])

    def is_translated(self, post: Post) -> bool:
        """Return whether the post is shown translated now."""
        return self._key(post) in self._shown

    def shown(self, post: Post) -> Post:
        """Return the post as it is to be shown; a translation of an earlier wording is not used."""
        # Whose account it is takes a look into the store, and each repaint asks.
        if (
            all(post_id != post.id for _, post_id in self._shown)
            or (key := self._key(post)) not in self._shown
        ):
            return post
        original, made = self._known[key]
        if original.html != post.html or original.spoiler != post.spoiler:
            return post
        if original != post:
            # Liked or boosted meanwhile: the words stay.
            made = _with_words(post, made)
            self._known[key] = (post, made)
        return made

    def original(self, post: Post) -> Post:
        """Return the post in its own words."""
        known = self._known.get(self._key(post))
        return known[0] if known is not None and known[1] == post else post

    def toggle(self, post: Post) -> None:
        """Show a post translated, or in its own words again; where it cannot be, ``message`` says so."""
        key, who = self._key(post), acting(self._accounts, post)
        if key in self._shown:
            self._shown.discard(key)
            self.changed.emit(post.id)
        elif who is None or not self.can_translate(post) or key in self._asked:
            return
        elif key in self._known and self._known[key][0].html == post.html:
            self._shown.add(key)
            self.changed.emit(post.id)
        else:
            self._asked.add(key)
            language = base_language(QLocale().name())
            done, failed = partial(self._came, key, post), partial(self._failed, key)
            self._watch(self._translate(*who, language), self, done, failed)

    def _own(self, account: Account) -> set[str]:
        wanted = [*QLocale.system().uiLanguages(), QLocale().name(), *self._languages(account)]
        return {base_language(one) for one in wanted}

    def _key(self, post: Post) -> tuple[str, str]:
        who = acting(self._accounts, post)
        return (who[0].key if who is not None else "", post.id)

    def _came(self, key: tuple[str, str], post: Post, found: Translation) -> None:
        self._asked.discard(key)
        self._known[key] = (post, translated(post, found))
        while len(self._known) > _MOST:
            oldest = next(iter(self._known))
            self._known.pop(oldest)
            self._shown.discard(oldest)
        self._shown.add(key)
        self.changed.emit(post.id)

    def _failed(self, key: tuple[str, str], error: BaseException) -> None:
        self._asked.discard(key)
        self.message.emit(messages.sentence(error))


def language_name(code: str) -> str:
    """Return what a language calls itself, else its code."""
    locale = QLocale(base_language(code))
    return locale.nativeLanguageName() if locale.language() != QLocale.Language.C else code


def _with_words(post: Post, made: Post) -> Post:
    """Return ``post`` with the words of its translation; a poll keeps its newer votes."""
    poll = post.poll
    alts = tuple((one.id, one.alt) for one in made.attachments)
    options = tuple(one.title for one in made.poll.options) if made.poll is not None else ()
    words = Translation(
        made.html, made.spoiler, made.translated_from, "", made.translated_by, alts, options if poll else ()
    )
    return translated(post, words)
