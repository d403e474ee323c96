"""``kesong roll list``: the camera roll, filtered and grouped."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli import rating
from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.photo import Photo, PhotoId
from kesong_desktop.model.rating import MOST_STARS, UNRATED

if TYPE_CHECKING:
    from kesong_desktop.actions.desk import Desk
    from kesong_desktop.roll.wanted import Known


class Kind(StrEnum):
    """What a file is."""

    PHOTO = "photo"
    CLIP = "clip"


class Whether(StrEnum):
    """Yes or no."""

    YES = "yes"
    NO = "no"


class Group(StrEnum):
    """What belongs together."""

    DAYS = "days"
    MOMENTS = "moments"
    ALIKE = "alike"
    COPIES = "copies"


@dataclass(frozen=True, slots=True)
class _Part:
    """A group: what it is in JSON, its heading, and its photos."""

    facts: dict[str, Any]
    heading: str
    photos: Sequence[Photo]


def listing(
    context: typer.Context,
    *,
    since: Annotated[str, typer.Option(metavar="DATE", help="Only from this day on, as 2026-05-31.")] = "",
    until: Annotated[str, typer.Option(metavar="DATE", help="Only up to this day, which is included.")] = "",
    kind: Annotated[Kind | None, typer.Option(help="Only photos, or only clips.")] = None,
    posted: Annotated[
        Whether | None, typer.Option(help="What was posted, by its content, or was not.")
    ] = None,
    place: Annotated[Whether | None, typer.Option(help="With a place inside, or without.")] = None,
    camera: Annotated[
        str, typer.Option(metavar="WORDS", help="Of a camera with these words in its name.")
    ] = "",
    search: Annotated[
        str, typer.Option(metavar="WORDS", help="With all these words in path, camera, caption or day.")
    ] = "",
    stars: Annotated[
        int, typer.Option(metavar="N", min=0, max=MOST_STARS, help="With so many stars at least.")
    ] = 0,
    screenshots: Annotated[
        bool | None,
        typer.Option("--screenshots/--no-screenshots", help="Only pictures of a screen, or none of them."),
    ] = None,
    group: Annotated[
        Group | None,
        typer.Option(help="By days or moments; or only those that are alike, or the same bytes."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the camera roll, newest first."""
    from kesong_desktop.actions import knowing
    from kesong_desktop.roll.wanted import BOTH, Wanted, fitting

    first, last = _day(since), _day(until)
    with context.ensure_object(Choices).desk(is_reader=True) as desk:
        desk.scanner.roots.look(desk.roll_folders.all())
        known = knowing.know(desk)
        wanted = Wanted(
            kinds=BOTH if kind is None else frozenset({"photo" if kind is Kind.PHOTO else "video"}),
            posted=_is(posted),
            placed=_is(place),
            cameras=_cameras(known, camera),
            since=first,
            until=last,
            stars=stars,
            screenshots=screenshots is not False,
            found=_found(desk, known, search, only_screens=screenshots is True),
        )
        photos = fitting(known, wanted)
        unseen = desk.looks.count_unseen() if group is Group.ALIKE else 0
    if group is None:
        _show(known, photos, as_json=json)
    else:
        _show_groups(known, list(_parts(known, photos, group)), as_json=json)
    if not known.photos and not json:
        whisper("The camera roll is empty. Add a folder with: kesong roll add DIR")
    elif not photos and wanted != Wanted() and not json:
        whisper("Nothing in the camera roll fits that.")
    if unseen:
        whisper(f"kesong: {unseen} pictures were not looked at yet. Look with: kesong roll scan --looks")


def _show(known: "Known", photos: Sequence[Photo], *, as_json: bool) -> None:
    if as_json:
        print_json({"photos": [_entry(known, photo) for photo in photos]})
        return
    for photo in photos:
        say(_line(photo))


def _show_groups(known: "Known", parts: Sequence[_Part], *, as_json: bool) -> None:
    if as_json:
        groups = [part.facts | {"photos": [_entry(known, one) for one in part.photos]} for part in parts]
        print_json({"groups": groups})
        return
    for part in parts:
        say(part.heading)
        for photo in part.photos:
            say(f"  {_line(photo)}")


def _parts(known: "Known", photos: Sequence[Photo], group: Group) -> Iterator[_Part]:
    ways = {
        Group.DAYS: _days,
        Group.MOMENTS: _moments,
        Group.ALIKE: _alike,
        Group.COPIES: _copies,
    }
    return ways[group](known, photos)


