"""``kesong outbox``: what waits to be published."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.cli.progress import Progress
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.outbox import ENDED, PLANNED, Job, State, histories

if TYPE_CHECKING:
    from kesong_desktop.actions.desk import Desk

JobNameOrNone = Annotated[str, typer.Argument(metavar="[ID]", help="As kesong outbox list shows it.")]
All = Annotated[bool, typer.Option("--all", help="Everything, or all of --account, also what comes later.")]
JobName = Annotated[str, typer.Argument(metavar="ID", help="As kesong outbox list shows it.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def listing(context: typer.Context, *, json: Json = False) -> None:
    """List the jobs, oldest first."""
    from kesong_desktop.actions import sending

    with context.ensure_object(Choices).desk(is_reader=True) as desk:
        jobs, is_held = desk.jobs.all(), sending.is_held(desk)
    _tell(jobs, as_json=json, is_held=is_held)


def run(context: typer.Context, *, json: Json = False) -> int:
    """Send what waits; ends when nothing more is due."""
    from kesong_desktop.actions import outboxing

    choices = context.ensure_object(Choices)
    with Progress() as progress, choices.desk(report=progress.report) as desk:
        outboxing.tidy_up(desk)
        only = desk.account(choices.account).key if choices.account else None
        desk.engine.drain(only).result()
        jobs = desk.jobs.all()
    _tell(jobs, as_json=json)
    return 1 if any(job.state not in ENDED | PLANNED | {State.PAUSED} for job in jobs) else 0


def pause(context: typer.Context, job: JobNameOrNone = "", *, all_: All = False, json: Json = False) -> None:
    """Hold a job back, or everything."""
    _hold(context, job, "pause", all_=all_, as_json=json)


def resume(context: typer.Context, job: JobNameOrNone = "", *, all_: All = False, json: Json = False) -> None:
    """Let a paused job go on, or everything."""
    _hold(context, job, "resume", all_=all_, as_json=json)


def move(
    context: typer.Context,
    job: JobName,
    *,
    up: Annotated[bool, typer.Option("--up", help="One place forward.")] = False,
    down: Annotated[bool, typer.Option("--down", help="One place back.")] = False,
    first: Annotated[bool, typer.Option("--first", help="Before all others.")] = False,
    last: Annotated[bool, typer.Option("--last", help="Behind all others.")] = False,
    json: Json = False,
) -> None:
    """Change a job's place among those of its account that have not begun."""
    from kesong_desktop.actions import sending

    chosen = [name for name, on in (("up", up), ("down", down), ("first", first), ("last", last)) if on]
    if len(chosen) != 1:
        raise typer.BadParameter("give one of --up, --down, --first and --last.")
    with context.ensure_object(Choices).desk() as desk:
        found = desk.jobs.get(job)
        if not sending.can_move(found):
            raise InvalidInput(f"Job {job} is {found.state}, and keeps its place.")
        sending.move(desk, found, chosen[0]).result()
        jobs = desk.jobs.all()
    _tell(jobs, as_json=json)


