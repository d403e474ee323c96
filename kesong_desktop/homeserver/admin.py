"""Opening a home, for the server and for the commands that look after it."""

import secrets
from concurrent.futures import Executor
from pathlib import Path

from argon2 import PasswordHasher

from kesong_desktop.errors import StoreProblem
from kesong_desktop.homeserver.db import Database
from kesong_desktop.homeserver.home import Home
from kesong_desktop.homeserver.hub import Hub
from kesong_desktop.homeserver.ids import ClockMs, now_ms
from kesong_desktop.homeserver.limits import Limits
from kesong_desktop.homeserver.media import RandomBytes
from kesong_desktop.homeserver.passwords import strong_hasher
from kesong_desktop.homeserver.tools import MediaTools, real_tools

DATABASE_NAME = "home.db"


def open_home(
    data: Path,
    *,
    tools: MediaTools | None = None,
    clock_ms: ClockMs = now_ms,
    random_bytes: RandomBytes = secrets.token_bytes,
    limits: Limits | None = None,
    hasher: PasswordHasher | None = None,
    workshop: Executor | None = None,
) -> Home:
    """Open the home in the folder ``data``, making what is not there yet. Close it when done.

    Raises:
        StoreProblem: the folder or its database cannot be used.
    """
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreProblem(str(data), why=error.strerror or "it cannot be made") from error
    limits = limits or Limits()
    hub = Hub(limits)
    database = Database(data / DATABASE_NAME, clock_ms=clock_ms, on_news=hub.publish)
    try:
        return Home(
            database,
            data,
            tools or real_tools(),
            clock_ms=clock_ms,
            random_bytes=random_bytes,
            limits=limits,
            hasher=hasher or strong_hasher(),
            hub=hub,
            workshop=workshop,
        )
    except OSError as error:
        database.close()
        raise StoreProblem(str(data), why=error.strerror or "its folders cannot be made") from error
    except BaseException:
        database.close()
        raise
