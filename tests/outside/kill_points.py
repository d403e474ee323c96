"""The points at which a process is killed: each commit, rename, fsync, removal and request, in the order of their occurrence."""

import functools
import os
import shutil
import signal
from collections.abc import Callable
from typing import Any

import httpx

from kesong_desktop.api.http.upload_client import UploadClient
from kesong_desktop.store.database import Database


class KillPoints:
    """Counts the points that the process passes, and kills it at number ``fatal`` (from 0); -1: never."""

    def __init__(self, fatal: int) -> None:
        self._fatal = fatal
        self.passed: list[str] = []

    def __call__(self, name: str) -> None:
        """A point is reached."""
        if len(self.passed) == self._fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        self.passed.append(name)

    def install(self) -> None:
        """Have the points met. In this process for good: it is a fork that ends soon."""
        for module, name in ((os, "replace"), (os, "rename"), (os, "fsync"), (shutil, "rmtree")):
            setattr(module, name, self._around(f"{module.__name__}.{name}", getattr(module, name)))
        self._beside_commits()
        self._beside_requests()

    def _around(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def passed(*given: Any, **named: Any) -> Any:
            self(f"before {name}")
            result = function(*given, **named)
            self(f"after {name}")
            return result

        return passed

    def _beside_commits(self) -> None:
        opened, transacted = Database._open_writer, Database._transact

        def open_writer(database: Database) -> Any:
            def committing() -> bool:
                self(f"before commit of {database.path.name}")
                return False  # the commit goes on

            connection = opened(database)
            connection.set_commit_hook(committing)
            return connection

        def transact(database: Database, *given: Any) -> Any:
            result = transacted(database, *given)
            self(f"after commit of {database.path.name}")
            return result

        Database._open_writer = open_writer  # type: ignore[method-assign]
        Database._transact = transact  # type: ignore[method-assign]

    def _beside_requests(self) -> None:
        sent = httpx.AsyncHTTPTransport.handle_async_request

        async def handle(transport: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
            what = f"{request.method} {request.url.path.rpartition('/')[2]}"
            self(f"before {what}")
            response = await sent(transport, request)
            self(f"after {what}")
            return response

        sent_file = UploadClient.send

        async def send(line: UploadClient, method: str, path: str, *given: Any) -> httpx.Response:
            what = f"{method} {path.rpartition('/')[2]}"
            self(f"before {what}")
            response = await sent_file(line, method, path, *given)
            self(f"after {what}")
            return response

        httpx.AsyncHTTPTransport.handle_async_request = handle  # type: ignore[method-assign]
        UploadClient.send = send  # type: ignore[method-assign]
