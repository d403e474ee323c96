"""An Instagram export as JSON, in the layouts of all years.

Until 2020 one ``media.json`` with lists of photos, videos and stories; from 2021 ``content/posts_1.json`` and its kin; from
2023 the same under ``your_instagram_activity/content`` and then ``.../media``; from 2025 also ``posts.json``, whose fields have
labels. A post of several pictures has one caption for them all. Text is written as ``mending`` says.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from kesong_desktop.model.told import Told
from kesong_desktop.roll.archives import telling
from kesong_desktop.roll.archives.entry import Damaged, Entry, Origin
from kesong_desktop.roll.archives.mending import clean, mended
from kesong_desktop.roll.archives.plan import Item, LeftOut, Plan
from kesong_desktop.roll.archives.sorting import ENDINGS, Names, ending_by_content, trouble_of

_TOP = re.compile(
    r"^(?P<root>(?:[^/]+/){0,3}?)(?=(?:media|photos|videos|stories|profile|direct|content|your_instagram_activity)/"
    r"|media(?:_\d+)?\.json$)"
)
_TELLING = re.compile(
    r"^(?:media(?:_\d+)?\.json"
    r"|(?:your_instagram_activity/)?(?:content|media)/(?:posts|reels|stories|igtv_videos|archived_posts|profile_photos"
    r"|recently_deleted_content|other_content|reposts)(?:_\d+)?\.json)$"
)
_HTML = re.compile(r"(?:^|/)(?:posts|stories|reels)(?:_\d+)?\.html$")
_MESSAGES = re.compile(r"(?:^|/)(?:messages|direct|inbox)/")
_BIN = "recently_deleted_content"
_MEDIA_TOPS = frozenset({"media", "photos", "videos", "stories", "profile"})


def is_instagram(entries: Iterable[Entry]) -> bool:
    """Whether one of the JSON files tells of pictures as Instagram does."""
    return any(
        _TELLING.match(_below(entry.name)) and not entry.trouble and _tells(entry) for entry in entries
    )


def is_instagram_as_pages(entries: Iterable[Entry]) -> bool:
    """Whether it is an export as web pages, which do not tell enough."""
    return any(_HTML.search(_below(entry.name)) for entry in entries)


def plan(origins: tuple[Origin, ...], entries: list[Entry], progress: Callable[[int], None]) -> Plan:
    """What comes of an export; ``progress`` gets the number of entries done, and may raise to stop it."""
    made = Plan("instagram", origins)
    told: dict[str, Told] = {}
    in_bin: set[str] = set()
    media: list[Entry] = []
    for done, entry in enumerate(entries):
        progress(done)
        below = _below(entry.name)
        if trouble := trouble_of(entry):
            made.left_out.append(LeftOut(entry, trouble))
        elif _TELLING.match(below):
            _read(made, entry, in_bin if _BIN in below else None, told)
        elif _MESSAGES.search(below) and (entry.ending in ENDINGS or not entry.ending):
            made.left_out.append(LeftOut(entry, "messages"))
        else:
            media.append(entry)
    names = Names()
    for entry in media:
        _take(made, entry, told, in_bin, names)
    known = {_below(entry.name) for entry in entries}
    made.missing = sorted(uri for uri in told if uri not in known)
    return made


def _read(made: Plan, entry: Entry, in_bin: set[str] | None, told: dict[str, Told]) -> None:
    try:
        found = dict(_tellings(telling.document(entry)))
    except Damaged as error:
        made.left_out.append(LeftOut(entry, str(error)))
        return
    made.read.append(entry)
    if in_bin is not None:
        in_bin |= set(found)
    for uri, one in found.items():
        told[uri] = told.get(uri, Told()).or_else(one)


def _take(made: Plan, entry: Entry, told: dict[str, Told], in_bin: set[str], names: Names) -> None:
    below, ending = _below(entry.name), ""
    is_told = below in told
    if entry.ending not in ENDINGS:
        may_be = is_told or below.partition("/")[0] in _MEDIA_TOPS
        ending = ending_by_content(entry) if may_be else ""
        if not ending:
            made.left_out.append(LeftOut(entry, "not_media"))
            return
        if entry.origin.is_folder:
            made.left_out.append(LeftOut(entry, "no_ending"))
            return
    if below in in_bin and not entry.origin.is_folder:
        made.left_out.append(LeftOut(entry, "bin"))
        return
    about = told.get(below, Told())
    if entry.origin.is_folder:
        made.items.append(Item(entry, entry.name, about))
        _show(made, entry, below)
        return
    parts = below.split("/")
    name = names.give(parts[1:] if len(parts) > 2 and parts[0] == "media" else parts, ending)
    made.items.append(Item(entry, name, about, name.rpartition("/")[2] != entry.base))


def _show(made: Plan, entry: Entry, below: str) -> None:
    """Of an unpacked export the roll gets the folders of pictures alone: conversations lie beside them."""
    top = entry.name[: len(entry.name) - len(below)] + (below.partition("/")[0] if "/" in below else "")
    folder = entry.origin.path / top
    if folder not in made.roll_folders:
        made.roll_folders.append(folder)


def _below(name: str) -> str:
    """An entry's name from the top of the export on, which may lie in folders of its own."""
    found = _TOP.match(name)
    return name[found.end("root") :] if found else name


