"""``kesong post`` and ``kesong review``."""

import re
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from msgspec import structs

from kesong_desktop.cli.context import CliOptions, catalogue, print_json, print_stderr, say, sentence
from kesong_desktop.cli.progress import ProgressBar
from kesong_desktop.cli.stop_signal import OUTBOX_STAYS, told_when_stopped
from kesong_desktop.cli.wait_report import result_of, waits
from kesong_desktop.errors import InvalidInput, ProfileBusy, Reason, Unreadable
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.draft import NO_DRAFT, AccountVersion, Draft, DraftPicture, ReviewForm
from kesong_desktop.model.outbox import PostJob, State
from kesong_desktop.model.review import BuyAgain, Relation, ReviewKind, parse_rating
from kesong_desktop.paths import absolute, is_text

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services
    from kesong_desktop.actions.system import remote_command

E = TypeVar("E", bound=StrEnum)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
Files = Annotated[list[str] | None, typer.Argument(metavar="FILE", help="Photos and videos, in order.")]
Text = Annotated[str, typer.Option(metavar="T", help="The text.")]
Title = Annotated[str, typer.Option(metavar="T", help="The title, which becomes the first line.")]
Alt = Annotated[
    list[str] | None,
    typer.Option(metavar="T", help="Description of a file; repeat it for each file, in order."),
]
Product = Annotated[str, typer.Option(metavar="NAME", help="Name of the product.")]
Rating = Annotated[str, typer.Option(metavar="N/5", help="Stars out of five, in half steps.")]
RelationWord = Annotated[
    str, typer.Option(metavar="R", help="How you got it: bought, gifted, affiliate, sponsored or own.")
]
Used = Annotated[str, typer.Option(metavar="TIME", help="How long you have used it, such as “6 weeks”.")]
Pros = Annotated[list[str] | None, typer.Option(metavar="T", help="An advantage; may be repeated.")]
Cons = Annotated[list[str] | None, typer.Option(metavar="T", help="A disadvantage; may be repeated.")]
Kind = Annotated[str, typer.Option(metavar="K", help="What is reviewed: product, place or service.")]
When = Annotated[str, typer.Option(metavar="DATE", help="When it was bought, such as “May 2026”.")]
Again = Annotated[str, typer.Option(metavar="A", help="Whether you would buy it again: yes, maybe or no.")]
Tag = Annotated[list[str] | None, typer.Option(metavar="T", help="A hashtag; may be repeated.")]
Seen = Annotated[
    str, typer.Option(metavar="V", help="public, unlisted, private or direct; by default the account's.")
]
Language = Annotated[
    str,
    typer.Option(
        metavar="CODE", help="Language of the text, such as en or pt-BR; by default the account's last one."
    ),
]
Place = Annotated[
    str, typer.Option(metavar="P", help="A location as text; everyone who sees the post sees it.")
]
FirstComment = Annotated[
    str, typer.Option(metavar="T", help="A reply of your own, posted once the post is published.")
]
At = Annotated[
    str,
    typer.Option(
        metavar="ISO", help="Publish at this time, such as 2026-12-24T18:00; local time without an offset."
    ),
]
Look = Annotated[
    str,
    typer.Option(metavar="NAME", help="The look of the photos, such as butter; videos are not changed."),
]
AsDraft = Annotated[bool, typer.Option("--draft", help="Save a draft instead of queueing the post.")]
InOrder = Annotated[
    bool,
    typer.Option("--in-order", help="Keep strict order: no other post overtakes it, and it overtakes none."),
]
To = Annotated[
    list[str] | None,
    typer.Option(
        "--account", metavar="NAME@HOST", help="Account to post with; repeat it to post with several."
    ),
]
Wait = Annotated[bool, typer.Option("--wait", help="Send the post now, and wait for the result.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@dataclass(frozen=True)
class _Submission:
    """What is done with a post, and how its result is printed."""

    at: str
    look: str
    as_draft: bool
    keeps_order: bool
    waits: bool
    as_json: bool


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
    first_comment: FirstComment = "",
    at: At = "",
    look: Look = "",
    account: To = None,
    draft: AsDraft = False,
    in_order: InOrder = False,
    wait: Wait = False,
    json: Json = False,
) -> int:
    """Queue a post in the outbox."""
    made = _draft(files, text=text, title=title, alt=alt, tag=tag)
    made = replace(made, first_comment=first_comment)
    made = _with_options(made, visibility=visibility, language=language, place=place, accounts=account)
    return _submit(context, made, _Submission(at, look, draft, in_order, wait, json))


def review(
    context: typer.Context,
    files: Files = None,
    *,
    product: Product,
    rating: Rating,
    relation: RelationWord,
    brand: Annotated[str, typer.Option(metavar="NAME", help="Brand of the product.")] = "",
    price: Annotated[str, typer.Option(metavar="N", help="Price, such as 299 or 18.50.")] = "",
    currency: Annotated[str, typer.Option(metavar="C", help="Currency, such as EUR or CNY.")] = "",
    where: Annotated[str, typer.Option(metavar="SHOP", help="Where it was bought.")] = "",
    used: Used = "",
    pro: Pros = None,
    con: Cons = None,
    kind: Kind = "product",
    category: Annotated[str, typer.Option(metavar="NAME", help="Its category, such as Kitchen.")] = "",
    headline: Annotated[str, typer.Option(metavar="T", help="The review in one sentence.")] = "",
    when: When = "",
    again: Again = "",
    link: Annotated[str, typer.Option(metavar="URL", help="The product's web address.")] = "",
    gtin: Annotated[str, typer.Option(metavar="N", help="The digits below the bar code.")] = "",
    text: Text = "",
    title: Title = "",
    alt: Alt = None,
    tag: Tag = None,
    visibility: Seen = "",
    language: Language = "",
    place: Place = "",
    at: At = "",
    look: Look = "",
    account: To = None,
    draft: AsDraft = False,
    in_order: InOrder = False,
    wait: Wait = False,
    json: Json = False,
) -> int:
    """Queue a product review in the outbox."""
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
        kind=_one_of(ReviewKind, kind, "kind"),
        category=category,
        headline=headline,
        when=when,
        again=_one_of(BuyAgain, again, "answer") if again else BuyAgain.UNSAID,
        link=link,
        gtin=gtin,
    )
    made = _draft(files, text=text, title=title, alt=alt, tag=tag)
    made = _with_options(made, visibility=visibility, language=language, place=place, accounts=account)
    return _submit(context, replace(made, review=form), _Submission(at, look, draft, in_order, wait, json))


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
        raise InvalidInput(Reason.TOO_MANY_ALTS, alts=len(alts), files=len(paths))
    alts += [""] * (len(paths) - len(alts))
    for path in paths:
        if not is_text(path):
            raise Unreadable(path, Reason.NAME_NOT_TEXT)
    pictures = tuple(
        DraftPicture(str(absolute(path)), alt=words) for path, words in zip(paths, alts, strict=True)
    )
    return Draft(
        id=NO_DRAFT,
        title=title,
        text=text,
        tags=tuple(tag or ()),
        pictures=pictures,
    )


