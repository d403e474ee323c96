"""The kinds of server, each as far as it differs: as recorded (GoToSocial, Takahē) or as its own code has it (others)."""

from typing import Any, ClassVar

import httpx

from tests.fakes.servers.model import BOB, Answer, Handler, Model, read

PAGE = "<!DOCTYPE html><html><title>Not found</title></html>"


class GoToSocial(Model):
    """Repeats ids within a page, counts a second boost, makes a second post for a repeated key."""

    document: ClassVar[dict[str, Any]] = {
        "version": "0.20.0",
        "source_url": "https://codeberg.org/superseriousbusiness/gotosocial",
        "configuration": {
            "statuses": {"max_media_attachments": 6, "max_characters": 5000},
            "media_attachments": {"description_limit": 1500},
            "urls": {"streaming": "wss://pixels.town"},
        },
    }
    default_visibility = "unlisted"

    def refusal(self, request: httpx.Request) -> Answer | None:
        return super().refusal(request) if request.headers.get("user-agent") else Answer(418)

    def not_signed_in(self) -> Answer:
        return Answer(401, json={"error": "Unauthorized: token not found"})

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

    def follow(self, _request: httpx.Request, verb: str) -> Answer:
        return Answer(200, json={"id": "8", "following": False, "requested": verb == "follow"})


class Takahe(Model):
    """Moves the media of a repeated post, loses the order of an album, tells errors as pages."""

    document: ClassVar[dict[str, Any]] = {
        "version": "takahe/0.11.0",
        "configuration": {
            "statuses": {"max_media_attachments": 4},
            "media_attachments": {"video_size_limit": 0},
        },
    }

    def not_signed_in(self) -> Answer:
        return Answer(400, html="Invalid Bearer token")

    def missing(self) -> Answer:
        return Answer(404, html=PAGE)

    def upload(self, request: httpx.Request) -> Answer:
        if "content-length" not in request.headers:
            return Answer(500, html=PAGE)
        made = super().upload(request)
        number = str(made.json()["id"])
        return Answer(200, json=made.json() | {"id": int(number)})

    def change_media(self, request: httpx.Request, number: str) -> Answer:
        self.media[number] |= {"description": None, "focus": None} | read(request)
        return Answer(200, json=self.media[number])

    def repeated(self, request: httpx.Request, number: str) -> Answer:
        return self.make(request)

    def make(self, request: httpx.Request) -> Answer:
        for one in read(request).get("media_ids", []):
            if self.owner(one):
                self.posts[self.owner(one)]["media_ids"].remove(one)
        return super().make(request)

    def ordered(self, ids: list[str]) -> list[str]:
        return [*ids[:1], *reversed(ids[1:])]

    def boosted(self, number: str) -> dict[str, Any]:
        return self.show(number)

    def routes(self) -> dict[str, Handler]:
        return {path: handler for path, handler in super().routes().items() if "markers" not in path}


class Pixelfed(Model):
    """Takes no post without a picture, answers each upload with 202, deletes what an edit leaves out."""

    document: ClassVar[dict[str, Any]] = {
        "version": "3.5.3 (compatible; Pixelfed 0.13.0)",
        "configuration": {
            "statuses": {"max_media_attachments": 4, "max_characters": 500},
            "media_attachments": {"image_matrix_limit": 2_073_600},
        },
    }
    cold = 1

    def refusal(self, request: httpx.Request) -> Answer | None:
        if request.headers.get("accept") != "application/json":
            return Answer(302, headers={"Location": "/login"})
        return super().refusal(request)

    def not_signed_in(self) -> Answer:
        return Answer(401, json={"error": "Unauthenticated."})

    def routes(self) -> dict[str, Handler]:
        kept = {path: handler for path, handler in super().routes().items() if "source" not in path}
        settings = {"media_descriptions": False, "max_altext_length": 2000}
        return kept | {r"GET /api/v1.1/compose/settings": lambda _: Answer(200, json=settings)}

    def uploaded(self, made: dict[str, Any]) -> Answer:
        return Answer(202, json=made | {"url": None})

    def see_media(self, request: httpx.Request, number: str) -> Answer:
        return Answer(200, json=self.media[number] | {"url": None})

    def make(self, request: httpx.Request) -> Answer:
        self.keys[request.headers["idempotency-key"]] = ""
        if not read(request).get("media_ids"):
            return Answer(403, json={"error": "Empty statuses are not allowed"})
        return super().make(request)

    def repeated(self, request: httpx.Request, number: str) -> Answer:
        return Answer(400, json={"error": "Duplicate idempotency key."})

    def see(self, request: httpx.Request, number: str) -> Answer:
        if request.url.params.get("_pe") == "1" and number in self.posts:
            return Answer(200, json=self.show(number) | {"content_text": self.posts[number]["text"]})
        return super().see(request, number)

    def dropped(self, ids: list[str]) -> None:
        self.deleted_media += ids

    def boosted(self, number: str) -> dict[str, Any]:
        return self.show(number)

    def listed(self, request: httpx.Request, items: list[dict[str, Any]]) -> Answer:
        if self.cold and "home" in request.url.path:
            self.cold -= 1
            return Answer(206, json=[])
        linked = super().listed(request, items)
        return linked if "home" in request.url.path else Answer(200, json=items)

    def mark(self, request: httpx.Request) -> Answer:
        return Answer(200, json=[])

    def relationships(self, request: httpx.Request) -> Answer:
        return Answer(200, json={"1": {"id": "8", "following": True, "domain_blocking": None}})


class OldPixelfed(Pixelfed):
    """Up to 0.12: whatever goes wrong is a fault of the server."""

    document: ClassVar[dict[str, Any]] = Pixelfed.document | {
        "version": "2.7.2 (compatible; Pixelfed 0.11.13)"
    }

    def not_signed_in(self) -> Answer:
        return Answer(500, json={"error": "Unauthenticated."})

    def missing(self) -> Answer:
        return Answer(500, json={"error": "No query results for model [App\\Status] 404"})


class Akkoma(Model):
    """Says its limits at the top, and takes a picture into a second post."""

    document: ClassVar[dict[str, Any]] = {
        "version": "2.7.2 (compatible; Akkoma 3.13.2)",
        "max_toot_chars": 5000,
        "upload_limit": 16_000_000,
        "description_limit": 5000,
        "pleroma": {"metadata": {"features": ["editing"]}},
    }

    def owner(self, media_id: str) -> str:
        return ""


class Pleroma(Akkoma):
    """As Akkoma, which came from it."""

    document: ClassVar[dict[str, Any]] = Akkoma.document | {"version": "2.7.2 (compatible; Pleroma 2.7.0)"}


class Unknown(Takahe):
    """Says nothing of itself, has ids of any shape, and forgets every key."""

    document: ClassVar[dict[str, Any]] = {"version": "1"}

    def boosted(self, number: str) -> dict[str, Any]:
        return {"id": self.new_id(), "account": BOB, "reblog": self.show(number) | {"reblogged": None}}


KINDS = {
    "mastodon": Model,
    "gotosocial": GoToSocial,
    "takahe": Takahe,
    "pixelfed": Pixelfed,
    "pixelfed-old": OldPixelfed,
    "akkoma": Akkoma,
    "pleroma": Pleroma,
    "unknown": Unknown,
}
