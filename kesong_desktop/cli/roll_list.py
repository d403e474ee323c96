"""``kesong roll list``: the camera roll, filtered and grouped."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli import ratings
from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.rating import MOST_STARS, UNRATED

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services
    from kesong_desktop.roll.filters import RollSnapshot


class RollKind(StrEnum):
    """Kinds of files that the listing can be limited to."""

    PHOTO = "photo"
    VIDEO = "video"
    CLIP = "clip"
    """The former name of ``video``."""


class Tristate(StrEnum):
    """Value of a yes/no filter; leaving the option out means either."""

    YES = "yes"
    NO = "no"


class RollGrouping(StrEnum):
    """Ways to group the listed photos."""

    DAYS = "days"
    MOMENTS = "moments"
    ALIKE = "alike"
    COPIES = "copies"


@dataclass(frozen=True, slots=True)
class _Part:
    """A group of photos: its facts for JSON, and its heading."""

    facts: dict[str, Any]
    heading: str
    photos: Sequence[Photo]


def listing(
    context: typer.Context,
    *,
    since: Annotated[str, typer.Option(metavar="DATE", help="First day, such as 2026-05-31.")] = "",
    until: Annotated[str, typer.Option(metavar="DATE", help="Last day, included.")] = "",
    kind: Annotated[RollKind | None, typer.Option(help="Only photos, or only videos.")] = None,
    posted: Annotated[
        Tristate | None, typer.Option(help="Only what was posted, by content, or was not.")
    ] = None,
    place: Annotated[Tristate | None, typer.Option(help="With a location, or without.")] = None,
    camera: Annotated[str, typer.Option(metavar="WORDS", help="Camera names with these words.")] = "",
    search: Annotated[
        str,
        typer.Option(metavar="WORDS", help="All these words in path, camera, caption or day."),
    ] = "",
    stars: Annotated[
        int, typer.Option(metavar="N", min=0, max=MOST_STARS, help="Minimum number of stars.")
    ] = 0,
    screenshots: Annotated[
        bool | None,
        typer.Option("--screenshots/--no-screenshots", help="Only screenshots, or no screenshots."),
    ] = None,
    group: Annotated[
        RollGrouping | None,
        typer.Option(help="By days or moments; or only similar photos, or identical files."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the camera roll, newest first."""
    from kesong_desktop.roll.filters import BOTH, RollFilter, matching_photos

    first, last = _day(since), _day(until)
    with context.ensure_object(CliOptions).services(is_reader=True) as services:
        services.roll.camera_roll.check_mounts()
        known = services.roll.query.snapshot()
        wanted = RollFilter(
            kinds=BOTH if kind is None else frozenset({"photo" if kind is RollKind.PHOTO else "video"}),
            posted=_is(posted),
            placed=_is(place),
            cameras=_cameras(known, camera),
            since=first,
            until=last,
            stars=stars,
            screenshots=screenshots is not False,
            found=_found(services, known, search, only_screens=screenshots is True),
        )
        photos = matching_photos(known, wanted)
        unseen = services.roll.query.count_unindexed() if group is RollGrouping.ALIKE else 0
    if group is None:
        _show(known, photos, as_json=json)
    else:
        _show_groups(known, list(_parts(known, photos, group)), as_json=json)
    if not known.photos and not json:
        print_stderr("The camera roll is empty. Add a folder with: kesong roll add DIR")
    elif not photos and wanted != RollFilter() and not json:
        print_stderr("No photo or video matches.")
    if unseen:
        print_stderr(
            f"kesong: {unseen} photos have no fingerprint yet. Make them with: kesong roll scan --looks"
        )


def _show(known: "RollSnapshot", photos: Sequence[Photo], *, as_json: bool) -> None:
    if as_json:
        print_json({"photos": [_entry(known, photo) for photo in photos]})
        return
    for photo in photos:
        say(_line(photo))


def _show_groups(known: "RollSnapshot", parts: Sequence[_Part], *, as_json: bool) -> None:
    if as_json:
        groups = [part.facts | {"photos": [_entry(known, one) for one in part.photos]} for part in parts]
        print_json({"groups": groups})
        return
    for part in parts:
        say(part.heading)
        for photo in part.photos:
            say(f"  {_line(photo)}")


def _parts(known: "RollSnapshot", photos: Sequence[Photo], group: RollGrouping) -> Iterator[_Part]:
    ways = {
        RollGrouping.DAYS: _days,
        RollGrouping.MOMENTS: _moments,
        RollGrouping.ALIKE: _alike,
        RollGrouping.COPIES: _copies,
    }
    return ways[group](known, photos)


def _days(_known: "RollSnapshot", photos: Sequence[Photo]) -> Iterator[_Part]:
    from kesong_desktop.roll.filters import by_day

    for day, members in by_day(photos, {}):
        yield _Part({"day": day.isoformat()}, f"{day.isoformat()}  {_count(members)}", members)


def _moments(known: "RollSnapshot", photos: Sequence[Photo]) -> Iterator[_Part]:
    from kesong_desktop.roll.event_grouping import number_at

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


def _alike(known: "RollSnapshot", photos: Sequence[Photo]) -> Iterator[_Part]:
    from kesong_desktop.roll.stacks import cover

    shown = {photo.id for photo in photos}
    for stack in known.stacks:
        members = [photo for photo in stack.photos if photo.id in shown]
        if len(members) > 1:
            best = cover(members, known.looks, known.leads)
            facts = {"kind": stack.kind, "suggested": best.path}
            yield _Part(facts, f"{stack.kind}  {_count(members)}  suggested: {best.path}", members)


def _copies(_known: "RollSnapshot", photos: Sequence[Photo]) -> Iterator[_Part]:
    same: dict[str, list[Photo]] = defaultdict(list)
    for photo in photos:
        if photo.sha256:
            same[photo.sha256].append(photo)
    for sha256, members in same.items():
        if len(members) > 1:
            size = members[0].bytes
            yield _Part({"sha256": sha256, "bytes": size}, f"{_count(members)} of {size} bytes", members)


def _found(
    services: "Services", known: "RollSnapshot", words: str, *, only_screens: bool
) -> frozenset[PhotoId] | None:
    found = services.roll.query.find(words) if words.strip() else None
    if not only_screens:
        return found
    return known.screens if found is None else found & known.screens


def _cameras(known: "RollSnapshot", words: str) -> frozenset[str] | None:
    wanted = words.casefold().split()
    if not wanted:
        return None
    return frozenset(name for name in known.cameras if all(word in name.casefold() for word in wanted))


def _is(whether: Tristate | None) -> bool | None:
    return None if whether is None else whether is Tristate.YES


def _line(photo: Photo) -> str:
    size = photo.problem.replace("_", " ") or f"{photo.width} x {photo.height}"
    return f"{photo.taken:%Y-%m-%d %H:%M}  {size:<13}  {photo.path}"


def _count(photos: Sequence[Photo]) -> str:
    return f"{len(photos)} file{'s' if len(photos) != 1 else ''}"


def _entry(known: "RollSnapshot", photo: Photo) -> dict[str, Any]:
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
        **ratings.entry(known.ratings.get(photo.path, UNRATED)),
    }


def _day(words: str) -> date | None:
    if not words:
        return None
    try:
        return datetime.fromisoformat(words).date()
    except ValueError as error:
        raise InvalidInput(Reason.DAY_INVALID, text=words) from error