def _with_options(
    made: Draft, *, visibility: str, language: str, place: str, accounts: list[str] | None
) -> Draft:
    if language and not _LANGUAGE.fullmatch(language):
        raise InvalidInput(Reason.LANGUAGE_INVALID, name=language)
    first, *others = dict.fromkeys(AccountKey(one.strip()) for one in accounts or [""])
    return replace(
        made,
        account=first,
        further=tuple(AccountVersion(one) for one in others),
        visibility=_visibility(visibility),
        language=language,
        place=place.strip(),
    )


def _submit(context: typer.Context, made: Draft, how: _Submission) -> int:
    choices, at_s = context.ensure_object(CliOptions), _time(how.at)
    if at_s and (how.waits or how.as_draft):
        raise typer.BadParameter("--at goes neither with --wait nor with --draft.")
    from kesong_desktop.actions.system import remote_command

    account = made.account or choices.account
    post = remote_command.PublishDraft(made, account, how.look, at_s, how.waits, how.keeps_order)
    request = remote_command.BeginDraft(made, account, how.look, is_checked=True) if how.as_draft else post
    done = _done(choices, request)
    for remark in done.remarks:
        print_stderr(f"kesong: {' '.join(sentence(remark).split())}")
    for finding in done.findings:
        print_stderr(f"kesong: {' '.join(catalogue().finding(finding).split())}")
    if done.job is None:
        return _print_draft(done.draft, as_json=how.as_json)
    jobs = done.jobs or (done.job,)
    _print_jobs(jobs, as_json=how.as_json)
    return 0 if all(job.state is State.PUBLISHED for job in jobs) or not how.waits else 1


