"""The composition root: builds each object once, and hands it to those who need it. The only module that knows all."""

import asyncio
import contextlib
import logging
import os
import secrets as random_source
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kesong_desktop import log
from kesong_desktop.actions import fates, handing, sending
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api.client import Client
from kesong_desktop.api.pacing import Pacer
from kesong_desktop.clock import SteadyClock
from kesong_desktop.errors import KesongError, ProfileBusy, StoreDamaged, StoreTooNew
from kesong_desktop.imaging.fence.gate import Fence
from kesong_desktop.imaging.hashing import sha256_file
from kesong_desktop.imaging.heads import Heads
from kesong_desktop.imaging.target import Keep, Rendered, Target
from kesong_desktop.model.account import Capability
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import Picture
from kesong_desktop.paths import Paths
from kesong_desktop.roll.hearsay import Hearsay
from kesong_desktop.roll.scan import Scanner
from kesong_desktop.roll.thumbs import Thumbnailer
from kesong_desktop.roll.understand import Understanding
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store import cache, drafts, journal_schema, library_schema
from kesong_desktop.store.accounts import Accounts
from kesong_desktop.store.db import Database, Migration
from kesong_desktop.store.habits import Habits
from kesong_desktop.store.holds import Holds
from kesong_desktop.store.jobs import Jobs
from kesong_desktop.store.library import Library
from kesong_desktop.store.lock import ProfileLock
from kesong_desktop.store.looks import Looks
from kesong_desktop.store.markers import Markers
from kesong_desktop.store.media_cache import MediaCache
from kesong_desktop.store.notices import NoticeCache
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.store.own_files import OwnFiles
from kesong_desktop.store.posted import Posted
from kesong_desktop.store.ratings import Ratings
from kesong_desktop.store.roll_folders import RollFolders
from kesong_desktop.store.secrets import Secrets, open_secrets
from kesong_desktop.store.tag_sets import TagSets
from kesong_desktop.store.thumbs import Thumbs
from kesong_desktop.store.told import ToldFiles
from kesong_desktop.sync.conditions import Conditions
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.live import Live, LiveTools
from kesong_desktop.sync.media import MediaFetcher
from kesong_desktop.sync.taking import Taking
from kesong_desktop.sync.tools import Tools

