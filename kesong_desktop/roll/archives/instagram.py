"""An Instagram export as JSON, in the layouts of all years.

Until 2020 one ``media.json`` with lists of photos, videos and stories; from 2021 ``content/posts_1.json`` and its kin; from
2023 the same under ``your_instagram_activity/content`` and then ``.../media``; from 2025 also ``posts.json``, whose fields have
labels. A post of several pictures has one caption for them all. Text is written as ``mending`` says.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from kesong_desktop.model.library.sidecar import SidecarMetadata
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll.archives import json_fields
from kesong_desktop.roll.archives.entry import ArchiveDamaged, ArchiveEntry, ArchiveOrigin
from kesong_desktop.roll.archives.entry_filter import (
    ENDINGS,
    NameAllocator,
    ending_by_content,
    skip_reason_of,
)
from kesong_desktop.roll.archives.mojibake import clean, repair_mojibake
from kesong_desktop.roll.archives.plan import ImportItem, ImportPlan, SkippedFile

_TOP = re.compile(
    r"^(?P<root>(?:[^/]+/){0,3}?)(?=(?:media|photos|videos|stories|profile|direct|content|your_instagram_activity)/"
    r"|media(?:_\d+)?\.json$)"
)
_MEDIA_JSON = re.compile(
    r"^(?:media(?:_\d+)?\.json"
    r"|(?:your_instagram_activity/)?(?:content|media)/(?:posts|reels|stories|igtv_videos|archived_posts|profile_photos"
    r"|recently_deleted_content|other_content|reposts)(?:_\d+)?\.json)$"
)
_HTML = re.compile(r"(?:^|/)(?:posts|stories|reels)(?:_\d+)?\.html$")
_MESSAGES = re.compile(r"(?:^|/)(?:messages|direct|inbox)/")
_BIN = "recently_deleted_content"
_MEDIA_TOPS = frozenset({"media", "photos", "videos", "stories", "profile"})


def is_instagram(entries: Iterable[ArchiveEntry]) -> bool:
    """Return whether one of the JSON files describes media as Instagram does."""
    return any(
        _MEDIA_JSON.match(_below(entry.name)) and not entry.skip_reason and _has_media(entry)
        for entry in entries
    )


def is_instagram_as_pages(entries: Iterable[ArchiveEntry]) -> bool:
    """Return whether it is an export as web pages, which lack most metadata."""
    return any(_HTML.search(_below(entry.name)) for entry in entries)


def plan(
    origins: tuple[ArchiveOrigin, ...], entries: list[ArchiveEntry], progress: Callable[[int], None]
) -> ImportPlan:
    """Return the plan for importing an export; ``progress`` is called with the number of entries done, and may raise to stop."""
    made = ImportPlan("instagram", origins)
    metadata: dict[str, SidecarMetadata] = {}
    in_trash: set[str] = set()
    media: list[ArchiveEntry] = []
    for done, entry in enumerate(entries):
        progress(done)
        below = _below(entry.name)
        if skip_reason := skip_reason_of(entry):
            made.left_out.append(SkippedFile(entry, skip_reason))
        elif _MEDIA_JSON.match(below):
            _read(made, entry, in_trash if _BIN in below else None, metadata)
        elif _MESSAGES.search(below) and (entry.ending in ENDINGS or not entry.ending):
            made.left_out.append(SkippedFile(entry, SkipReason.FROM_CONVERSATION))
        else:
            media.append(entry)
    names = NameAllocator()
    for entry in media:
        _take(made, entry, metadata, in_trash, names)
    known = {_below(entry.name) for entry in entries}
    made.missing = sorted(uri for uri in metadata if uri not in known)
    return made


def _read(
    made: ImportPlan, entry: ArchiveEntry, in_trash: set[str] | None, metadata: dict[str, SidecarMetadata]
) -> None:
    try:
        found = dict(_media(json_fields.parse_document(entry)))
    except ArchiveDamaged as error:
        made.left_out.append(SkippedFile(entry, error.reason))
        return
    made.read.append(entry)
    if in_trash is not None:
        in_trash |= set(found)
    for uri, one in found.items():
        metadata[uri] = metadata.get(uri, SidecarMetadata()).or_else(one)


def _take(
    made: ImportPlan,
    entry: ArchiveEntry,
    metadata: dict[str, SidecarMetadata],
    in_trash: set[str],
    names: NameAllocator,
) -> None:
    below, ending = _below(entry.name), ""
    has_metadata = below in metadata
    if entry.ending not in ENDINGS:
        may_be = has_metadata or below.partition("/")[0] in _MEDIA_TOPS
        ending = ending_by_content(entry) if may_be else ""
        if not ending:
            made.left_out.append(SkippedFile(entry, SkipReason.NOT_MEDIA))
            return
        if entry.origin.is_folder:
            made.left_out.append(SkippedFile(entry, SkipReason.NO_EXTENSION))
            return
    if below in in_trash and not entry.origin.is_folder:
        made.left_out.append(SkippedFile(entry, SkipReason.IN_TRASH))
        return
    about = metadata.get(below, SidecarMetadata())
    if entry.origin.is_folder:
        made.items.append(ImportItem(entry, entry.name, about))
        _show(made, entry, below)
        return
    parts = below.split("/")
    name = names.give(parts[1:] if len(parts) > 2 and parts[0] == "media" else parts, ending)
    made.items.append(ImportItem(entry, name, about, name.rpartition("/")[2] != entry.base))


def _show(made: ImportPlan, entry: ArchiveEntry, below: str) -> None:
    """Add the picture folders of an extracted export to the camera roll, without the conversations beside them."""
    top = entry.name[: len(entry.name) - len(below)] + (below.partition("/")[0] if "/" in below else "")
    folder = entry.origin.path / top
    if folder not in made.roll_folders:
        made.roll_folders.append(folder)


def _below(name: str) -> str:
    """Return an entry's name relative to the top of the export, which may be in a folder."""
    found = _TOP.match(name)
    return name[found.end("root") :] if found else name


