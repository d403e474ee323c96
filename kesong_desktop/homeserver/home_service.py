"""The home: all services of the server, without HTTP."""

from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Self

from argon2 import PasswordHasher

from kesong_desktop.homeserver.export.archive import HomeExport
from kesong_desktop.homeserver.limits import DAY_MS, HomeLimits
from kesong_desktop.homeserver.media_tools import MediaTools
from kesong_desktop.homeserver.oauth.authorization import AuthorizationService
from kesong_desktop.homeserver.oauth.devices import DeviceService
from kesong_desktop.homeserver.oauth.passwords import Passwords
from kesong_desktop.homeserver.request_log import RequestLog
from kesong_desktop.homeserver.service.boosts import BoostService
from kesong_desktop.homeserver.service.conversations import ConversationService
from kesong_desktop.homeserver.service.edits import EditService
from kesong_desktop.homeserver.service.files.check import HomeCheck
from kesong_desktop.homeserver.service.files.file_store import FileStore
from kesong_desktop.homeserver.service.files.quotas import QuotaService
from kesong_desktop.homeserver.service.filters import FilterService
from kesong_desktop.homeserver.service.hashtags import HashtagService
from kesong_desktop.homeserver.service.idempotency import IdempotencyKeys
from kesong_desktop.homeserver.service.markers import MarkerService
from kesong_desktop.homeserver.service.notification_groups import NotificationGroups
from kesong_desktop.homeserver.service.notification_reader import NotificationReader
from kesong_desktop.homeserver.service.notifications import NotificationService
from kesong_desktop.homeserver.service.people.account_marks import AccountMarks
from kesong_desktop.homeserver.service.people.account_pages import AccountPages
from kesong_desktop.homeserver.service.people.accounts import AccountService
from kesong_desktop.homeserver.service.people.blocks_mutes import BlockService
from kesong_desktop.homeserver.service.people.follows import FollowService
from kesong_desktop.homeserver.service.people.invitations import InvitationService
from kesong_desktop.homeserver.service.people.lists import ListService
from kesong_desktop.homeserver.service.people.pairing import PairingService
from kesong_desktop.homeserver.service.people.profile import ProfileService
from kesong_desktop.homeserver.service.people.removal import PersonRemoval
from kesong_desktop.homeserver.service.people.suggestions import FollowSuggestionService
from kesong_desktop.homeserver.service.polls import PollService
from kesong_desktop.homeserver.service.post_writer import PostWriter
from kesong_desktop.homeserver.service.posts import PostService
from kesong_desktop.homeserver.service.schedule import ScheduleService
from kesong_desktop.homeserver.service.timelines import TimelineService
from kesong_desktop.homeserver.service.uploads.incoming_file import FreeBytes, free_disk_bytes
from kesong_desktop.homeserver.service.uploads.media import MediaStore
from kesong_desktop.homeserver.service.uploads.resumable_upload import ResumableUploads
from kesong_desktop.homeserver.storage.database import HomeDatabase, row
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator, RandomBytes
from kesong_desktop.homeserver.storage.records import PostRecord
from kesong_desktop.homeserver.streaming.hub import EventHub
from kesong_desktop.homeserver.streaming.streams import StreamSource

_QUICK_WORKERS = 2
"""Number of uploads that are processed at a time, besides one slow one."""
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
    UNION ALL SELECT max(id) FROM follow_request
    UNION ALL SELECT max(id) FROM endorsement
    UNION ALL SELECT max(id) FROM tag_follow
    UNION ALL SELECT max(id) FROM featured_tag
    UNION ALL SELECT max(id) FROM poll
    UNION ALL SELECT max(id) FROM conversation
    UNION ALL SELECT max(post) FROM idempotency
)
"""
_WEEKS = 12
_ACTIVITY = """
SELECT (SELECT count(*) FROM post WHERE created_ms >= ?1 AND created_ms < ?2 AND visibility = 'public'),
    (SELECT count(DISTINCT author) FROM post
        WHERE created_ms >= ?1 AND created_ms < ?2 AND visibility = 'public'),
    (SELECT count(*) FROM account WHERE created_ms >= ?1 AND created_ms < ?2)
