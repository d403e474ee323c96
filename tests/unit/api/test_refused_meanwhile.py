"""Several requests in a row: none is sent once another request was told that the sign-in is gone."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from kesong_desktop.api import write_methods
from kesong_desktop.api.client import Client
from kesong_desktop.errors import NotAuthorised
from tests.unit.api.world import SERVER, ask, status

_ME = "/api/v1/accounts/verify_credentials"
_PICTURES = [
    {"id": number, "type": "image", "url": f"{SERVER}/{number}.jpg", "description": "old"} for number in "56"
]
_PLAN = {"id": "7", "scheduled_at": "2030-01-01T00:00:00Z", "params": {"text": "later"}}
_OLDER = {"Link": f'<{SERVER}/api/v1/scheduled_statuses?max_id=7>; rel="next"'}


def asked_before_and_after(
    held: str, answers: dict[str, httpx.Response], do: Callable[[Client], Awaitable[Any]]
) -> list[str]:
    """The requests of ``do``, while whose request ``held`` another is answered with 401."""
    asked: list[str] = []
    is_held, goes_on = asyncio.Event(), asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == _ME:
            return httpx.Response(401)
        name = f"{request.method} {request.url.path}"
        asked.append(name)
        if name == held:
            is_held.set()
            await goes_on.wait()
        return answers[name]

    async def run(client: Client) -> None:
        doing = asyncio.ensure_future(do(client))
        await is_held.wait()
        with pytest.raises(NotAuthorised):
            await client.me()
        goes_on.set()
        with pytest.raises(NotAuthorised):
            await doing

    ask(answer, run)
    return asked


def test_a_follow_is_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_methods, "_FOLLOW_POLLS_S", (0.0, 0.0))
    follow = "POST /api/v1/accounts/7/follow"
    answers = {
        follow: httpx.Response(200, json={"id": "7", "following": False}),
        "GET /api/v1/accounts/relationships": httpx.Response(200, json=[{"id": "7", "following": True}]),
    }
    assert asked_before_and_after(follow, answers, lambda client: client.follow("7", on=True)) == [follow]


@pytest.mark.parametrize("held", ["PUT /api/v1/statuses/1", "PUT /api/v1/media/5"])
def test_descriptions_are_not_sent(held: str) -> None:
    """A server that left them out of the edit is told them one by one."""
    shown = status(1, media_attachments=_PICTURES)
    answers = {
        "GET /api/v1/statuses/1": httpx.Response(200, json=shown),
        "PUT /api/v1/statuses/1": httpx.Response(200, json=shown),
        "PUT /api/v1/media/5": httpx.Response(200, json=_PICTURES[0]),
        "PUT /api/v1/media/6": httpx.Response(200, json=_PICTURES[1]),
    }

    async def edit(client: Client) -> None:
        await client.edit_status("1", text="x", media_ids=["5", "6"], alts={"5": "a cat", "6": "a dog"})

    assert asked_before_and_after(held, answers, edit)[-1] == held


def test_the_next_page_of_scheduled_posts_is_not_read() -> None:
    page = "GET /api/v1/scheduled_statuses"
    answers = {page: httpx.Response(200, json=[_PLAN], headers=_OLDER)}
    assert asked_before_and_after(page, answers, lambda client: client.scheduled_statuses()) == [page]


def test_a_check_of_another_conversation() -> None:
    """``refusal_check`` raises for refusals since it was made, and not for those before."""

    async def run(client: Client) -> None:
        earlier = client.refusal_check()
        earlier()
        with pytest.raises(NotAuthorised):
            await client.me()
        with pytest.raises(NotAuthorised):
            earlier()
        client.refusal_check()()

    ask(lambda _: httpx.Response(401), run)
