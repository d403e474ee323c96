"""One archive for each user, in the format of Mastodon's export, so that its tools can read it."""

import csv
import io
import json
import os
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kesong_desktop.homeserver.export import activities
from kesong_desktop.homeserver.service.files.file_store import FileStore
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, rows
from kesong_desktop.homeserver.storage.records import PostRecord
from kesong_desktop.private_files import make_folder, open_new
from kesong_desktop.store.durable_files import problem_of

_BATCH = 200
_REMOVED = "removed"
_OWN = """
SELECT id FROM post WHERE author = :me UNION ALL SELECT id FROM boost WHERE account = :me ORDER BY 1
"""
_MARKED = "SELECT post FROM mark WHERE account = :me AND kind = :kind ORDER BY id DESC"
_FOLLOWING = """
SELECT a.name, f.boosts, f.notify FROM follow f JOIN account a ON a.id = f.followed
WHERE f.follower = :me ORDER BY a.name
"""
_LISTS = """
SELECT l.title, a.name FROM list l JOIN list_member m ON m.list = l.id JOIN account a ON a.id = m.account
WHERE l.owner = :me ORDER BY l.id, a.name
"""
_BLOCKED = "SELECT a.name FROM block b JOIN account a ON a.id = b.blocked WHERE b.blocker = :me ORDER BY 1"
_MUTED = """
SELECT a.name, m.notifications FROM mute m JOIN account a ON a.id = m.muted WHERE m.muter = :me ORDER BY 1
"""
_HOST = activities.BASE.removeprefix("https://")
README = """\
What this archive is
====================

Everything {name} has on a Kesong home server: profile, posts, photos and videos, likes, bookmarks, and lists of people,
in the layout of a Mastodon archive (actor.json, outbox.json, media_attachments/, likes.json, bookmarks.json) with the
CSV files that Mastodon offers for download. Texts are HTML inside JSON (ActivityStreams 2.0). Nothing in it needs Kesong.

What moves to a bigger server
=============================

- GoToSocial 0.18 and newer: its tools copy your own posts, replies to yourself, their dates and their photos and videos
  from such an archive. They copy no replies to others, no boosts, no likes and no polls.
- Mastodon: it imports the CSV files (follows, lists, blocks, mutes, bookmarks) and nothing else. It has no import of posts.
- Pixelfed: it imports neither this archive nor its posts; the photos in media_attachments/ can be uploaded by hand.

What does not move
==================

- Followers: a home server is not part of the Fediverse, so that nobody can be told where you went. Tell them yourself.
- The people in the CSV files live on the home server (@{host}): write their new addresses in before you import the files.
- Likes and replies that others gave, notifications, conversations, scheduled posts, filters, notes about people.
- Your password and your signed-in devices.
- Private and direct posts are in outbox.json. Look through it before you give it to anybody.
"""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """Result for one user. ``missing`` media are named in a post but are not on the disk."""

    path: Path
    posts: int
    media: int
    missing: int


