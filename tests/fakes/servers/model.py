"""A small server of the protocol's own kind, held in memory; ``kinds`` has those that differ from it.

Its parts, each upon the one before: ``state`` (what is kept), ``media``, ``statuses``, ``lists``, ``social``,
``people``, ``collected``; ``door`` signs in.
"""

import re
from collections.abc import Callable
from typing import Any, ClassVar

import httpx

from tests.fakes.servers.lists_and_tags import Collected
from tests.fakes.servers.sign_in import SignInRoutes
from tests.fakes.servers.wire import ALICE, BOB, SERVER, TOKEN, Answer, parts_of, read

Handler = Callable[..., Answer]
_OPEN = ("/oauth/", "/api/v1/apps", "/api/v1/instance", "/api/v2/instance", "/.well-known/", "/files/")
"""What is asked without a token."""


class Model(Collected, SignInRoutes):
    """Mastodon as its documentation has it. A subclass changes what its kind of server does differently."""

    takes_covers = True
    document: ClassVar[dict[str, Any]] = {
        "domain": "pixels.town",
        "version": "4.3.2",
        "source_url": "https://github.com/mastodon/mastodon",
        "configuration": {
            "statuses": {"max_media_attachments": 4},
            "translation": {"enabled": True},
            "media_attachments": {
                "supported_mime_types": ["image/jpeg", "image/png", "image/gif", "image/heic", "video/mp4"]
            },
        },
    }
    describes_attached = False
    absent: ClassVar[frozenset[str]] = frozenset()
    """The areas of ``people`` and ``collected`` that the kind has not."""
    always_empty: ClassVar[tuple[str, ...]] = ()
    """Addresses that answer with an empty list, whatever there is."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.happens("follow")

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
        is_known = request.headers.get("authorization") == f"Bearer {self.token}"
        return None if is_known or request.url.path.startswith(_OPEN) else self.not_signed_in()

    def not_signed_in(self) -> Answer:
        return Answer(401, json={"error": "The access token is invalid"})

    def routes(self) -> dict[str, Handler]:
        """By method and path."""
        return {
            r"GET /api/v2/instance": lambda _: Answer(200, json=self.document),
            r"POST /api/v1/apps": self.register,
            r"GET /oauth/authorize": self.consent,
            r"POST /oauth/token": self.grant,
            r"POST /oauth/revoke": self.revoke,
            **self._media_routes(),
            **self._status_routes(),
            **self._social_routes(),
            **self._area_routes(),
        }

    def _area_routes(self) -> dict[str, Handler]:
        areas = self.person_routes() | self.collected_routes()
        routes = {
            path: one
            for area, found in areas.items()
            if area not in self.absent
            for path, one in found.items()
        }
        return routes | {rf"GET {path}": lambda _: Answer(200, json=[]) for path in self.always_empty}

    def _media_routes(self) -> dict[str, Handler]:
        return {
            r"POST /api/v2/media": self.upload,
            r"GET /api/v1/media/([^/]+)": self.see_media,
            r"PUT /api/v1/media/([^/]+)": self.change_media,
            r"GET /files/([^/]+)": self.serve_file,
        }

    def _status_routes(self) -> dict[str, Handler]:
        status = r"/api/v1/statuses/([^/]+)"
        return {
            r"POST /api/v1/statuses": self.post,
            rf"GET {status}": self.see,
            rf"PUT {status}": self.edit,
            rf"DELETE {status}": self.delete,
            rf"GET {status}/source": self.source,
            rf"GET {status}/history": self.history,
            rf"GET {status}/context": self.context,
            rf"POST {status}/((?:un)?(?:favourite|bookmark|reblog))": self.gesture,
            r"GET /api/v1/(?:timelines/(?:home|public|tag/\w+)|bookmarks|favourites)": self.page,
            r"GET /api/v1/accounts/\d+/statuses": self.page,
        }

    def _social_routes(self) -> dict[str, Handler]:
        return {
            r"GET /api/v1/notifications": self.notifications,
            r"GET /api/v2/search": self.search,
            r"GET /api/v1/markers": self.see_markers,
            r"POST /api/v1/markers": self.mark,
            r"GET /api/v1/accounts/verify_credentials": self.me,
            r"GET /api/v1/accounts/relationships": self.relationships,
            r"GET /api/v1/accounts/lookup": self.lookup,
            r"GET /api/v1/accounts/(\d+)": self.see_person,
            r"POST /api/v1/accounts/(\d+)/(follow|unfollow)": self.follow,
        }


__all__ = ["ALICE", "BOB", "SERVER", "TOKEN", "Answer", "Handler", "Model", "parts_of", "read"]
