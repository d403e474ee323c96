"""``kesong outbox``: lists and controls the jobs of the outbox."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say, sentence
from kesong_desktop.cli.progress import ProgressBar
from kesong_desktop.cli.stop_signal import OUTBOX_STAYS, told_when_stopped
from kesong_desktop.cli.wait_report import result_of, waits
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.messages.job_text import JOB_NOTES
from kesong_desktop.messages.not_done_text import not_done_text
from kesong_desktop.model.outbox import ENDED, PLANNED, Interaction, InvalidTransition, Job, PostJob, State

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services

JobNameOrNone = Annotated[
    str, typer.Argument(metavar="ID", help="The job's id, as listed by: kesong outbox list")
]
All = Annotated[bool, typer.Option("--all", help="All jobs, or all of --account, including later ones.")]
JobName = Annotated[str, typer.Argument(metavar="ID", help="The job's id, as listed by: kesong outbox list")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def listing(context: typer.Context, *, json: Json = False) -> None:
    """List the jobs, oldest first."""
    with context.ensure_object(CliOptions).services(is_reader=True) as profile:
        jobs, is_paused = profile.outbox.all(), profile.publishing.send_policy.is_paused()
    _print_jobs(jobs, as_json=json, is_paused=is_paused)


def run(context: typer.Context, *, json: Json = False) -> int:
    """Send due posts and interactions; ends when none is due."""
    choices = context.ensure_object(CliOptions)
    with ProgressBar() as progress, choices.services(report=progress.report) as profile:
        profile.outbox.tidy_up()
        only = profile.accounts.current(choices.account).key if choices.account else None
        with told_when_stopped(OUTBOX_STAYS):
            result_of(profile.outbox.send_due(only), profile.outbox.all)
        jobs = profile.outbox.all()
    _print_jobs(jobs, as_json=json)
    return 1 if any(job.state not in ENDED | PLANNED | {State.PAUSED} for job in jobs) else 0


def pause(context: typer.Context, job: JobNameOrNone = "", *, all_: All = False, json: Json = False) -> None:
    """Pause a job, or the whole outbox."""
    _pause(context, job, "pause", all_=all_, as_json=json)


def resume(context: typer.Context, job: JobNameOrNone = "", *, all_: All = False, json: Json = False) -> None:
    """Resume a paused job, or the whole outbox."""
    _pause(context, job, "resume", all_=all_, as_json=json)


def move(
    context: typer.Context,
    job: JobName,
    *,
    up: Annotated[bool, typer.Option("--up", help="Move one place forward.")] = False,
    down: Annotated[bool, typer.Option("--down", help="Move one place back.")] = False,
    first: Annotated[bool, typer.Option("--first", help="Move to the front.")] = False,
    last: Annotated[bool, typer.Option("--last", help="Move to the end.")] = False,
    json: Json = False,
) -> None:
    """Move a job among the jobs of its account that have not started."""
    from kesong_desktop.actions.outbox import send_policy

    chosen = [name for name, on in (("up", up), ("down", down), ("first", first), ("last", last)) if on]
    if len(chosen) != 1:
        raise typer.BadParameter("give one of --up, --down, --first and --last.")
    with context.ensure_object(CliOptions).services() as profile:
        found = profile.outbox.get(job)
        if not send_policy.can_move(found):
            raise InvalidInput(Reason.JOB_KEEPS_PLACE, job=job, state=found.state)
        profile.publishing.send_policy.move(found, chosen[0]).result()
        jobs = profile.outbox.all()
    _print_jobs(jobs, as_json=json)


def edit(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Turn a job back into a draft."""
    from kesong_desktop.actions.outbox import outbox

    with context.ensure_object(CliOptions).services() as profile:
        try:
            draft = profile.outbox.edit(job)
        except InvalidTransition as error:
            raise outbox.refusal(profile.outbox.get(job), "change") from error
    if json:
        print_json({"draft": draft.id})
    else:
        say(f"Draft {draft.id}")


