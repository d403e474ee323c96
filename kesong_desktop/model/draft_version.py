"""The versions of a draft that is posted with several accounts: the same post, within the limits of each server."""

from dataclasses import replace

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.draft import AccountVersion, Draft, DraftPicture
from kesong_desktop.model.edit.recipe import Aspect, Recipe
from kesong_desktop.model.edit.tag_points import followed
from kesong_desktop.model.text.text_cut import cut_at_word


def account_keys(draft: Draft, first: AccountKey) -> tuple[AccountKey, ...]:
    """Return the accounts that a draft is posted with, each once; ``first`` is the draft's own, or the one in use."""
    return tuple(dict.fromkeys((first, *(one.account for one in draft.further))))


def with_accounts(draft: Draft, keys: tuple[AccountKey, ...]) -> Draft:
    """Return the draft for these accounts, the first its own. What was adapted to those that stay is kept."""
    known = {one.account: one for one in draft.further}
    first, *others = dict.fromkeys(keys)
    place_id = draft.place_id if draft.account in {"", first} else ""
    further = tuple(known.get(key) or AccountVersion(key) for key in others)
    return replace(draft, account=first, further=further, place_id=place_id)


def without_account(draft: Draft, key: AccountKey) -> Draft:
    """Return the draft without one of its further accounts."""
    return replace(draft, further=tuple(one for one in draft.further if one.account != key))


def version(draft: Draft, key: AccountKey) -> AccountVersion | None:
    """What is different for a further account; None for the draft's own, and for one that it is not posted with."""
    if key == draft.account:
        return None
    return next((one for one in draft.further if one.account == key), None)


def draft_for(draft: Draft, key: AccountKey) -> Draft:
    """Return the draft as it is posted with one of its accounts. For any other account it is as the draft itself."""
    own = version(draft, key)
    if own is None:
        return replace(draft, further=())
    numbers = picture_numbers(draft, key)
    return replace(
        draft,
        account=key,
        text=draft.text if own.text is None else own.text,
        tags=draft.tags if own.tags is None else own.tags,
        spoiler=draft.spoiler if own.spoiler is None else own.spoiler,
        pictures=tuple(_adapted(draft.pictures[number], own) for number in numbers),
        place_id="",
        in_reply_to_id="",
        further=(),
    )


def picture_numbers(draft: Draft, key: AccountKey) -> tuple[int, ...]:
    """Which of the draft's pictures, counted from 0, are posted with an account."""
    own = version(draft, key)
    if own is None:
        return tuple(range(len(draft.pictures)))
    kept = [number for number, one in enumerate(draft.pictures) if one.path not in own.left_out]
    return tuple(kept[: own.picture_count or None])


def with_changes(draft: Draft, key: AccountKey, **fields: object) -> Draft:
    """Return the draft with fields of its version for a further account changed."""
    further = tuple(
        replace(one, **fields) if one.account == key else one  # type: ignore[arg-type]
        for one in draft.further
    )
    return replace(draft, further=further)


def _adapted(picture: DraftPicture, own: AccountVersion) -> DraftPicture:
    if own.alt_length:
        picture = replace(picture, alt=cut_at_word(picture.alt, own.alt_length))
    if own.shape is None:
        return picture
    shaped = _in_shape(picture.recipe or Recipe(), own.shape)
    return replace(picture, recipe=shaped, tags=followed(picture.tags, picture.recipe, shaped, None))


def _in_shape(recipe: Recipe, shape: Aspect) -> Recipe:
    # The recipe's shape is that before quarter turns, as ``Recipe.turned`` has it.
    return replace(recipe, crop=replace(recipe.crop, aspect=shape))
