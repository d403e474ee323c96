"""Reads and writes plan files, and finds the photos that they name."""

import os
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from kesong_desktop.errors import DiskFull, InvalidInput, NotFound, Reason, StoreProblem
from kesong_desktop.model.batch import plan_file
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import PlanRules
from kesong_desktop.model.batch.plan import BatchPlan, with_ids
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ordinary_file import require_ordinary
from kesong_desktop.store.durable_files import write_durably

_MOST_BYTES = 32 << 20
"""Maximum size; a plan of 10,000 posts has 5 MB."""


class PlanFiles:
    """Reads and writes plans. ``rules`` gives what a plan may name at this moment."""

    def __init__(self, rules: Callable[[], PlanRules]) -> None:
        self._rules = rules

    def read(self, path: Path, *, may_be_late: bool = False) -> BatchPlan:
        """Return the plan in a file, or its errors. Opens files: not for the GUI thread.

        ``may_be_late``: times that are over are no mistake, for the posts may have been queued before.

        Raises:
            NotFound: there is no such file.
            InvalidInput: it cannot be read.
            Unreadable: it is a device, a pipe or another special file, or too large for a plan.
        """
        require_ordinary(path, _MOST_BYTES)
        try:
            content = path.read_bytes()
        except FileNotFoundError as error:
            raise NotFound(Reason.MISSING, str(path)) from error
        except OSError as error:
            raise InvalidInput(Reason.BROKEN, path=str(path), detail=error.strerror or "") from error
        base = str(path.absolute().parent)
        rules = replace(self._rules(), now_s=0.0) if may_be_late else self._rules()
        plan = plan_file.read(content, rules, base)
        finder = _FileFinder(base)
        posts = tuple(_found(post, finder) for post in plan.posts)
        return plan if posts == plan.posts else replace(plan, posts=with_ids(posts))

    def write(self, posts: Posts, path: Path) -> None:
        """Write posts as a plan: JSON where the name ends so, else CSV. Not for the GUI thread.

        Raises:
            InvalidInput: it cannot be written; a file that was there stays as it was.
        """
        base = str(path.absolute().parent)
        is_json = path.suffix.lower() == ".json"
        content = plan_file.to_json(posts, base) if is_json else plan_file.to_csv(posts, base)
        try:
            write_durably(path, content)
        except (DiskFull, StoreProblem) as error:
            why = str(error.facts.get("why", ""))
            raise InvalidInput(Reason.PLAN_NOT_WRITTEN, path=str(path), why=why) from error


def _found(post: BatchPost, finder: "_FileFinder") -> BatchPost:
    pictures = tuple(_picture(one, finder) for one in post.pictures)
    return post if pictures == post.pictures else post.with_pictures(pictures)


def _picture(picture: DraftPicture, finder: "_FileFinder") -> DraftPicture:
    found = finder.find(picture.path)
    return picture if found == picture.path else replace(picture, path=found)


class _FileFinder:
    """Finds files whose names were written on another system, or as URLs. ``base``: where plain names are looked for."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._folders: dict[str, dict[str, str]] = {}

    def find(self, path: str) -> str:
        """Return the path of the meant file; ``path`` itself if it exists, or if none is found."""
        if os.path.lexists(path):
            return path
        written = path.removeprefix(self._base + os.sep)
        for other in (_of_address(written), _of_home(written), written.replace("\\", "/")):
            full = os.path.join(self._base, other)  # noqa: PTH118 - names need not be text
            if other != written and os.path.lexists(full):
                return os.path.normpath(full)
            if (alike := self._find_similar_name(full)) is not None:
                return alike
        return path

    def _find_similar_name(self, path: str) -> str | None:
        """Return the only file in its folder whose name differs just in case or Unicode normalization."""
        folder, name = os.path.split(path)
        known = self._folders.get(folder)
        if known is None:
            known = self._folders[folder] = _names_in(folder)
        found = known.get(_folded(name))
        return os.path.join(folder, found) if found else None  # noqa: PTH118 - names need not be text


def _names_in(folder: str) -> dict[str, str]:
    """Return file names by folded name; an empty one if there are several."""
    try:
        names = [one.name for one in Path(folder).iterdir()]
    except (OSError, ValueError):
        return {}
    found: dict[str, str] = {}
    for name in names:
        key = _folded(name)
        found[key] = "" if key in found else name
    return found


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _of_address(text: str) -> str:
    """Return the path of a ``file:`` URL; any other text unchanged."""
    if not text.lower().startswith("file:"):
        return text
    try:
        path = unquote(urlsplit(text).path)
    except ValueError:
        return text
    return path.lstrip("/") if os.name == "nt" else path


def _of_home(text: str) -> str:
    return str(Path.home() / text[2:]) if text.startswith("~/") else text
