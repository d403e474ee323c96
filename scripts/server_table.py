"""Write the table of server capabilities into docs/servers.md: ``python scripts/server_table.py [--check]``.

The table stands between two markers and is made from the capability module alone.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.api import capability
from kesong_desktop.model.account import Capability
from kesong_desktop.model.text.text_length import TextCounting

PAGE = Path(__file__).resolve().parent.parent / "docs" / "servers.md"
BEGIN, END = "<!-- servers: begin, by scripts/server_table.py -->", "<!-- servers: end -->"
KINDS = {
    "kesong": "Kesong's home server",
    "mastodon": "Mastodon",
    "pixelfed": "Pixelfed",
    "gotosocial": "GoToSocial",
    "takahe": "Takahē",
    "pleroma": "Pleroma",
    "akkoma": "Akkoma",
    "unknown": "unknown server",
}
KEYS = {
    "replays": "returns the first post",
    "refuses": "refused",
    "doubles": "creates a second post",
    "moves_media": "creates a second post with the media of the first",
}


def yes(value: bool) -> str:
    """``yes`` or ``no`` for a table cell."""
    return "yes" if value else "no"


def counting_summary(counting: TextCounting) -> str:
    """How a server counts a text, as a comma-separated list."""
    unit = "grapheme clusters" if counting.graphemes else "code points"
    parts = (
        unit,
        "links as a fixed length" if counting.links else "",
        "mentions without their server" if counting.mentions else "",
        "the content warning" if counting.warning else "",
    )
    return ", ".join(part for part in parts if part)


def since(one: Capability, name: str, release: tuple[int, ...], otherwise: bool) -> str:
    """Return the release since which a server supports a feature, or ``yes``/``no``."""
    return f"since {'.'.join(map(str, release))}" if one.software == name else yes(otherwise)


ROWS: dict[str, Callable[[Capability], str]] = {
    "posts without a photo": lambda one: yes(one.text_only_posts),
    "direct messages": lambda one: yes(one.direct),
    "order of an album kept": lambda one: yes(one.album_in_order),
    "focal point of a photo": lambda one: yes(one.focus),
    "cover of a video": lambda one: "chosen by you" if one.clip_covers else "chosen by the server",
    "text length counts": lambda one: counting_summary(one.counting),
    "reply controls": lambda one: since(
        one, "gotosocial", capability.POLICIES_SINCE, bool(one.reply_circles)
    ),
    "quote controls": lambda one: since(one, "mastodon", capability.QUOTES_SINCE, bool(one.quote_circles)),
    "edit": lambda one: yes(one.edits),
    "edit history": lambda one: yes(one.history),
    "schedule": lambda one: yes(one.schedules),
    "bookmarks": lambda one: yes(one.bookmarks),
    "search": lambda one: yes(one.searches),
    "live updates": lambda one: yes(one.streams),
    "reading position": lambda one: yes(one.markers),
    "locations": lambda one: yes(one.places),
    "collections": lambda one: yes(one.collections),
    "lists": lambda one: yes(one.social.lists),
    "followed hashtags": lambda one: yes(one.social.followed_tags),
    "trends": lambda one: yes(one.social.trends),
    "suggested people": lambda one: yes(one.social.suggestions),
    "conversations": lambda one: yes(one.social.conversations),
    "filters": lambda one: (
        "by the server" if one.social.filters_posts else "by Kesong" if one.social.filters else "no"
    ),
    "polls": lambda one: yes(one.social.polls),
    "pinned posts": lambda one: yes(one.social.pins),
    "notes on people": lambda one: yes(one.social.notes),
    "reports": lambda one: yes(one.social.reports),
    "follow requests": lambda one: yes(one.social.follow_requests),
    "blocked servers": lambda one: yes(one.social.blocked_domains),
    "muted conversations": lambda one: yes(one.social.muted_conversations),
    "same upload in a second post": lambda one: "refused" if one.media_single_use else "accepted",
    "same post sent again": lambda one: KEYS[one.repeated_key],
    "unused upload kept for": lambda one: f"{one.media_life_s / 3600:.0f} h",
}


def table() -> str:
    """Return the table, in Markdown."""
    found = [capability.with_software(Capability(), name) for name in KINDS]
    lines = [["", *KINDS.values()], ["---"] * (len(KINDS) + 1)]
    lines += [[name, *(say(one) for one in found)] for name, say in ROWS.items()]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def with_new_table(text: str) -> str:
    """Return the page's text with a newly generated table.

    Raises:
        ValueError: the markers are not there.
    """
    before, _, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError("docs/servers.md has no markers for the table")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def main() -> int:
    """Write the page; with ``--check`` return 1 if it is out of date instead."""
    old = PAGE.read_text(encoding="utf-8")
    new = with_new_table(old)
    if "--check" in sys.argv:
        return int(new != old)
    PAGE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
