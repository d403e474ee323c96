"""Detects the capabilities of a server, from its documents, its responses, and the known quirks of its software.

Sources: the instance documents (GET /api/v2/instance, /api/v1/instance) and nodeinfo; for the quirks see ``server_quirks``.
"""

import re
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any
from urllib.parse import urlsplit

from kesong_desktop.api.server_quirks import FEATURES, QUIRKS_BY_SOFTWARE
from kesong_desktop.model.account import Capability, Limits
from kesong_desktop.model.features import SocialFeatures
from kesong_desktop.model.reply_policy import ReplyPolicy

PROBES = {"schedules": "/api/v1/scheduled_statuses", "markers": "/api/v1/markers?timeline[]=home"}
"""Probe requests for servers of unknown software: a response means that the feature exists."""
ASKED_AT = {
    "/api/v1/markers": "markers",
    "/api/v1/bookmarks": "bookmarks",
    "/api/v1/scheduled_statuses": "schedules",
}
"""Paths without an id, where a "not found" response means that the server lacks the feature."""
LEARNED_AT = {
    "GET /api/v1/lists": "lists",
    "POST /api/v1/lists": "edits_lists",
    "GET /api/v1/followed_tags": "followed_tags",
    "GET /api/v1/conversations": "conversations",
    "GET /api/v1/filters": "filters",
    "POST /api/v1/filters": "edits_filters",
    "GET /api/v1/follow_requests": "follow_requests",
    "GET /api/v1/blocks": "blocked_people",
    "GET /api/v1/mutes": "muted_people",
    "GET /api/v1/domain_blocks": "blocked_domains",
    "GET /api/v2/notifications": "grouped_notifications",
}
"""As ``ASKED_AT``, for ``SocialFeatures``. Version 1 of filters is requested only if version 2 is absent."""
ABSENT = frozenset({404, 405, 410, 501})
PIXELFED_SETTINGS = "/api/v1.1/compose/settings"
"""The only place where Pixelfed states the maximum length of a description."""

POLICIES_SINCE = (0, 16)
"""From this version of GoToSocial on, a post has reply controls."""
QUOTES_SINCE = (4, 5)
"""From this version of Mastodon on, a post has quote controls."""

GROUPS_SINCE = 2
"""From this version of Mastodon's API on, notifications can be asked for in groups."""
_SOCIAL = {one.name for one in fields(SocialFeatures)}

_DOCUMENT_FIELDS = frozenset({"version", "title", "domain", "uri", "configuration"})
_PATH = re.compile(r"(/[A-Za-z0-9_-]+){1,10}")
_RESUMABLE_BYTES = 8 * 1024 * 1024
"""Used if the server does not state the size from which resumable uploads are advised."""
_MANY = 32
"""Maximum number of pictures in a post, whatever a server states."""


def read(document: Any) -> Capability:
    """Return the capability stated by an instance document (v2 or v1), with conservative defaults for missing fields."""
    top = _table(document)
    configuration = _table(top.get("configuration"))
    statuses = _table(configuration.get("statuses"))
    replayed = _table(statuses.get("idempotency_key"))
    path, advised_bytes = _resumable(_table(configuration.get("media_attachments")))
    spoken = Capability(
        version=_text(top.get("version")),
        title=_text(top.get("title")),
        limits=_limits(statuses, _table(configuration.get("media_attachments")), top),
        replays_keys_s=_number(replayed.get("seconds"), 0) if replayed.get("replayed") is True else 0.0,
        streaming_url=_streaming_url(top, configuration),
        resumable_path=path,
        resumable_from_bytes=advised_bytes,
    )
    return _with_words(with_software(spoken, software_of(top)), top)


def is_instance_document(document: Any) -> bool:
    """Return whether a response can be an instance document: an object with any field that all of them have."""
    return not _DOCUMENT_FIELDS.isdisjoint(_table(document))


def software_of(document: dict[str, Any]) -> str:
    """Return the server software, from the version string (``4.3.0 (compatible; Pixelfed 0.12)``) and the source address."""
    version, source = _text(document.get("version")), _text(document.get("source_url"))
    compatible = re.search(r"compatible; *([A-Za-z]+)", version)
    if compatible:
        return compatible[1].lower()
    for name in QUIRKS_BY_SOFTWARE:
        if name in source.lower() or name in version.lower():
            return name
    return "mastodon" if re.match(r"\d+\.\d+\.\d+($|[-+])", version) and document.get("domain") else "unknown"


def with_software(capability: Capability, name: str) -> Capability:
    """Return the capability with the quirks of the software ``name``, as given by nodeinfo."""
    if name not in QUIRKS_BY_SOFTWARE:
        return replace(capability, software=name)
    known = _with_controls(QUIRKS_BY_SOFTWARE[name].onto(capability, name))
    return replace(known, repeated_key="replays") if known.replays_keys_s else known


def with_answers(capability: Capability, there: dict[str, bool]) -> Capability:
    """Return the capability after ``PROBES`` were answered."""
    return replace(
        capability,
        schedules=capability.schedules or there.get("schedules", False),
        markers=capability.markers or there.get("markers", False),
    )


