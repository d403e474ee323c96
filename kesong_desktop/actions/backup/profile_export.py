"""Export of the user's posts, reviews and collections in open formats: HTML with pictures, JSON and CSV."""

import re
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import tzinfo
from html import escape
from pathlib import Path
from typing import Final

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.backup.export_folder import ExportFolder, MediaSource
from kesong_desktop.actions.outbox.own_reviews import OwnReviews
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.errors import InvalidInput, KesongError, Reason
from kesong_desktop.model.account import Account
from kesong_desktop.model.plan.history_table import HistoryRow, csv_of
from kesong_desktop.model.post_export.post_document import label_of, post_entry
from kesong_desktop.model.post_export.post_page import PageLink, article, page, review_facts
from kesong_desktop.model.review_data import linked_data, table
from kesong_desktop.model.review_data.review_entry import ReviewEntry
from kesong_desktop.model.social import continued_review
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.durable_files import problem_of
from kesong_desktop.store.folder_swap import clear, swap_folder

_PER_PAGE: Final = 100
_CSV: Final = "utf-8-sig"
"""Excel reads UTF-8 only with a byte order mark."""
README: Final = """\
Open index.html in any browser. Nothing here needs Kesong or the network, and nothing in it runs or is loaded from elsewhere.

index.html            accounts, and what there is of each
reviews.html          your reviews; the same as reviews.csv (spreadsheets) and reviews.json (JSON-LD, schema.org)
ACCOUNT/posts.html    your posts with replies to others, newest first; the same as posts.json and posts.csv
ACCOUNT/collections   the posts that you collected, with your notes; the same as collections.json
ACCOUNT/media         photos and videos

Private and direct posts are in it too: look through it before you give it to anybody.
"""


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """Summary of an export. ``missing`` media could not be downloaded; of ``cached_only`` accounts only cached posts."""

    path: Path
    posts: int
    reviews: int
    collections: int
    media: int
    missing: int
    cached_only: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExportSources:
    """Sources of posts and pictures.

    ``every_post`` asks the server for all posts of an account, ``cached_posts`` returns those that are cached.
    """

    accounts: Accounts
    every_post: Callable[[Account], "Future[list[Post]]"]
    cached_posts: Callable[[Account], list[Post]]
    collections: Collections
    reviews: OwnReviews
    media: MediaSource
    zone: Callable[[], tzinfo]


class ProfileExport:
    """Writes exports. Blocks on servers and the disk: not for the GUI thread."""

    def __init__(self, sources: ExportSources) -> None:
        self._sources = sources

    def write(
        self,
        folder: Path,
        *,
        is_offline: bool = False,
        is_replaced: bool = False,
        progress: Callable[[str], object] = lambda _: None,
    ) -> ExportSummary:
        """Write everything into a new folder, atomically. ``progress`` gets the key of each account.

        Where a server does not answer, or with ``is_offline``, what is cached of the account is written, and the result says
        so. With ``is_replaced`` a folder that is there already is moved aside.

        Raises:
            InvalidInput: there are files in ``folder`` already.
            DiskFull, StoreProblem: it cannot be written; nothing is left then.
        """
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())) and not is_replaced:
            raise InvalidInput(Reason.EXPORT_FOLDER_USED, path=str(folder))
        new = folder.with_name(f".{folder.name}.exporting")
        clear(new)
        try:
            run = _Export(self._sources, ExportFolder(new, self._sources.media), is_offline=is_offline)
            for account in self._sources.accounts.all():
                progress(account.key)
                run.add_account(account)
            summary = run.finish(folder)
            swap_folder(new, folder)
        except OSError as error:
            raise problem_of(error, folder) from error
        finally:
            clear(new)
        return summary


