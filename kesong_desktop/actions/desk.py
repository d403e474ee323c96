"""What the actions work with: the stores, the engine and the tools of one open profile."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.api.client import Client
from kesong_desktop.errors import NotFound
from kesong_desktop.imaging.fence.gate import Fence
from kesong_desktop.imaging.target import Rendered
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import Picture
from kesong_desktop.paths import Paths
from kesong_desktop.roll.scan import Scanner
from kesong_desktop.roll.thumbs import Thumbnailer
from kesong_desktop.roll.understand import Understanding
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.accounts import Accounts
from kesong_desktop.store.cache import Cache
from kesong_desktop.store.drafts import Drafts
from kesong_desktop.store.habits import Habits
from kesong_desktop.store.holds import Holds
from kesong_desktop.store.jobs import Jobs
from kesong_desktop.store.library import Library
from kesong_desktop.store.looks import Looks
from kesong_desktop.store.markers import Markers
from kesong_desktop.store.media_cache import MediaCache
from kesong_desktop.store.notices import NoticeCache
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.store.own_files import OwnFiles
from kesong_desktop.store.posted import Posted
from kesong_desktop.store.ratings import Ratings
from kesong_desktop.store.roll_folders import RollFolders
from kesong_desktop.store.secrets import Secrets
from kesong_desktop.store.tag_sets import TagSets
from kesong_desktop.store.told import ToldFiles
from kesong_desktop.sync.conditions import Conditions
from kesong_desktop.sync.engine import Engine


@dataclass(frozen=True, slots=True)
class Desk:
    """One open profile. ``clock`` gives seconds since 1970, ``new_id`` a fresh random name, ``connect`` a client for a server."""

    paths: Paths
    settings: SettingsFile
    accounts: Accounts
    jobs: Jobs
    holds: Holds
    conditions: Conditions
    outbox_files: OutboxFiles
    posted: Posted
    drafts: Drafts
    own_files: OwnFiles
    cache: Cache
    notices: NoticeCache
    markers: Markers
    media: MediaCache
    library: Library
    looks: Looks
    roll_folders: RollFolders
    fence: Fence
    render: Callable[[Picture, Path, str, Capability], Rendered]
    told: ToldFiles
    ratings: Ratings
    habits: Habits
    tag_sets: TagSets
    scanner: Scanner
    thumbnailer: Thumbnailer
    understanding: Understanding
    secrets: Secrets
    engine: Engine
    pictures: ThreadPoolExecutor
    connect: Callable[[str, str], Client]
    clock: Callable[[], float]
    new_id: Callable[[], str]
    report: Callable[[Event], None]

    def account(self, key: str = "") -> Account:
        """The account ``key``, or the one used last, or the first.

        Raises:
            NotFound: there is none.
        """
        if key:
            return self.accounts.get(key)
        known = self.accounts.all()
        if not known:
            raise NotFound("account", "yet", mend="Add one with: kesong account add URL")
        last = self.settings.load().account
        return next((account for account in known if account.key == last), known[0])