class HomeExport:
    """Writes archives; the server may run."""

    def __init__(self, database: HomeDatabase, files: FileStore) -> None:
        self._database = database
        self._files = files

    def everybody(self, folder: Path) -> list[ExportResult]:
        """Write an archive for each user into ``folder``; posts that removed users left go into its folder ``removed``.

        Raises:
            DiskFull, StoreProblem: it cannot be written.
        """
        with self._database.read() as connection:
            people = rows(connection, "SELECT id, name, closed_ms FROM account ORDER BY id")
        return [
            self.person(account, (folder / _REMOVED if closed_ms else folder) / f"{name}.zip")
            for account, name, closed_ms in people
        ]

    def person(self, account: int, target: Path) -> ExportResult:
        """Write the archive of one user to ``target``, for this user only, in place of one that is there.

        Raises:
            DiskFull, StoreProblem: it cannot be written; nothing changed then.
        """
        part = target.with_name(f".{target.name}.part")
        try:
            make_folder(target.parent)
            with open_new(part) as file:
                with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                    result = self._write(account, archive, target)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, target)
        except OSError as error:
            raise problem_of(error, target) from error
        finally:
            part.unlink(missing_ok=True)
        return result

    def _write(self, account: int, archive: zipfile.ZipFile, target: Path) -> ExportResult:
        with self._database.read() as connection:
            person = record_loader.accounts(connection, [account])[account]
        _add_json(archive, "actor.json", activities.actor(person))
        done, media, missing = list[dict[str, Any]](), 0, 0
        for post in self._posts(account):
            done.append(activities.activity(post))
            for medium in post.media if post.boost_of is None else ():
                is_there = self._add_file(archive, medium.name, activities.path_of(medium))
                media, missing = media + is_there, missing + (not is_there)
        _add_json(archive, "outbox.json", activities.collection("outbox.json", done))
        for name, stored in (("avatar.jpg", person.avatar), ("header.jpg", person.header)):
            if stored:
                self._add_file(archive, stored, name)
        self._add_marks(archive, account)
        self._add_people(archive, account)
        archive.writestr("README.txt", README.format(name=person.name, host=_HOST))
        return ExportResult(target, len(done), media, missing)

    def _posts(self, me: int) -> Iterator[PostRecord]:
        with self._database.read() as connection:
            numbers = [number for (number,) in rows(connection, _OWN, {"me": me})]
        yield from self._loaded(me, numbers)

    def _loaded(self, me: int, numbers: Sequence[int]) -> Iterator[PostRecord]:
        """Yield the posts with these ids as ``me`` may see them, in batches: all of them may not fit into memory."""
        for first in range(0, len(numbers), _BATCH):
            with self._database.read() as connection:
                yield from record_loader.posts(connection, me, numbers[first : first + _BATCH])

    def _add_marks(self, archive: zipfile.ZipFile, me: int) -> None:
        for kind, name in (("favourite", "likes"), ("bookmark", "bookmarks")):
            with self._database.read() as connection:
                numbers = [number for (number,) in rows(connection, _MARKED, {"me": me, "kind": kind})]
            addresses = [activities.address_of(post) for post in self._loaded(me, numbers)]
            _add_json(archive, f"{name}.json", activities.collection(f"{name}.json", addresses))
            if kind == "bookmark":
                _add_csv(archive, "bookmarks.csv", (), ((one,) for one in addresses))

    def _add_people(self, archive: zipfile.ZipFile, me: int) -> None:
        with self._database.read() as connection:
            following, lists, blocked, muted = (
                rows(connection, sql, {"me": me}) for sql in (_FOLLOWING, _LISTS, _BLOCKED, _MUTED)
            )
        head = ("Account address", "Show boosts", "Notify on new posts", "Languages")
        lines = ((_at(name), _flag(boosts), _flag(notify), "") for name, boosts, notify in following)
        _add_csv(archive, "following_accounts.csv", head, lines)
        _add_csv(archive, "lists.csv", (), ((title, _at(name)) for title, name in lists))
        _add_csv(archive, "blocked_accounts.csv", (), ((_at(name),) for (name,) in blocked))
        muted_head = ("Account address", "Hide notifications")
        _add_csv(
            archive, "muted_accounts.csv", muted_head, ((_at(name), _flag(hides)) for name, hides in muted)
        )

    def _add_file(self, archive: zipfile.ZipFile, served: str, name: str) -> bool:
        path = self._files.path_of(served)
        if path is None:
            return False
        archive.write(path, name, zipfile.ZIP_STORED)
        return True


def _add_json(archive: zipfile.ZipFile, name: str, document: Any) -> None:
    archive.writestr(name, json.dumps(document, ensure_ascii=False, indent=1))


def _add_csv(
    archive: zipfile.ZipFile, name: str, head: Sequence[str], lines: Iterable[Sequence[str]]
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    if head:
        writer.writerow(head)
    writer.writerows(lines)
    archive.writestr(name, out.getvalue())


def _at(name: str) -> str:
    return f"{name}@{_HOST}"


def _flag(value: object) -> str:
    return "true" if value else "false"
