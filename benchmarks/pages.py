"""Pages of forty posts: responses of real servers, and a generated feed in the form of one of them."""

import copy
import json
import random
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

RECORDED = Path(__file__).resolve().parents[1] / "tests" / "data" / "recorded"
SERVERS = ("gotosocial", "takahe")
POSTS = 40
_MOULD = "gotosocial_album.json"
_FIRST_ID = 112_000_000_000_000_000
_TITLES = (
    "Fog over the bay",
    "Croissants, at last",
    "三天两夜的厦门",
    "The old tram depot",
    "Ein Morgen am See",
    "Grandma's garden",
)
_SENTENCES = (
    "We got up at five and had the whole beach to ourselves.",
    "The light came in low through the windows — nobody said a word.",
    "老板娘人很好，还送了一碗花生汤。",
    "Third try with this dough, and the first one that rose.",
    "It rained until noon & then the sky opened.",
    "Wer früh kommt, bekommt noch einen Platz am Fenster.",
    "I would go back for the soup alone.",
)
_TAGS = ("photography", "fog", "baking", "厦门", "travel", "family", "slowmornings")


def recorded(server: str) -> bytes:
    """Forty posts as this server wrote them: all that were recorded of it, again under other ids until they are forty."""
    seen: dict[str, Any] = {}
    for path in sorted(RECORDED.glob(f"{server}*")):
        lines = path.read_text("utf-8").splitlines() if path.suffix == ".jsonl" else [path.read_text("utf-8")]
        for status in (one for line in lines for one in _statuses(json.loads(line))):
            seen.setdefault(status["id"], status)
    return _page(
        [one | {"id": str(_FIRST_ID + row)} for row, one in enumerate(islice(cycle(seen.values()), POSTS))]
    )


def feed() -> bytes:
    """Forty posts by twenty-five people, each with one to four pictures, words, links and tags; each eighth is a boost."""
    chance = random.Random(40)  # noqa: S311 - the same page each time
    mould = json.loads((RECORDED / _MOULD).read_text("utf-8"))
    people = [_person(mould["account"], number, chance) for number in range(25)]
    posts = []
    for row in range(POSTS):
        post = _post(mould, _FIRST_ID + 7919 * row, chance.choice(people), chance)
        if row % 8 == 5:
            empty = {"content": "", "media_attachments": [], "tags": [], "mentions": []}
            post = (
                post
                | empty
                | {"id": str(_FIRST_ID * 2 + row), "account": chance.choice(people), "reblog": post}
            )
        posts.append(post)
    return _page(posts)


def _statuses(raw: Any) -> Iterator[dict[str, Any]]:
    if isinstance(raw, dict) and raw.keys() >= {
        "id",
        "account",
        "content",
        "media_attachments",
        "visibility",
    }:
        yield raw
    elif isinstance(raw, dict | list):
        for one in raw.values() if isinstance(raw, dict) else raw:
            yield from _statuses(one)


def _person(mould: dict[str, Any], number: int, chance: random.Random) -> dict[str, Any]:
    name = f"person{number}"
    address = f"https://pictures{number % 6}.example"
    face = f"{address}/accounts/avatars/{chance.getrandbits(64):016x}.png"
    return copy.deepcopy(mould) | {
        "id": str(_FIRST_ID // 3 + number),
        "username": name,
        "acct": f"{name}@pictures{number % 6}.example" if number % 6 else name,
        "display_name": f"Person {number} ☕",
        "note": f"<p>{chance.choice(_SENTENCES)}</p>",
        "url": f"{address}/@{name}",
        "avatar": face,
        "avatar_static": face,
        "followers_count": chance.randrange(5000),
        "following_count": chance.randrange(900),
        "statuses_count": chance.randrange(3000),
    }


def _post(
    mould: dict[str, Any], number: int, author: dict[str, Any], chance: random.Random
) -> dict[str, Any]:
    made = f"2026-11-{1 + number % 27:02}T{number % 24:02}:{number % 60:02}:07.{number % 1000:03}Z"
    tags = [{"name": one, "url": f"https://pictures0.example/tags/{one}"} for one in chance.sample(_TAGS, 3)]
    pictures = mould["media_attachments"][: chance.choice((1, 1, 1, 2, 3, 4))]
    url = f"{author['url']}/{number}"
    return copy.deepcopy(mould) | {
        "id": str(number),
        "created_at": made,
        "uri": url,
        "url": url,
        "account": author,
        "content": _words(tags, chance),
        "tags": tags,
        "replies_count": chance.randrange(9),
        "reblogs_count": chance.randrange(30),
        "favourites_count": chance.randrange(200),
        "favourited": chance.random() < 0.2,
        "media_attachments": [_picture(one, number, place, chance) for place, one in enumerate(pictures)],
    }


def _picture(mould: dict[str, Any], number: int, place: int, chance: random.Random) -> dict[str, Any]:
    name = f"https://pictures0.example/media/{number:x}-{place}"
    return copy.deepcopy(mould) | {
        "id": f"{number}{place}",
        "url": f"{name}/original.jpg",
        "preview_url": f"{name}/small.jpg",
        "description": chance.choice((None, chance.choice(_SENTENCES))),
    }


def _words(tags: list[dict[str, str]], chance: random.Random) -> str:
    title = f"<p>{chance.choice(_TITLES)}</p>" if chance.random() < 0.5 else ""
    text = "<br />".join(chance.choices(_SENTENCES, k=chance.randrange(1, 5)))
    links = " ".join(
        f'<a href="{tag["url"]}" class="mention hashtag" rel="tag nofollow noreferrer noopener" target="_blank">'
        f"#<span>{tag['name']}</span></a>"
        for tag in tags
    )
    return f"{title}<p>{text}</p><p>{links}</p>"


def _page(posts: list[dict[str, Any]]) -> bytes:
    return json.dumps(posts, ensure_ascii=False, separators=(",", ":")).encode()
