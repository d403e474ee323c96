"""Posts and people of a simulated server as they are boosted, pinned, muted, followed, edited and deleted, by anybody."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import httpx

from tests.fakes.servers.model import Answer, Handler, Model, read

_MARKS = {"pin": "pinned", "mute": "muted"}


@dataclass(frozen=True)
class AppliedText:
    """A text that a post got, and when; ``is_others``: by another program."""

    text: str
    at_s: float
    is_others: bool = False


class ChangedPosts(Model):
    """What is remembered of the changes is for the invariants alone. ``asker`` says whose the request is."""

    def __init__(self, **more: Any) -> None:
        self.texts: dict[str, list[AppliedText]] = defaultdict(list)
        self.gone_s: dict[str, float] = {}
        self.boosted_twice: list[str] = []
        super().__init__(**more)

    def asker(self) -> str:
        """The id of the person whose request is answered."""
        raise NotImplementedError

    def routes(self) -> dict[str, Handler]:
        return super().routes() | {r"POST /api/v1/statuses/([^/]+)/((?:un)?(?:pin|mute))": self.mark_post}

    def mark_post(self, _request: httpx.Request, number: str, verb: str) -> Answer:
        if number not in self.posts:
            return self.missing()
        flags = self.posts[number]["flags"]
        (flags.discard if verb.startswith("un") else flags.add)(_MARKS[verb.removeprefix("un")])
        return Answer(200, json=self.show(number))

    def gesture(self, request: httpx.Request, number: str, verb: str) -> Answer:
        if verb == "reblog" and "reblogged" in self.posts.get(number, {}).get("flags", ()):
            # GoToSocial counts a second boost.
            self.boosted_twice.append(number)
        return super().gesture(request, number, verb)

    def edit(self, request: httpx.Request, number: str) -> Answer:
        if self.posts.get(number, {}).get("author") != self.asker():
            return self.missing()
        self.put_text(number, str(read(request).get("status", "")))
        return Answer(200, json=self.show(number))

    def put_text(self, number: str, text: str, *, is_others: bool = False) -> None:
        """Give a post another text."""
        self.posts[number]["text"] = text
        self.texts[number].append(AppliedText(text, self.clock(), is_others))

    def delete(self, _request: httpx.Request, number: str) -> Answer:
        if self.posts.get(number, {}).get("author") != self.asker():
            return self.missing()
        self.remove(number)
        return Answer(200, json={})

    def remove(self, number: str) -> None:
        """Delete a post, whoever did so."""
        if self.posts.pop(number, None) is not None:
            self.gone_s[number] = self.clock()
