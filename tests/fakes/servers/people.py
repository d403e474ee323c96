"""How Alice stands to people on a model: follows, requests, mutes, blocks, notes, reports; and pages of people."""

from collections.abc import Callable
from typing import Any

import httpx

from tests.fakes.servers.social import Social
from tests.fakes.servers.wire import ALICE, Answer, parts_of, read

Handler = Callable[..., Answer]
Routes = dict[str, Handler]


class People(Social):
    """What is done to people, and lists of them."""

    def person_routes(self) -> dict[str, Routes]:
        """By area: its routes."""
        person = r"/api/v1/accounts/(\d+)"
        return {
            "people": {
                rf"GET {person}/(followers|following)": self.see_network,
                rf"POST {person}/((?:un)?(?:mute|block))": self.set_aside,
                r"GET /api/v1/statuses/([^/]+)/(favourited_by|reblogged_by)": self.see_who,
                r"PATCH /api/v1/accounts/update_credentials": self.change_profile,
            },
            "set_aside": {r"GET /api/v1/(blocks|mutes)": self.see_set_aside},
            "notes": {rf"POST {person}/note": self.take_note},
            "followers": {rf"POST {person}/(remove_from_followers)": self.remove_follower},
            "requests": {
                r"GET /api/v1/follow_requests": self.see_asking,
                r"POST /api/v1/follow_requests/(\d+)/(authorize|reject)": self.answer_asking,
            },
            "reports": {r"POST /api/v1/reports": self.take_report},
            "suggestions": {r"GET /api/v2/suggestions": self.suggest},
        }

    def relationship(self, number: str) -> dict[str, Any]:
        muted = self.muted.get(number)
        options = self.follow_options.get(number, {})
        return super().relationship(number) | {
            "followed_by": number in self.followers,
            "requested_by": number in self.asking,
            "muting": muted is not None,
            "muting_notifications": bool(muted and muted.get("notifications", True)),
            "blocking": number in self.blocked,
            "showing_reblogs": options.get("reblogs", number in self.following),
            "notifying": options.get("notify", False),
            "note": self.notes.get(number, ""),
            "domain_blocking": False,
            "endorsed": False,
        }

    def follow(self, request: httpx.Request, number: str, verb: str) -> Answer:
        self.follow_options[number] = read(request) if verb == "follow" else {}
        return super().follow(request, number, verb)

    def listed_people(self, numbers: list[str]) -> Answer:
        """People as a page without a further one."""
        return Answer(200, json=[self.people[one] for one in numbers])

    def see_network(self, _request: httpx.Request, number: str, side: str) -> Answer:
        if number not in self.people:
            return self.missing()
        mine = {"followers": self.followers, "following": self.following}[side]
        theirs = {"followers": self.following, "following": self.followers}[side]
        return self.listed_people(
            sorted(mine) if number == ALICE["id"] else [ALICE["id"]] if number in theirs else []
        )

    def set_aside(self, request: httpx.Request, number: str, verb: str) -> Answer:
        if number not in self.people:
            return self.missing()
        if verb == "mute":
            self.muted[number] = read(request)
        elif verb == "unmute":
            self.muted.pop(number, None)
        elif verb == "block":
            self.blocked = [*self.blocked, number]
            self.following.discard(number)
            self.followers.discard(number)
        else:
            self.blocked = [one for one in self.blocked if one != number]
        return Answer(200, json=self.relationship(number))

    def see_set_aside(self, _request: httpx.Request, kind: str) -> Answer:
        return self.listed_people(self.blocked if kind == "blocks" else [*self.muted])

    def see_who(self, _request: httpx.Request, number: str, kind: str) -> Answer:
        if number not in self.posts:
            return self.missing()
        flag = {"favourited_by": "favourited", "reblogged_by": "reblogged"}[kind]
        return self.listed_people([ALICE["id"]] if flag in self.posts[number]["flags"] else [])

    def change_profile(self, request: httpx.Request) -> Answer:
        is_form = "multipart" in request.headers["content-type"]
        given = dict.fromkeys(parts_of(request), "picture") if is_form else read(request)
        given.pop("fields_attributes", None)
        self.profiles[ALICE["id"]] = self.profiles.get(ALICE["id"], {}) | given
        return Answer(200, json=self.profile(ALICE["id"]))

    def take_note(self, request: httpx.Request, number: str) -> Answer:
        self.notes[number] = read(request).get("comment", "")
        return Answer(200, json=self.relationship(number))

    def remove_follower(self, _request: httpx.Request, number: str, _verb: str) -> Answer:
        self.followers.discard(number)
        return Answer(200, json=self.relationship(number))

    def see_asking(self, _request: httpx.Request) -> Answer:
        return self.listed_people(self.asking)

    def answer_asking(self, _request: httpx.Request, number: str, verb: str) -> Answer:
        if number not in self.asking:
            return self.missing()
        self.asking.remove(number)
        if verb == "authorize":
            self.followers.add(number)
        return Answer(200, json=self.relationship(number))

    def take_report(self, request: httpx.Request) -> Answer:
        fields = read(request)
        if fields.get("account_id") not in self.people:
            return self.missing()
        self.reports.append(fields)
        return Answer(200, json={"id": self.new_id()})

    def suggest(self, _request: httpx.Request) -> Answer:
        others = [one for one in self.people if one != ALICE["id"] and one not in self.following]
        return Answer(200, json=[{"source": "global", "account": self.people[one]} for one in others])