class _Export:
    """One export: adds account by account, then the shared pages."""

    def __init__(self, sources: ExportSources, target: ExportFolder, *, is_offline: bool) -> None:
        self._sources = sources
        self._target = target
        self._is_offline = is_offline
        self._links: list[PageLink] = []
        self._reviews: list[ReviewEntry] = []
        self._posts = self._collections = 0
        self._cached_only: list[str] = []

    def add_account(self, account: Account) -> None:
        """Add the posts and collections of an account."""
        folder = _file_name(account.key)
        posts = self._posts_of(account)
        self._add_posts(account, folder, posts)
        self._reviews += _review_entries(account, posts)
        self._posts += len(posts)
        note = f"{len(posts)} posts"
        if account.key in self._cached_only:
            note += ", as far as they were seen on this computer"
        self._links.append(PageLink(f"{folder}/posts.html", account.key, note))
        found = self._sources.collections.all(account)
        if found:
            self._links.append(self._add_collections(account, folder))
        self._collections += len(found)

    def finish(self, path: Path) -> ExportSummary:
        """Add reviews and the index page, and return the summary."""
        known = {one.url for one in self._reviews if one.url}
        self._reviews += [one for one in self._sources.reviews.entries() if one.url not in known]
        if self._reviews:
            self._add_reviews()
            self._links.append(PageLink("reviews.html", "Reviews", str(len(self._reviews))))
        self._target.write("index.html", page("Your posts", (), links=self._links))
        self._target.write("README.txt", README)
        return ExportSummary(
            path,
            self._posts,
            len(self._reviews),
            self._collections,
            self._target.media_count,
            self._target.missing_count,
            tuple(self._cached_only),
        )

    def _posts_of(self, account: Account) -> list[Post]:
        """Return the account's own posts, newest first; from the cache where the server does not answer."""
        if not self._is_offline:
            try:
                return self._sources.every_post(account).result()
            except KesongError:
                pass
        self._cached_only.append(account.key)
        return self._sources.cached_posts(account)

    def _add_posts(self, account: Account, folder: str, posts: Sequence[Post]) -> None:
        self._target.write_json(
            f"{folder}/posts.json", {"posts": [self._entry(account, folder, one) for one in posts]}
        )
        rows = [HistoryRow(one, account.key) for one in posts]
        self._target.write(f"{folder}/posts.csv", csv_of(rows, self._sources.zone()), _CSV)
        cuts = range(0, max(len(posts), 1), _PER_PAGE)
        links = [PageLink(_posts_page(number), f"{number}", "") for number in range(1, len(cuts) + 1)]
        for number, first in enumerate(cuts, 1):
            articles = [self._article(account, folder, one) for one in posts[first : first + _PER_PAGE]]
            around = [PageLink("../index.html", "Overview"), *(links if len(links) > 1 else ())]
            title = f"Posts of {account.key}"
            self._target.write(f"{folder}/{_posts_page(number)}", page(title, articles, links=around))

    def _add_collections(self, account: Account, folder: str) -> PageLink:
        documents, links = [], [PageLink("../../index.html", "Overview")]
        for number, one in enumerate(self._sources.collections.all(account), 1):
            posts = self._sources.collections.posts(account, one.id)
            name = f"{number}-{_file_name(one.name)}.html"
            place = f"{folder}/collections"
            articles = [
                self._article(account, folder, found.post, note=found.note, depth="../") for found in posts
            ]
            back = [PageLink("index.html", "Collections")]
            self._target.write(f"{place}/{name}", page(one.name, articles, links=back))
            links.append(PageLink(name, one.name, f"{len(posts)} posts"))
            entries = [{**self._entry(account, folder, found.post), "note": found.note} for found in posts]
            documents.append({"name": one.name, "posts": entries})
        title = f"Collections of {account.key}"
        self._target.write(f"{folder}/collections/index.html", page(title, (), links=links))
        self._target.write_json(f"{folder}/collections.json", {"collections": documents})
        return PageLink(f"{folder}/collections/index.html", title, str(len(documents)))

    def _add_reviews(self) -> None:
        self._target.write("reviews.csv", table.write_reviews(self._reviews), _CSV)
        self._target.write("reviews.json", linked_data.write_document(self._reviews))
        articles = (
            "<article>"
            + review_facts(one.review, label_of(one.review, one.language))
            + page_text(one.review.text)
            + page_text(" · ".join(filter(None, (one.author, one.published, one.url))), "meta")
            + "</article>"
            for one in self._reviews
        )
        back = [PageLink("index.html", "Overview")]
        self._target.write("reviews.html", page("Reviews", articles, links=back))

    def _article(self, account: Account, folder: str, post: Post, *, note: str = "", depth: str = "") -> str:
        files = self._target.add_media(account, f"{folder}/media", post)
        shown = {url: f"{depth}media/{name}" for url, name in files.items()}
        is_own = post.author.id == account.remote_id
        return article(
            post, shown, note=note, author="" if is_own else f"{post.author.name} ({post.author.handle})"
        )

    def _entry(self, account: Account, folder: str, post: Post) -> dict[str, object]:
        files = self._target.add_media(account, f"{folder}/media", post)
        entry = post_entry(post)
        for one in entry["media"]:
            name = files.get(one["url"])
            one["file"] = f"media/{name}" if name else None
        return entry


def page_text(text: str, css_class: str = "text") -> str:
    """Return plain text as a paragraph of HTML; empty for none."""
    return f'<p class="{css_class}">{escape(text)}</p>' if text else ""


def _review_entries(account: Account, posts: Iterable[Post]) -> list[ReviewEntry]:
    """Return the reviews among posts, each joined with its replies that continue it."""
    posts = list(posts)
    replies: dict[str, list[Post]] = {}
    for post in posts:
        if post.in_reply_to_id:
            replies.setdefault(post.in_reply_to_id, []).append(post)
    found = []
    for post in posts:
        if continued_review.is_continuation(post):
            continue
        whole, _ = continued_review.joined(post, lambda number: replies.get(number, []))
        if whole.review is not None:
            published = post.created_utc.isoformat(timespec="seconds")
            found.append(
                ReviewEntry(
                    whole.review,
                    language=post.language,
                    published=published,
                    url=post.url,
                    author=account.username,
                )
            )
    return found


def _posts_page(number: int) -> str:
    return "posts.html" if number == 1 else f"posts-{number}.html"


def _file_name(text: str) -> str:
    """Return a file name that is valid on every system, made from a user's or server's text."""
    return re.sub(r"[^\w@.-]+", "_", text).strip("._ ")[:60] or "unnamed"
