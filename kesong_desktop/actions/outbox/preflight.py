"""The check of a draft before it is published."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.draft.draft_files import DraftFiles
from kesong_desktop.actions.outbox.publish import for_account
from kesong_desktop.errors import InvalidInput, KesongError, Reason
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model import preflight
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.draft_version import account_keys
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import Job
from kesong_desktop.model.preflight import CheckOptions, Finding, PictureFacts
from kesong_desktop.model.preflight.finding import NamedPost, in_order
from kesong_desktop.model.preflight.private_zone import zones_from
from kesong_desktop.model.preflight.rule_level import levels_from
from kesong_desktop.model.preflight.several_accounts import merged
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.posted import PostedMark
from kesong_desktop.store.journal.recent_values import RecentValues

_MOST_KNOWN = 10_000
"""Files of which the facts are remembered."""


class ContentHistory(Protocol):
    """Earlier uses of a file's content."""

    def posting_of(self, path: str) -> PostedMark | None:
        """Return the last post that the content went into, or None."""

    def waiting_of(self, path: str) -> Job | None:
        """Return the first job in the outbox that holds the content, or None."""


class SimilarPosts(Protocol):
    """Posts with pictures that look like a file."""

    def post_like(self, path: Path) -> PostedMark | None:
        """Return the last post with a picture that looks the same, or None."""


class _Stamp(NamedTuple):
    """Properties of a file that change with its content."""

    path: str
    mtime_ns: int
    size: int


class PictureInspector:
    """Reads the facts of draft pictures for preflight.

    ``history`` returns the earlier uses as of now, ``similar`` finds posts with similar pictures. Facts of files that
    did not change are remembered.
    """

    def __init__(
        self,
        files: DraftFiles,
        decoder_pool: DecoderPool,
        cache: TimelineCache,
        history: Callable[[], ContentHistory],
        similar: SimilarPosts | None = None,
    ) -> None:
        self._files = files
        self._decoder_pool = decoder_pool
        self._cache = cache
        self._history = history
        self._similar = similar
        self._known: dict[_Stamp, PictureFacts] = {}
        self._used: dict[_Stamp, PictureFacts] = {}

    def facts(self, path: str) -> PictureFacts:
        """Return the facts of a file, or of its copy. Never raises: a problem is one of the facts."""
        source, stamp = self._find(path)
        return self._facts(path, source, stamp)

    def _find(self, path: str) -> tuple[Path, _Stamp | None]:
        """Return the readable path of a file and its stamp; None if it is missing."""
        source = self._files.path(path)
        try:
            found = source.stat()
        except OSError:
            return source, None
        return source, _Stamp(str(source), found.st_mtime_ns, found.st_size)

    def _facts(self, path: str, source: Path, stamp: _Stamp | None) -> PictureFacts:
        if stamp is not None and (known := self._known.get(stamp)) is not None:
            return replace(known, path=path)
        facts = self._read(path, source)
        if stamp is not None and facts.problem is None:
            _remember(self._known, stamp, facts)
        return facts

    def _read(self, path: str, source: Path) -> PictureFacts:
        try:
            found = self._decoder_pool.inspect(source)
            size = source.stat().st_size
        except KesongError as error:
            return PictureFacts(path, problem=Failure.of(error))
        except OSError as error:
            return PictureFacts(
                path, problem=Failure(Reason.BROKEN, {"path": path, "detail": error.strerror or ""})
            )
        facts = found.facts
        return PictureFacts(
            path=path,
            kind=facts.kind,
            mime=facts.mime,
            bytes=size,
            width=facts.width,
            height=facts.height,
            duration_s=facts.duration_s,
            has_place=facts.place is not None,
            place=facts.place,
            has_serial=found.has_serial,
            is_damaged=facts.is_damaged,
            is_animated=facts.is_animated,
            pages=found.pages,
        )

    def history(self) -> ContentHistory:
        """Return the earlier uses of files, as of now."""
        return self._history()

    def all_facts(
        self, draft: Draft, history: ContentHistory | None = None, *, is_live: bool = False
    ) -> tuple[PictureFacts, ...]:
        """Return the facts of all pictures, and where their content was posted or queued before, in this file or a copy of it.

        ``is_live``: cached uses are sufficient, so that files are not read again.
        """
        found = []
        for one in draft.pictures:
            source, stamp = self._find(one.path)
            facts = self._used.get(stamp) if is_live and stamp is not None else None
            if facts is None:
                history = history or self._history()
                facts = self._with_usage(history, self._facts(one.path, source, stamp), source)
                if stamp is not None and facts.problem is None:
                    _remember(self._used, stamp, facts)
            found.append(replace(facts, path=one.path))
        return tuple(found)

    def _with_usage(self, history: ContentHistory, facts: PictureFacts, source: Path) -> PictureFacts:
        if facts.problem:
            return facts
        path = str(source)
        before = history.posting_of(path)
        if before is None:
            job = history.waiting_of(path)
            if job is not None:
                return replace(facts, waits_as=NamedPost("" if job.title else job.account, job.title))
            return self._with_similar(facts, source)
        return replace(facts, posted_as=self._named(before), posted_on=_day(before))

    def _with_similar(self, facts: PictureFacts, path: Path) -> PictureFacts:
        if self._similar is None or facts.kind != "photo":
            return facts
        like = self._similar.post_like(path)
        return replace(facts, looks_as=self._named(like), looks_on=_day(like)) if like else facts

    def _named(self, mark: PostedMark) -> NamedPost:
        """Return the account of a post, and the beginning of its text, if known."""
        post = self._cache.post(mark.account, mark.post_id)
        words = (post.caption.title or post.text).strip().partition("\n")[0][:60] if post else ""
        return NamedPost(mark.account, words)


