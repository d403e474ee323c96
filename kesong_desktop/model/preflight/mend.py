"""One-click mends: what a draft becomes when a finding is mended."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import AccountKey, Capability, Visibility
from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.model.draft_version import draft_for, version, with_changes, without_account
from kesong_desktop.model.edit import tag_points
from kesong_desktop.model.edit.recipe import Crop, Recipe, Trim
from kesong_desktop.model.edit.strips import strip_recipes
from kesong_desktop.model.preflight.finding import Finding, Mend
from kesong_desktop.model.preflight.text_rules import MOST_TAGS
from kesong_desktop.model.review import Relation
from kesong_desktop.model.review_labels import words_for
from kesong_desktop.model.text.entities import tag_key, tags_in
from kesong_desktop.model.text.text_cut import cut_at_word, cut_to_fit

LOSSLESS: frozenset[Mend] = frozenset({"use_https", "drop_controls", "drop_place"})
"""Mends that lose nothing that would be published: no word, no picture, no quality."""
_LOSSLESS_ONLY_FOR: dict[Mend, frozenset[str]] = {"drop_place": frozenset({"private_place"})}


def mended(
    draft: Draft, finding: Finding, mend: Mend | str, can: Capability, *, language: str = ""
) -> Draft | None:
    """Return the draft with a finding mended; None where a person has to do it in a field.

    ``can``: what the server of the finding's account can do. ``language``: the post's.
    """
    if finding.picture is not None and finding.picture >= len(draft.pictures):
        return None
    if mend in _OF_PICTURE and finding.picture is not None:
        return _with_picture(
            draft, finding.picture, _OF_PICTURE[mend](draft.pictures[finding.picture], finding)
        )
    if mend.startswith("relation_"):
        return _related(draft, Relation(mend.removeprefix("relation_")), language)
    work = _OF_DRAFT.get(mend)
    return work(draft, finding, can) if work else None


def lossless_mend(finding: Finding) -> Mend | None:
    """Return the mend of a finding that loses nothing, or None."""
    return next(
        (
            one
            for one in finding.fixes
            if one in LOSSLESS and finding.code in _LOSSLESS_ONLY_FOR.get(one, {finding.code})
        ),
        None,
    )


def all_mended(
    draft: Draft, findings: Iterable[Finding], can_of: Callable[[AccountKey], Capability]
) -> Draft:
    """Return the draft with every mend that loses nothing. ``can_of`` knows the server of an account (empty: the draft's own)."""
    for finding in findings:
        mend = lossless_mend(finding)
        if mend is not None:
            draft = mended(draft, finding, mend, can_of(finding.account)) or draft
    return draft


def _with_picture(draft: Draft, index: int, picture: DraftPicture) -> Draft:
    pictures = list(draft.pictures)
    pictures[index] = picture
    return replace(draft, pictures=tuple(pictures))


def _without_crop(picture: DraftPicture, _: Finding) -> DraftPicture:
    return _edited(picture, replace(picture.recipe or Recipe(), crop=Crop()))


def _without_edit(picture: DraftPicture, _: Finding) -> DraftPicture:
    return _edited(picture, None)


def _edited(picture: DraftPicture, recipe: Recipe | None) -> DraftPicture:
    tags = tag_points.followed(picture.tags, picture.recipe, recipe, None)
    return replace(picture, recipe=recipe, tags=tags)


def _trimmed(picture: DraftPicture, finding: Finding) -> DraftPicture:
    recipe = picture.recipe or Recipe()
    end_s = recipe.cut.start_s + float(finding.facts["to_s"])
    return replace(
        picture,
        recipe=replace(recipe, cut=Trim(recipe.cut.start_s, end_s, recipe.cut.cover_s, recipe.cut.is_muted)),
    )


_OF_PICTURE: dict[str, Callable[[DraftPicture, Finding], DraftPicture]] = {
    "drop_crop": _without_crop,
    "drop_edit": _without_edit,
    "trim": _trimmed,
}


def _taken_out(draft: Draft, finding: Finding, _: Capability) -> Draft | None:
    """Without the picture; where it is only one of several servers that does not take it, only there."""
    index = finding.picture
    if index is None:
        return None
    own = version(draft, finding.account)
    if own is not None:
        left_out = (*own.left_out, draft.pictures[index].path)
        return with_changes(draft, finding.account, left_out=left_out)
    return replace(draft, pictures=draft.pictures[:index] + draft.pictures[index + 1 :])


def _with_first(draft: Draft, finding: Finding, can: Capability) -> Draft:
    if version(draft, finding.account) is not None:
        return with_changes(draft, finding.account, picture_count=can.limits.pictures)
    return replace(draft, pictures=draft.pictures[: can.limits.pictures])


def _text_cut(draft: Draft, finding: Finding, can: Capability) -> Draft | None:
    """With as much of the text as the server takes; None where title, tags and review alone are too long."""
    here = draft_for(draft, finding.account)
    warning = here.wire_spoiler()

    def fits(text: str) -> bool:
        try:
            wire_text = replace(here, text=text).wire_text()
        except InvalidInput:
            wire_text = text
        return can.length(wire_text, warning) <= can.limits.characters

    if not fits(""):
        return None
    return _changed(draft, finding, text=cut_to_fit(here.text, fits))


def _warning_cut(draft: Draft, finding: Finding, can: Capability) -> Draft:
    here = draft_for(draft, finding.account)
    return _changed(draft, finding, spoiler=cut_at_word(here.spoiler.strip(), can.warning_characters))


def _comment_cut(draft: Draft, finding: Finding, can: Capability) -> Draft:
    warning = draft_for(draft, finding.account).wire_spoiler()
    comment = cut_to_fit(
        draft.first_comment.strip(), lambda text: can.length(text, warning) <= can.limits.characters
    )
    return replace(draft, first_comment=comment)


def _alt_cut(draft: Draft, finding: Finding, can: Capability) -> Draft | None:
    limit = can.limits.alt_characters
    if version(draft, finding.account) is not None:
        return with_changes(draft, finding.account, alt_length=limit)
    if finding.picture is None:
        return None
    picture = draft.pictures[finding.picture]
    return _with_picture(draft, finding.picture, replace(picture, alt=cut_at_word(picture.alt, limit)))


def _fewer_tags(draft: Draft, finding: Finding, _: Capability) -> Draft:
    """Without the last tags; those within the text stay."""
    here = draft_for(draft, finding.account)
    inside = {tag_key(tag) for tag in tags_in(here.text)}
    beside = [tag for tag in here.tags if tag_key(tag) not in inside]
    return _changed(draft, finding, tags=tuple(beside[: max(0, MOST_TAGS - len(inside))]))


def _with_https(draft: Draft, finding: Finding, _: Capability) -> Draft:
    old = str(finding.facts["link"])
    new = "https" + old[4:]
    form = draft.review
    further = tuple(
        replace(one, text=one.text.replace(old, new)) if one.text is not None else one
        for one in draft.further
    )
    return replace(
        draft,
        title=draft.title.replace(old, new),
        text=draft.text.replace(old, new),
        first_comment=draft.first_comment.replace(old, new),
        review=replace(form, link=form.link.replace(old, new)) if form else None,
        further=further,
    )


def _with_currency(draft: Draft, finding: Finding, _: Capability) -> Draft | None:
    currency = str(finding.facts.get("currency", ""))
    if draft.review is None or not currency:
        return None
    return replace(draft, review=replace(draft.review, currency=currency))


def _with_price(draft: Draft, price: str) -> Draft | None:
    return replace(draft, review=replace(draft.review, price=price)) if draft.review is not None else None


def _split(draft: Draft, finding: Finding, _: Capability) -> Draft | None:
    """With the parts of a long picture in its place; the first keeps its description."""
    index = finding.picture
    if index is None:
        return None
    size = (int(finding.facts["width"]), int(finding.facts["height"]))
    picture = draft.pictures[index]
    recipes = strip_recipes(picture.recipe or Recipe(), size, int(finding.facts["parts"]))
    parts = picture.in_parts(recipes, size)
    return replace(draft, pictures=draft.pictures[:index] + parts + draft.pictures[index + 1 :])


def _related(draft: Draft, relation: Relation, language: str) -> Draft | None:
    """With the relation in the review's form, or its label before a post's words; None: nothing has to be said."""
    if draft.review is not None:
        return replace(draft, review=replace(draft.review, relation=relation))
    label = words_for(draft.language or language).relation(relation)
    if not label:
        return None
    if draft.title.strip():
        return replace(draft, title=f"{label} {draft.title}")
    further = tuple(
        replace(one, text=f"{label} {one.text}") if one.text is not None else one for one in draft.further
    )
    return replace(draft, text=f"{label} {draft.text}", further=further)


def _changed(draft: Draft, finding: Finding, **fields: object) -> Draft:
    """Return the draft with fields changed: for the account of the finding only, where that is a further one."""
    if version(draft, finding.account) is not None:
        return with_changes(draft, finding.account, **fields)
    return replace(draft, **fields)  # type: ignore[arg-type]


_OF_DRAFT: dict[str, Callable[[Draft, Finding, Capability], Draft | None]] = {
    "take_out": _taken_out,
    "keep_first": _with_first,
    "cut_text": _text_cut,
    "cut_warning": _warning_cut,
    "cut_alt": _alt_cut,
    "cut_comment": _comment_cut,
    "keep_tags": _fewer_tags,
    "use_https": _with_https,
    "set_currency": _with_currency,
    "split": _split,
    "first_price": lambda draft, finding, _: _with_price(draft, str(finding.facts["one"])),
    "second_price": lambda draft, finding, _: _with_price(draft, str(finding.facts["other"])),
    "drop_account": lambda draft, finding, _: without_account(draft, finding.account),
    "drop_place": lambda draft, *_: replace(draft, place="", place_id=""),
    "drop_controls": lambda draft, *_: replace(draft, replies="", quotes=""),
    "only_followers": lambda draft, *_: replace(draft, visibility=Visibility.PRIVATE),
}
