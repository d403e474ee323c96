"""Lists, hashtags, trends, conversations, filters and polls of a model server."""

from typing import Any

import httpx

from tests.fakes.servers.people import People, Routes
from tests.fakes.servers.wire import Answer, read


class Collected(People):
    """What Alice keeps beside posts and people."""

    def collected_routes(self) -> dict[str, Routes]:
        """By area: its routes."""
        one = r"/api/v1/lists/([^/]+)"
        status = r"/api/v1/statuses/([^/]+)"
        return {
            "lists": {
                r"GET /api/v1/lists": lambda _: Answer(200, json=[*self.lists.values()]),
                r"POST /api/v1/lists": self.make_list,
                rf"PUT {one}": self.change_list,
                rf"DELETE {one}": self.delete_list,
                rf"(GET|POST|DELETE) {one}/accounts": self.change_members,
                r"GET /api/v1/accounts/(\d+)/lists": self.lists_of,
                r"GET /api/v1/timelines/list/[^/]+": self.page,
            },
            "tags": {
                r"GET /api/v1/followed_tags": lambda _: Answer(200, json=[*map(self.tag, sorted(self.tags))]),
                r"GET /api/v1/tags/([^/]+)": lambda _, name: Answer(200, json=self.tag(name)),
                r"POST /api/v1/tags/([^/]+)/(follow|unfollow)": self.follow_tag,
            },
            "trends": {
                r"GET /api/v1/trends/tags": self.trending_tags,
                r"GET /api/v1/trends/statuses": self.trending_posts,
            },
            "conversations": {
                r"GET /api/v1/conversations": lambda _: Answer(
                    200, json=[*map(self.talk, self.conversations)]
                ),
                r"POST /api/v1/conversations/([^/]+)/read": self.read_talk,
                r"DELETE /api/v1/conversations/([^/]+)": self.delete_talk,
            },
            "filters": {
                r"GET /api/v2/filters": lambda _: Answer(200, json=[*self.filters.values()]),
                r"POST /api/v2/filters": self.make_filter,
                r"PUT /api/v2/filters/([^/]+)": self.change_filter,
                r"DELETE /api/v2/filters/([^/]+)": self.delete_filter,
            },
            "pins": {rf"POST {status}/((?:un)?pin)": self.set_flag},
            "quiet": {rf"POST {status}/((?:un)?mute)": self.set_flag},
            "polls": {
                r"GET /api/v1/polls/([^/]+)": self.see_poll,
                r"POST /api/v1/polls/([^/]+)/votes": self.vote,
            },
            "translation": {rf"POST {status}/translate": self.translate},
            "domains": {r"(GET|POST|DELETE) /api/v1/domain_blocks": self.change_domains},
            "emojis": {r"GET /api/v1/custom_emojis": lambda _: Answer(200, json=self.emojis)},
            "clearing": {
                r"POST /api/v1/notifications/clear": self.clear,
                r"POST /api/v1/notifications/([^/]+)/dismiss": self.dismiss,
            },
        }

    def belongs(self, number: str, place: str) -> bool:
        if not place.startswith("timelines/list/"):
            return super().belongs(number, place)
        return self.posts[number]["author"] in self.members.get(place.rpartition("/")[2], [])

    def show(self, number: str) -> dict[str, Any]:
        flags = self.posts[number]["flags"]
        return super().show(number) | {"pinned": "pinned" in flags, "muted": "muted" in flags}

    def make_list(self, request: httpx.Request) -> Answer:
        number = self.new_id()
        self.lists[number], self.members[number] = read(request) | {"id": number}, []
        return Answer(200, json=self.lists[number])

    def change_list(self, request: httpx.Request, number: str) -> Answer:
        if number not in self.lists:
            return self.missing()
        self.lists[number] |= read(request)
        return Answer(200, json=self.lists[number])

    def delete_list(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json={}) if self.lists.pop(number, None) else self.missing()

    def change_members(self, request: httpx.Request, method: str, number: str) -> Answer:
        if number not in self.lists:
            return self.missing()
        members = self.members[number]
        if method == "GET":
            return self.listed_people(members)
        given = request.url.params.get_list("account_ids[]") or read(request).get("account_ids", [])
        kept = [one for one in members if one not in given]
        self.members[number] = kept + (given if method == "POST" else [])
        return Answer(200, json={})

    def lists_of(self, _request: httpx.Request, person: str) -> Answer:
        return Answer(200, json=[one for key, one in self.lists.items() if person in self.members[key]])

    def tag(self, name: str) -> dict[str, Any]:
        return {
            "name": name,
            "url": f"{self.server}/tags/{name}",
            "history": [],
            "following": name in self.tags,
        }

    def follow_tag(self, _request: httpx.Request, name: str, verb: str) -> Answer:
        (self.tags.add if verb == "follow" else self.tags.discard)(name)
        return Answer(200, json=self.tag(name))

    def trending_tags(self, _request: httpx.Request) -> Answer:
        words = [word[1:] for post in self.posts.values() for word in post["text"].split() if word[0] == "#"]
        ordered = sorted(set(words), key=lambda word: (-words.count(word), word))
        day = [{"day": "0", "uses": str(words.count(one)), "accounts": "1"} for one in ordered]
        return Answer(
            200, json=[self.tag(one) | {"history": [used]} for one, used in zip(ordered, day, strict=True)]
        )

    def trending_posts(self, _request: httpx.Request) -> Answer:
        public = [one for one in self.newest_first() if self.posts[one]["visibility"] == "public"]
        return Answer(
            200, json=[self.show(one) for one in public if "favourited" in self.posts[one]["flags"]]
        )

    def talk(self, number: str) -> dict[str, Any]:
        kept = self.conversations[number]
        people = [self.people[one] for one in kept["people"]]
        return {
            "id": number,
            "unread": kept["unread"],
            "accounts": people,
            "last_status": self.show(kept["last"]),
        }

    def begins_talk(self, person: str, text: str) -> str:
        """Somebody writes to Alice alone."""
        number, last = self.new_id(), self.keep_post(person, text=text, visibility="direct")
        self.conversations[number] = {"people": [person], "unread": True, "last": last}
        return number

    def read_talk(self, _request: httpx.Request, number: str) -> Answer:
        if number not in self.conversations:
            return self.missing()
        self.conversations[number]["unread"] = False
        return Answer(200, json=self.talk(number))

    def delete_talk(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json={}) if self.conversations.pop(number, None) else self.missing()

    def make_filter(self, request: httpx.Request) -> Answer:
        number = self.new_id()
        self.filters[number] = {"id": number}
        return self.change_filter(request, number)

    def change_filter(self, request: httpx.Request, number: str) -> Answer:
        if number not in self.filters:
            return self.missing()
        fields = read(request)
        kept = {one["id"]: one for one in self.filters[number].get("keywords", [])}
        for word in fields.pop("keywords_attributes", []):
            key = word.get("id") or self.new_id()
            if word.get("_destroy"):
                kept.pop(key, None)
            else:
                kept[key] = word | {"id": key}
        self.filters[number] |= fields | {"keywords": [*kept.values()]}
        return Answer(200, json=self.filters[number])

    def delete_filter(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(200, json={}) if self.filters.pop(number, None) else self.missing()

    def set_flag(self, _request: httpx.Request, number: str, verb: str) -> Answer:
        if number not in self.posts:
            return self.missing()
        flag = {"pin": "pinned", "mute": "muted"}[verb.removeprefix("un")]
        flags = self.posts[number]["flags"]
        (flags.discard if verb.startswith("un") else flags.add)(flag)
        return Answer(200, json=self.show(number))

    def asks(self, person: str, text: str, *titles: str) -> str:
        """A post with a poll; the poll has the id of the post."""
        number = self.keep_post(person, text=text)
        options = [{"title": one, "votes_count": 0} for one in titles]
        poll = {"id": number, "options": options, "votes_count": 0, "voters_count": 0, "voted": False}
        self.posts[number]["more"] = {"poll": poll | {"multiple": False, "expired": False, "own_votes": []}}
        return number

    def translate(self, request: httpx.Request, number: str) -> Answer:
        """Each word turned round, as no translator does it."""
        if number not in self.posts:
            return self.missing()
        shown = self.show(number)
        media = [
            {"id": one["id"], "description": (one["description"] or "")[::-1]}
            for one in shown["media_attachments"]
        ]
        poll = shown.get("poll")
        options = [{"title": one["title"][::-1]} for one in poll["options"]] if poll else []
        found = {
            "content": f"<p>{self.posts[number]['text'][::-1]}</p>",
            "spoiler_text": shown["spoiler_text"][::-1],
            "language": read(request).get("lang", "en"),
            "media_attachments": media,
            "poll": {"id": number, "options": options} if poll else None,
            "detected_source_language": shown.get("language") or "de",
            "provider": "Mirror",
        }
        return Answer(200, json=found)

    def see_poll(self, _request: httpx.Request, number: str) -> Answer:
        poll = self.posts.get(number, {}).get("more", {}).get("poll")
        return Answer(200, json=poll) if poll else self.missing()

    def vote(self, request: httpx.Request, number: str) -> Answer:
        poll = self.posts.get(number, {}).get("more", {}).get("poll")
        if not poll or poll["voted"]:
            return self.invalid("poll", "cannot be voted on") if poll else self.missing()
        chosen = [int(one) for one in read(request)["choices"]]
        for place in chosen:
            poll["options"][place]["votes_count"] += 1
        poll |= {"voted": True, "own_votes": chosen, "voters_count": 1, "votes_count": len(chosen)}
        return Answer(200, json=poll)

    def change_domains(self, request: httpx.Request, method: str) -> Answer:
        if method == "POST":
            self.domains.append(read(request)["domain"])
        elif method == "DELETE":
            self.domains.remove(request.url.params["domain"])
        return Answer(200, json=self.domains if method == "GET" else {})

    def clear(self, _request: httpx.Request) -> Answer:
        self.events.clear()
        return Answer(200, json={})

    def dismiss(self, _request: httpx.Request, number: str) -> Answer:
        kept = [one for one in self.events if one["id"] != number]
        is_there = len(kept) < len(self.events)
        self.events = kept
        return Answer(200, json={}) if is_there else self.missing()
