"""What kinds of software do and their documents do not say.

Sources: recorded exchanges (GoToSocial 0.20, Takahē 0.11), and the servers' own code as of 2025 and 2026 (Pixelfed 0.11 to 0.13,
Mastodon 4, Pleroma 2, Akkoma 3).
"""

from dataclasses import dataclass, fields, replace

from kesong_desktop.model.account import Capability, RepeatedKey
from kesong_desktop.model.controls import Circle, Circles
from kesong_desktop.model.counting import PLAIN, Counting

HOUR_S = 3600.0
_TEXT_ALONE = Counting(links=False, warning=False)


@dataclass(frozen=True, slots=True)
class Manners:
    """The manners of a kind; each field is also one of ``Capability``. Defaults are the careful ones of ``Capability``."""

    media_single_use: bool = False
    media_life_s: float = 2 * HOUR_S
    text_only_posts: bool = True
    repeated_key: RepeatedKey = "doubles"
    album_in_order: bool = True
    focus: bool = True
    clip_covers: bool = False
    direct: bool = True
    schedules: bool = False
    edits: bool = False
    history: bool = False
    markers: bool = False
    streams: bool = False
    bookmarks: bool = True
    searches: bool = True
    places: bool = False
    collections: bool = False
    counting: Counting = Counting()
    warning_characters: int = 0
    reply_circles: Circles = ()

    def onto(self, capability: Capability, name: str) -> Capability:
        """``capability`` of a server of the kind ``name`` that has these manners."""
        mine = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(capability, software=name, **mine)


_MASTODON = Manners(
    media_single_use=True,
    media_life_s=24 * HOUR_S,
    repeated_key="replays",
    clip_covers=True,
    schedules=True,
    edits=True,
    history=True,
    markers=True,
    streams=True,
    counting=Counting(mentions=True, graphemes=True),
)
_PLEROMA = Manners(
    media_life_s=24 * HOUR_S,
    repeated_key="replays",
    focus=False,
    schedules=True,
    edits=True,
    history=True,
    markers=True,
    streams=True,
    counting=Counting(links=False, graphemes=True),
)
MANNERS = {
    "mastodon": _MASTODON,
    "gotosocial": Manners(
        media_single_use=True,
        schedules=True,
        edits=True,
        history=True,
        markers=True,
        streams=True,
        counting=PLAIN,
    ),
    "pixelfed": Manners(
        media_single_use=True,
        text_only_posts=False,
        repeated_key="refuses",
        focus=False,
        direct=False,
        edits=True,
        history=True,
        places=True,
        collections=True,
        counting=_TEXT_ALONE,
        warning_characters=140,
        reply_circles=(Circle.NOBODY,),
    ),
    "takahe": Manners(
        media_life_s=24 * HOUR_S,
        repeated_key="moves_media",
        album_in_order=False,
        edits=True,
        counting=_TEXT_ALONE,
    ),
    "pleroma": _PLEROMA,
    "akkoma": _PLEROMA,
    "kesong": Manners(
        media_single_use=True,
        media_life_s=24 * HOUR_S,
        repeated_key="replays",
        clip_covers=True,
        schedules=True,
        edits=True,
        history=True,
        markers=True,
        streams=True,
    ),
}
"""By the name that nodeinfo gives. Only GoToSocial and Pixelfed clear unattached media as soon as the careful default says."""