def _has_media(entry: ArchiveEntry) -> bool:
    try:
        return next(_media(json_fields.parse_document(entry)), None) is not None
    except ArchiveDamaged:
        return False


def _media(document: Any) -> Iterator[tuple[str, SidecarMetadata]]:
    """Yield the name of each medium of a JSON file, and its metadata."""
    if isinstance(document, dict) and not {"media", "label_values", "uri"} & set(document):
        posts = [one for value in document.values() for one in json_fields.listed(value)]
    else:
        posts = json_fields.listed(document if isinstance(document, list) else [document])
    for post in posts:
        yield from _of_post(post)


def _of_post(post: dict[str, Any]) -> Iterator[tuple[str, SidecarMetadata]]:
    labels = json_fields.listed(post.get("label_values"))
    media = json_fields.listed(post.get("media"))
    for label in labels:
        media += json_fields.listed(label.get("media"))
    caption = _text(post.get("title")) or _labelled(labels)
    time = json_fields.moment(post.get("creation_timestamp")) or json_fields.moment(post.get("timestamp"))
    for one in media or [post]:
        uri = one.get("uri") or one.get("path")
        if isinstance(uri, str) and uri and "://" not in uri:
            metadata = _of_medium(one)
            yield uri.lstrip("/"), metadata.or_else(SidecarMetadata(time, caption))


def _of_medium(one: dict[str, Any]) -> SidecarMetadata:
    """Return the metadata of one medium."""
    exif = _exif(one)
    taken = next(
        (time for part in exif if (time := json_fields.wall_time(part.get("date_time_original")))), None
    )
    known = (json_fields.place(part.get("latitude"), part.get("longitude")) for part in exif)
    return SidecarMetadata(
        taken=taken
        or json_fields.moment(one.get("creation_timestamp"))
        or json_fields.moment(one.get("taken_at_timestamp"))
        or json_fields.wall_time(one.get("taken_at")),
        caption=_text(one.get("title")) or _text(one.get("caption")),
        place=next((place for place in known if place is not None), None),
    )


def _exif(one: dict[str, Any]) -> list[dict[str, Any]]:
    about = json_fields.fields(one.get("media_metadata"))
    return [
        part
        for kind in ("photo_metadata", "video_metadata")
        for part in json_fields.listed(json_fields.fields(about.get(kind)).get("exif_data"))
    ]


def _labelled(labels: list[dict[str, Any]]) -> str:
    """Return the caption among labelled fields, by its English label; the other fields are short facts."""
    for label in labels:
        if label.get("label") in {"Caption", "Text"}:
            return _text(label.get("value"))
    return ""


def _text(value: object) -> str:
    return clean(repair_mojibake(value)) if isinstance(value, str) else ""
