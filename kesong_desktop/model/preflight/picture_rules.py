"""Rules for each picture: its description, its earlier posts, and what becomes of its pixels."""

from collections.abc import Iterator

from kesong_desktop.errors import Fact
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.edit.animation import animation_outcome
from kesong_desktop.model.edit.geometry import READABLE_PX, output_size, shown_size, upload_side
from kesong_desktop.model.edit.recipe import Crop, Recipe
from kesong_desktop.model.edit.split import is_long, part_count
from kesong_desktop.model.preflight.clip_rules import of_clip
from kesong_desktop.model.preflight.finding import Finding, Mend, NamedPost, PictureFacts
from kesong_desktop.model.preflight.subject import CheckSubject

_LEAST_PX = 240
"""A picture whose short side has less is a thumbnail."""
_PLAIN = Recipe()


def of_picture(index: int, subject: CheckSubject) -> Iterator[Finding]:
    """All findings about one picture or video."""
    facts, number = subject.pictures[index], index + 1
    if facts.problem:
        yield Finding(
            "unreadable",
            "must",
            picture=index,
            fixes=("take_out",),
            facts={"number": number},
            failure=facts.problem,
        )
        return
    picture = subject.draft.pictures[index]
    yield from _of_alt(index, picture, subject)
    yield from _of_past(index, facts)
    if facts.kind == "video":
        yield from of_clip(index, subject)
    else:
        yield from _of_type(index, facts, subject)
    yield from _of_pixels(index, facts, picture, subject)


def _of_alt(index: int, picture: DraftPicture, subject: CheckSubject) -> Iterator[Finding]:
    alt = picture.description
    limit = subject.can.limits.alt_characters
    if len(alt) > limit:
        over: dict[str, Fact] = {
            "number": index + 1,
            "over": len(alt) - limit,
            "limit": limit,
            "host": subject.host,
        }
        yield Finding("alt_too_long", "must", picture=index, fixes=("write_alt", "cut_alt"), facts=over)
    if not alt.strip():
        yield Finding(
            "no_alt", "look", picture=index, fixes=("write_alt", "leave"), facts={"number": index + 1}
        )


def _of_past(index: int, facts: PictureFacts) -> Iterator[Finding]:
    number, fixes = index + 1, _OUT_OR_LEAVE
    if facts.posted_as:
        told = {"number": number, "day": facts.posted_on, **_named(facts.posted_as)}
        yield Finding("posted_before", "look", picture=index, fixes=fixes, facts=told)
    elif facts.waits_as:
        told = {"number": number, **_named(facts.waits_as)}
        yield Finding("in_outbox", "look", picture=index, fixes=fixes, facts=told)
    elif facts.looks_as:
        told = {"number": number, "day": facts.looks_on, **_named(facts.looks_as)}
        yield Finding("looks_posted", "look", picture=index, fixes=fixes, facts=told)


def _named(post: NamedPost) -> dict[str, Fact]:
    """The facts of a post that a text names as ``{post}``."""
    return {"post": post.account, "post_title": post.title}


_OUT_OR_LEAVE: tuple[Mend, ...] = ("take_out", "leave")


def _of_type(index: int, facts: PictureFacts, subject: CheckSubject) -> Iterator[Finding]:
    """Whether the server takes photos, and what is done so that it takes this one."""
    limits, number = subject.can.limits, index + 1
    if not any(one.startswith("image/") for one in limits.mime_types):
        told: dict[str, Fact] = {"number": number, "host": subject.host}
        yield Finding("no_photos", "must", picture=index, fixes=("take_out",), facts=told)
        return
    if facts.mime and facts.mime not in limits.mime_types and not facts.is_animated:
        told = {"number": number, "host": subject.host, "format": facts.mime.partition("/")[2].upper()}
        yield Finding("photo_converted", "done", picture=index, facts=told)
    if facts.bytes > limits.image_bytes or facts.width * facts.height > limits.image_pixels:
        told = {
            "number": number,
            "host": subject.host,
            "mb": facts.bytes / 1e6,
            "megapixels": facts.width * facts.height / 1e6,
        }
        yield Finding("photo_fitted", "done", picture=index, facts=told)


def _of_pixels(
    index: int, facts: PictureFacts, picture: DraftPicture, subject: CheckSubject
) -> Iterator[Finding]:
    """Damage, further pages, what becomes of an animation, and whether the picture can still be read."""
    number, can = index + 1, subject.can
    if facts.is_damaged:
        yield Finding("damaged_end", "look", picture=index, fixes=_OUT_OR_LEAVE, facts={"number": number})
    if facts.pages > 1:
        pages: dict[str, Fact] = {"number": number, "pages": facts.pages}
        yield Finding("pages_left_out", "look", picture=index, fixes=_OUT_OR_LEAVE, facts=pages)
    recipe = picture.recipe
    is_plain = recipe is None or recipe.is_plain
    if facts.is_animated:
        yield from _of_animation(index, facts, subject, is_plain=is_plain)
    room = can.limits.pictures - len(subject.draft.pictures) + 1
    parts = part_count(facts.width, facts.height, room) if facts.kind == "photo" and is_plain else 1
    if parts > 1 and not facts.is_animated:
        sizes: dict[str, Fact] = {
            "number": number,
            "parts": parts,
            "width": facts.width,
            "height": facts.height,
        }
        code = "long_picture" if facts.height > facts.width else "wide_picture"
        yield Finding(code, "look", picture=index, fixes=("split", "leave"), facts=sizes)
    elif facts.kind == "photo" and min(facts.width, facts.height) > 0:
        yield from _of_legibility(index, facts, recipe or _PLAIN, subject)


def _of_animation(
    index: int, facts: PictureFacts, subject: CheckSubject, *, is_plain: bool
) -> Iterator[Finding]:
    told: dict[str, Fact] = {"number": index + 1, "host": subject.host}
    accepted = subject.can.limits.mime_types
    match animation_outcome(facts.mime, accepted, is_edited=not is_plain):
        case "still":
            keeps = not is_plain and animation_outcome(facts.mime, accepted, is_edited=False) != "still"
            fixes: tuple[Mend, ...] = ("drop_edit", *_OUT_OR_LEAVE) if keeps else _OUT_OR_LEAVE
            yield Finding("animation_lost", "look", picture=index, fixes=fixes, facts={"number": index + 1})
        case "video":
            yield Finding("animation_converted", "done", picture=index, facts=told)
        case "gif":
            yield Finding("animation_as_gif", "done", picture=index, facts=told)


def _of_legibility(
    index: int, facts: PictureFacts, recipe: Recipe, subject: CheckSubject
) -> Iterator[Finding]:
    """Whether the crop or the server's limits leave so few pixels that nothing can be read any more."""
    full = (facts.width, facts.height)
    side = upload_side(recipe, full, subject.options.picture_px)
    sent = output_size(recipe, full, max_side_px=side, max_pixels=subject.can.limits.image_pixels)
    kept = shown_size(recipe, full)
    is_cropped = recipe.crop != Crop()
    is_crop_small = is_cropped and min(sent) < _LEAST_PX <= min(full) / 2
    is_shrunk = is_long(*kept) and min(sent) < min(READABLE_PX, *kept) / 2
    if is_crop_small or is_shrunk:
        told: dict[str, Fact] = {
            "number": index + 1,
            "width": int(sent[0]),
            "height": int(sent[1]),
            "host": subject.host,
        }
        fixes: tuple[Mend, ...] = ("drop_crop", *_OUT_OR_LEAVE) if is_crop_small else _OUT_OR_LEAVE
        yield Finding("too_small_to_read", "look", picture=index, fixes=fixes, facts=told)