class PreflightCheck:
    """Checks drafts against the limits of their servers, and for what may mislead readers."""

    def __init__(
        self,
        inspector: PictureInspector,
        accounts: Accounts,
        settings: SettingsFile,
        recent_values: RecentValues,
    ) -> None:
        self._inspector = inspector
        self._accounts = accounts
        self._settings = settings
        self._recent_values = recent_values

    def check(self, draft: Draft, account: Account, *, is_live: bool = False) -> list[Finding]:
        """Return the findings about publishing the draft with ``account`` and its further ones.

        Opens every file: not for the GUI thread. ``is_live``: files that were checked before and did not change are not opened.
        """
        return self._checked(draft, account, None, is_live=is_live)

    def check_all(self, drafts: Iterable[tuple[Draft, Account]]) -> Iterator[list[Finding]]:
        """As ``check`` for many drafts, one after the other; earlier posts are looked up once."""
        history = self._inspector.history()
        for draft, account in drafts:
            yield self._checked(draft, account, history, is_live=False)

    def _checked(
        self, draft: Draft, account: Account, history: ContentHistory | None, *, is_live: bool
    ) -> list[Finding]:
        known = {one.key: one for one in self._accounts.all()} | {account.key: account}
        keys = account_keys(draft, account.key)
        own = replace(draft, account=account.key) if draft.further else draft
        found = []
        for key in keys:
            if (here := known.get(key)) is not None:
                mine = _version(draft, own, account, here)
                facts = self._inspector.all_facts(mine, history, is_live=is_live)
                found.append((key, self._for_one(mine, here, facts)))
        gone = [_gone(key) for key in keys if key not in known]
        return in_order([*gone, *merged(own, found)])

    def _for_one(self, draft: Draft, account: Account, facts: tuple[PictureFacts, ...]) -> list[Finding]:
        invalid: list[Finding] = []
        try:
            wire_text = draft.wire_text()
        except InvalidInput as error:
            wire_text = draft.text
            is_price = error.reason is Reason.PRICE_AMBIGUOUS
            found = Finding(
                "price_ambiguous" if is_price else "invalid",
                "must",
                fixes=("first_price", "second_price") if is_price else ("open_review",),
                facts=dict(error.facts) if is_price else {},
                failure=Failure.of(error),
            )
            # A price without a currency has a separate finding, with a fix.
            if error.reason is not Reason.PRICE_WITHOUT_CURRENCY:
                invalid.append(found)
        return invalid + preflight.check(
            draft,
            wire_text,
            facts,
            self._accounts.capability(account),
            account.host,
            options=self._options(account),
        )

    def _options(self, account: Account) -> CheckOptions:
        settings = self._settings.load()
        return CheckOptions(
            keeps_author=settings.keep_author,
            keeps_copyright=settings.keep_copyright,
            picture_px=settings.picture_px,
            levels=levels_from(settings.check_rules),
            zones=zones_from(settings.private_zones),
            products=tuple(self._recent_values.words(account.key, "product")),
            currency=next(iter(self._recent_values.words(account.key, "currency")), ""),
        )


def _version(draft: Draft, own: Draft, first: Account, account: Account) -> Draft:
    """Return the draft for an account. A place id is only valid for the account that it was chosen with."""
    return for_account(draft if account.key == first.key else own, account)


def _gone(key: AccountKey) -> Finding:
    return Finding("account_gone", "must", fixes=("drop_account",), facts={"account": key}, account=key)


def _day(mark: PostedMark) -> str:
    return datetime.fromtimestamp(mark.at_s).strftime("%Y-%m-%d")  # noqa: DTZ006 - the local day


def _remember(known: dict[_Stamp, PictureFacts], stamp: _Stamp, facts: PictureFacts) -> None:
    if len(known) >= _MOST_KNOWN:
        known.clear()
    known[stamp] = facts