def change(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Make a job a draft again."""
    from kesong_desktop.actions import outboxing

    with context.ensure_object(Choices).desk() as desk:
        try:
            draft = outboxing.change(desk, job)
        except outboxing.NotPossible as error:
            raise outboxing.refusal(desk.jobs.get(job), "change") from error
    if json:
        print_json({"draft": draft.id})
    else:
        say(f"Draft {draft.id}")


def history(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Tell what happened to a job."""
    with context.ensure_object(Choices).desk(is_reader=True) as desk:
        notes = desk.jobs.history(desk.jobs.get(job).id)
    lines = [
        {
            "at": _moment(note.at_s),
            "what": note.note,
            "told": histories.WORDS.get(note.note, note.note),
            "why": note.words,
        }
        for note in notes
    ]
    if json:
        print_json({"job": job, "history": lines})
        return
    for line in lines:
        say(f"{line['at']}  {line['told']}" + (f": {' '.join(line['why'].split())}" if line["why"] else ""))


def retry(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Try a parked job again, with the next run."""
    _command(context, job, "retry", as_json=json)


def cancel(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Take a job back. What a doubt has already published stays published."""
    _command(context, job, "cancel", as_json=json)


def settle(
    context: typer.Context,
    job: JobName,
    *,
    there: Annotated[bool, typer.Option("--there", help="It was published.")] = False,
    again: Annotated[bool, typer.Option("--again", help="It was not: send it again.")] = False,
    json: Json = False,
) -> None:
    """End a doubt: was it published, or not?"""
    if there == again:
        raise typer.BadParameter("give either --there or --again.")
    _command(context, job, "there" if there else "again", as_json=json)


COMMANDS: dict[str, Callable[..., Any]] = {
    "list": listing,
    "run": run,
    "pause": pause,
    "resume": resume,
    "move": move,
    "change": change,
    "history": history,
    "retry": retry,
    "cancel": cancel,
    "settle": settle,
}


def _hold(context: typer.Context, name: str, verb: str, *, all_: bool, as_json: bool) -> None:
    from kesong_desktop.actions import sending

    if bool(name) == all_:
        raise typer.BadParameter("give a job, or --all.")
    if name:
        _command(context, name, verb, as_json=as_json)
        return
    choices, on = context.ensure_object(Choices), verb == "pause"
    with choices.desk() as desk:
        account = desk.account(choices.account) if choices.account else None
        sending.hold(desk, account, on=on).result()
        whose = account.key if account else None
    if as_json:
        print_json({"account": whose, "paused": on})
    else:
        say(f"The outbox{f' of {whose}' if whose else ''} {'is paused' if on else 'goes on'}.")


def _command(context: typer.Context, name: str, verb: str, *, as_json: bool) -> None:
    with context.ensure_object(Choices).desk() as desk:
        job = _carry_out(desk, name, verb)
    if as_json:
        print_json(_entry(job))
    else:
        say(f"Job {job.id} is {job.state}.")


def _carry_out(desk: "Desk", name: str, verb: str) -> Job:
    from kesong_desktop.actions import outboxing

    try:
        return outboxing.command(desk, name, verb).result()
    except outboxing.NotPossible as error:
        raise outboxing.refusal(desk.jobs.get(name), verb) from error


def _entry(job: Job) -> dict[str, Any]:
    return {
        "id": job.id,
        "account": job.account,
        "title": job.title,
        "state": job.state,
        "done_bytes": job.done_bytes,
        "total_bytes": job.total_bytes,
        "error": job.trouble.sentence if job.trouble else None,
        "post_id": job.post_id or None,
        "url": job.post_url or None,
        "kind": job.deed.verb if job.deed else "post",
        "due": _moment(job.due_s) if job.due_s else None,
        "differs": job.differs or None,
    }


def _moment(at_s: float) -> str:
    return datetime.fromtimestamp(at_s).astimezone().isoformat(timespec="seconds")


def _tell(jobs: list[Job], *, as_json: bool, is_held: bool = False) -> None:
    if as_json:
        print_json({"jobs": [_entry(job) for job in jobs]})
        return
    if is_held:
        whisper("The outbox is paused. Let it go on with: kesong outbox resume --all")
    for job in jobs:
        say(
            f"{job.id}  {job.state:<10} {job.done_bytes / 1e6:6.1f} of {job.total_bytes / 1e6:.1f} MB  {job.title}"
        )
        if job.state in PLANNED:
            by = ", by the server" if job.state is State.ENTRUSTED else ""
            say(f"              at {_moment(job.due_s)}{by}")
        if job.trouble:
            say(f"              {' '.join(job.trouble.sentence.split())}")
    if not jobs:
        whisper("Nothing waits.")


__all__ = ["COMMANDS", "InvalidInput"]
