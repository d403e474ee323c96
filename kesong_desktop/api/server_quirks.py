"""Quirks of server software that instance documents do not state.

Sources: recorded exchanges (GoToSocial 0.20, Takahē 0.11), and the servers' own code as of 2025 and 2026 (Pixelfed 0.11 to 0.13,
Mastodon 4, Pleroma 2, Akkoma 3).
"""

from dataclasses import dataclass, fields, replace

from kesong_desktop.model.account import Capability, RepeatedKey
from kesong_desktop.model.features import SocialFeatures
from kesong_desktop.model.reply_policy import Circles, ReplyPolicy
from kesong_desktop.model.text.text_length import PLAIN, TextCounting

HOUR_S = 3600.0
_TEXT_ALONE = TextCounting(links=False, warning=False)


@dataclass(frozen=True, slots=True)
class ServerQuirks:
    """Quirks of one server software; each field is also one of ``Capability``, with the same conservative defaults."""

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
    counting: TextCounting = TextCounting()
    warning_characters: int = 0
    reply_circles: Circles = ()
    social: SocialFeatures = SocialFeatures()

    def onto(self, capability: Capability, name: str) -> Capability:
        """Return ``capability`` with the quirks of the software ``name``."""
        mine = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(capability, software=name, **mine)


_PLEROMA_FEATURES = SocialFeatures(
    polls=True,
    notes=True,
    pins=True,
    muted_conversations=True,
    mute_durations=True,
    removes_followers=True,
    follow_options=True,
)
FEATURES = {
    "mastodon": replace(_PLEROMA_FEATURES, filters_posts=True),
    # Its trends and suggestions are always empty.
    "gotosocial": SocialFeatures(
        trends=False,
        suggestions=False,
        filters_posts=True,
        polls=True,
        notes=True,
        pins=True,
        muted_conversations=True,
        mute_durations=True,
        blocked_domains=False,
        follow_options=True,
        dismisses_notifications=False,
    ),
    # Its lists are always empty, and notifications cannot be dismissed.
    "pixelfed": SocialFeatures(
        lists=False,
        edits_lists=False,
        dismisses_notifications=False,
        profile_fields=False,
    ),
    # Lists, conversations, filters, follow requests, trends and suggestions are always empty.
    "takahe": SocialFeatures(
        lists=False,
        edits_lists=False,
        trends=False,
        suggestions=False,
        conversations=False,
        filters=False,
        edits_filters=False,
        polls=True,
        reports=False,
        follow_requests=False,
        answers_follow_requests=False,
        pins=True,
        mute_durations=True,
        blocked_people=False,
        muted_people=False,
        blocked_domains=False,
        dismisses_notifications=False,
    ),
    "pleroma": _PLEROMA_FEATURES,
    "akkoma": _PLEROMA_FEATURES,
    "kesong": SocialFeatures(
        filters_posts=True,
        notes=True,
        pins=True,
        mute_durations=True,
        blocked_domains=False,
        removes_followers=True,
        follow_options=True,
    ),
}
"""``SocialFeatures`` by the software name in nodeinfo."""

_MASTODON = ServerQuirks(
    social=FEATURES["mastodon"],
    media_single_use=True,
    media_life_s=24 * HOUR_S,
    repeated_key="replays",
    clip_covers=True,
    schedules=True,
    edits=True,
    history=True,
    markers=True,
    streams=True,
    counting=TextCounting(mentions=True, graphemes=True),
)
_PLEROMA = ServerQuirks(
    social=_PLEROMA_FEATURES,
    media_life_s=24 * HOUR_S,
    repeated_key="replays",
    focus=False,
    schedules=True,
    edits=True,
    history=True,
    markers=True,
    streams=True,
    counting=TextCounting(links=False, graphemes=True),
)
QUIRKS_BY_SOFTWARE = {
    "mastodon": _MASTODON,
    "gotosocial": ServerQuirks(
        social=FEATURES["gotosocial"],
        media_single_use=True,
        schedules=True,
        edits=True,
        history=True,
        markers=True,
        streams=True,
        counting=PLAIN,
    ),
    "pixelfed": ServerQuirks(
        social=FEATURES["pixelfed"],
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
        reply_circles=(ReplyPolicy.NOBODY,),
    ),
    "takahe": ServerQuirks(
        social=FEATURES["takahe"],
        media_life_s=24 * HOUR_S,
        repeated_key="moves_media",
        album_in_order=False,
        edits=True,
        counting=_TEXT_ALONE,
    ),
    "pleroma": _PLEROMA,
    "akkoma": _PLEROMA,
    "kesong": ServerQuirks(
        social=FEATURES["kesong"],
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
"""By the software name in nodeinfo. Only GoToSocial and Pixelfed delete unattached media as early as the default says."""