"""


class HomeService:
    """The services over one database and media folder. For use from any thread."""

    def __init__(
        self,
        database: HomeDatabase,
        folder: Path,
        tools: MediaTools,
        *,
        clock_ms: ClockMs,
        random_bytes: RandomBytes,
        limits: HomeLimits,
        hasher: PasswordHasher,
        hub: EventHub,
        media_executor: Executor | None = None,
        free_bytes: FreeBytes = free_disk_bytes,
    ) -> None:
        with database.read() as connection:
            last = row(connection, _LAST_ID)
        ids = IdGenerator(clock_ms, last=(last and last[0]) or 0)
        self._database = database
        self.limits = limits
        self.hub = hub
        notifications = NotificationService(ids, clock_ms, database.note)
        self._passwords = passwords = Passwords(clock_ms, hasher)
        self.accounts = AccountService(database, ids, clock_ms, passwords=passwords)
        self.follows = FollowService(database, ids, notifications)
        self.profiles = ProfileService(database, self.follows)
        self.account_marks = AccountMarks(database, ids)
        self.account_pages = AccountPages(database)
        self.oauth = AuthorizationService(database, ids, clock_ms, random_bytes, limits)
        self.invitations = InvitationService(
            database, clock_ms, random_bytes, limits, accounts=self.accounts, oauth=self.oauth
        )
        self.pairing = PairingService(clock_ms, random_bytes, limits, self.invitations)
        self.quotas = QuotaService(database)
        self.files = FileStore(database, folder / "media", random_bytes)
        self.checks = HomeCheck(database, self.files)
        self.export = HomeExport(database, self.files)
        self.archives = folder / "incoming"
        self.devices = DeviceService(database)
        self.requests = RequestLog(clock_ms)
        self.media = MediaStore(
            database,
            folder,
            tools,
            files=self.files,
            quotas=self.quotas,
            ids=ids,
            clock_ms=clock_ms,
            random_bytes=random_bytes,
            limits=limits,
            executors=_executors(media_executor),
            free_bytes=free_bytes,
        )
        self.uploads = ResumableUploads(
            database, folder, self.media, clock_ms=clock_ms, random_bytes=random_bytes
        )
        self.removal = PersonRemoval(database, self.files, also_forget=self.uploads.sweep)
        self._add_writers(ids, clock_ms, notifications)
        self._add_readers(ids, clock_ms, notifications)

    def _add_writers(self, ids: IdGenerator, clock_ms: ClockMs, notifications: NotificationService) -> None:
        """Create the services that write and schedule posts."""
        database, limits = self._database, self.limits
        writer = PostWriter(ids, clock_ms, limits, notifications=notifications, note=database.note)
        keys = IdempotencyKeys(clock_ms, limits)
        self.posts = PostService(database, ids, clock_ms, limits, writer=writer, keys=keys)
        self.schedule = ScheduleService(database, ids, clock_ms, limits, writer=writer, keys=keys)
        self.edits = EditService(database, ids, clock_ms, limits, writer)
        self.boosts = BoostService(database, ids, clock_ms, writer)

    def _add_readers(self, ids: IdGenerator, clock_ms: ClockMs, notifications: NotificationService) -> None:
        """Create the services of timelines, lists, filters and live updates."""
        database, limits = self._database, self.limits
        self.suggestions = FollowSuggestionService(database)
        self.safety = BlockService(database, ids, clock_ms)
        self.person_lists = ListService(database, ids)
        self.filters = FilterService(database, ids, clock_ms)
        self.markers = MarkerService(database, clock_ms)
        self.timelines = TimelineService(database)
        self.notifications = NotificationReader(database)
        self.notification_groups = NotificationGroups(database)
        self.conversations = ConversationService(database)
        self.polls = PollService(database, notifications)
        self.hashtags = HashtagService(database, ids, clock_ms, limits)
        self.streams = StreamSource(self.timelines, self.person_lists, self.notifications, self.conversations)

    def add_user(self, name: str, password: str, display_name: str = "") -> None:
        """Add a user: a name of 1 to 30 of a-z, 0-9 and _, in any case, and 8 characters of password.

        ``display_name`` is what others read, where it is not the name itself.

        Raises:
            InvalidInput: one of them cannot be used, or the name is taken.
        """
        self.accounts.add(name, password, display_name)

    def issue_token(self, name: str, app: str = "kesong") -> str:
        """Return a new token with which a program may act for a user. Only its hash is stored.

        Raises:
            NotFound: nobody here has this name.
        """
        return self.oauth.issue_to_person(self.accounts.id_of(name), app)

    def delete_post(self, me: int, number: int) -> PostRecord:
        """Delete a post of ``me`` and its files, or a boost. Problem 404 for any other."""
        post = self.posts.delete(me, number)
        if post.boost_of is None:
            self.media.remove_files()
        return post

    def count(self) -> tuple[int, int]:
        """Return the number of users, and of their public posts."""
        query = (
            "SELECT (SELECT count(*) FROM account WHERE closed_ms = 0),"
            " (SELECT count(*) FROM post WHERE visibility = 'public')"
        )
        with self._database.read() as connection:
            found = row(connection, query)
        return (found[0], found[1]) if found else (0, 0)

    def activity(self) -> list[tuple[int, int, int, int]]:
        """Return (start in s, posts, authors, new accounts) of each of the last 12 weeks, newest first."""
        week_s = 7 * DAY_MS // 1000
        with self._database.read() as connection:
            this_week = (row(connection, "SELECT now_ms()") or (0,))[0] // 1000 // week_s
            return [
                (start, *(row(connection, _ACTIVITY, (start * 1000, (start + week_s) * 1000)) or (0, 0, 0)))
                for start in ((this_week - back) * week_s for back in range(_WEEKS))
            ]

    def start(self) -> None:
        """Clean up after a crash. Only for the one serving process, before it accepts connections."""
        self.purge()
        self.media.clear_incoming()
        self.uploads.sweep()
        self.media.processor.resume()

    def tidy(self) -> None:
        """Check all files: measure old ones, delete unreferenced ones. Once an hour is enough."""
        self.files.measure_old()
        self.files.sweep()

    def purge(self) -> None:
        """Delete expired data: unposted media, unfinished uploads, old keys, ended mutes. Once an hour is enough."""
        self.media.purge_unattached()
        self.uploads.expire()
        self.posts.forget_old_keys()
        self.safety.forget_ended_mutes()

    def do_due(self) -> None:
        """Publish due posts and close ended polls. Every few seconds is enough."""
        self.schedule.publish_due()
        self.polls.close_ended()

    def close(self) -> None:
        """Wait for files in processing and close the database; a second call does nothing."""
        self.media.close()
        self._passwords.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _executors(slow: Executor | None) -> tuple[Executor, Executor]:
    """Return the executors of uploads: for quick work, and for slow work that no request waits for."""
    quick = ThreadPoolExecutor(_QUICK_WORKERS, thread_name_prefix="kesong-home-media")
    return quick, slow or ThreadPoolExecutor(1, thread_name_prefix="kesong-home-clips")
