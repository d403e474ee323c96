"""The servers of the scenario: a model of each kind, or the home server, each with a second user, Bob, and its stored data."""

import contextlib
import threading
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Protocol

import httpx

from kesong_desktop.homeserver.home_service import HomeService
from tests.fakes.servers.model import ALICE, BOB, Model
from tests.unit.homeserver.world import PASSWORD


class TargetServer(Protocol):
    """A server with Alice and Bob."""

    kind: str
    url: str

    def browse(self, address: str) -> None:
        """Alice's browser: she signs in and agrees."""
        ...

    def bob_posts(self, count: int) -> None:
        """Bob posts so many pictures (or, where that is possible, words)."""
        ...

    def bob_accepts(self) -> None:
        """Bob says yes where he was asked."""
        ...

    def bob_likes(self, post_id: str) -> None:
        """Bob likes a post of Alice's."""
        ...

    def kept(self, post_id: str) -> dict[str, Any] | None:
        """A post as the server has it: text, alts in order, favourited, reblogged, bookmarked; None where there is none."""
        ...

    def files(self) -> list[bytes]:
        """All files that were sent."""
        ...


def in_thread(work: Callable[[], object]) -> None:
    """A browser is a program of its own."""
    threading.Thread(target=work, name="browser", daemon=True).start()


class ModelServer:
    """A served model."""

    def __init__(self, kind: str, model: Model) -> None:
        self.kind, self.model, self.url = kind, model, model.server

    def browse(self, address: str, *, then: str = "") -> None:
        """Open ``address``, and ``then`` another."""
        headers = {"User-Agent": "Browser/1", "Accept": "text/html"}

        def look() -> None:
            for one in filter(None, (address, then)):
                with contextlib.suppress(httpx.HTTPError):  # the program may be gone by then
                    httpx.get(one, headers=headers, follow_redirects=True)

        in_thread(look)

    def bob_posts(self, count: int) -> None:
        now_s = self.model.clock()
        for number in range(count):
            media_id = f"90{number:05}"
            self.model.media[media_id] = {
                "id": media_id,
                "type": "image",
                "url": f"{self.url}/files/{media_id}",
                "preview_url": None,
                "description": None,
                "focus": "",
            }
            made_s = now_s - 3600 - 60 * (count - number)
            self.model.keep_post(BOB["id"], text=f"bob {number}", media_ids=[media_id], made_s=made_s)

    def bob_accepts(self) -> None:
        if BOB["id"] in self.model.asked:
            self.model.accepts(BOB["id"])

    def bob_likes(self, post_id: str) -> None:
        self.model.happens("favourite", post_id)

    def kept(self, post_id: str) -> dict[str, Any] | None:
        post = self.model.posts.get(post_id)
        if post is None:
            return None
        alts = [self.model.media[one]["description"] for one in post["media_ids"]]
        flags = {flag: flag in post["flags"] for flag in ("favourited", "reblogged", "bookmarked")}
        mine = post["author"] == ALICE["id"]
        return {"text": post["text"], "alts": alts, "reply_to": post["reply_to"], "mine": mine, **flags}

    def files(self) -> list[bytes]:
        return list(self.model.files.values())


class HomeServer:
    """The home server, with Bob as another client."""

    kind = "kesong"

    def __init__(self, home: HomeService, url: str, folder: Path) -> None:
        self.url = url
        self._folder = folder
        home.add_user("alice", PASSWORD)
        home.add_user("bob", PASSWORD)
        home.follows.follow(home.accounts.id_of("bob"), home.accounts.id_of("alice"))
        self._bob = {"Authorization": f"Bearer {home.issue_token('bob')}"}
        self._alice = {"Authorization": f"Bearer {home.issue_token('alice')}"}

    def browse(self, address: str) -> None:
        def agree() -> None:
            form = {
                **_Form(httpx.get(address).text).fields,
                "username": "alice",
                "password": PASSWORD,
                "decision": "allow",
            }
            httpx.post(f"{self.url}/oauth/authorize", data=form, follow_redirects=True)

        in_thread(agree)

    def bob_posts(self, count: int) -> None:
        with httpx.Client(base_url=self.url, headers=self._bob) as bob:
            for number in range(count):
                bob.post("/api/v1/statuses", json={"status": f"bob {number}"}).raise_for_status()

    def bob_accepts(self) -> None:
        return

    def bob_likes(self, post_id: str) -> None:
        httpx.post(f"{self.url}/api/v1/statuses/{post_id}/favourite", headers=self._bob).raise_for_status()

    def kept(self, post_id: str) -> dict[str, Any] | None:
        answer = httpx.get(f"{self.url}/api/v1/statuses/{post_id}", headers=self._alice)
        if answer.status_code == 404:
            return None
        post = answer.json()
        source = httpx.get(f"{self.url}/api/v1/statuses/{post_id}/source", headers=self._alice)
        return {
            "text": source.json().get("text", ""),
            "alts": [one["description"] for one in post["media_attachments"]],
            "reply_to": post["in_reply_to_id"] or "",
            "mine": post["account"]["username"] == "alice",
            **{flag: post[flag] for flag in ("favourited", "reblogged", "bookmarked")},
        }

    def files(self) -> list[bytes]:
        return [path.read_bytes() for path in (self._folder / "media").rglob("*") if path.is_file()]


class _Form(HTMLParser):
    """The fields of the page of consent."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "input" and found.get("name"):
            self.fields[found["name"] or ""] = found.get("value") or ""
