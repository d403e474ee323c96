"""People on a model: found, followed, and how far somebody has read."""

from typing import Any

import httpx

from tests.fakes.servers.lists import Lists
from tests.fakes.servers.wire import ALICE, Answer, read


class Social(Lists):
    """Alice and whom she knows."""

    def me(self, _request: httpx.Request) -> Answer:
        return Answer(200, json=ALICE | {"source": {"privacy": self.default_visibility}})

    def lookup(self, request: httpx.Request) -> Answer:
        acct = request.url.params["acct"]
        found = next((one for one in self.people.values() if one["acct"] == acct), None)
        return Answer(200, json=found) if found else self.missing()

    def see_person(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json=self.profile(number)) if number in self.people else self.missing()

    def profile(self, number: str) -> dict[str, Any]:
        """The person with all that a profile shows."""
        counts = {"statuses_count": sum(post["author"] == number for post in self.posts.values())}
        return self.people[number] | counts | self.profiles.get(number, {})

    def follow(self, request: httpx.Request, number: str, verb: str) -> Answer:
        if number not in self.people:
            return self.missing()
        self.take_follow(number, on=verb == "follow")
        return Answer(200, json=self.relationship(number))

    def take_follow(self, number: str, *, on: bool) -> None:
        """Followed from now on, or no longer."""
        (self.following.add if on else self.following.discard)(number)

    def accepts(self, number: str) -> None:
        """Somebody says yes to who asked to follow them."""
        self.asked.discard(number)
        self.following.add(number)

    def relationship(self, number: str) -> dict[str, Any]:
        return {"id": number, "following": number in self.following, "requested": number in self.asked}

    def relationships(self, request: httpx.Request) -> Answer:
        return Answer(200, json=[self.relationship(one) for one in request.url.params.get_list("id[]")])

    def search(self, request: httpx.Request) -> Answer:
        words = request.url.params["q"]
        people = [one for one in self.people.values() if words in one["username"]]
        posts = [self.show(one) for one, post in self.posts.items() if self.finds(words, post)]
        tags = {word[1:] for post in self.posts.values() for word in post["text"].split() if word[0] == "#"}
        named = [{"name": one} for one in sorted(tags) if words.removeprefix("#") in one]
        return Answer(200, json={"accounts": people, "statuses": posts, "hashtags": named})

    def finds(self, words: str, post: dict[str, Any]) -> bool:
        """Is the post found by these words?"""
        return post["author"] == ALICE["id"] and words in post["text"]

    def see_markers(self, _request: httpx.Request) -> Answer:
        return Answer(200, json=self.markers)

    def mark(self, request: httpx.Request) -> Answer:
        self.markers |= read(request)
        return Answer(200, json=self.markers)
