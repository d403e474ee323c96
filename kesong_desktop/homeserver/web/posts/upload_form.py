"""The files of a multipart form, and their descriptions."""

from collections.abc import Collection

from starlette.requests import Request

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.service.media_description import MediaDescription
from kesong_desktop.homeserver.service.uploads.incoming_file import IncomingFile
from kesong_desktop.homeserver.web.body import read_params, read_upload
from kesong_desktop.homeserver.web.params import RequestParams, focus


class UploadForm:
    """Receives the files of one form whose field is in ``names``. Discard it when done."""

    def __init__(self, home: HomeService, owner: int, names: Collection[str]) -> None:
        self._home = home
        self._owner = owner
        self._names = names
        self.files: dict[str, IncomingFile] = {}

    @property
    def cover(self) -> IncomingFile | None:
        """Cover picture of a video, if one was sent."""
        return self.files.get("thumbnail")

    async def read(self, request: Request) -> RequestParams:
        """Read a form with files; return the other fields. Problem as ``read_upload``."""
        return await read_upload(request, self._open)

    async def read_any(self, request: Request) -> RequestParams:
        """Read a form with files, or values in any other way. Problem as ``read_upload`` and ``read_params``."""
        if request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
            return await self.read(request)
        return await read_params(request, limit_bytes=self._home.limits.body_bytes)

    def finish(self) -> None:
        """End all files after the last byte.

        Raises:
            Problem: 422 for a file of an unsupported type, or a cover that is no picture.
        """
        for one in self.files.values():
            one.finish()
        if self.cover is not None and not self.cover.mime.startswith("image/"):
            raise invalid("Thumbnail is not a picture")

    def hand_over(self) -> None:
        """Hand the files over: ``discard`` no longer deletes them."""
        for one in self.files.values():
            one.hand_over()

    def discard(self) -> None:
        """Close the files, and delete those that were not handed over."""
        for one in self.files.values():
            one.discard()

    def _open(self, name: str) -> IncomingFile | None:
        if name not in self._names:
            return None
        if name in self.files:
            raise invalid(f"{name.capitalize()} must be given once")
        self.files[name] = self._home.media.receive(self._owner)
        return self.files[name]


def words_of(params: RequestParams) -> MediaDescription:
    """Return description and focus from a request; None for missing values."""
    description = params.text("description") if params.has("description") else None
    return MediaDescription(description=description, focus=focus(params.text("focus")))