def _tells(entry: Entry) -> bool:
    try:
        return next(_tellings(telling.document(entry)), None) is not None
    except Damaged:
        return False


def _tellings(document: Any) -> Iterator[tuple[str, Told]]:
    """Each picture of a JSON file, by its name below the top, and what is told of it."""
    if isinstance(document, dict) and not {"media", "label_values", "uri"} & set(document):
        posts = [one for value in document.values() for one in telling.listed(value)]
    else:
        posts = telling.listed(document if isinstance(document, list) else [document])
    for post in posts:
        yield from _of_post(post)


def _of_post(post: dict[str, Any]) -> Iterator[tuple[str, Told]]:
    labels = telling.listed(post.get("label_values"))
    media = telling.listed(post.get("media"))
    for label in labels:
        media += telling.listed(label.get("media"))
    caption = _text(post.get("title")) or _labelled(labels)
    time = telling.moment(post.get("creation_timestamp")) or telling.moment(post.get("timestamp"))
    for one in media or [post]:
        uri = one.get("uri") or one.get("path")
        if isinstance(uri, str) and uri and "://" not in uri:
            told = _of_medium(one)
            yield uri.lstrip("/"), told.or_else(Told(time, caption))


def _of_medium(one: dict[str, Any]) -> Told:
    """What stands at a picture itself."""
    exif = _exif(one)
    taken = next((time for part in exif if (time := telling.wall_time(part.get("date_time_original")))), None)
    known = (telling.place(part.get("latitude"), part.get("longitude")) for part in exif)
    return Told(
        taken=taken
        or telling.moment(one.get("creation_timestamp"))
        or telling.moment(one.get("taken_at_timestamp"))
        or telling.wall_time(one.get("taken_at")),
        caption=_text(one.get("title")) or _text(one.get("caption")),
        place=next((place for place in known if place is not None), None),
    )


def _exif(one: dict[str, Any]) -> list[dict[str, Any]]:
    about = telling.fields(one.get("media_metadata"))
    return [
        part
        for kind in ("photo_metadata", "video_metadata")
        for part in telling.listed(telling.fields(about.get(kind)).get("exif_data"))
    ]


def _labelled(labels: list[dict[str, Any]]) -> str:
    """The caption among fields with labels: by its label in English, else none, for the others are short facts."""
    for label in labels:
        if label.get("label") in {"Caption", "Text"}:
            return _text(label.get("value"))
    return ""


def _text(value: object) -> str:
    return clean(mended(value)) if isinstance(value, str) else ""
