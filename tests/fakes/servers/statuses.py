"""Posts on a model: made, seen, edited, deleted, and what people do with them."""

from typing import Any

import httpx

from tests.fakes.servers.media import Media
from tests.fakes.servers.wire import ALICE, Answer, order, read

FLAGS = {"favourite": "favourited", "bookmark": "bookmarked", "reblog": "reblogged"}


class Statuses(Media):
    """Everybody's posts, seen by Alice."""

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
        if any(one not in self.media for one in ids):
            return self.invalid("media", "not found")
        if any(self.owner(one) for one in ids):
            return self.media_taken()
        number = self.keep_post(
            ALICE["id"],
            text=fields.get("status", ""),
            media_ids=self.ordered(ids),
            visibility=fields.get("visibility", self.default_visibility),
            spoiler=fields.get("spoiler_text", ""),
            sensitive=self.is_sensitive(fields),
            reply_to=fields.get("in_reply_to_id", ""),
        )
        self.keys[request.headers["idempotency-key"]] = number
        return Answer(200, json=self.show(number))

    def keep_post(self, author: str, *, made_s: float | None = None, **fields: Any) -> str:
        """A post of anybody's."""
        number = self.new_id()
        empty = {"text": "", "media_ids": [], "spoiler": "", "sensitive": False, "reply_to": ""}
        made_s = self.clock() if made_s is None else made_s
        self.posts[number] = {
            **empty,
            "author": author,
            "visibility": "public",
            "made_s": made_s,
            "flags": set(),
            "edit_history": [],
            **fields,
        }
        return number

    def is_sensitive(self, fields: dict[str, Any]) -> bool:
        return bool(fields.get("sensitive"))

    def ordered(self, ids: list[str]) -> list[str]:
        return ids

    def ordered_again(self, _post: dict[str, Any], ids: list[str]) -> list[str]:
        """The order after an edit."""
        return ids

    def media_taken(self) -> Answer:
        return Answer(422, json={"error": "Media already attached"})

    def see(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json=self.show(number)) if number in self.posts else self.missing()

    def edit(self, request: httpx.Request, number: str) -> Answer:
        if self.posts.get(number, {}).get("author") != ALICE["id"]:
            return self.missing()
        fields, post = read(request), self.posts[number]
        ids = fields.get("media_ids", [])
        self.dropped([one for one in post["media_ids"] if one not in ids])
        post["edit_history"].append({"content": self.html(number), "created_at": self.moment(post["made_s"])})
        post |= {
            "text": fields.get("status", ""),
            "media_ids": self.ordered_again(post, [one for one in ids if isinstance(one, str)]),
            "spoiler": fields.get("spoiler_text", ""),
            "sensitive": self.is_sensitive(fields),
        }
        for one in fields.get("media_attributes", []):
            self.describe_in_edit(one["id"], one)
        return Answer(200, json=self.show(number))

    def describe_in_edit(self, number: str, fields: dict[str, Any]) -> None:
        """What an edit says of a file."""
        self.describe(number, fields)

    def dropped(self, ids: list[str]) -> None:
        """What happens to files that an edit left out."""

    def delete(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json={}) if self.posts.pop(number, None) else self.missing()

    def source(self, _request: httpx.Request, number: str) -> Answer:
        post = self.posts[number]
        return Answer(200, json={"id": number, "text": post["text"], "spoiler_text": post["spoiler"]})

    def history(self, _request: httpx.Request, number: str) -> Answer:
        now = {"content": self.html(number), "created_at": self.moment()}
        return Answer(200, json=[*self.posts[number]["edit_history"], now])

    def context(self, _request: httpx.Request, number: str) -> Answer:
        above, below = self.ancestors(number), self.descendants(number)
        shown = {
            "ancestors": [self.show(one) for one in above],
            "descendants": [self.show(one) for one in below],
        }
        return Answer(200, json=shown)

    def ancestors(self, number: str) -> list[str]:
        parent = self.posts[number]["reply_to"]
        return [*self.ancestors(parent), parent] if parent in self.posts else []

    def descendants(self, number: str) -> list[str]:
        replies = [one for one, post in self.posts.items() if post["reply_to"] == number]
        return [deep for one in replies for deep in (one, *self.descendants(one))]

    def gesture(self, _request: httpx.Request, number: str, verb: str) -> Answer:
        if number not in self.posts:
            return self.missing()
        flag = FLAGS[verb.removeprefix("un")]
        flags = self.posts[number]["flags"]
        if verb.startswith("un"):
            flags.discard(flag)
        else:
            if flag == "reblogged" and flag not in flags:
                self.boosts.append(number)
            flags.add(flag)
        return Answer(
            200, json=self.boosted(number) if verb == "reblog" else self.after_gesture(number, verb)
        )

    def boosted(self, number: str) -> dict[str, Any]:
        """A wrapper around what was boosted."""
        return self.show(number) | {
            "id": self.new_id(),
            "account": ALICE,
            "reblog": self.show(number),
            "content": "",
        }

    def after_gesture(self, number: str, _verb: str) -> dict[str, Any]:
        return self.show(number)

    def html(self, number: str) -> str:
        return f"<p>{self.posts[number]['text']}</p>"

    def show(self, number: str) -> dict[str, Any]:
        """The entity, as Alice sees it."""
        post = self.posts[number]
        return {
            "id": number,
            "account": self.people[post["author"]],
            "created_at": self.moment(post["made_s"]),
            "visibility": post["visibility"],
            "content": self.html(number),
            "spoiler_text": post["spoiler"],
            "sensitive": post["sensitive"],
            "in_reply_to_id": post["reply_to"] or None,
            "media_attachments": [self.show_media(one) for one in post["media_ids"]],
            "in_reply_to_account_id": self.posts.get(post["reply_to"], {}).get("author"),
            **{flag: flag in post["flags"] for flag in FLAGS.values()},
            **post.get("more", {}),
        }

    def newest_first(self) -> list[str]:
        """All posts that there are."""
        return sorted(self.posts, key=order, reverse=True)
