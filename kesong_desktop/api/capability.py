"""What a server can do: by what it says in its documents, and by the known manners of its software.

Sources: the instance documents (GET /api/v2/instance, /api/v1/instance), and the servers' own code as of 2025 and 2026.
"""

import re
from dataclasses import dataclass, replace
from typing import Any

from kesong_desktop.model.account import Capability, Limits

HOUR_S = 3600.0


@dataclass(frozen=True, slots=True)
class Manners:
    """What a kind of software does and its documents do not say."""

    media_single_use: bool
    media_life_s: float
    text_only_posts: bool = True


_UNKNOWN = Manners(media_single_use=False, media_life_s=2 * HOUR_S)
MANNERS = {
    "mastodon": Manners(media_single_use=True, media_life_s=24 * HOUR_S),
    "gotosocial": Manners(media_single_use=True, media_life_s=2 * HOUR_S),
    "pixelfed": Manners(media_single_use=True, media_life_s=2 * HOUR_S, text_only_posts=False),
    "takahe": Manners(media_single_use=False, media_life_s=24 * HOUR_S),
    "pleroma": Manners(media_single_use=False, media_life_s=24 * HOUR_S),
    "akkoma": Manners(media_single_use=False, media_life_s=24 * HOUR_S),
    "kesong": Manners(media_single_use=True, media_life_s=24 * HOUR_S),
}


def read(document: Any) -> Capability:
    """The capability that an instance document (v2 or v1) tells of; careful fall-backs for what it leaves out."""
    top = _table(document)
    configuration = _table(top.get("configuration"))
    statuses = _table(configuration.get("statuses"))
    software = software_of(top)
    manners = MANNERS.get(software, _UNKNOWN)
    replayed = _table(statuses.get("idempotency_key"))
    return Capability(
        software=software,
        version=_text(top.get("version")),
        title=_text(top.get("title")),
        limits=_limits(statuses, _table(configuration.get("media_attachments")), top),
        replays_keys_s=_number(replayed.get("seconds"), 0) if replayed.get("replayed") is True else 0.0,
        media_single_use=manners.media_single_use,
        media_life_s=manners.media_life_s,
        text_only_posts=manners.text_only_posts,
    )


def software_of(document: dict[str, Any]) -> str:
    """The kind of software, by the version string (``4.3.0 (compatible; Pixelfed 0.12)``) and the source address."""
    version, source = _text(document.get("version")), _text(document.get("source_url"))
    compatible = re.search(r"compatible; *([A-Za-z]+)", version)
    if compatible:
        return compatible[1].lower()
    for name in MANNERS:
        if name in source.lower() or name in version.lower():
            return name
    return "mastodon" if re.match(r"\d+\.\d+\.\d+($|[-+])", version) and document.get("domain") else "unknown"


def with_software(capability: Capability, name: str) -> Capability:
    """The capability once nodeinfo has named the software."""
    manners = MANNERS.get(name, _UNKNOWN)
    return replace(
        capability,
        software=name,
        media_single_use=manners.media_single_use,
        media_life_s=manners.media_life_s,
        text_only_posts=manners.text_only_posts,
    )


def _limits(statuses: dict[str, Any], media: dict[str, Any], top: dict[str, Any]) -> Limits:
    fall = Limits()
    types = media.get("supported_mime_types")
    known = tuple(str(one) for one in types if isinstance(one, str)) if isinstance(types, list) else ()
    characters = statuses.get("max_characters") or top.get("max_toot_chars")
    return Limits(
        pictures=int(_number(statuses.get("max_media_attachments"), fall.pictures)),
        characters=int(_number(characters, fall.characters)),
        characters_per_url=int(_number(statuses.get("characters_reserved_per_url"), fall.characters_per_url)),
        alt_characters=int(_number(media.get("description_limit"), fall.alt_characters)),
        image_bytes=int(_number(media.get("image_size_limit"), fall.image_bytes)),
        video_bytes=int(_number(media.get("video_size_limit"), fall.video_bytes)),
        # Pixelfed states 2,073,600 pixels and does not hold to it; below 4 million no limit is believed.
        image_pixels=max(4_000_000, int(_number(media.get("image_matrix_limit"), fall.image_pixels))),
        mime_types=known or fall.mime_types,
    )


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Any, otherwise: float) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 < value < 1e15 else otherwise
