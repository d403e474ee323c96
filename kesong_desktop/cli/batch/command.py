"""``kesong batch``: a folder of photos, or a plan, into many posts."""

from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say, sentence
from kesong_desktop.cli.progress import ProgressBar
from kesong_desktop.errors import InvalidInput, ProfileBusy, Reason, Unreadable
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.batch import edit, schedule
from kesong_desktop.model.batch.batch_post import BatchPost
from kesong_desktop.model.batch.cell import PlanRules, with_post_cell
from kesong_desktop.model.batch.photo_group import GroupBy
from kesong_desktop.model.batch.plan import BatchPlan, with_ids
from kesong_desktop.model.batch.plan_time import parse_time
from kesong_desktop.model.batch.problem import CellProblem, PlanProblem
from kesong_desktop.model.batch.schedule import Interval
from kesong_desktop.model.batch.template import CaptionTemplate
from kesong_desktop.model.draft import NO_DRAFT, Draft

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services
    from kesong_desktop.model.account import Account

_PLAN_ENDINGS = frozenset({".csv", ".tsv", ".txt", ".json"})
Source = Annotated[
    Path, typer.Argument(metavar="FOLDER|PLAN", help="A folder of photos, or a CSV or JSON plan.")
]
By = Annotated[
    str,
    typer.Option(metavar="G", help="What makes photos one post: events, day, folder, or a number of photos."),
]
Template = Annotated[
    str,
    typer.Option(
        metavar="T", help="Text of each post, with fields such as {date:%d %B}, {place} or {counter}."
    ),
]
Tags = Annotated[list[str] | None, typer.Option("--tag", metavar="T", help="A hashtag; may be repeated.")]
Seen = Annotated[
    str, typer.Option(metavar="V", help="public, unlisted, private or direct; by default the account's.")
]
Look = Annotated[str, typer.Option(metavar="NAME", help="The look of the photos, such as butter.")]
Crop = Annotated[str, typer.Option(metavar="SHAPE", help="Crop the photos to a shape, such as 4:5.")]
At = Annotated[
    str,
    typer.Option(metavar="ISO", help="Publish the first post at this time, such as 2026-12-24T18:00."),
]
Every = Annotated[str, typer.Option(metavar="T", help="Time between posts: 30m, 6h, 1d or 1w.")]
Slots = Annotated[
    bool,
    typer.Option("--slots", help="Give posts without a time the next free posting times of the planner."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Name every mistake, and queue nothing.")]
Export = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write the posts as a plan, CSV or JSON by its name; queue nothing."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@dataclass(frozen=True, slots=True)
class _Options:
    by: GroupBy
    count: int
    template: CaptionTemplate | None
    tags: tuple[str, ...]
    cells: dict[str, str]
    at: datetime | None
    every: Interval | None
    slots: bool


def batch(
    context: typer.Context,
    source: Source,
    *,
    by: By = "events",
    template: Template = "",
    tag: Tags = None,
    visibility: Seen = "",
    look: Look = "",
    crop: Crop = "",
    at: At = "",
    every: Every = "",
    slots: Slots = False,
    dry_run: DryRun = False,
    export: Export = None,
    json: Json = False,
) -> int:
    """Queue many posts: of a folder of photos, or of a plan. All of them are queued, or none."""
    cells = {"visibility": visibility, "look": look, "crop": crop}
    count = int(by) if by.isdecimal() else 0
    options = _Options(
        GroupBy.COUNT if count else _grouping(by),
        max(1, count),
        CaptionTemplate(template) if template else None,
        tuple(tag or ()),
        _checked_cells(cells),
        _time(at),
        _interval(every),
        slots,
    )
    if slots and (at or every):
        raise typer.BadParameter("--slots chooses the times; it does not go with --at and --every.")
    _check_kind(source)
    choices = context.ensure_object(CliOptions)
    with ProgressBar() as progress, ExitStack() as stack:
        try:
            services = stack.enter_context(
                choices.services(report=progress.report, is_reader=dry_run or export is not None)
            )
            is_held = False
        except ProfileBusy:
            services, is_held = stack.enter_context(choices.services(is_reader=True)), True
        account = services.accounts.current(choices.account)
        plan = _plan(services, source, options, account)
        if export is not None:
            return _export(services, plan, export, as_json=json)
        problems = services.publishing.batch.publisher.problems(plan, account)
        if problems or dry_run:
            return _print_checked(plan, problems, is_dry=dry_run, as_json=json)
        queued, known = _queue(choices, services, plan, account, is_held=is_held)
    if json:
        print_json({"queued": queued - known, "queued_before": known})
    else:
        was = "was" if known == 1 else "were"
        say(
            f"{_counted(queued - known, 'post')} queued."
            + (f" {known} {was} queued before." if known else "")
        )
    return 0


def _queue(
    choices: CliOptions, services: "Services", plan: BatchPlan, account: "Account", *, is_held: bool
) -> tuple[int, int]:
    """Return how many posts are queued, and how many of these were before; a window that holds the profile does it itself."""
    if not is_held:
        done = services.publishing.batch.publisher.queue(plan.posts, account)
        return len(done.jobs), done.known
    from kesong_desktop.actions.system import remote_command

    answer = remote_command.hand_over(choices.paths, remote_command.QueueBatch(plan.posts, account.key))
    if answer is None:
        raise ProfileBusy(str(choices.paths.data))
    return answer.queued, answer.known


def _plan(services: "Services", source: Path, options: _Options, account: "Account") -> BatchPlan:
    batch_services = services.publishing.batch
    if source.is_dir():
        plan = _of_folder(services, source, options, account)
    else:
        plan = batch_services.plans.read(source, may_be_late=True)
    if not plan.posts and not plan.problems:
        raise InvalidInput(Reason.BATCH_EMPTY, name=str(source))
    posts = plan.posts
    if options.template is not None:
        empty = [row for row, post in enumerate(posts) if not post.draft.text.strip()]
        posts = batch_services.source.filled(posts, options.template, rows=empty)
    posts = edit.with_tags(posts, range(len(posts)), options.tags)
    cells = {(row, column): text for column, text in options.cells.items() for row in range(len(posts))}
    posts = edit.with_cells(posts, cells, batch_services.publisher.rules())
    free = [row for row, post in enumerate(posts) if post.when is None]
    if options.slots:
        beside = [post.due_s for post in posts if post.when is not None]
        posts = schedule.at_times(posts, services.plan.planner.free_times(len(free), beside), free)
    elif options.at is not None or options.every is not None:
        start = options.at or datetime.now() + timedelta(minutes=1)  # noqa: DTZ005 - local time
        posts = schedule.spread(posts, start.replace(microsecond=0), options.every, rows=free)
    return replace(plan, posts=posts)


def _of_folder(services: "Services", folder: Path, options: _Options, account: "Account") -> BatchPlan:
    source = services.publishing.batch.source
    found = source.folder_photos(folder.absolute())
    for one in found:
        if one.problem:
            words = sentence(Unreadable(one.path, one.problem, detail=one.problem_detail))
            print_stderr(f"kesong: {one.path} is left out: {' '.join(words.split())}")
    photos = [one for one in found if not one.problem]
    limit = services.accounts.capability(account).limits.pictures
    posts = with_ids(source.posts(photos, options.by, count=options.count, limit=limit))
    return BatchPlan(posts, tuple(range(1, len(posts) + 1)))


def _export(services: "Services", plan: BatchPlan, file: Path, *, as_json: bool) -> int:
    if plan.problems:
        return _print_checked(plan, list(plan.problems), is_dry=True, as_json=as_json)
    services.publishing.batch.plans.write(plan.posts, file)
    if as_json:
        print_json({"posts": len(plan.posts), "file": str(file)})
    else:
        say(f"{_counted(len(plan.posts), 'post')} written to {file}")
    return 0


def _print_checked(plan: BatchPlan, problems: list[PlanProblem], *, is_dry: bool, as_json: bool) -> int:
    """Print what is wrong, and on a dry run what would be queued; returns the exit code."""
    catalogue = Messages()
    if as_json:
        document: dict[str, Any] = {
            "dry_run": is_dry,
            "posts": [_post(post) for post in plan.posts] if is_dry else [],
            "problems": [
                {
                    "row": one.row,
                    "column": one.column or None,
                    "code": one.finding.code if one.finding else one.code,
                    "message": catalogue.plan_problem(one),
                }
                for one in problems
            ],
            "queued": 0,
        }
        print_json(document)
        return 1 if problems else 0
    if is_dry and not problems:
        for post in plan.posts:
            when = f"{post.when:%Y-%m-%d %H:%M}" if post.when else "now"
            words = " ".join((post.draft.title or post.draft.text).split())[:60]
            say(f"{when:16}  {_counted(len(post.pictures), 'file'):>8}  {words}")
        say(f"{_counted(len(plan.posts), 'post')} would be queued.")
    for one in problems:
        place = ", ".join(filter(None, (f"row {one.row}" if one.row else "", one.column)))
        words = " ".join(catalogue.plan_problem(one).split())
        print_stderr(f"kesong: {place}: {words}" if place else f"kesong: {words}")
    if problems:
        count = _counted(len(problems), "mistake")
        print_stderr(f"kesong: {count}. Nothing was queued.")
    return 1 if problems else 0


def _post(post: BatchPost) -> dict[str, Any]:
    return {
        "when": post.when.isoformat() if post.when else None,
        "title": post.draft.title or None,
        "text": post.draft.text,
        "pictures": [one.path for one in post.pictures],
    }


def _check_kind(source: Path) -> None:
    if source.is_file() and source.suffix.lower() not in _PLAN_ENDINGS:
        raise typer.BadParameter(f"{source} is neither a folder nor a plan (.csv or .json).")


def _grouping(text: str) -> GroupBy:
    try:
        return GroupBy(text)
    except ValueError as error:
        raise typer.BadParameter(
            f"“{text}” is no way to group; it is events, day, folder or a number."
        ) from error


def _checked_cells(cells: dict[str, str]) -> dict[str, str]:
    """Return those that have a text, if a post can hold them."""
    from kesong_desktop.imaging.edit import looks

    rules = PlanRules(looks={name.casefold(): one.id for one in looks.every() for name in (one.id, one.name)})
    given = {column: text for column, text in cells.items() if text}
    for column, text in given.items():
        try:
            with_post_cell(BatchPost(Draft(NO_DRAFT)), column, text, rules)
        except CellProblem as error:
            raise typer.BadParameter(Messages().plan_problem(error.at(0))) from error
    return given


def _interval(text: str) -> Interval | None:
    found = schedule.parse_interval(text) if text else None
    if text and found is None:
        raise typer.BadParameter(f"“{text}” is no time between posts; give one such as 30m, 6h, 1d or 1w.")
    return found


def _time(text: str) -> datetime | None:
    try:
        return parse_time(text)
    except CellProblem as error:
        raise typer.BadParameter(f"“{text}” is no time, such as 2026-12-24T18:00.") from error


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