def _days(_known: "Known", photos: Sequence[Photo]) -> Iterator[_Part]:
    from kesong_desktop.roll.wanted import by_day

    for day, members in by_day(photos, {}):
        yield _Part({"day": day.isoformat()}, f"{day.isoformat()}  {_count(members)}", members)


def _moments(known: "Known", photos: Sequence[Photo]) -> Iterator[_Part]:
    from kesong_desktop.roll.moments import number_at

    starts = [moment.first for moment in known.moments]
    members: dict[int, list[Photo]] = defaultdict(list)
    for photo in photos:
        members[number_at(starts, photo.taken)].append(photo)
    for number, group in members.items():
        moment = known.moments[number]
        where = moment.place
        facts = {
            "first": group[-1].taken.isoformat(timespec="seconds"),
            "last": group[0].taken.isoformat(timespec="seconds"),
            "place": {"latitude": where.latitude, "longitude": where.longitude} if where else None,
        }
        ends = f"{group[0].taken:{'%H:%M' if group[0].taken.date() == group[-1].taken.date() else '%Y-%m-%d %H:%M'}}"
        at = f"  at {where.latitude:.4f}, {where.longitude:.4f}" if where else ""
        yield _Part(facts, f"{group[-1].taken:%Y-%m-%d %H:%M} to {ends}  {_count(group)}{at}", group)


def _alike(known: "Known", photos: Sequence[Photo]) -> Iterator[_Part]:
    from kesong_desktop.roll.stacks import cover

    shown = {photo.id for photo in photos}
    for stack in known.stacks:
        members = [photo for photo in stack.photos if photo.id in shown]
        if len(members) > 1:
            best = cover(members, known.looks, known.leads)
            facts = {"kind": stack.kind, "suggested": best.path}
            yield _Part(facts, f"{stack.kind}  {_count(members)}  suggested: {best.path}", members)


def _copies(_known: "Known", photos: Sequence[Photo]) -> Iterator[_Part]:
    same: dict[str, list[Photo]] = defaultdict(list)
    for photo in photos:
        if photo.sha256:
            same[photo.sha256].append(photo)
    for sha256, members in same.items():
        if len(members) > 1:
            size = members[0].bytes
            yield _Part({"sha256": sha256, "bytes": size}, f"{_count(members)} of {size} bytes", members)


def _found(desk: "Desk", known: "Known", words: str, *, only_screens: bool) -> frozenset[PhotoId] | None:
    found = desk.library.find(words) if words.strip() else None
    if not only_screens:
        return found
    return known.screens if found is None else found & known.screens


def _cameras(known: "Known", words: str) -> frozenset[str] | None:
    wanted = words.casefold().split()
    if not wanted:
        return None
    return frozenset(name for name in known.cameras if all(word in name.casefold() for word in wanted))


def _is(whether: Whether | None) -> bool | None:
    return None if whether is None else whether is Whether.YES


def _line(photo: Photo) -> str:
    size = photo.problem.replace("_", " ") or f"{photo.width} x {photo.height}"
    return f"{photo.taken:%Y-%m-%d %H:%M}  {size:<13}  {photo.path}"


def _count(photos: Sequence[Photo]) -> str:
    return f"{len(photos)} file{'s' if len(photos) != 1 else ''}"


def _entry(known: "Known", photo: Photo) -> dict[str, Any]:
    fate = known.fates.get(photo.path)
    return {
        "path": photo.path,
        "taken": photo.taken.isoformat(timespec="seconds"),
        "width": photo.width,
        "height": photo.height,
        "kind": photo.kind,
        "bytes": photo.bytes,
        "has_place": photo.has_place,
        "camera": photo.camera,
        "screenshot": photo.id in known.screens,
        "live": known.live.get(photo.id),
        "fate": fate.value if fate else None,
        "duplicate_of": photo.duplicate_of or None,
        "problem": photo.problem or None,
        **rating.entry(known.ratings.get(photo.path, UNRATED)),
    }


def _day(words: str) -> date | None:
    if not words:
        return None
    try:
        return datetime.fromisoformat(words).date()
    except ValueError as error:
        raise InvalidInput(f"“{words}” is no day.", "Write it as 2026-05-31.") from error
