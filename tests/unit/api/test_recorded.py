"""Every recorded answer either decodes to the model, with nothing lost, or raises the error that names what is wrong."""

import json
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from kesong_desktop.api import capability
from kesong_desktop.api.http.error_conversion import raise_for
from kesong_desktop.api.wire import decode, decode_people, decode_social, lenient_decode
from kesong_desktop.errors import (
    Forbidden,
    Gone,
    KesongError,
    NotAuthorised,
    NotThisProtocol,
    Rejected,
    ServerFault,
    SlowDown,
)
from tests.unit.api.world import NOW, RECORDED

HOST = "pixels.town"
KINDS = {
    301: NotThisProtocol,
    400: Rejected,
    401: NotAuthorised,
    403: Forbidden,
    404: Gone,
    429: SlowDown,
    500: ServerFault,
}
DISGUISED = {("takahe", "err_bad_token")}
"""What is a sign-in that is no longer valid, told with another number."""


def exchanges() -> list[Any]:
    found = []
    for server in ("gotosocial", "takahe"):
        for line in (RECORDED / f"{server}.jsonl").read_text(encoding="utf-8").splitlines():
            one = json.loads(line) | {"server": server}
            found.append(pytest.param(one, id=f"{server}-{one['name']}"))
    return found


def body_of(one: dict[str, Any]) -> bytes:
    return one["text"].encode() if "text" in one else json.dumps(one["json"]).encode()


def statuses(body: bytes, raw: Any) -> None:
    """Every post of a page is there, once."""
    wanted = dict.fromkeys(str((item.get("reblog") or item)["id"]) for item in raw)
    assert [post.id for post in decode.posts(body, HOST)] == list(wanted)


def status(body: bytes, raw: Any) -> None:
    if "scheduled_at" in raw:
        with pytest.raises(NotThisProtocol, match="author"):
            decode.post(body, HOST)
        return
    post, shown = decode.post(body, HOST), raw.get("reblog") or raw
    assert post.id == str(shown["id"])
    assert [one.id for one in post.attachments] == [str(one["id"]) for one in shown["media_attachments"]]
    assert [one.alt for one in post.attachments] == [
        one["description"] or "" for one in shown["media_attachments"]
    ]
    assert post.html == shown["content"]
    assert post.created_utc.year >= 2020


def accounts(body: bytes, raw: Any) -> None:
    assert [one.id for one in decode_people.people(body, HOST)] == list(
        dict.fromkeys(str(one["id"]) for one in raw)
    )


def account(body: bytes, raw: Any) -> None:
    person = decode.person(body, HOST)
    assert (person.id, person.acct) == (str(raw["id"]), raw["acct"])


def media(body: bytes, raw: Any) -> None:
    attachment = decode.to_attachment(decode.media(body, HOST))
    assert (attachment.id, attachment.url) == (str(raw["id"]), raw["url"] or raw["preview_url"])


def context(body: bytes, raw: Any) -> None:
    above, below = decode.context(body, HOST)
    assert (len(above), len(below)) == (len(raw["ancestors"]), len(raw["descendants"]))


def relationships(body: bytes, raw: Any) -> None:
    rows = raw if isinstance(raw, list) else [raw]
    wanted = {str(row["id"]): bool(row["following"] or row["requested"]) for row in rows}
    assert decode.relationships(body, HOST) == wanted


def notifications(body: bytes, raw: Any) -> None:
    assert [one.kind for one in decode_social.notifications(body, HOST)] == [one["type"] for one in raw]


def found(body: bytes, raw: Any) -> None:
    got = decode_social.found(body, HOST)
    assert len(got.people) == len(raw["accounts"])
    assert len(got.posts) == len(raw["statuses"])
    assert len(got.tags) == len(raw["hashtags"])


def document(body: bytes, raw: Any) -> None:
    assert (
        capability.read(lenient_decode.read(body, HOST)).limits.pictures
        == (raw["configuration"]["statuses"]["max_media_attachments"])
    )


