"""Pixelfed, as its own code has it: the present one, and that of up to 0.12."""

from typing import Any, ClassVar

import httpx

from tests.fakes.servers.model import ALICE, Answer, Handler, Model
from tests.fakes.servers.wire import read

YEAR_S = 365 * 86400


class Pixelfed(Model):
    """Takes no post without a picture, answers each upload with 202, deletes what an edit leaves out."""

    takes_covers = False
    document: ClassVar[dict[str, Any]] = {
        "version": "3.5.3 (compatible; Pixelfed 0.13.0)",
        "configuration": {
            "statuses": {"max_media_attachments": 4, "max_characters": 500},
            "media_attachments": {
                "supported_mime_types": ["image/jpeg", "image/png", "image/gif", "video/mp4"],
                "image_size_limit": 15_360_000,
                "image_matrix_limit": 2_073_600,
                "video_size_limit": 15_360_000,
            },
        },
    }
    cold = 1
    describes_attached = True
    absent = frozenset(
        {
            "notes",
            "followers",
            "reports",
            "suggestions",
            "lists",
            "trends",
            "pins",
            "quiet",
            "polls",
            "translation",
            "clearing",
        }
    )
    always_empty = ("/api/v1/lists",)
    min_id_goes_upward = False
    is_private_account = False
    is_asleep = False
    """True until a person who was never here before asks who they are: files and posts are answered with nothing till then."""

    def refusal(self, request: httpx.Request) -> Answer | None:
        is_api = not request.url.path.startswith(("/oauth/authorize", "/files/"))
        if is_api and request.headers.get("accept") != "application/json":
            return Answer(302, headers={"Location": "/login"})
        return super().refusal(request)

    def not_signed_in(self) -> Answer:
        return Answer(401, json={"error": "Unauthenticated."})

    def invalid(self, field: str, why: str) -> Answer:
        return Answer(422, json={"message": "The given data was invalid.", "errors": {field: [why]}})

    def routes(self) -> dict[str, Handler]:
        gone = ("source", "revoke")
        kept = {path: handler for path, handler in super().routes().items() if not path.endswith(gone)}
        settings = {"media_descriptions": False, "max_altext_length": 2000}
        return kept | {
            r"GET /api/v1.1/compose/settings": lambda _: Answer(200, json=settings),
            r"GET /api/v1.1/discover/posts/trending": self.trending_posts,
            r"GET /api/v1.1/discover/posts/hashtags": self.trending_tags,
            r"GET /api/v1.1/discover/accounts/popular": self.popular,
            r"POST /api/v1.1/report": self.take_report,
        }

    def popular(self, _request: httpx.Request) -> Answer:
        """People themselves, not wrapped."""
        return self.listed_people([one for one in self.people if one != ALICE["id"]])

    def take_report(self, request: httpx.Request) -> Answer:
        self.reports.append(read(request))
        return Answer(200, json={"msg": "Successfully sent report", "code": 200})

    def show(self, number: str) -> dict[str, Any]:
        shown = super().show(number)
        return {name: value for name, value in shown.items() if name != "pinned"}

    def granted(self) -> dict[str, Any]:
        self.renewal = f"renewal{self.new_id()}"
        return {
            "token_type": "Bearer",
            "expires_in": YEAR_S,
            "access_token": self.token,
            "refresh_token": self.renewal,
        }

    def renewed(self, fields: dict[str, Any]) -> Answer:
        if fields["refresh_token"] != self.renewal:
            return Answer(401, json={"error": "invalid_request", "message": "The refresh token is invalid."})
        self.token = f"TOKEN{self.new_id()}"
        return Answer(200, json=self.granted())

    # --- media ------------------------------------------------------------------------------------------------------------

    def me(self, request: httpx.Request) -> Answer:
        self.is_asleep = False
        return super().me(request)

    def upload(self, request: httpx.Request) -> Answer:
        return Answer(200, json=[]) if self.is_asleep else super().upload(request)

    def uploaded(self, made: dict[str, Any]) -> Answer:
        return Answer(202, json=made | {"url": None})

    def see_media(self, request: httpx.Request, number: str) -> Answer:
        """Never any address, and nothing once it belongs to a post."""
        if self.owner(number) or number not in self.media:
            return self.missing()
        return Answer(200, json=self.show_media(number) | {"url": None})

    def describe(self, number: str, fields: dict[str, Any]) -> None:
        self.media[number]["description"] = fields.get("description")

    def describe_in_edit(self, number: str, fields: dict[str, Any]) -> None:
        """Is not read."""

    def show_media(self, number: str) -> dict[str, Any]:
        shown = super().show_media(number)
        return {name: value for name, value in shown.items() if name not in {"focus", "meta"}}

    # --- posts ------------------------------------------------------------------------------------------------------------

    def make(self, request: httpx.Request) -> Answer:
        if self.is_asleep:
            return Answer(200, json=[])
        self.keys[request.headers["idempotency-key"]] = ""
        fields = read(request)
        if not fields.get("media_ids") and not fields.get("in_reply_to_id"):
            return Answer(403, json={"error": "Empty statuses are not allowed"})
        if fields.get("visibility") == "direct":
            return self.invalid("visibility", "The selected visibility is invalid.")
        if self.posts.get(fields.get("in_reply_to_id", ""), {}).get("is_closed"):
            return Answer(422, json="Comments have been disabled on this post")
        return super().make(request)

    def repeated(self, request: httpx.Request, number: str) -> Answer:
        return Answer(400, json={"error": "Duplicate idempotency key."})

    def keep_post(self, author: str, **fields: Any) -> str:
        if author == ALICE["id"] and self.is_private_account:
            fields["visibility"] = "private"
        spoiler = fields.get("spoiler", "") if fields.get("sensitive") else ""
        return super().keep_post(author, **fields | {"spoiler": spoiler})

    def see(self, request: httpx.Request, number: str) -> Answer:
        if request.url.params.get("_pe") == "1" and number in self.posts:
            return Answer(200, json=self.show(number) | {"content_text": self.posts[number]["text"]})
        return super().see(request, number)

    def edit(self, request: httpx.Request, number: str) -> Answer:
        if "media_ids" not in read(request):
            return Answer(500, json={"error": "Undefined array key"})
        return super().edit(request, number)

    def dropped(self, ids: list[str]) -> None:
        self.deleted_media += ids

    def boosted(self, number: str) -> dict[str, Any]:
        return self.show(number)

    def ancestors(self, number: str) -> list[str]:
        return super().ancestors(number)[-1:]

    def descendants(self, number: str) -> list[str]:
        return [one for one in super().descendants(number) if self.posts[one]["reply_to"] == number][:20]

    # --- lists and people -------------------------------------------------------------------------------------------------

    def is_at_home(self, post: dict[str, Any]) -> bool:
        return super().is_at_home(post) and bool(post["media_ids"]) and not post["reply_to"]

    def cut(self, found: list[str], params: httpx.QueryParams) -> list[str]:
        return super().cut(found, params.remove("since_id"))

    def without_text_posts(self, found: list[str], place: str, params: httpx.QueryParams) -> list[str]:
        """On tags it is so unless asked otherwise."""
        is_default = "/tag/" in place and "only_media" not in params
        return super().without_text_posts(
            found, place, params.set("only_media", "true") if is_default else params
        )

    def page(self, request: httpx.Request) -> Answer:
        cursor = request.url.params.get("cursor", "")
        if cursor:
            request = httpx.Request("GET", request.url.copy_set_param("max_id", cursor[3:]))
        return super().page(request)

    def listed(self, request: httpx.Request, items: list[dict[str, Any]]) -> Answer:
        path = request.url.path
        if self.cold and "home" in path:
            self.cold -= 1
            return Answer(206, json=[])
        if "bookmarks" in path and items:
            link = f'<{self.server}{path}?cursor=abc{items[-1]["id"]}>; rel="next"'
            return Answer(200, json=items, headers={"Link": link})
        if "/accounts/" in path or "/tag/" in path:
            return Answer(200, json=items)
        linked = super().listed(request, items)
        link = linked.headers.get("link", "").replace(self.server, "https://another.name")
        return Answer(200, json=items, headers={"Link": link} if link else {})

    def follow(self, request: httpx.Request, number: str, verb: str) -> Answer:
        return super().follow(request, number, verb) if "follow" in self.scope.split() else Answer(403)

    def relationships(self, request: httpx.Request) -> Answer:
        """An object, for one's own id was taken out of the list."""
        shown = super().relationships(request).json()
        return Answer(
            200, json={str(place + 1): one | {"domain_blocking": None} for place, one in enumerate(shown)}
        )

    def search(self, request: httpx.Request) -> Answer:
        is_short = len(request.url.params["q"]) <= 100
        return (
            super().search(request) if is_short else self.invalid("q", "The q may not be greater than 100.")
        )

    def finds(self, words: str, post: dict[str, Any]) -> bool:
        return bool(post["text"].startswith(words))

    def mark(self, request: httpx.Request) -> Answer:
        return Answer(200, json=[])


class OldPixelfed(Pixelfed):
    """Up to 0.12: whatever goes wrong is a fault of the server. This one's admin has left clips out."""

    document: ClassVar[dict[str, Any]] = Pixelfed.document | {
        "version": "2.7.2 (compatible; Pixelfed 0.11.13)",
        "configuration": {
            "statuses": {"max_media_attachments": 4, "max_characters": 500},
            "media_attachments": {
                "supported_mime_types": ["image/jpeg", "image/png", "image/gif"],
                "image_matrix_limit": 2_073_600,
            },
        },
    }

    def not_signed_in(self) -> Answer:
        return Answer(500, json={"error": "Unauthenticated."})

    def missing(self) -> Answer:
        return Answer(500, json={"error": "No query results for model [App\\Status] 404"})

    def invalid(self, field: str, why: str) -> Answer:
        return Answer(500, json=super().invalid(field, why).json())