def without(capability: Capability, lacking: Iterable[str]) -> Capability:
    """Return the capability without ``lacking``, which the server has answered that it does not have."""
    names = set(lacking)
    social: dict[str, Any] = dict.fromkeys(names & _SOCIAL, False)
    own: dict[str, Any] = dict.fromkeys(names - _SOCIAL, False)
    return replace(capability, **own, social=replace(capability.social, **social))


def with_settings(capability: Capability, settings: Any) -> Capability:
    """Return the capability corrected by Pixelfed's settings for composing."""
    longest = int(_number(_table(settings).get("max_altext_length"), capability.limits.alt_characters))
    return replace(capability, limits=replace(capability.limits, alt_characters=longest))


def _with_controls(capability: Capability) -> Capability:
    """Return the capability with features that depend on the software's version."""
    match capability.software, _release(capability.version):
        case "gotosocial", release if release >= POLICIES_SINCE:
            return replace(capability, reply_circles=tuple(ReplyPolicy))
        case "mastodon", release if release >= QUOTES_SINCE:
            return replace(capability, quote_circles=(ReplyPolicy.FOLLOWERS, ReplyPolicy.NOBODY))
    return capability


def _release(version: str) -> tuple[int, ...]:
    found = re.match(r"(\d+)\.(\d+)", version)
    return (int(found[1]), int(found[2])) if found else ()


def _with_words(capability: Capability, top: dict[str, Any]) -> Capability:
    """Return the capability with what the document states, over the defaults of the software."""
    level = _number(_table(top.get("api_versions")).get("mastodon"), 0)
    # The API version exists since Mastodon 4.3, also in its forks.
    if level and capability.software not in QUIRKS_BY_SOFTWARE:
        capability = replace(
            capability,
            schedules=True,
            edits=True,
            history=True,
            markers=True,
            social=FEATURES["mastodon"],
        )
    if capability.streaming_url and capability.software != "pixelfed":
        capability = replace(capability, streams=True)
    capability = replace(capability, social=_stated(capability.social, top, level))
    features = _table(_table(top.get("pleroma")).get("metadata")).get("features")
    if isinstance(features, list):
        capability = replace(capability, edits="editing" in features, history="editing" in features)
    return capability


def _stated(social: SocialFeatures, top: dict[str, Any], level: float) -> SocialFeatures:
    """Return the features that the document states: polls by their limits, translation by its flag."""
    configuration = _table(top.get("configuration"))
    polls = configuration.get("polls") or top.get("poll_limits")
    if isinstance(polls, dict):
        social = replace(social, polls=_number(polls.get("max_options"), 0) > 0)
    translation = _table(configuration.get("translation")).get("enabled")
    if isinstance(translation, bool):
        social = replace(social, translation=translation)
    return replace(social, grouped_notifications=social.grouped_notifications or level >= GROUPS_SINCE)


def _resumable(media: dict[str, Any]) -> tuple[str, int]:
    """Return the path of resumable uploads and the size from which they are used; only a path on the server itself."""
    stated = _table(media.get("resumable_uploads"))
    path = _text(stated.get("path"))
    is_spoken = (stated.get("protocol"), stated.get("version")) == ("tus", "1.0.0")
    if not is_spoken or not _PATH.fullmatch(path):
        return "", 0
    return path, int(_number(stated.get("advised_from"), _RESUMABLE_BYTES))


def _streaming_url(top: dict[str, Any], configuration: dict[str, Any]) -> str:
    """Return the streaming URL: ``streaming`` in version 2, ``streaming_api`` in version 1."""
    for urls, name in ((configuration.get("urls"), "streaming"), (top.get("urls"), "streaming_api")):
        address = _text(_table(urls).get(name)).rstrip("/")
        try:
            if address and urlsplit(address).scheme in {"ws", "wss", "http", "https"}:
                return address
        except ValueError:
            continue
    return ""


def _limits(statuses: dict[str, Any], media: dict[str, Any], top: dict[str, Any]) -> Limits:
    fall = Limits()
    types = media.get("supported_mime_types")
    known = tuple(str(one) for one in types if isinstance(one, str)) if isinstance(types, list) else ()
    # Pleroma and Akkoma state these at the top level; their limit of a thousand pictures is too high to use.
    pictures = _number(
        statuses.get("max_media_attachments"), _number(top.get("max_media_attachments"), fall.pictures)
    )
    characters = statuses.get("max_characters") or top.get("max_toot_chars")
    alt = _number(media.get("description_limit"), _number(top.get("description_limit"), fall.alt_characters))
    upload = top.get("upload_limit")
    return Limits(
        pictures=min(_MANY, int(pictures)),
        characters=int(_number(characters, fall.characters)),
        characters_per_url=int(_number(statuses.get("characters_reserved_per_url"), fall.characters_per_url)),
        alt_characters=int(alt),
        image_bytes=int(_number(media.get("image_size_limit"), _number(upload, fall.image_bytes))),
        video_bytes=int(_number(media.get("video_size_limit"), _number(upload, fall.video_bytes))),
        # Pixelfed states 2,073,600 pixels but does not enforce it; limits below 4 million are ignored.
        image_pixels=max(4_000_000, int(_number(media.get("image_matrix_limit"), fall.image_pixels))),
        mime_types=known or fall.mime_types,
    )


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Any, otherwise: float) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 1 <= value < 1e15 else otherwise