def new_post(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Make a draft of a reply or an edit whose post is gone."""
    from kesong_desktop.actions.outbox import outbox

    with context.ensure_object(CliOptions).services() as profile:
        try:
            draft = profile.outbox.make_new_post(job)
        except InvalidTransition as error:
            raise outbox.refusal(profile.outbox.get(job), "change") from error
    if json:
        print_json({"draft": draft.id})
    else:
        say(f"Draft {draft.id}")


def history(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Show the history of a job."""
    with context.ensure_object(CliOptions).services(is_reader=True) as profile:
        notes = profile.outbox.history(profile.outbox.get(job).id)
    lines = [
        {
            "at": _moment(note.at_s),
            "what": note.note,
            "message": JOB_NOTES.get(note.note, note.note),
            "why": sentence(note.failure) if note.failure else "",
        }
        for note in notes
    ]
    if json:
        print_json({"job": job, "history": lines})
        return
    for line in lines:
        say(
            f"{line['at']}  {line['message']}" + (f": {' '.join(line['why'].split())}" if line["why"] else "")
        )


def retry(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Try a parked job again at the next run."""
    _command(context, job, "retry", as_json=json)


def cancel(context: typer.Context, job: JobName, *, json: Json = False) -> None:
    """Cancel a job; a post is kept as a draft. A post that may be published already is not deleted."""
    from kesong_desktop.actions.outbox import outbox

    with context.ensure_object(CliOptions).services() as profile:
        try:
            draft = profile.outbox.take_back(job)
        except InvalidTransition as error:
            raise outbox.refusal(profile.outbox.get(job), "cancel") from error
        done = profile.outbox.get(job)
    if json:
        print_json(_entry(done))
        return
    say(f"Job {done.id} is {done.state}." + (f" It is kept as draft {draft.id}." if draft else ""))


def settle(
    context: typer.Context,
    job: JobName,
    *,
    there: Annotated[bool, typer.Option("--there", help="It was published.")] = False,
    again: Annotated[bool, typer.Option("--again", help="It was not published: send it again.")] = False,
    json: Json = False,
) -> None:
    """Decide whether a post was published, if the server's answer was lost."""
    if there == again:
        raise typer.BadParameter("give either --there or --again.")
    _command(context, job, "there" if there else "again", as_json=json)


COMMANDS: dict[str, Callable[..., Any]] = {
    "list": listing,
    "run": run,
    "pause": pause,
    "resume": resume,
    "move": move,
    "change": edit,
    "new-post": new_post,
    "history": history,
    "retry": retry,
    "cancel": cancel,
    "settle": settle,
}


def _pause(context: typer.Context, name: str, verb: str, *, all_: bool, as_json: bool) -> None:
    if bool(name) == all_:
        raise typer.BadParameter("give a job, or --all.")
    if name:
        _command(context, name, verb, as_json=as_json)
        return
    choices, on = context.ensure_object(CliOptions), verb == "pause"
    with choices.services() as profile:
        account = profile.accounts.current(choices.account) if choices.account else None
        profile.publishing.send_policy.pause(account, on=on).result()
        whose = account.key if account else None
    if as_json:
        print_json({"account": whose, "paused": on})
    else:
        say(f"The outbox{f' of {whose}' if whose else ''} {'is paused' if on else 'is resumed'}.")


def _command(context: typer.Context, name: str, verb: str, *, as_json: bool) -> None:
    with context.ensure_object(CliOptions).services() as profile:
        job = _run_command(profile, name, verb)
    if as_json:
        print_json(_entry(job))
    else:
        say(f"Job {job.id} is {job.state}.")


def _run_command(profile: "Services", name: str, verb: str) -> Job:
    from kesong_desktop.actions.outbox import outbox

    try:
        return profile.outbox.command(name, verb).result()
    except InvalidTransition as error:
        raise outbox.refusal(profile.outbox.get(name), verb) from error


def _entry(job: Job) -> dict[str, Any]:
    post = job if isinstance(job, PostJob) else None
    return {
        "id": job.id,
        "account": job.account,
        "title": job.title,
        "state": job.state,
        "done_bytes": post.done_bytes if post else 0,
        "total_bytes": post.total_bytes if post else 0,
        "error": (not_done_text(job) or sentence(job.failure)) if job.failure else None,
        "post_id": (post and post.post_id) or None,
        "url": (post and post.post_url) or None,
        "kind": "post" if isinstance(job, PostJob) else job.interaction.verb,
        "due": _moment(post.due_s) if post and post.due_s else None,
        "differs": (post and post.differs) or None,
    }


def _does(interaction: Interaction) -> str:
    return interaction.verb if interaction.on or not interaction.is_toggle else f"undo {interaction.verb}"


def _moment(at_s: float) -> str:
    return datetime.fromtimestamp(at_s).astimezone().isoformat(timespec="seconds")


def _print_jobs(jobs: list[Job], *, as_json: bool, is_paused: bool = False) -> None:
    if as_json:
        print_json({"jobs": [_entry(job) for job in jobs]})
        return
    if is_paused:
        print_stderr("The outbox is paused. Resume it with: kesong outbox resume --all")
    for job in jobs:
        done_bytes, total_bytes = (job.done_bytes, job.total_bytes) if isinstance(job, PostJob) else (0, 0)
        does = "" if isinstance(job, PostJob) else f"{_does(job.interaction)}: "
        amount = f"{done_bytes / 1e6:6.1f} of {total_bytes / 1e6:.1f} MB"
        say(f"{job.id}  {job.state:<10} {amount}  {does}{job.title}")
        if isinstance(job, PostJob) and job.state in PLANNED:
            by = ", by the server" if job.state is State.SERVER_SCHEDULED else ""
            say(f"              at {_moment(job.due_s)}{by}")
        if job.failure:
            say(f"              {' '.join((not_done_text(job) or sentence(job.failure)).split())}")
    for line in waits(jobs):
        print_stderr(f"kesong: {line}")
    if not jobs:
        print_stderr("The outbox is empty.")


__all__ = ["COMMANDS", "InvalidInput"]