def source(body: bytes, raw: Any) -> None:
    assert decode_social.source(body, HOST).text == raw["text"]


def edit_history(body: bytes, raw: Any) -> None:
    assert [one.html for one in decode_social.edit_history(body, HOST)] == [one["content"] for one in raw]


def markers(body: bytes, raw: Any) -> None:
    assert decode_social.markers(body, HOST) == {name: one["last_read_id"] for name, one in raw.items()}


READERS: tuple[tuple[str, Callable[[bytes, Any], None]], ...] = (
    (r"GET /api/v1/(timelines/.*|accounts/[^/]+/statuses|bookmarks|favourites|trends/statuses)", statuses),
    (r"(GET|PUT|DELETE) /api/v1/statuses/[^/]+|POST /api/v1/statuses", status),
    (r"POST /api/v1/statuses/[^/]+/(un)?(favourite|bookmark|reblog|mute|pin)", status),
    (r"GET /api/v1/(accounts/[^/]+/followers|accounts/search|follow_requests|blocks|mutes|directory)", accounts),
    (r"GET /api/v1/statuses/[^/]+/(favourited|reblogged)_by", accounts),
    (r"GET /api/v1/accounts/(lookup|verify_credentials|[0-9A-Z]{18,})|PATCH /api/v1/accounts/update_credentials", account),
    (r"(POST|PUT|GET) /api/v[12]/media(/.*)?", media),
    (r"GET /api/v1/statuses/[^/]+/context", context),
    (r"GET /api/v1/accounts/relationships", relationships),
    (r"POST /api/v1/(accounts|follow_requests)/[^/]+/\w+", relationships),
    (r"GET /api/v1/notifications", notifications),
    (r"GET /api/v2/search", found),
    (r"GET /api/v[12]/instance", document),
    (r"GET /api/v1/statuses/[^/]+/source", source),
    (r"GET /api/v1/statuses/[^/]+/history", edit_history),
    (r"(GET|POST) /api/v1/markers", markers),
)  # fmt: skip


@pytest.mark.parametrize("one", exchanges())
def test_recorded_answer(one):
    """Read as what was asked for; with an error's status, raised as its error with the server's words."""
    body = body_of(one)
    response = httpx.Response(one["status"], headers=one["headers"], content=body)
    if not 200 <= one["status"] < 300:
        with pytest.raises(KesongError) as caught:
            raise_for(response, body, HOST, NOW)
        is_disguised = (one["server"], one["name"]) in DISGUISED
        assert type(caught.value) is (NotAuthorised if is_disguised else KINDS.get(one["status"], Rejected))
        assert caught.value.said == ("" if one["status"] == 301 else said(one))
        return
    raise_for(response, body, HOST, NOW)
    question = f"{one['method']} {one['path'].partition('?')[0]}"
    reader = next((read for pattern, read in READERS if re.fullmatch(pattern, question)), None)
    if reader is not None:
        reader(body, one["json"])
    elif "json" in one:
        assert lenient_decode.read(body, HOST) == one["json"]
    else:
        with pytest.raises(NotThisProtocol, match="an empty answer"):
            lenient_decode.read(body, HOST)


def said(one: dict[str, Any]) -> str:
    """The words in an error's body, as a person would find them."""
    if "text" in one:
        return "" if "<" in one["text"] else one["text"]
    raw = one["json"]
    return str(raw.get("error_description") or raw.get("error") or "")


def test_recordings_hold_the_surprises():
    """A page that repeats itself, a refusal in the disguise of another number, and pages where JSON should be."""
    all_of = [one.values[0] for one in exchanges()]
    repeated = [
        one["name"] for one in all_of if one["name"] == "tl_home_all" and one["server"] == "gotosocial"
    ]
    assert repeated
    page = next(
        one["json"] for one in all_of if (one["server"], one["name"]) == ("gotosocial", "tl_home_all")
    )
    assert len({item["id"] for item in page}) < len(page)
    assert any("text" in one and "<html" in one["text"] for one in all_of)
