"""What ``kesong feed`` says of quoted posts that are hidden, or are not there."""

import json
from typing import Any

import pytest

from kesong_desktop.api.wire import decode
from kesong_desktop.cli.post_output import print_post
from kesong_desktop.model.post_export.post_document import post_entry
from kesong_desktop.model.social.post import Post


def status(**more: Any) -> dict[str, Any]:
    """A post as a server sends it."""
    return {
        "id": "9",
        "created_at": "2026-01-01T00:00:00.000Z",
        "account": {"id": "1", "username": "lin", "acct": "lin", "url": "https://one.example/@lin"},
        "content": "<p>About cats</p>",
        "visibility": "public",
        "url": "https://one.example/9",
        **more,
    }


def filtered(action: str) -> list[dict[str, Any]]:
    """A match of a filter."""
    return [{"filter": {"id": "1", "title": "Pets", "context": ["public"], "filter_action": action}}]


def quoting(**quote: Any) -> Post:
    """A post that quotes."""
    sent = status(id="10", content="<p>Look</p>", quote=quote)
    (found,) = decode.posts(json.dumps([sent]).encode(), "one.example")
    return found


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ({"state": "accepted", "quoted_status": status()}, "[quote] @lin: About cats"),
        ({"state": "accepted", "quoted_status": status(spoiler_text="Pets")}, "[quote] @lin: Pets"),
        ({"state": "accepted", "quoted_status": status(filtered=filtered("hide"))}, "[quote] @lin: [filtered] Pets"),
        ({"state": "accepted", "quoted_status": status(filtered=filtered("warn"))}, "[quote] @lin: [filtered] Pets"),
        ({"state": "pending", "quoted_status": None}, "[quote] pending"),
        ({"state": "deleted", "quoted_status": None}, "[quote] deleted"),
        ({"state": "accepted", "quoted_status_id": "44"}, "[quote] 44"),
    ],
)  # fmt: skip
def test_what_is_printed_of_a_quote(
    capsys: pytest.CaptureFixture[str], quote: dict[str, Any], words: str
) -> None:
    """Its words, unless a filter stands before them; else why there are none."""
    print_post(quoting(**quote))
    assert f"  {words}\n" in capsys.readouterr().out


@pytest.mark.parametrize(("action", "text"), [("hide", ""), ("warn", "About cats")])
def test_a_quoted_post_that_a_filter_matches_says_so(action: str, text: str) -> None:
    """In JSON as for the post itself."""
    entry = post_entry(quoting(state="accepted", quoted_status=status(filtered=filtered(action))))
    assert entry["quote"]["filtered"]["action"] == action
    assert entry["quote"]["text"] == text
