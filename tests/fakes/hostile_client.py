"""Asks a hostile server in the ways in which the program asks one, and prints what came of it.

``python -m tests.fakes.hostile_client URL NAME=WAYS...``.

A process of its own, because what a process has used at most can be measured only for a whole one.
"""

import asyncio
import http.client
import io
import json
import re
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import quote, urlsplit

from kesong_desktop.api import oauth
from kesong_desktop.api.client import Client
from kesong_desktop.errors import KesongError
from kesong_desktop.model.social.post import HOME

DEADLINE_S = 2.0
MEDIA_BYTES = 200 * 1024 * 1024


class _Nowhere(io.RawIOBase):
    """Takes what is downloaded, as a file on disk would: not in memory."""

    def writable(self) -> bool:
        return True

    def write(self, block: object) -> int:
        return len(block)  # type: ignore[arg-type]


async def _listen(client: Client) -> None:
    async with client.live(silence_s=2.0) as found:
        async for _ in found:
            pass


async def _download(client: Client) -> str:
    return await client.download(f"{client.server}/m.jpg", _Nowhere(), limit_bytes=MEDIA_BYTES)  # type: ignore[arg-type]


async def _upload(client: Client) -> object:
    path = Path(__file__)
    return await client.upload(path, mime="image/jpeg", alt="", focus=(0.0, 0.0))


WAYS: dict[str, Callable[[Client], Awaitable[object]]] = {
    "timeline": lambda client: client.timeline(HOME),
    "me": lambda client: client.me(),
    "capability": lambda client: client.capability(),
    "notifications": lambda client: client.notifications(),
    "media": _download,
    "upload": _upload,
    "stream": _listen,
    "app": lambda client: oauth.register_app(client.server, oauth.PASTED),
    "token": lambda client: oauth.refresh(client.server, oauth.AppCredentials("id", "secret"), "token"),
    "archive": lambda client: client.download_archive(_Nowhere()),  # type: ignore[arg-type]
    "devices": lambda client: client.devices(),
}


def choose(url: str, name: str) -> None:
    """Have the server give the answer ``name`` from now on."""
    parts = urlsplit(url)
    line = http.client.HTTPConnection(parts.hostname or "", parts.port)
    line.request("GET", f"/use/{quote(name)}")
    line.getresponse().read()
    line.close()


def peak_bytes() -> int:
    """The most memory that this process has used at once."""
    # Not getrusage: its figure begins with that of the process that started this one.
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) * 1024 if found else 0


async def _ask(url: str, name: str) -> str:
    client = Client(url, "token", deadline_s=DEADLINE_S)
    try:
        async with asyncio.timeout(6 * DEADLINE_S):
            await WAYS[name](client)
    except KesongError as error:
        return str(error.reason)
    except TimeoutError:
        return "hung"
    except Exception as error:  # noqa: BLE001 - what it is gets judged by the test
        return f"crashed: {type(error).__name__}: {error}"
    finally:
        await client.close()
    return "read"


def main(url: str, names: list[str]) -> None:
    """Print a line of JSON for each answer and way: what came of it, how long it took, and the memory used up to then."""
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
    for one in names:
        name, _, ways = one.partition("=")
        choose(url, name)
        for way in ways.split(",") if ways else WAYS:
            began_s = time.monotonic()
            came = asyncio.run(_ask(url, way))
            took_s = time.monotonic() - began_s
            line = {"answer": name, "way": way, "came": came, "s": round(took_s, 2), "bytes": peak_bytes()}
            sys.stdout.write(json.dumps(line) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
