"""``kesong post`` and ``kesong review``."""

import re
import time
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.cli.progress import Progress
from kesong_desktop.errors import InvalidInput, ProfileBusy
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.outbox import Job, State
from kesong_desktop.model.review import Relation, parse_rating

if TYPE_CHECKING:
    from kesong_desktop.actions import handing

E = TypeVar("E", bound=StrEnum)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
Files = Annotated[list[str] | None, typer.Argument(metavar="FILE...", help="Pictures and clips, in order.")]
Text = Annotated[str, typer.Option(metavar="T", help="The text.")]
Title = Annotated[str, typer.Option(metavar="T", help="A title: the first line.")]
Alt = Annotated[
    list[str] | None, typer.Option(metavar="T", help="A description for each picture, in their order.")
]
Tag = Annotated[list[str] | None, typer.Option(metavar="T", help="A hashtag; may be repeated.")]
Seen = Annotated[
    str, typer.Option(metavar="V", help="public, unlisted, private or direct; else the account's own.")
]
Language = Annotated[
    str,
    typer.Option(
        metavar="CODE", help="Its language, such as en or pt-BR; else the one chosen last for the account."
    ),
]
Place = Annotated[
    str, typer.Option(metavar="P", help="A place, in words; everyone who sees the post sees it.")
]
At = Annotated[
    str,
    typer.Option(metavar="ISO", help="Publish then, such as 2026-12-24T18:00; local time unless it says."),
]
Look = Annotated[
    str,
    typer.Option(metavar="NAME", help="The look of the pictures, such as butter; clips stay as they are."),
]
AsDraft = Annotated[bool, typer.Option("--draft", help="Only make a draft.")]
Wait = Annotated[bool, typer.Option("--wait", help="Send it now, and wait until it ends.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def post(
    context: typer.Context,
    files: Files = None,
    *,
    text: Text = "",
    title: Title = "",
    alt: Alt = None,
    tag: Tag = None,
    visibility: Seen = "",
    language: Language = "",
    place: Place = "",
    at: At = "",
    look: Look = "",
    draft: AsDraft = False,
    wait: Wait = False,
    json: Json = False,
) -> int:
    """Put one post into the outbox."""
    made = _draft(files, text=text, title=title, alt=alt, tag=tag)
    made = _with_wishes(made, visibility=visibility, language=language, place=place)
    return _go(context, made, at=at, look=look, as_draft=draft, wait=wait, as_json=json)


def review(
    context: typer.Context,
    files: Files = None,
    *,
    product: Annotated[str, typer.Option(metavar="NAME", help="What it is about.")],
    rating: Annotated[str, typer.Option(metavar="N/5", help="Stars out of five, in halves.")],
    relation: Annotated[str, typer.Option(metavar="R", help="bought, gifted, affiliate, sponsored or own.")],
    brand: Annotated[str, typer.Option(metavar="NAME")] = "",
    price: Annotated[str, typer.Option(metavar="N", help="Such as 299 or 18.50.")] = "",
    currency: Annotated[str, typer.Option(metavar="C", help="Such as EUR or CNY.")] = "",
    where: Annotated[str, typer.Option(metavar="SHOP", help="Where it was bought.")] = "",
    used: Annotated[str, typer.Option(metavar="TIME", help="For how long, such as “6 weeks”.")] = "",
    pro: Annotated[list[str] | None, typer.Option(metavar="T", help="What is good; may be repeated.")] = None,
    con: Annotated[list[str] | None, typer.Option(metavar="T", help="What is bad; may be repeated.")] = None,
    text: Text = "",
    title: Title = "",
    alt: Alt = None,
    tag: Tag = None,
    visibility: Seen = "",
    language: Language = "",
    place: Place = "",
    at: At = "",
    look: Look = "",
    draft: AsDraft = False,
    wait: Wait = False,
    json: Json = False,
) -> int:
    """Put a product review into the outbox."""
    form = ReviewForm(
        product=product,
        halves=parse_rating(rating),
        relation=_relation(relation),
        brand=brand,
        price=price,
        currency=currency,
        where=where,
        used=used,
        pros=tuple(pro or ()),
        cons=tuple(con or ()),
    )
    made = _draft(files, text=text, title=title, alt=alt, tag=tag)
    made = _with_wishes(made, visibility=visibility, language=language, place=place)
    return _go(context, replace(made, review=form), at=at, look=look, as_draft=draft, wait=wait, as_json=json)


def _draft(
    files: list[str] | None,
    *,
    text: str,
    title: str,
    alt: list[str] | None,
    tag: list[str] | None,
) -> Draft:
    paths, alts = list(files or ()), list(alt or ())
    if len(alts) > len(paths):
        raise InvalidInput(
            f"{len(alts)} descriptions for {len(paths)} files.", "Give one --alt for each file."
        )
    alts += [""] * (len(paths) - len(alts))
    pictures = tuple(
        DraftPicture(str(Path(path).expanduser().absolute()), alt=words)
        for path, words in zip(paths, alts, strict=True)
    )
    return Draft(
        id=DraftId(""),  # it gets one where it is kept
        title=title,
        text=text,
        tags=tuple(tag or ()),
        pictures=pictures,
    )


def _with_wishes(made: Draft, *, visibility: str, language: str, place: str) -> Draft:
    if language and not _LANGUAGE.fullmatch(language):
        raise InvalidInput(f"{language} is no language.", "Give a code, such as en, de or pt-BR.")
    return replace(made, visibility=_visibility(visibility), language=language, place=place.strip())


def _go(
    context: typer.Context, made: Draft, *, at: str, look: str, as_draft: bool, wait: bool, as_json: bool
) -> int:
    choices, at_s = context.ensure_object(Choices), _time(at)
    if at_s and (wait or as_draft):
        raise typer.BadParameter("--at goes neither with --wait nor with --draft.")
    from kesong_desktop.actions import handing

    post = handing.Post(made, choices.account, look, at_s, wait)
    request = handing.Begin(made, choices.account, look) if as_draft else post
    done = _done(choices, request)
    for remark in done.remarks:
        whisper(f"kesong: {remark}")
    if done.job is None:
        return _tell_draft(done.draft, as_json=as_json)
    _tell(done.job, as_json=as_json)
    return 0 if done.job.state is State.PUBLISHED or not wait else 1


def _done(choices: Choices, request: "handing.Begin | handing.Post") -> "handing.Done":
    """What came of it: done here, or by the window that holds the profile."""
    from kesong_desktop.actions import handing

    with Progress() as progress, ExitStack() as stack:
        try:
            desk = stack.enter_context(choices.desk(report=progress.report))
        except ProfileBusy:
            done = handing.hand_over(choices.paths, request)
            if done is None:
                raise
            return done
        if isinstance(request, handing.Begin):
            desk.account(request.account)
        return handing.carry_out(desk, request)


def _tell_draft(draft_id: str, *, as_json: bool) -> int:
    if as_json:
        print_json({"draft": draft_id})
    else:
        say(f"Draft {draft_id}")
    return 0


def _tell(job: Job, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "job": job.id,
                "state": job.state,
                "post_id": job.post_id or None,
                "url": job.post_url or None,
                "error": job.trouble.sentence if job.trouble else None,
            }
        )
    elif job.state is State.PUBLISHED:
        say(job.post_url or f"Published as {job.post_id}.")
    else:
        say(f"Job {job.id} is {job.state}.")
    if job.state is not State.PUBLISHED:
        waits = (
            "It goes out then, while Kesong is open or by the server if that can do it"
            if job.due_s
            else "It goes out with: kesong outbox run"
        )
        reason = job.trouble.sentence if job.trouble else waits
        whisper(f"kesong: {' '.join(reason.split())}")


def _time(text: str) -> float:
    """Seconds since 1970; 0 for an empty text."""
    if not text:
        return 0.0
    try:
        at_s = datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise typer.BadParameter(f"“{text}” is no time, such as 2026-12-24T18:00.") from error
    if at_s <= time.time():
        raise InvalidInput(
            f"{text} is over.", "Give a time to come; nothing is published with a date of the past."
        )
    return at_s


def _visibility(text: str) -> Visibility | None:
    return _one_of(Visibility, text, "visibility") if text else None


def _relation(text: str) -> Relation:
    return _one_of(Relation, text, "relation")


def _one_of(kind: type[E], text: str, name: str) -> E:
    try:
        return kind(text.strip().lower())
    except ValueError as error:
        choices = ", ".join(kind)
        raise typer.BadParameter(f"“{text}” is no {name}; it is one of {choices}.") from error
