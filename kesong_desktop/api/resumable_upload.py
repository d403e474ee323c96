"""Resumable uploads, by the tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload)."""

import asyncio
import base64
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol
from urllib.parse import urlsplit

import httpx

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.multipart_body import CoverFile, MultipartBody, readable
from kesong_desktop.api.http.offset_body import CheckedFile, OffsetBody
from kesong_desktop.api.http.transport import COMMON_HEADERS, answer_of
from kesong_desktop.errors import Gone, NotThisProtocol, Reason, Rejected, Unreachable

_VERSION = {"Tus-Resumable": "1.0.0"}
_WRONG_OFFSET = frozenset({409, 423})
_CHECKSUM_MISMATCH = 460
_UNSUPPORTED = frozenset({405, 412})
"""Statuses of a server that no longer supports such uploads, or only another version."""
_MAX_CREATIONS = 3
"""How often an upload is created in one call, if the server lost it or received other content."""
_MAX_STALLS = 2
"""How many attempts in a row may make no progress."""


@dataclass(frozen=True, slots=True)
class ResumableTarget:
    """Endpoint of a server's resumable uploads (``path``), and the ``key`` of one of them.

    Uploads of the same file under the same ``key`` are resumed; another file starts a new upload.
    """

    path: str
    key: str


class StreamedBody(Protocol):
    """A request body that is streamed from disk, with its headers."""

    headers: dict[str, str]

    def close(self) -> None:
        """Close the file that the body is read from."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Iterate over the body in independent blocks, which callers may keep."""
        ...

    def passing(self) -> AsyncIterator[memoryview]:
        """Iterate over the body in blocks that all use the same buffer."""
        ...


class MakeBody(Protocol):
    """Creates a body that reports its progress."""

    def __call__(self, *, progress: Callable[[int], None]) -> StreamedBody:
        """Return the body; ``progress`` is called with the bytes of the file sent so far."""
        ...


class ResumableUploadMethods(Connection):
    """Client methods that stream files to the server."""

    async def _upload_resumable(
        self,
        target: ResumableTarget,
        file: CheckedFile,
        fields: dict[str, str],
        cover: CoverFile | None,
        progress: Callable[[int], None] | None,
    ) -> httpx.Response | None:
        """Upload a file, or the part of it that the server lacks.

        Returns the response with the medium; None if the server does not support such uploads.
        """
        with readable(file.path):
            size = file.path.stat().st_size
        for _ in range(_MAX_CREATIONS):
            try:
                place, offset = await self._begin(target, file, size)
            except Gone:
                return None
            except Rejected as error:
                if error.facts.get("status") not in _UNSUPPORTED:
                    raise
                return None
            try:
                await self._send_rest(place, file, offset, size, progress)
                return await self._finish(place, fields, cover)
            except Gone:
                continue
            except Rejected as error:
                if error.facts.get("status") != _CHECKSUM_MISMATCH:
                    raise
        raise Unreachable(self.host, Reason.CONNECTION_LOST, may_have_arrived=True)

    async def _begin(self, target: ResumableTarget, file: CheckedFile, size: int) -> tuple[str, int]:
        """Create or find the upload; return its path on the server, and the number of bytes received."""
        headers = _VERSION | {"Upload-Length": str(size), "Idempotency-Key": target.key}
        if file.sha256:
            headers["Upload-Metadata"] = f"sha256 {base64.b64encode(file.sha256.encode()).decode()}"
        answer = await self._response("POST", target.path, headers=headers)
        place = self._place(answer.headers.get("location", ""), target.path)
        return place, self._offset(answer, size)

    async def _send_rest(
        self,
        place: str,
        file: CheckedFile,
        offset: int,
        size: int,
        progress: Callable[[int], None] | None,
    ) -> None:
        """Send the rest; after an interruption resume at once as long as each attempt makes progress."""
        standstills = 0
        while offset < size:
            before = offset
            body = partial(OffsetBody, file, offset, size, pace=self._pace)
            try:
                answer = await self._send("PATCH", place, body, progress, _VERSION)
                offset = self._offset(answer, size)
            except Unreachable as error:
                if not error.may_have_arrived:
                    raise
                offset = await self._ask_offset(place, size)
            except Rejected as error:
                if error.facts.get("status") not in _WRONG_OFFSET:
                    raise
                offset = await self._ask_offset(place, size)
            standstills = 0 if offset > before else standstills + 1
            if standstills > _MAX_STALLS:
                raise Unreachable(self.host, Reason.CONNECTION_LOST, may_have_arrived=True)

    async def _ask_offset(self, place: str, size: int) -> int:
        return self._offset(await self._response("HEAD", place, headers=_VERSION), size)

    async def _finish(self, place: str, fields: dict[str, str], cover: CoverFile | None) -> httpx.Response:
        path = f"{place}/media"
        if cover is None:
            return await self._response("POST", path, json=fields)
        body = partial(
            MultipartBody,
            cover.path,
            mime="image/jpeg",
            fields=fields,
            sha256=cover.sha256,
            pace=self._pace,
            name="thumbnail",
        )
        return await self._send("POST", path, body, None)

    def _place(self, location: str, base: str) -> str:
        """Return the path of an upload, which must be on this server and below ``base``: the token is sent nowhere else."""
        with contextlib.suppress(ValueError):
            parts = urlsplit(location)
            is_own = not parts.netloc or f"{parts.scheme}://{parts.netloc}" in {self.server, self._joined_at}
            number = parts.path.removeprefix(base + "/")
            if is_own and number != parts.path and number.isascii() and number.isalnum():
                return parts.path
        raise NotThisProtocol(self.host, why="an upload at another place")

    def _offset(self, answer: httpx.Response, size: int) -> int:
        text = answer.headers.get("upload-offset", "")
        if not (text.isascii() and text.isdigit() and len(text) < 16 and int(text) <= size):
            raise NotThisProtocol(self.host, why="an upload without an offset")
        return int(text)

    async def _send(
        self,
        method: str,
        path: str,
        make_body: MakeBody,
        progress: Callable[[int], None] | None,
        more: dict[str, str] | None = None,
    ) -> httpx.Response:
        """Return the response to a request whose body is read from disk. Each sent block restarts the deadline."""
        self._heed_slow_down()
        async with self._converted() as timeout:
            loop = asyncio.get_running_loop()
            ends_s = loop.time() + self._deadline_s

            def moved(done: int) -> None:
                nonlocal ends_s
                now_s = loop.time()
                # Rescheduling at each of thousands of blocks would be slow.
                if ends_s - now_s < 0.9 * self._deadline_s:
                    ends_s = now_s + self._deadline_s
                    timeout.reschedule(ends_s)
                if progress is not None:
                    progress(done)

            body = make_body(progress=moved)
            headers = self._authorisation() | body.headers | (more or {})
            with contextlib.closing(body):
                if self._uploads is not None:
                    response = await self._uploads.send(
                        method, path, COMMON_HEADERS | headers, body.passing()
                    )
                else:
                    asked = self._http.stream(method, self.server + path, content=body, headers=headers)
                    response = await answer_of(asked, self.host)
        self._check(response)
        return response
