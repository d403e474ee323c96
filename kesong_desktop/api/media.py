"""Files to and from a server."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

import httpx

from kesong_desktop.api.http import download
from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.download import ResumeState
from kesong_desktop.api.http.multipart_body import CoverFile, MultipartBody
from kesong_desktop.api.http.transport import COMMON_HEADERS, answer_of, converted, in_path, on_wire
from kesong_desktop.api.wire import decode
from kesong_desktop.errors import Gone, Reason, Unreachable

_POLL_S = (0.5, 1.0, 2.0, 4.0)
_LONG = 150
"""How often more it is asked at the last interval: ten minutes, for a long clip."""


@dataclass(frozen=True, slots=True)
class UploadedMedia:
    """A file that the server has, not yet part of a post. ``url`` may be empty."""

    id: str
    url: str


class MediaMethods(Connection):
    """Client methods that upload and download media files."""

    async def upload(
        self,
        path: Path,
        *,
        mime: str,
        alt: str,
        focus: tuple[float, float],
        sha256: str = "",
        cover: CoverFile | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> UploadedMedia:
        """Upload a file with its description, streamed from disk; returns when the server can use it in a post.

        ``cover`` goes with a clip, to a server that takes one.

        Raises:
            Unreadable: a file cannot be read, or not to its end, or is not the one with that ``sha256``.
        """
        fields = {"focus": on_wire(focus)} if any(focus) else {}
        fields |= {"description": alt} if alt else {}
        body = partial(
            MultipartBody, path, mime=mime, fields=fields, sha256=sha256, cover=cover, pace=self._pace
        )
        try:
            response = await self._upload("/api/v2/media", body, progress)
        except Gone:
            response = await self._upload("/api/v1/media", body, progress)
        wire = decode.media(response.content, self.host)
        done = UploadedMedia(str(wire.id), wire.url or "")
        return (
            done
            if response.status_code == 200
            else await self._processed(done, has_preview=bool(wire.preview_url))
        )

    async def download(
        self, url: str, target: BinaryIO, *, limit_bytes: int, state: ResumeState | None = None
    ) -> str:
        """Stream a media file into ``target``, without the token; returns its content type.

        With a ``state`` only what is missing of the file is asked for, if the server has the same version still.

        Broken off where nothing comes for a third of the deadline, and in any case after five times the deadline.
        """
        still_s = self._deadline_s / 3
        loop = asyncio.get_running_loop()
        async with converted(url, 5 * self._deadline_s), asyncio.timeout(still_s) as standstill:

            def write(block: bytes) -> None:
                standstill.reschedule(loop.time() + still_s)
                target.write(block)

            return await download.fetch(
                self._http, self._now_at(url), self.server, write, limit_bytes, state=state
            )

    def _now_at(self, url: str) -> str:
        """The address of a file of this server that had another address when the file was told of."""
        if self._joined_at != self.server and download.origin(url) == self._joined_at:
            return self.server + url[len(self._joined_at) :]
        return url

    async def _upload(
        self, path: str, make_body: Callable[..., MultipartBody], progress: Callable[[int], None] | None
    ) -> httpx.Response:
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
            headers = self._authorisation() | body.headers
            with contextlib.closing(body):
                if self._uploads is not None:
                    response = await self._uploads.post(path, COMMON_HEADERS | headers, body.passing())
                else:
                    asked = self._http.stream("POST", self.server + path, content=body, headers=headers)
                    response = await answer_of(asked, self.host)
        self._check(response)
        return response

    async def _processed(self, done: UploadedMedia, *, has_preview: bool) -> UploadedMedia:
        """Wait for a server that answered 202: 206 means that it still works on the file.

        Pixelfed always answers 202, never 206, and takes the id at once, also where it then says nothing of it.
        """
        for wait_s in (*_POLL_S, *[_POLL_S[-1]] * _LONG):
            await asyncio.sleep(wait_s)
            self._heed_refusal()
            try:
                response = await self._response("GET", f"/api/v1/media/{in_path(done.id)}")
            except Gone:
                if has_preview:
                    return done
                raise
            wire = decode.media(response.content, self.host)
            if response.status_code == 200 and (wire.url or has_preview):
                return UploadedMedia(done.id, wire.url or "")
        raise Unreachable(self.host, Reason.STILL_PROCESSING, may_have_arrived=True)
