"""Uploads that go on after a break (tus 1.0.0), as our own home server takes them."""

from dataclasses import dataclass, field

import httpx

from kesong_desktop.imaging.file_type import mime_of
from tests.fakes.servers.model import Handler, Model
from tests.fakes.servers.wire import Answer, parts_of, read

PATH = "/api/kesong/v1/uploads"
STATED = {"protocol": "tus", "version": "1.0.0", "path": PATH, "advised_from": 1}
_PART = "application/offset+octet-stream"


@dataclass
class PartialUpload:
    """What has come of a file, and the medium that was made of it."""

    owner: str
    key: str
    length: int
    metadata: str
    content: bytearray = field(default_factory=bytearray)
    media_id: str = ""


class Resumable(Model):
    """Goes on with an upload by its key, as long as its medium is in no post."""

    uploads: dict[str, PartialUpload]

    def routes(self) -> dict[str, Handler]:
        one = rf"{PATH}/(\w+)"
        return super().routes() | {
            rf"POST {PATH}": self.begin_upload,
            rf"HEAD {one}": self.see_upload,
            rf"PATCH {one}": self.take_part,
            rf"POST {one}/media": lambda request, _: self.upload(request),
        }

    def begin_upload(self, request: httpx.Request) -> Answer:
        key, length = request.headers["idempotency-key"], int(request.headers["upload-length"])
        facts = (self.asker(), key, length, request.headers.get("upload-metadata", ""))
        for number, known in list(self._kept().items()):
            if (known.owner, known.key) == facts[:2]:
                is_lost = known.media_id and (known.media_id not in self.media or self.owner(known.media_id))
                if not is_lost and (known.length, known.metadata) == facts[2:]:
                    return self._told_of(number, 201)
                del self.uploads[number]
        number = self.new_id()
        self._kept()[number] = PartialUpload(*facts)
        return self._told_of(number, 201)

    def see_upload(self, _: httpx.Request, number: str) -> Answer:
        return self._told_of(number, 200) if self._is_own(number) else self.missing()

    def take_part(self, request: httpx.Request, number: str) -> Answer:
        if not self._is_own(number):
            return self.missing()
        if int(request.headers["upload-offset"]) != len(self.uploads[number].content):
            return Answer(409, json={"error": "The upload stands at another offset"})
        assert request.headers["content-type"] == _PART
        self.uploads[number].content += request.content
        return self._told_of(number, 204)

    def broken_off(self, request: httpx.Request, content: bytes) -> None:
        """Keep what came of a part before its line broke."""
        number = request.url.path.rpartition("/")[2]
        if request.method == "PATCH" and self._is_own(number):
            kept = self.uploads[number]
            if int(request.headers["upload-offset"]) == len(kept.content):
                kept.content += content

    def upload(self, request: httpx.Request) -> Answer:
        if not request.url.path.startswith(PATH):
            return super().upload(request)
        number = request.url.path.split("/")[-2]
        if not self._is_own(number):
            return self.missing()
        kept = self.uploads[number]
        if len(kept.content) != kept.length:
            return Answer(409, json={"error": "The upload is not complete"})
        if not kept.media_id:
            answer = super().upload(self._whole(request, bytes(kept.content)))
            kept.media_id = str(answer.json().get("id", ""))
            return answer
        if kept.media_id not in self.media:
            return self.missing()
        return Answer(200, json=self.show_media(kept.media_id))

    def _whole(self, request: httpx.Request, content: bytes) -> httpx.Request:
        fields = read(request) if "json" in request.headers["content-type"] else parts_of(request)
        file = ("media", content, mime_of(content) or "image/jpeg")
        made = httpx.Request("POST", request.url, data=fields, files={"file": file})
        made.read()
        return made

    def _told_of(self, number: str, status: int) -> Answer:
        kept = self.uploads[number]
        headers = {
            "Location": f"{self.server}{PATH}/{number}",
            "Upload-Offset": str(len(kept.content)),
            "Upload-Length": str(kept.length),
        }
        return Answer(status, headers=headers)

    def _is_own(self, number: str) -> bool:
        return number in self._kept() and self.uploads[number].owner == self.asker()

    def _kept(self) -> dict[str, PartialUpload]:
        if not hasattr(self, "uploads"):
            self.uploads = {}
        return self.uploads
