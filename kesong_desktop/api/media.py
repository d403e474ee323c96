"""Uploads and downloads of media files."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

import httpx

from kesong_desktop.api.http import download
from kesong_desktop.api.http.download import ResumeState
from kesong_desktop.api.http.multipart_body import CoverFile, MultipartBody
from kesong_desktop.api.http.offset_body import CheckedFile
from kesong_desktop.api.http.transport import USER_AGENT, converted, in_path, on_wire
from kesong_desktop.api.resumable_upload import ResumableTarget, ResumableUploadMethods
from kesong_desktop.api.wire import decode
from kesong_desktop.errors import Gone, Reason, Unreachable

_POLL_S = (0.2, 0.4, 0.8, 1.6, 4.0)
_SLACK = 0.9
"""A deadline is extended when less than this fraction of it is left."""
_LONG = 150
"""Number of further polls at the last interval: ten minutes, for a long video."""


@dataclass(frozen=True, slots=True)
class UploadedMedia:
    """A file on the server that is not part of a post yet. ``url`` may be empty."""

    id: str
    url: str


class MediaMethods(ResumableUploadMethods):
    """Client methods that upload and download media files."""

    async def upload(
        self,
        path: Path,
        *,
        mime: str,
        alt: str,
        focus: tuple[float, float],
        sha256: str = "",
        tag: str = "",
        cover: CoverFile | None = None,
        resumable: ResumableTarget | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> UploadedMedia:
        """Upload a file with its description, streamed from disk; returns when the server can use it in a post.

        ``cover`` is sent with a video, to a server that supports it. With ``resumable`` the upload resumes an interrupted call
        for the same target, and the server creates one medium for all such calls.

        Raises:
            Unreadable: a file cannot be read completely, or does not have that ``tag`` or, if that is empty, that
                ``sha256``.
        """
        fields = {"focus": on_wire(focus)} if any(focus) else {}
        fields |= {"description": alt} if alt else {}
        file = CheckedFile(path, sha256, tag)
        response = None
        if resumable is not None:
            response = await self._upload_resumable(resumable, file, fields, cover, progress)
        if response is None:
            response = await self._upload_at_once(file, mime, fields, cover, progress)
        wire = decode.media(response.content, self.host)
        done = UploadedMedia(str(wire.id), wire.url or "")
        return (
            done
            if response.status_code == 200
            else await self._processed(done, has_preview=bool(wire.preview_url))
        )

    async def _upload_at_once(
        self,
        file: CheckedFile,
        mime: str,
        fields: dict[str, str],
        cover: CoverFile | None,
        progress: Callable[[int], None] | None,
    ) -> httpx.Response:
        body = partial(
            MultipartBody,
            file.path,
            mime=mime,
            fields=fields,
            sha256=file.sha256,
            tag=file.tag,
            cover=cover,
            pace=self._pace,
        )
        try:
            return await self._send("POST", "/api/v2/media", body, progress)
        except Gone:
            return await self._send("POST", "/api/v1/media", body, progress)

    async def download(
        self, url: str, target: BinaryIO, *, limit_bytes: int, state: ResumeState | None = None
    ) -> str:
        """Download a media file to ``target``, without the token, and return its content type.

        With a ``state`` only the missing rest of the file is requested, if the server still has the same version.

        Aborted after a third of the deadline without data, and in any case after five times the deadline.
        """
        still_s = self._deadline_s / 3
        loop = asyncio.get_running_loop()
        ends_s, last_s = loop.time() + still_s, loop.time() + 5 * self._deadline_s
        async with converted(url, still_s) as timeout:

            def write(block: bytes) -> None:
                nonlocal ends_s
                # Rescheduling at each of thousands of blocks would be slow.
                if ends_s - loop.time() < _SLACK * still_s and ends_s < last_s:
                    ends_s = min(loop.time() + still_s, last_s)
                    timeout.reschedule(ends_s)
                target.write(block)

            return await download.fetch(
                self._stream, self._current_url(url), self.server, write, limit_bytes, state=state
            )

    def _stream(self, url: str, headers: dict[str, str]) -> AbstractAsyncContextManager[httpx.Response]:
        """Send a GET request without the token, without httpx unless there is a proxy."""
        if self._downloads is not None and self._downloads.is_for(url):
            return self._downloads.stream(url, {"User-Agent": USER_AGENT} | headers)
        return self._http.stream("GET", url, headers=headers)

    def _current_url(self, url: str) -> str:
        """Return the URL of a file on this server, also if the server had another address when it was announced."""
        if self._joined_at != self.server and download.origin(url) == self._joined_at:
            return self.server + url[len(self._joined_at) :]
        return url

    async def _processed(self, done: UploadedMedia, *, has_preview: bool) -> UploadedMedia:
        """Wait for a server that answered 202: 206 means that it is still processing the file.

        Pixelfed always answers 202, never 206, and accepts the id at once, even if it then returns nothing for it.
        """
        check_refusal = self.refusal_check()
        for wait_s in (*_POLL_S, *[_POLL_S[-1]] * _LONG):
            await asyncio.sleep(wait_s)
            check_refusal()
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
