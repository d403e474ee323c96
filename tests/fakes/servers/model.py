"""A small server of the protocol's own kind, held in memory; ``kinds`` has those that differ from it."""

import json
import re
from collections.abc import Callable
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, ClassVar
from urllib.parse import parse_qs

import httpx

TOKEN, SERVER = "TOKEN", "https://pixels.town"
Answer = httpx.Response
Handler = Callable[..., Answer]
ALICE = {"id": "7", "username": "alice", "acct": "alice", "url": f"{SERVER}/@alice"}
BOB = {"id": "8", "username": "bob", "acct": "bob"}


class Model:
    """Mastodon as its documentation has it. A subclass changes what its kind of server does differently."""

    document: ClassVar[dict[str, Any]] = {
        "domain": "pixels.town",
        "version": "4.3.2",
        "source_url": "https://github.com/mastodon/mastodon",
        "configuration": {"statuses": {"max_media_attachments": 4}},
    }
    default_visibility = "public"
    page_size = 5

    def __init__(self) -> None:
        self.posts: dict[str, dict[str, Any]] = {}
        self.media: dict[str, dict[str, Any]] = {}
        self.keys: dict[str, str] = {}
        self.boosts: list[str] = []
        self.markers: dict[str, Any] = {}
        self.requests: list[httpx.Request] = []
        self.deleted_media: list[str] = []
        self._number = 100

    # --- the wire ---------------------------------------------------------------------------------------------------------

    def __call__(self, request: httpx.Request) -> Answer:
        self.requests.append(request)
        refused = self.refusal(request)
        if refused is not None:
            return refused
        question = f"{request.method} {request.url.path}"
        for pattern, handler in self.routes().items():
            found = re.fullmatch(pattern, question)
            if found:
                return handler(request, *found.groups())
        return self.missing()

    def refusal(self, request: httpx.Request) -> Answer | None:
        """What is answered before anything else is looked at."""
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            return self.not_signed_in()
        return None

    def not_signed_in(self) -> Answer:
        return Answer(401, json={"error": "The access token is invalid"})

    def missing(self) -> Answer:
        return Answer(404, json={"error": "Record not found"})

    def routes(self) -> dict[str, Handler]:
        status, verb = (
            r"/api/v1/statuses/([^/]+)",
            r"(favourite|unfavourite|bookmark|unbookmark|reblog|unreblog)",
        )
        return {
            r"GET /api/v2/instance": lambda _: Answer(200, json=self.document),
            r"GET /api/v1/accounts/verify_credentials": lambda _: Answer(
                200, json=ALICE | {"source": {"privacy": self.default_visibility}}
            ),
            r"POST /api/v2/media": self.upload,
            r"GET /api/v1/media/([^/]+)": self.see_media,
            r"PUT /api/v1/media/([^/]+)": self.change_media,
            r"POST /api/v1/statuses": self.post,
            rf"GET {status}": self.see,
            rf"PUT {status}": self.edit,
            rf"DELETE {status}": self.delete,
            rf"GET {status}/source": self.source,
            rf"GET {status}/context": lambda _, _id: Answer(200, json={"ancestors": [], "descendants": []}),
            rf"POST {status}/{verb}": self.gesture,
            r"GET /api/v1/(?:timelines/(?:home|public|tag/\w+)|bookmarks|accounts/7/statuses)": self.page,
            r"GET /api/v1/notifications": self.notices,
            r"GET /api/v2/search": self.search,
            r"GET /api/v1/markers": lambda _: Answer(200, json=self.markers),
            r"POST /api/v1/markers": self.mark,
            r"GET /api/v1/accounts/relationships": self.relationships,
            r"POST /api/v1/accounts/8/(follow|unfollow)": self.follow,
        }

    # --- media ------------------------------------------------------------------------------------------------------------

    def upload(self, request: httpx.Request) -> Answer:
        fields = parts_of(request)
        made = {
            "id": self.new_id(),
            "type": "image",
            "url": f"{SERVER}/m.jpg",
            "preview_url": f"{SERVER}/s.jpg",
            "description": fields.get("description", b"").decode() or None,
            "focus": fields.get("focus", b"").decode(),
        }
        self.media[made["id"]] = made
        return self.uploaded(made)

    def uploaded(self, made: dict[str, Any]) -> Answer:
        return Answer(200, json=made)

    def see_media(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json=self.media[number]) if number in self.media else self.missing()

    def change_media(self, request: httpx.Request, number: str) -> Answer:
        self.media[number] |= {
            name: value for name, value in read(request).items() if name in {"description", "focus"}
        }
        return Answer(200, json=self.media[number])

    # --- posts ------------------------------------------------------------------------------------------------------------

    def post(self, request: httpx.Request) -> Answer:
        key = request.headers["idempotency-key"]
        if key in self.keys:
            return self.repeated(request, self.keys[key])
        return self.make(request)

    def repeated(self, _request: httpx.Request, number: str) -> Answer:
        """The same key once more."""
        return Answer(200, json=self.show(number))

    def make(self, request: httpx.Request) -> Answer:
        fields = read(request)
        ids = [str(one) for one in fields.get("media_ids", [])]
        if any(self.owner(one) for one in ids):
            return self.media_taken()
        number = self.new_id()
        self.posts[number] = {
            "text": fields.get("status", ""),
            "media_ids": self.ordered(ids),
            "visibility": fields.get("visibility", self.default_visibility),
            "flags": set(),
        }
        self.keys[request.headers["idempotency-key"]] = number
        return Answer(200, json=self.show(number))

    def owner(self, media_id: str) -> str:
        """The post that a file belongs to."""
        return next((number for number, one in self.posts.items() if media_id in one["media_ids"]), "")

    def ordered(self, ids: list[str]) -> list[str]:
        return ids

    def media_taken(self) -> Answer:
        return Answer(422, json={"error": "Media already attached"})

    def see(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json=self.show(number)) if number in self.posts else self.missing()

    def edit(self, request: httpx.Request, number: str) -> Answer:
        fields, post = read(request), self.posts[number]
        ids = fields.get("media_ids", [])
        self.dropped([one for one in post["media_ids"] if one not in ids])
        post |= {"text": fields.get("status", ""), "media_ids": [one for one in ids if isinstance(one, str)]}
        for one in fields.get("media_attributes", []):
            self.media[one["id"]]["description"] = one["description"]
        return Answer(200, json=self.show(number))

    def dropped(self, ids: list[str]) -> None:
        """What happens to files that an edit left out."""

    def delete(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json={}) if self.posts.pop(number, None) else self.missing()

    def source(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json={"id": number, "text": self.posts[number]["text"], "spoiler_text": ""})

    def gesture(self, _request: httpx.Request, number: str, verb: str) -> Answer:
        flag = {"favourite": "favourited", "bookmark": "bookmarked", "reblog": "reblogged"}[
            verb.removeprefix("un")
        ]
        flags = self.posts[number]["flags"]
        if verb.startswith("un"):
            flags.discard(flag)
        else:
            if flag == "reblogged" and flag not in flags:
                self.boosts.append(number)
            flags.add(flag)
        return Answer(200, json=self.boosted(number) if verb == "reblog" else self.show(number))

    def boosted(self, number: str) -> dict[str, Any]:
        """A wrapper around what was boosted."""
        return self.show(number) | {"id": self.new_id(), "reblog": self.show(number), "content": ""}

    def show(self, number: str) -> dict[str, Any]:
        post = self.posts[number]
        return {
            "id": number,
            "account": ALICE,
            "created_at": "2024-01-31T12:30:15.000Z",
            "visibility": post["visibility"],
            "content": f"<p>{post['text']}</p>",
            "media_attachments": [self.media[one] for one in post["media_ids"]],
            **{flag: flag in post["flags"] for flag in ("favourited", "bookmarked", "reblogged")},
        }

    # --- lists ------------------------------------------------------------------------------------------------------------

    def page(self, request: httpx.Request) -> Answer:
        newest = sorted(self.posts, key=int, reverse=True)
        if "bookmarks" in request.url.path:
            newest = [one for one in newest if "bookmarked" in self.posts[one]["flags"]]
        below = request.url.params.get("max_id")
        found = [one for one in newest if below is None or int(one) < int(below)][: self.page_size]
        return self.listed(request, [self.show(one) for one in found])

    def listed(self, request: httpx.Request, items: list[dict[str, Any]]) -> Answer:
        link = f'<{SERVER}{request.url.path}?max_id={items[-1]["id"]}>; rel="next"' if items else ""
        return Answer(200, json=items, headers={"Link": link} if link else {})

    def notices(self, request: httpx.Request) -> Answer:
        made = {"id": "5", "type": "follow", "account": BOB, "created_at": "2024-01-31T12:30:15.000Z"}
        return self.listed(request, [] if request.url.params.get("max_id") else [made])

    def search(self, request: httpx.Request) -> Answer:
        words = request.url.params["q"]
        found = [self.show(number) for number, post in self.posts.items() if words in post["text"]]
        return Answer(200, json={"accounts": [], "statuses": found, "hashtags": [{"name": "lake"}]})

    def mark(self, request: httpx.Request) -> Answer:
        self.markers |= read(request)
        return Answer(200, json=self.markers)

    def relationships(self, request: httpx.Request) -> Answer:
        return Answer(
            200, json=[{"id": one, "following": True} for one in request.url.params.get_list("id[]")]
        )

    def follow(self, _request: httpx.Request, verb: str) -> Answer:
        return Answer(200, json={"id": "8", "following": verb == "follow", "requested": False})

    def new_id(self) -> str:
        self._number += 1
        return str(self._number)


def read(request: httpx.Request) -> dict[str, Any]:
    """The fields of a request; a form that was cut by the line would be read as it came (surprise 13)."""
    if "json" in request.headers.get("content-type", ""):
        return dict(json.loads(request.content or b"{}"))
    return {name.removesuffix("[]"): values[0] for name, values in parse_qs(request.content.decode()).items()}


def parts_of(request: httpx.Request) -> dict[str, bytes]:
    """The fields of a multipart body."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.content)
    name = "content-disposition"
    return {
        str(one.get_param("name", header=name)): one.get_payload(decode=True) or b""
        for one in message.iter_parts()
    }
