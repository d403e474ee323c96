"""Timelines and other lists of a model, page by page."""

from typing import Any

import httpx

from tests.fakes.servers.statuses import Statuses
from tests.fakes.servers.wire import ALICE, BOB, Answer, order


class Lists(Statuses):
    """Pages that are led on by a Link header."""

    def page(self, request: httpx.Request) -> Answer:
        place = request.url.path.removeprefix("/api/v1/")
        found = [one for one in self.newest_first() if self.belongs(one, place)]
        found = self.without_text_posts(found, place, request.url.params)
        found = self.cut(found, request.url.params)
        limit = min(self.page_size, int(request.url.params.get("limit", 20)))
        upward = "min_id" in request.url.params and self.min_id_goes_upward
        shown = found[-limit:] if upward else found[:limit]
        return self.listed(request, [self.in_list(one, place) for one in shown])

    min_id_goes_upward = True
    """False where ``min_id`` gives the newest above it, so that what lies between is never seen."""

    def belongs(self, number: str, place: str) -> bool:
        """Is it in the list at this address?"""
        post = self.posts[number]
        kind, _, rest = place.partition("/")
        if kind in {"bookmarks", "favourites"}:
            return {"bookmarks": "bookmarked", "favourites": "favourited"}[kind] in post["flags"]
        if kind == "accounts":
            return bool(post["author"] == rest.partition("/")[0])
        if rest == "home":
            return self.is_at_home(post)
        return post["visibility"] == "public" and (
            rest == "public" or f"#{rest.partition('/')[2]}" in post["text"]
        )

    def is_at_home(self, post: dict[str, Any]) -> bool:
        return post["author"] == ALICE["id"] or post["author"] in self.following

    def without_text_posts(self, found: list[str], place: str, params: httpx.QueryParams) -> list[str]:
        """What ``only_media`` does."""
        if params.get("only_media") != "true":
            return found
        return [one for one in found if self.posts[one]["media_ids"]]

    def cut(self, found: list[str], params: httpx.QueryParams) -> list[str]:
        """What lies between the ids that were asked for."""
        below, above = params.get("max_id"), params.get("min_id") or params.get("since_id")
        if below is not None:
            found = [one for one in found if order(one) < order(below)]
        return [one for one in found if order(one) > order(above)] if above else found

    def in_list(self, number: str, _place: str) -> dict[str, Any]:
        return self.show(number)

    def listed(self, request: httpx.Request, items: list[dict[str, Any]]) -> Answer:
        here = f"{self.server}{request.url.path}"
        link = f'<{here}?max_id={items[-1]["id"]}>; rel="next"' if items else ""
        return Answer(200, json=items, headers={"Link": link} if link else {})

    def notifications(self, request: httpx.Request) -> Answer:
        below = request.url.params.get("max_id")
        newest = [one for one in reversed(self.events) if below is None or order(one["id"]) < order(below)]
        return self.listed(request, newest[: self.page_size])

    def happens(self, kind: str, number: str = "") -> None:
        """Bob does something that concerns Alice."""
        made = {"id": self.new_id(), "type": kind, "account": BOB, "created_at": self.moment()}
        self.events.append(made | ({"status": self.show(number)} if number else {}))