if TYPE_CHECKING:
    from kesong_desktop.actions.homing import HomeKeeper

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a desk has of the world around it; tests give it another time and another line.

    ``clock`` gives seconds since 1970 by the wall, ``steady`` those of a clock that never jumps (None: made here), ``sleep``
    waits for seconds, ``connect`` makes a client for a server and a token (None: the real one), ``fence`` decodes files (None:
    one of its own, which ends with it).
    """

    clock: Callable[[], float] = time.time
    steady: Callable[[], float] | None = None
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    connect: Callable[[str, str], Client] | None = None
    fence: Fence | None = None


REAL = Surroundings()
SECRETS_VARIABLE = "KESONG_SECRETS"
_PICTURE_THREADS = 2
_HOLDER_STARTS_S = 5.0
_THUMB_BYTES = 1_000_000_000
"""Small pictures of some 30,000 photos."""


def _ignore(_: Event) -> None:
    return


@contextlib.contextmanager
def open_desk(
    paths: Paths,
    *,
    report: Callable[[Event], None] = _ignore,
    secrets: Secrets | None = None,
    is_verbose: bool = False,
    is_reader: bool = False,
    around: Surroundings = REAL,
) -> Iterator[Desk]:
    """Open a profile, and close it in the end whatever happened.

    ``report`` gets every event, on any thread. ``is_reader``: go on where another Kesong holds the profile; nothing may be
    changed then. Without ``secrets`` they lie where ``KESONG_SECRETS`` says.

    Raises:
        ProfileBusy: another Kesong has it open.
        StoreProblem: it cannot be used.
    """
    with contextlib.ExitStack() as stack:
        paths.make()
        handler = log.start(paths.log, verbose=is_verbose)
        stack.callback(log.stop, handler)
        is_owner = _lock(stack, paths, is_reader=is_reader)

        files = _open_files(stack, paths, is_owner=is_owner)
        settings = SettingsFile(paths.settings)
        fence = around.fence or stack.enter_context(Fence())
        render = renderer(settings, fence)
        pictures = ThreadPoolExecutor(_PICTURE_THREADS, thread_name_prefix="kesong-picture")
        stack.callback(pictures.shutdown, wait=True, cancel_futures=True)
        library, looks, told = Library(files.library), Looks(files.library), ToldFiles(files.journal)
        kept = secrets or open_secrets(os.environ.get(SECRETS_VARIABLE, ""), paths.secrets_file)
        budget_bytes = settings.load().cache_mb * 1_000_000
        media = MediaCache(files.seen, paths.media, budget_bytes=budget_bytes, clock=around.clock)
        notices, markers = NoticeCache(files.seen), Markers(files.journal)
        steady, conditions = around.steady or SteadyClock(around.clock), Conditions()
        pacer = Pacer(lambda: conditions.limit_bytes_s, steady)
        connect = around.connect or partial(Client, clock=steady, pace=pacer)
        tools = Tools(
            jobs=Jobs(files.journal),
            holds=Holds(files.journal),
            conditions=conditions,
            files=OutboxFiles(paths.outbox),
            cache=cache.Cache(files.seen),
            render=render,
            pictures=pictures,
            clock=steady,
            wall=around.clock,
            sleep=around.sleep,
            fresh_key=new_key,
            report=report,
        )
        accounts = Accounts(files.journal)
        engine = _make_engine(
            tools,
            accounts,
            media,
            live=_live_tools(tools, notices, markers, around),
            connections=lambda: Connections(accounts, kept, connect, around.clock),
        )
        engine.start()
        stack.callback(engine.stop)
        stack.push(_log_fault)
        posted, kept_drafts = Posted(files.journal), drafts.Drafts(files.drafts)
        own = OwnFiles(files.drafts, paths.own)
        used = partial(fates.used_sizes, posted, tools.jobs, kept_drafts, own)
        desk = Desk(
            paths=paths,
            settings=settings,
            accounts=accounts,
            jobs=tools.jobs,
            holds=tools.holds,
            conditions=conditions,
            outbox_files=tools.files,
            posted=posted,
            drafts=kept_drafts,
            own_files=own,
            cache=tools.cache,
            notices=notices,
            markers=markers,
            media=media,
            library=library,
            looks=looks,
            roll_folders=RollFolders(files.journal),
            ratings=Ratings(files.journal, around.clock),
            habits=Habits(files.journal, around.clock),
            tag_sets=TagSets(files.journal),
            fence=fence,
            render=render,
            told=told,
            scanner=Scanner(
                library,
                Heads(slow=fence.probe),
                sha256_file,
                time.time_ns,
                Hearsay(told, sha256_file).of,
                used_sizes=used,
            ),
            thumbnailer=Thumbnailer(Thumbs(files.library, _THUMB_BYTES), fence),
            understanding=Understanding(looks, fence.look),
            secrets=kept,
            engine=engine,
            pictures=pictures,
            connect=connect,
            clock=around.clock,
            new_id=new_id,
            report=report,
        )
        sending.obey(desk, settings.load())
        yield desk


@dataclass(frozen=True, slots=True)
class _Files:
    """The databases of a profile."""

    journal: Database
    drafts: Database
    seen: Database
    library: Database


def _open_files(stack: contextlib.ExitStack, paths: Paths, *, is_owner: bool) -> _Files:
    """Open them, to be closed with ``stack``; what can be had again is made anew where it is damaged."""

    def database(path: Path, migrations: Sequence[Migration], *, full: bool = False) -> Database:
        opened = Database(path, migrations, full=full, may_migrate=is_owner)
        stack.callback(opened.close)
        return opened

    def rebuildable(path: Path, migrations: Sequence[Migration]) -> Database:
        try:
            return database(path, migrations)
        except (StoreDamaged, StoreTooNew):
            if not is_owner:
                raise
            _remove_database(path)
            return database(path, migrations)

    return _Files(
        journal=database(paths.journal_db, journal_schema.MIGRATIONS, full=True),
        drafts=database(paths.drafts_db, drafts.MIGRATIONS),
        seen=rebuildable(paths.cache_db, cache.MIGRATIONS),
        library=rebuildable(paths.library_db, library_schema.MIGRATIONS),
    )


def _make_engine(
    tools: Tools,
    accounts: Accounts,
    media: MediaCache,
    *,
    live: LiveTools,
    connections: Callable[[], Connections],
) -> Engine:
    return Engine(
        accounts,
        tools,
        connections=connections,
        media=lambda: MediaFetcher(media, tools.report),
        live=lambda lines: Live(accounts, lines, live),
    )


def _live_tools(tools: Tools, notices: NoticeCache, markers: Markers, around: Surroundings) -> LiveTools:
    return LiveTools(
        taking=Taking(tools.cache, notices, tools.jobs),
        markers=markers,
        report=tools.report,
        clock=around.clock,
        sleep=around.sleep,
        chance=random_source.SystemRandom().random,
    )


def renderer(settings: SettingsFile, fence: Fence) -> Callable[[Picture, Path, str, Capability], Rendered]:
    """Makes the file that leaves, within the person's wish and the server's limits."""

    def render(picture: Picture, folder: Path, stem: str, capability: Capability) -> Rendered:
        limits, wishes = capability.limits, settings.load()
        target = Target(
            image_bytes=limits.image_bytes,
            image_pixels=limits.image_pixels,
            video_bytes=limits.video_bytes,
            mime_types=limits.mime_types,
            max_side_px=wishes.picture_px,
            keep=Keep(wishes.keep_author, wishes.keep_copyright),
            takes_covers=capability.clip_covers,
        )
        return fence.render(Path(picture.source), folder, stem, target, picture.recipe)

    return render


def new_key() -> str:
    """128 random bits (R6)."""
    return random_source.token_hex(16)


def new_id() -> str:
    """A name for a draft or a job: short enough to type, random enough never to meet again."""
    return random_source.token_hex(6)


def window(
    paths: Paths,
    *,
    is_verbose: bool = False,
    secrets: Secrets | None = None,
    is_demo: bool = False,
    draft: Draft | None = None,
    account: str = "",
) -> int:
    """Open the window on a profile; returns the exit code when it was closed. With ``draft`` it begins with that.

    Where a window holds the profile that one comes to the front, and takes the draft; this one is then not opened.
    The only place that imports ``ui``, so that commands without a window never load Qt. Likewise the home server.
    """
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    begins = handing.Begin(draft, account, token=token) if draft else None
    request = begins or handing.Show(token)
    try:
        if not is_demo and handing.hand_over(paths, request) is not None:
            return 0
    except KesongError as error:
        refused: KesongError | None = error
    else:
        refused = None

    from kesong_desktop.actions.homing import HomeKeeper  # noqa: PLC0415 - see above
    from kesong_desktop.ui import start  # noqa: PLC0415
    from kesong_desktop.ui.bridge import Bridge  # noqa: PLC0415

    application = start.application()

    def run() -> int:
        if refused is not None:
            return start.show_trouble(application, refused)
        bridge = Bridge()
        try:
            with (
                open_desk(paths, report=bridge.report, secrets=secrets, is_verbose=is_verbose) as desk,
                HomeKeeper(paths, desk.settings, is_demo=is_demo, fence=desk.fence) as keeper,
            ):
                begun = handing.carry_out(desk, begins).draft if begins else ""
                return start.run(application, desk, bridge, keeper, is_demo=is_demo, draft_id=begun)
        except ProfileBusy as error:
            return 0 if _taken_soon(paths, request) else start.show_trouble(application, error)
        except KesongError as error:
            return start.show_trouble(application, error)

    code = run()
    start.farewell()
    return code


def _taken_soon(paths: Paths, request: handing.Request) -> bool:
    """Whether the Kesong that holds the profile takes it after all: it may have been started a moment ago."""
    until_s = time.monotonic() + _HOLDER_STARTS_S
    with contextlib.suppress(KesongError):
        while time.monotonic() < until_s:
            if handing.hand_over(paths, request) is not None:
                return True
            time.sleep(0.1)
    return False


def try_window(desk: Desk, keeper: "HomeKeeper") -> str:
    """Draw the window once, on no screen, and close it again; returns what was drawn. For the self-test."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kesong_desktop.ui import start  # noqa: PLC0415 - only where a window is wanted

    return start.draw_once(desk, keeper)


def _log_fault(kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
    """What is no failure of a person's is a fault of the program: its traceback belongs into the log."""
    if kind is not None and issubclass(kind, Exception) and not issubclass(kind, KesongError):
        logger.error("a fault in the program", exc_info=error)


def _lock(stack: contextlib.ExitStack, paths: Paths, *, is_reader: bool) -> bool:
    try:
        stack.enter_context(ProfileLock(paths.lock))
    except ProfileBusy:
        if not is_reader:
            raise
        return False
    return True


def _remove_database(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
