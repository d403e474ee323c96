"""Uploads to a model."""

from typing import Any

import httpx

from tests.fakes.servers.state import State
from tests.fakes.servers.wire import Answer, SentFile, file_of, parts_of, read

PICTURES = ("image/jpeg", "image/png", "image/gif", "image/webp")


class Media(State):
    """Keeps files with their descriptions, until and after they belong to a post."""

    describes_attached = True
    """False where the description of a file that belongs to a post changes by an edit of the post alone."""

    takes_covers = False
    """False where the picture that comes with a clip is read over."""

    def upload(self, request: httpx.Request) -> Answer:
        sent, fields = file_of(request), parts_of(request)
        if sent.mime not in self.types():
            return self.bad_file(sent)
        number = self.media_id()
        self.files[number] = sent.content
        if self.takes_covers and "thumbnail" in fields:
            self.covers[number] = fields["thumbnail"]
        self.media[number] = {
            "id": number,
            "type": "video" if sent.mime.startswith("video/") else "image",
            "url": f"{self.server}/files/{number}",
            "preview_url": f"{self.server}/files/{number}?small",
            "description": fields.get("description", b"").decode() or None,
            "focus": fields.get("focus", b"").decode(),
        }
        return self.uploaded(self.show_media(number))

    def media_id(self) -> str:
        return self.new_id()

    def types(self) -> tuple[str, ...]:
        """What it takes, by its document."""
        told = self.document.get("configuration", {}).get("media_attachments", {})
        return tuple(told.get("supported_mime_types", (*PICTURES, "video/mp4")))

    def bad_file(self, sent: SentFile) -> Answer:
        """A file of a kind that it does not take."""
        return self.invalid("file", f"content type {sent.mime} is invalid")

    def uploaded(self, made: dict[str, Any]) -> Answer:
        return Answer(200, json=made)

    def see_media(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json=self.show_media(number)) if number in self.media else self.missing()

    def change_media(self, request: httpx.Request, number: str) -> Answer:
        if number not in self.media or (self.owner(number) and not self.describes_attached):
            return self.missing()
        self.describe(number, read(request))
        return Answer(200, json=self.show_media(number))

    def describe(self, number: str, fields: dict[str, Any]) -> None:
        """Take in what was sent of description and focus."""
        self.media[number] |= {
            name: value for name, value in fields.items() if name in {"description", "focus"}
        }

    def show_media(self, number: str) -> dict[str, Any]:
        """The entity."""
        kept = self.media[number]
        x, _, y = (kept.get("focus") or "0,0").partition(",")
        focus = {"x": float(x or 0), "y": float(y or 0)}
        return {**kept, "meta": {"original": {"width": 320, "height": 240}, "focus": focus}}

    def owner(self, media_id: str) -> str:
        """The post that a file belongs to."""
        return next((number for number, one in self.posts.items() if media_id in one["media_ids"]), "")

    def serve_file(self, _request: httpx.Request, number: str) -> Answer:
        """GET of a file's address, which needs no token."""
        if number not in self.files:
            return self.missing()
        return Answer(200, content=self.files[number], headers={"Content-Type": "image/jpeg"})
