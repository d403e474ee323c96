"""The home: everything that the server knows and does, without HTTP."""

from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Self

from argon2 import PasswordHasher

from kesong_desktop.homeserver.accounts import Accounts
from kesong_desktop.homeserver.boosts import Boosts
from kesong_desktop.homeserver.db import Database, row
from kesong_desktop.homeserver.edits import Edits
from kesong_desktop.homeserver.filters import Filters
from kesong_desktop.homeserver.hub import Hub
from kesong_desktop.homeserver.ids import ClockMs, Ids
from kesong_desktop.homeserver.keys import Keys
from kesong_desktop.homeserver.limits import Limits
from kesong_desktop.homeserver.markers import Markers
from kesong_desktop.homeserver.media import MediaStore, RandomBytes
from kesong_desktop.homeserver.notices import Notices
from kesong_desktop.homeserver.oauth import OAuth
from kesong_desktop.homeserver.passwords import Passwords
from kesong_desktop.homeserver.person_lists import PersonLists
from kesong_desktop.homeserver.posts import Posts
from kesong_desktop.homeserver.records import Post
from kesong_desktop.homeserver.safety import Safety
from kesong_desktop.homeserver.schedule import Schedule
from kesong_desktop.homeserver.streams import Streams
from kesong_desktop.homeserver.timelines import Timelines
from kesong_desktop.homeserver.tools import MediaTools
from kesong_desktop.homeserver.writing import PostWriter

_WORKERS = 2
_LAST_ID = """
SELECT max(id) FROM (
    SELECT max(id) AS id FROM account
    UNION ALL SELECT max(id) FROM app
    UNION ALL SELECT max(id) FROM post
    UNION ALL SELECT max(id) FROM media
    UNION ALL SELECT max(id) FROM mark
    UNION ALL SELECT max(id) FROM notification
    UNION ALL SELECT max(id) FROM boost
    UNION ALL SELECT max(id) FROM revision
    UNION ALL SELECT max(id) FROM scheduled
    UNION ALL SELECT max(id) FROM report
    UNION ALL SELECT max(id) FROM list
    UNION ALL SELECT max(id) FROM filter
    UNION ALL SELECT max(id) FROM filter_keyword
    UNION ALL SELECT max(id) FROM filter_post
    UNION ALL SELECT max(post) FROM idempotency
)
"""


class Home:
    """A database, a media folder and what belongs together in them. For use from any thread."""

    def __init__(
        self,
        database: Database,
        folder: Path,
        tools: MediaTools,
        *,
        clock_ms: ClockMs,
        random_bytes: RandomBytes,
        limits: Limits,
        hasher: PasswordHasher,
        hub: Hub,
        workshop: Executor | None = None,
    ) -> None:
        with database.read() as connection:
            last = row(connection, _LAST_ID)
        ids = Ids(clock_ms, last=(last and last[0]) or 0)
        self._database = database
        self.limits = limits
        self.hub = hub
        notices = Notices(ids, clock_ms, database.note)
        passwords = Passwords(clock_ms, hasher)
        self.accounts = Accounts(database, ids, clock_ms, passwords=passwords, notices=notices)
        self.oauth = OAuth(database, ids, clock_ms, random_bytes, limits)
        self.media = MediaStore(
            database,
            folder,
            tools,
            ids=ids,
            clock_ms=clock_ms,
            random_bytes=random_bytes,
            limits=limits,
            workshop=workshop or ThreadPoolExecutor(_WORKERS, thread_name_prefix="kesong-home-media"),
        )
        writer = PostWriter(ids, clock_ms, limits, notices=notices, note=database.note)
        keys = Keys(clock_ms, limits)
        self.posts = Posts(database, ids, clock_ms, limits, writer=writer, keys=keys)
        self.schedule = Schedule(database, ids, clock_ms, limits, writer=writer, keys=keys)
        self.edits = Edits(database, ids, clock_ms, limits, writer)
        self.boosts = Boosts(database, ids, clock_ms, writer)
        self.safety = Safety(database, ids, clock_ms)
        self.person_lists = PersonLists(database, ids)
        self.filters = Filters(database, ids, clock_ms)
        self.markers = Markers(database, clock_ms)
        self.timelines = Timelines(database)
        self.streams = Streams(self.timelines, self.person_lists)

    def add_user(self, name: str, password: str, display_name: str = "") -> None:
        """Add a person: a name of 1 to 30 of a-z, 0-9 and _, in any case, and 8 characters of password.

        ``display_name`` is what others read, where it is not the name itself.

        Raises:
            InvalidInput: one of them cannot be used, or the name is taken.
        """
        self.accounts.add(name, password, display_name)

    def issue_token(self, name: str, app: str = "kesong") -> str:
        """A new token with which a program may act for a person; shown this once, kept only as a hash.

        Raises:
            NotFound: nobody here has this name.
        """
        return self.oauth.issue_to_person(self.accounts.id_of(name), app)

    def delete_post(self, me: int, number: int) -> Post:
        """Delete an own post and then its files, or a boost; Problem 404 for any other."""
        post = self.posts.delete(me, number)
        if post.boost_of is None:
            self.media.remove_files(post.media)
        return post

    def count(self) -> tuple[int, int]:
        """How many people live here, and how many posts they made that are for all."""
        query = (
            "SELECT (SELECT count(*) FROM account), (SELECT count(*) FROM post WHERE visibility = 'public')"
        )
        with self._database.read() as connection:
            found = row(connection, query)
        return (found[0], found[1]) if found else (0, 0)

    def start(self) -> None:
        """Clear up after a crash. Only the one process that serves may, before it takes anything in."""
        self.purge()
        self.media.give_up_unfinished()
        self.media.sweep_orphans()

    def purge(self) -> None:
        """Drop what has outlived its time: unposted media, old keys, ended mutes. Once an hour is enough."""
        self.media.purge_unattached()
        self.posts.forget_old_keys()
        self.safety.forget_ended_mutes()

    def close(self) -> None:
        """Wait for files that are being worked on and close the database; a second call does nothing."""
        self.media.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
