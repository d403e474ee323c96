"""``kesong outbox``: what waits to be published."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.cli.progress import Progress
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.outbox import ENDED, Job, State

if TYPE_CHECKING:
    from kesong_desktop.actions.desk import Desk

JobName = Annotated[str, typer.Argument(metavar="ID", help="As kesong outbox list shows it.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def listing(context: typer.Context, *, json: Json = False) -> None:
    """List the jobs, oldest first."""
    with context.ensure_object(Choices).desk(is_reader=True) as desk:
        jobs = desk.jobs.all()
    _tell(jobs, as_json=json)


def run(context: typer.Context, *, json: Json = False) -> int:
    """Send what waits; ends when nothing more is due."""
    from kesong_desktop.actions import posting

    choices = context.ensure_object(Choices)
    with Progress() as progress, choices.desk(report=progress.report) as desk:
        posting.tidy_up(desk)
        only = desk.account(choices.account).key if choices.account else None
        desk.engine.drain(only).result()
        jobs = desk.jobs.all()
    _tell(jobs, as_json=json)
    return 1 if any(job.state not in ENDED | {State.PAUSED} for job in jobs) else 0


def pause(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Hold a job back."""
    _command(context, job, "pause", as_json=json)


def resume(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Let a paused job go on."""
    _command(context, job, "resume", as_json=json)


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
    "retry": retry,
    "cancel": cancel,
    "settle": settle,
}


def _command(context: typer.Context, name: str, verb: str, *, as_json: bool) -> None:
    with context.ensure_object(Choices).desk() as desk:
        job = _carry_out(desk, name, verb)
    if as_json:
        print_json(_entry(job))
    else:
        say(f"Job {job.id} is {job.state}.")


def _carry_out(desk: "Desk", name: str, verb: str) -> Job:
    from kesong_desktop.actions import posting

    try:
        return posting.command(desk, name, verb).result()
    except posting.NotPossible as error:
        raise posting.refusal(desk.jobs.get(name), verb) from error


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
    }


def _tell(jobs: list[Job], *, as_json: bool) -> None:
    if as_json:
        print_json({"jobs": [_entry(job) for job in jobs]})
        return
    for job in jobs:
        say(
            f"{job.id}  {job.state:<10} {job.done_bytes / 1e6:6.1f} of {job.total_bytes / 1e6:.1f} MB  {job.title}"
        )
        if job.trouble:
            say(f"              {' '.join(job.trouble.sentence.split())}")
    if not jobs:
        whisper("Nothing waits.")


__all__ = ["COMMANDS", "InvalidInput"]
