"""The files of a form that is being read, and what the form says about them."""

from collections.abc import Collection

from starlette.requests import Request

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.service.media_description import MediaDescription
from kesong_desktop.homeserver.service.uploads.incoming_file import IncomingFile
from kesong_desktop.homeserver.web.body import read_params, read_upload
from kesong_desktop.homeserver.web.params import RequestParams, focus


class UploadForm:
    """Takes the files of one form that have one of ``names``. Discard it when done."""

    def __init__(self, home: HomeService, owner: int, names: Collection[str]) -> None:
        self._home = home
        self._owner = owner
        self._names = names
        self.files: dict[str, IncomingFile] = {}

    @property
    def cover(self) -> IncomingFile | None:
        """The picture that stands for a clip, if one was sent."""
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
        """All has come.

        Raises:
            Problem: 422 for a file that is of no supported type, or a cover that is no picture.
        """
        for one in self.files.values():
            one.finish()
        if self.cover is not None and not self.cover.mime.startswith("image/"):
            raise invalid("Thumbnail is not a picture")

    def hand_over(self) -> None:
        """Hand the files over: they are no longer deleted here."""
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
    """What a request says about a picture; None for what it does not."""
    description = params.text("description") if params.has("description") else None
    return MediaDescription(description=description, focus=focus(params.text("focus")))
