"""GoToSocial, as recorded from its development version of October 2025."""

from typing import Any, ClassVar

import httpx

from tests.fakes.servers.model import Answer, Model
from tests.fakes.servers.wire import SentFile


class GoToSocial(Model):
    """Repeats ids within a page, counts a second boost, makes a second post for a repeated key, and has locked people."""

    takes_covers = False
    document: ClassVar[dict[str, Any]] = {
        "version": "0.20.0",
        "source_url": "https://codeberg.org/superseriousbusiness/gotosocial",
        "configuration": {
            "statuses": {
                "max_media_attachments": 6,
                "max_characters": 5000,
                "characters_reserved_per_url": 25,
            },
            "media_attachments": {
                "supported_mime_types": ["image/jpeg", "image/gif", "image/webp", "image/png", "video/mp4"],
                "image_size_limit": 41943040,
                "video_size_limit": 41943040,
                "image_matrix_limit": 2147483647,
                "description_limit": 1500,
            },
            "urls": {"streaming": "wss://pixels.town"},
        },
    }
    default_visibility = "unlisted"
    describes_attached = True
    absent = frozenset({"followers", "trends", "suggestions", "domains", "translation"})
    always_empty = ("/api/v1/trends/tags", "/api/v1/trends/statuses", "/api/v2/suggestions")
    checks_pkce = False

    def new_id(self) -> str:
        return f"01M84VV{super().new_id():0>19}"

    def refusal(self, request: httpx.Request) -> Answer | None:
        if not request.headers.get("user-agent"):
            return Answer(418, json={"error": "I'm a teapot: no user-agent sent with request"})
        if request.url.path.startswith("/api/") and "json" not in request.headers.get("accept", ""):
            return Answer(406, html="<!DOCTYPE html>")
        return super().refusal(request)

    def not_signed_in(self) -> Answer:
        return Answer(401, json={"error": "Unauthorized: token not found"})

    def invalid(self, field: str, why: str) -> Answer:
        return Answer(422, json={"error": f"Unprocessable Entity: {field} {why}"})

    def bad_file(self, sent: SentFile) -> Answer:
        return Answer(422, json={"error": "Unprocessable Entity: error processing media"})

    def media_taken(self) -> Answer:
        return Answer(400, json={"error": "Bad Request: media already attached to status"})

    def repeated(self, request: httpx.Request, number: str) -> Answer:
        return self.make(request)

    def gesture(self, request: httpx.Request, number: str, verb: str) -> Answer:
        if verb == "reblog" and "reblogged" in self.posts[number]["flags"]:
            self.boosts.append(number)
        return super().gesture(request, number, verb)

    def listed(self, request: httpx.Request, items: list[dict[str, Any]]) -> Answer:
        return super().listed(request, [*items[:2], *items])

    def without_text_posts(self, found: list[str], place: str, params: httpx.QueryParams) -> list[str]:
        return found if place == "timelines/public" else super().without_text_posts(found, place, params)

    def take_follow(self, number: str, *, on: bool) -> None:
        if not on:
            self.following.discard(number)
        (self.asked.add if on and number not in self.following else self.asked.discard)(number)
