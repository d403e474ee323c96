"""``kesong plan``: planned posts, posting times, and filling them with drafts."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say, sentence
from kesong_desktop.errors import KesongError, NotFound, Reason

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services
    from kesong_desktop.model.plan.best_times import TimeScore
    from kesong_desktop.model.plan.entry import PlanEntry

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
DraftIds = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="DRAFT", help="Ids of drafts, in order; without any all drafts, the oldest first."
    ),
]
_FREE_SHOWN = 5
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def listing(
    context: typer.Context,
    *,
    offline: Annotated[
        bool, typer.Option("--offline", help="Do not ask the servers what waits there.")
    ] = False,
    json: Json = False,
) -> None:
    """List planned posts, the earliest first, and the drafts without a time."""
    with context.ensure_object(CliOptions).services(is_reader=offline) as profile:
        if not offline:
            _pull(profile)
        plan = profile.plan.planner.plan()
    entries = [_fields(one) for one in plan.entries]
    drafts = [{"id": one.id, "name": one.name, "pictures": len(one.pictures)} for one in plan.drafts]
    if json:
        print_json({"planned": entries, "drafts": drafts})
        return
    for one in entries:
        say(f"{one['at']}  {one['where']:9}  {one['id']}  {one['text']}")
    for draft in drafts:
        say(f"{'no time':25}  {'draft':9}  {draft['id']}  {draft['name']}")
    if not entries and not drafts:
        say("Nothing is planned, and there are no drafts.")


def slots(
    context: typer.Context,
    *,
    lines: Annotated[
        list[str] | None,
        typer.Option(
            "--set", metavar="TIMES", help="Posting times, such as “Mon Wed Fri 18:00”; may be repeated."
        ),
    ] = None,
    zone: Annotated[
        str, typer.Option("--zone", metavar="ZONE", help="Their time zone, such as Europe/Berlin.")
    ] = "",
    json: Json = False,
) -> None:
    """Show the posting times, the next free ones and when own posts did best so far, or set them."""
    from kesong_desktop.model.plan.slots import next_free

    is_change = lines is not None or bool(zone)
    with context.ensure_object(CliOptions).services(is_reader=not is_change) as profile:
        planner, clock = profile.plan.planner, profile.system.clock
        kept = planner.slots.load()
        if is_change:
            kept = planner.slots.save(kept.text if lines is None else "\n".join(lines), zone or kept.zone)
        plan = planner.plan()
        free = next_free(kept.slots, plan.taken, clock(), _FREE_SHOWN)
        best = planner.best_times(kept.zone)
    times = [_moment(one) for one in free]
    if json:
        found = {"posts": best.posts, "times": [_score(one) for one in best.times[:_FREE_SHOWN]]}
        print_json({"times": kept.text.splitlines(), "zone": kept.zone, "free": times, "best": found})
        return
    for line in kept.text.splitlines() or ["No posting times. Set them with: kesong plan slots --set TIMES"]:
        say(line)
    if kept.slots:
        say(f"Time zone: {kept.zone}")
    for time in times:
        say(f"Free: {time}")
    if best.is_enough:
        say(f"Best times, by likes and replies of {best.posts} posts:")
        for one in map(_score, best.times[:_FREE_SHOWN]):
            say(f"{one['time']}  {one['mean']:.1f} a post, from {one['posts']} posts")
    else:
        say(f"Best times: too few posts to say. So far there are {best.posts}.")


def fill(context: typer.Context, drafts: DraftIds = None, *, json: Json = False) -> int:
    """Put drafts on the next free posting times."""
    with context.ensure_object(CliOptions).services() as profile:
        planner = profile.plan.planner
        ids = drafts or [one.id for one in sorted(planner.plan().drafts, key=lambda one: one.created_s)]
        result = planner.fill(ids)
    jobs = [{"id": job.id, "at": _moment(job.due_s), "text": job.title} for job in result.jobs]
    refused = [
        {"draft": draft.id, "why": " ".join(sentence(error).split())} for draft, error in result.refused
    ]
    if json:
        print_json({"planned": jobs, "refused": refused})
    else:
        for job in jobs:
            say(f"{job['at']}  {job['id']}  {job['text']}")
        for one in refused:
            print_stderr(f"kesong: draft {one['draft']} was left out: {one['why']}")
    return 1 if refused else 0


def move(
    context: typer.Context,
    job: Annotated[str, typer.Argument(metavar="ID", help="The id, as listed by: kesong plan list")],
    when: Annotated[str, typer.Argument(metavar="WHEN", help="A time, such as 2026-12-24T18:00.")],
    *,
    json: Json = False,
) -> None:
    """Move a planned post to another time."""
    at_s = _time(when)
    with context.ensure_object(CliOptions).services() as profile:
        planner = profile.plan.planner
        found = _entry(profile, job)
        planner.move(found, at_s)
        if found.account:
            profile.outbox.send_due(found.account).result()
        moved = _fields(_entry(profile, job))
    if json:
        print_json(moved)
    else:
        say(f"{moved['at']}  {moved['where']:9}  {moved['id']}  {moved['text']}")


def _entry(profile: "Services", entry_id: str) -> "PlanEntry":
    found = next((one for one in profile.plan.planner.plan().entries if one.id == entry_id), None)
    if found is None:
        raise NotFound(Reason.JOB_UNKNOWN, entry_id)
    return found


def _pull(profile: "Services") -> None:
    """Ask the servers what waits there; one that does not answer is named, and what was last read is shown."""
    for pulled in profile.plan.planner.refresh():
        try:
            pulled.result()
        except KesongError as error:
            print_stderr(f"kesong: {' '.join(sentence(error).split())}")


def _fields(entry: "PlanEntry") -> dict[str, Any]:
    return {
        "id": entry.id,
        "at": _moment(entry.at_s),
        "where": {"here": "here", "on_server": "server", "other_app": "other app"}[entry.kind],
        "state": str(entry.state or ""),
        "account": entry.account,
        "text": entry.text,
        "pictures": entry.pictures,
    }


def _score(one: "TimeScore") -> dict[str, Any]:
    time = f"{_DAYS[one.weekday]} {one.hour:02}:00"
    return {"time": time, "mean": round(one.mean, 2), "posts": one.posts}


def _moment(at_s: float) -> str:
    return datetime.fromtimestamp(at_s).astimezone().isoformat(timespec="seconds")


def _time(text: str) -> float:
    try:
        return datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise typer.BadParameter(f"“{text}” is no time, such as 2026-12-24T18:00.") from error


COMMANDS: dict[str, Callable[..., Any]] = {"list": listing, "slots": slots, "fill": fill, "move": move}
