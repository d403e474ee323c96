"""Write what each kind of server can and cannot do into README.md: ``python scripts/server_table.py [--check]``.

The table stands between two markers and is made from the capability module alone.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.api import capability
from kesong_desktop.model.account import Capability
from kesong_desktop.model.counting import Counting

README = Path(__file__).resolve().parent.parent / "README.md"
BEGIN, END = "<!-- servers: begin, by scripts/server_table.py -->", "<!-- servers: end -->"
KINDS = {
    "kesong": "Kesong's home server",
    "mastodon": "Mastodon",
    "pixelfed": "Pixelfed",
    "gotosocial": "GoToSocial",
    "takahe": "Takahē",
    "pleroma": "Pleroma",
    "akkoma": "Akkoma",
    "unknown": "not known",
}
KEYS = {
    "replays": "the first post comes back",
    "refuses": "refused",
    "doubles": "a second post",
    "moves_media": "a second post, which takes the pictures of the first",
}


def yes(value: bool) -> str:
    """A word for it."""
    return "yes" if value else "no"


def in_words(manner: Counting) -> str:
    """How a text is counted."""
    unit = "what is read as one character" if manner.graphemes else "code points"
    parts = (
        unit,
        "a link always the same" if manner.links else "",
        "a mention without its server" if manner.mentions else "",
        "the warning too" if manner.warning else "",
    )
    return ", ".join(part for part in parts if part)


def since(one: Capability, name: str, release: tuple[int, ...], otherwise: bool) -> str:
    """From which version on a kind can do something."""
    return f"since {'.'.join(map(str, release))}" if one.software == name else yes(otherwise)


ROWS: dict[str, Callable[[Capability], str]] = {
    "posts without a picture": lambda one: yes(one.text_only_posts),
    "posts for named people alone": lambda one: yes(one.direct),
    "album stays in order": lambda one: yes(one.album_in_order),
    "centre of a picture": lambda one: yes(one.focus),
    "cover of a clip": lambda one: "yours" if one.clip_covers else "the server's",
    "a text counts": lambda one: in_words(one.counting),
    "wishes about who may answer": lambda one: since(
        one, "gotosocial", capability.POLICIES_SINCE, bool(one.reply_circles)
    ),
    "wishes about who may quote": lambda one: since(
        one, "mastodon", capability.QUOTES_SINCE, bool(one.quote_circles)
    ),
    "edit": lambda one: yes(one.edits),
    "earlier wordings": lambda one: yes(one.history),
    "schedule": lambda one: yes(one.schedules),
    "bookmarks": lambda one: yes(one.bookmarks),
    "search": lambda one: yes(one.searches),
    "live updates": lambda one: yes(one.streams),
    "reading place kept there": lambda one: yes(one.markers),
    "places": lambda one: yes(one.places),
    "collections": lambda one: yes(one.collections),
    "same picture in a second post": lambda one: "refused" if one.media_single_use else "taken",
    "same post sent again": lambda one: KEYS[one.repeated_key],
    "upload without a post kept for": lambda one: f"{one.media_life_s / 3600:.0f} h",
}


def table() -> str:
    """The table, in Markdown."""
    found = [capability.with_software(Capability(), name) for name in KINDS]
    lines = [["", *KINDS.values()], ["---"] * (len(KINDS) + 1)]
    lines += [[name, *(say(one) for one in found)] for name, say in ROWS.items()]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def renewed(text: str) -> str:
    """The README with the table as it is today.

    Raises:
        ValueError: the markers are not there.
    """
    before, _, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError("README.md has no markers for the table")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def main() -> int:
    """Write it, or with ``--check`` say whether it is up to date."""
    old = README.read_text(encoding="utf-8")
    new = renewed(old)
    if "--check" in sys.argv:
        return int(new != old)
    README.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
