"""Takahē, as recorded from 0.11.0."""

from typing import Any, ClassVar

import httpx

from tests.fakes.servers.model import Answer, Handler, Model
from tests.fakes.servers.wire import SentFile, read

PAGE = "<!DOCTYPE html><html><title>Not found</title></html>"
LATE_S = 1.0
"""How long a new post is not yet in the home timeline."""


class Takahe(Model):
    """Moves the media of a repeated post, loses the order of an album, tells errors as pages, and does much a second late."""

    takes_covers = False
    document: ClassVar[dict[str, Any]] = {
        "version": "takahe/0.11.0",
        "configuration": {
            "statuses": {
                "max_media_attachments": 4,
                "max_characters": 500,
                "characters_reserved_per_url": 23,
            },
            "media_attachments": {
                "supported_mime_types": [
                    "image/apng",
                    "image/avif",
                    "image/gif",
                    "image/jpeg",
                    "image/png",
                    "image/webp",
                ],
                "image_size_limit": 10485760,
                "image_matrix_limit": 4000000,
                "video_size_limit": 0,
            },
        },
    }
    describes_attached = True
    absent = frozenset(
        {
            "translation",
            "set_aside",
            "notes",
            "followers",
            "requests",
            "reports",
            "suggestions",
            "lists",
            "trends",
            "conversations",
            "filters",
            "quiet",
            "domains",
            "clearing",
        }
    )
    always_empty = (
        "/api/v1/lists",
        "/api/v1/conversations",
        "/api/v1/follow_requests",
        "/api/v1/trends/tags",
        "/api/v1/trends/statuses",
        "/api/v1/filters",
        "/api/v2/filters",
        "/api/v2/suggestions",
    )
    checks_pkce = False
    codes_are_used_up = False

    def not_signed_in(self) -> Answer:
        return Answer(400, html="Invalid Bearer token")

    def missing(self) -> Answer:
        return Answer(404, html=PAGE)

    def invalid(self, field: str, why: str) -> Answer:
        return Answer(400, json={"error": "invalid_input", "error_details": [{"loc": [field], "msg": why}]})

    def brought(self, code: str, state: str) -> str:
        return f"code={code}&state={state}"

    def routes(self) -> dict[str, Handler]:
        gone = ("markers", "history")
        return {path: one for path, one in super().routes().items() if not path.endswith(gone)}

    # --- media ------------------------------------------------------------------------------------------------------------

    def media_id(self) -> str:
        return str(len(self.media) + 1)

    def upload(self, request: httpx.Request) -> Answer:
        return super().upload(request) if "content-length" in request.headers else Answer(500, html=PAGE)

    def bad_file(self, sent: SentFile) -> Answer:
        return Answer(500, html=PAGE)

    def types(self) -> tuple[str, ...]:
        return tuple(one for one in super().types() if one != "image/avif")

    def uploaded(self, made: dict[str, Any]) -> Answer:
        return Answer(200, json=made | {"id": int(made["id"])})

    def describe(self, number: str, fields: dict[str, Any]) -> None:
        super().describe(number, {"description": None, "focus": None} | fields)

    # --- posts ------------------------------------------------------------------------------------------------------------

    def repeated(self, request: httpx.Request, number: str) -> Answer:
        return self.make(request)

    def make(self, request: httpx.Request) -> Answer:
        """A file that belongs to a post moves to the next."""
        ids = [str(one) for one in read(request).get("media_ids", [])]
        for post in self.posts.values():
            post["media_ids"] = [one for one in post["media_ids"] if one not in ids]
        return super().make(request)

    def ordered(self, ids: list[str]) -> list[str]:
        return [*ids[:1], *reversed(ids[1:])]

    def ordered_again(self, post: dict[str, Any], ids: list[str]) -> list[str]:
        return [one for one in post["media_ids"] if one in ids]

    def is_sensitive(self, fields: dict[str, Any]) -> bool:
        return bool(fields.get("sensitive") or fields.get("spoiler_text"))

    def boosted(self, number: str) -> dict[str, Any]:
        return self.show(number)

    def see(self, request: httpx.Request, number: str) -> Answer:
        shown = self.show(number) | {"bookmarked": False} if number in self.posts else None
        return Answer(200, json=shown) if shown else self.missing()

    def after_gesture(self, number: str, verb: str) -> dict[str, Any]:
        shown = super().after_gesture(number, verb)
        return shown if "bookmark" in verb else shown | {"bookmarked": False}

    def show(self, number: str) -> dict[str, Any]:
        shown = super().show(number)
        account = shown["account"]
        return shown | {"account": account | {"acct": f"{account['username']}@pixels.town"}}

    # --- lists and people -------------------------------------------------------------------------------------------------

    def is_at_home(self, post: dict[str, Any]) -> bool:
        return super().is_at_home(post) and self.clock() - post["made_s"] >= LATE_S

    def without_text_posts(self, found: list[str], place: str, params: httpx.QueryParams) -> list[str]:
        """On public and tag timelines it is turned round."""
        if params.get("only_media") != "true" or place.startswith("accounts"):
            return super().without_text_posts(found, place, params)
        return [one for one in found if not self.posts[one]["media_ids"]]

    def follow(self, request: httpx.Request, number: str, verb: str) -> Answer:
        """Carried out after the answer, and not yet when it is first looked at."""
        before = self.relationship(number)
        super().follow(request, number, verb)
        self.as_before[number] = before
        return Answer(200, json=before) if number in self.people else self.missing()

    def relationships(self, request: httpx.Request) -> Answer:
        shown = super().relationships(request).json()
        return Answer(200, json=[self.as_before.pop(one["id"], one) for one in shown])

    def search(self, request: httpx.Request) -> Answer:
        found = super().search(request).json() | {"statuses": []}
        if request.url.params.get("type") == "hashtags":
            found |= {"hashtags": []}
        return Answer(200, json=found)


class TakaheWithoutIdentity(Takahe):
    """Its administrator has no identity: version 2 of the instance document breaks, as long as nobody gives them one.

    ``newer`` is answered in its place.
    """

    newer = Answer(500, html="<h1>Server Error (500)</h1>")

    def routes(self) -> dict[str, Handler]:
        older = {"uri": "pixels.town", "title": "Pixels", "version": self.document["version"]}
        return super().routes() | {
            r"GET /api/v2/instance": lambda _: self.newer,
            r"GET /api/v1/instance": lambda _: Answer(200, json=older),
        }
