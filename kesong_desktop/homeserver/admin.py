"""Opens a home server's data folder, for the server and for its maintenance commands."""

import secrets
from concurrent.futures import Executor
from pathlib import Path

from argon2 import PasswordHasher

from kesong_desktop.errors import StoreProblem
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.media_tools import MediaTools, real_tools
from kesong_desktop.homeserver.oauth.passwords import strong_hasher
from kesong_desktop.homeserver.service.uploads.incoming_file import FreeBytes, free_disk_bytes
from kesong_desktop.homeserver.storage.database import HomeDatabase
from kesong_desktop.homeserver.storage.ids import ClockMs, RandomBytes, now_ms
from kesong_desktop.homeserver.streaming.hub import EventHub
from kesong_desktop.private_files import make_folder

DATABASE_NAME = "home.db"


def open_home(
    data: Path,
    *,
    tools: MediaTools | None = None,
    clock_ms: ClockMs = now_ms,
    random_bytes: RandomBytes = secrets.token_bytes,
    limits: HomeLimits | None = None,
    hasher: PasswordHasher | None = None,
    media_executor: Executor | None = None,
    free_bytes: FreeBytes = free_disk_bytes,
) -> HomeService:
    """Open the home in the folder ``data``, creating missing files and folders. Close it when done.

    Raises:
        StoreProblem: the folder or its database cannot be used.
    """
    make_folder(data)
    limits = limits or HomeLimits()
    hub = EventHub(limits)
    database = HomeDatabase(data / DATABASE_NAME, clock_ms=clock_ms, on_events=hub.publish)
    try:
        return HomeService(
            database,
            data,
            tools or real_tools(),
            clock_ms=clock_ms,
            random_bytes=random_bytes,
            limits=limits,
            hasher=hasher or strong_hasher(),
            hub=hub,
            media_executor=media_executor,
            free_bytes=free_bytes,
        )
    except OSError as error:
        database.close()
        raise StoreProblem(str(data), why=error.strerror or "its folders cannot be made") from error
    except BaseException:
        database.close()
        raise