def _done(
    choices: CliOptions, request: "remote_command.BeginDraft | remote_command.PublishDraft"
) -> "remote_command.CommandDone":
    """Carry out the request here, or have the window that holds the profile do it."""
    from kesong_desktop.actions.system import remote_command

    with ProgressBar() as progress, ExitStack() as stack:
        try:
            profile = stack.enter_context(choices.services(report=progress.report))
        except ProfileBusy:
            done = remote_command.hand_over(choices.paths, request)
            if done is None:
                raise
            return done
        if isinstance(request, remote_command.BeginDraft):
            profile.accounts.current(request.account)
        if isinstance(request, remote_command.PublishDraft) and request.waits:
            return _sent(profile, request)
        return profile.system.commands.run(request)


def _sent(profile: "Services", request: "remote_command.PublishDraft") -> "remote_command.CommandDone":
    """Queue the post with all its accounts, then wait for it, saying what is waited for."""
    done = profile.system.commands.run(structs.replace(request, waits=False))
    if done.job is None:
        return done
    with told_when_stopped(OUTBOX_STAYS):
        for job in done.jobs:
            result_of(profile.outbox.send_due(job.account), profile.outbox.all)
    jobs = tuple(profile.outbox.get_post(job.id) for job in done.jobs)
    return structs.replace(done, job=jobs[0], jobs=jobs)


def _print_draft(draft_id: str, *, as_json: bool) -> int:
    if as_json:
        print_json({"draft": draft_id})
    else:
        say(f"Draft {draft_id}")
    return 0


def _print_jobs(jobs: Sequence[PostJob], *, as_json: bool) -> None:
    """Print the job of a post; of several accounts a list of them, each with its account."""
    if as_json:
        entries = [_job_entry(job) for job in jobs]
        accounts = [{"account": job.account, **entry} for job, entry in zip(jobs, entries, strict=True)]
        print_json(entries[0] if len(jobs) == 1 else {"jobs": accounts})
    for job in jobs:
        words = f"Job {job.id} is {job.state}."
        if job.state is State.PUBLISHED:
            words = job.post_url or f"Published as {job.post_id}."
        if not as_json:
            say(f"{job.account}: {words}" if len(jobs) > 1 else words)
        if job.state is State.PUBLISHED:
            for line in waits([job]):
                print_stderr(f"kesong: {line}")
        else:
            waits_for = (
                "It is published then, by Kesong while it is open or by the server if it can"
                if job.due_s
                else "Send it with: kesong outbox run"
            )
            reason = sentence(job.failure) if job.failure else waits_for
            print_stderr(f"kesong: {' '.join(reason.split())}")


def _job_entry(job: PostJob) -> dict[str, object]:
    return {
        "job": job.id,
        "state": job.state,
        "post_id": job.post_id or None,
        "url": job.post_url or None,
        "error": sentence(job.failure) if job.failure else None,
    }


def _time(text: str) -> float:
    """Seconds since 1970; 0 for an empty text."""
    if not text:
        return 0.0
    try:
        at_s = datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise typer.BadParameter(f"“{text}” is no time, such as 2026-12-24T18:00.") from error
    if at_s <= time.time():
        raise InvalidInput(Reason.TIME_PAST, text=text)
    return at_s


def _visibility(text: str) -> Visibility | None:
    return _one_of(Visibility, text, "visibility") if text else None


def _relation(text: str) -> Relation:
    return _one_of(Relation, text, "relation")


def _one_of(kind: type[E], text: str, name: str) -> E:
    try:
        return kind(text.strip().lower())
    except ValueError as error:
        choices = ", ".join(filter(None, kind))
        raise typer.BadParameter(f"“{text}” is no {name}; it is one of {choices}.") from error
