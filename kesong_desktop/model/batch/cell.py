"""The cells of a post: each column as text, and a text put into a column."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import msgspec

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.batch.batch_post import BatchPost
from kesong_desktop.model.batch.plan_time import DateOrder, parse_time, written_time
from kesong_desktop.model.batch.problem import CellProblem
from kesong_desktop.model.draft import Draft, DraftPicture, ReviewForm
from kesong_desktop.model.edit import recipe as recipes
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe

POST_COLUMNS = (
    "account",
    "when",
    "title",
    "text",
    "warning",
    "visibility",
    "language",
    "place",
    "tags",
    "look",
    "crop",
    "review",
    "first_comment",
)
PICTURE_COLUMNS = ("picture", "alt", "focus", "edit")
"""Each with a number behind it, such as ``alt_2``."""
SAME_NAMES = {
    "spoiler": "warning",
    "time": "when",
    "date": "when",
    "hashtags": "tags",
    "caption": "text",
    "comment": "first_comment",
}
MIXED = "…"
"""Look or crop where the pictures of a post have different ones."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True, slots=True)
class PlanRules:
    """What a plan may name.

    ``accounts``: the keys of those signed in; ``looks``: the ids by the names that are understood; ``now_s``: times before it are
    over, in seconds since 1970. None and 0: anything is taken. ``date_order``: of day and month in dates with slashes; None:
    not known.
    """

    accounts: frozenset[str] | None = None
    looks: Mapping[str, str] = field(default_factory=dict)
    now_s: float = 0.0
    date_order: DateOrder | None = None


ANYTHING = PlanRules()


def post_cell(post: BatchPost, column: str) -> str:
    """Return the text of a column of ``POST_COLUMNS``."""
    return _READ[column](post)


def with_post_cell(post: BatchPost, column: str, text: str, rules: PlanRules = ANYTHING) -> BatchPost:
    """Return the post with a text put into a column of ``POST_COLUMNS``.

    Raises:
        CellProblem: the column cannot hold the text.
    """
    return _WRITE[column](post, text, rules)


def split_tags(text: str) -> tuple[str, ...]:
    """Return the tags of a cell: words parted by spaces or commas, with or without ``#``; each once."""
    words = (word.lstrip("#＃") for word in re.split(r"[\s,，、;]+", text))
    return tuple(dict.fromkeys(word for word in words if word))


def uniform_edit(pictures: tuple[DraftPicture, ...]) -> tuple[str, Aspect] | None:
    """Look and shape where they are the only edit of all pictures, and the same; None where there is more to keep."""
    found = {one.recipe for one in pictures}
    if len(found) != 1 or (recipe := found.pop()) is None:
        return None
    look, aspect = recipe.look, recipe.crop.aspect
    is_simple = recipe == Recipe(look=look, crop=Crop(aspect=aspect)) and not recipe.is_plain
    return (look, aspect) if is_simple else None


def with_look(post: BatchPost, look: str) -> BatchPost:
    """Return the post with a look, by its id, on all its pictures; an empty one takes looks away."""
    return _with_recipes(post, lambda recipe: replace(recipe, look=look, strength=100))


def with_aspect(post: BatchPost, aspect: Aspect) -> BatchPost:
    """Return the post with its pictures cut to a shape, the largest part from the middle."""
    return _with_recipes(post, lambda recipe: replace(recipe, crop=Crop(aspect=aspect)))


def _with_recipes(post: BatchPost, change: Callable[[Recipe], Recipe]) -> BatchPost:
    def changed(one: DraftPicture) -> DraftPicture:
        recipe = change(one.recipe or Recipe())
        return replace(one, recipe=None if recipe == Recipe() else recipe)

    return post.with_pictures(tuple(map(changed, post.pictures)))


def _look(post: BatchPost) -> str:
    found = {one.recipe.look if one.recipe else "" for one in post.pictures}
    return found.pop() if len(found) == 1 else MIXED if found else ""


def _crop(post: BatchPost) -> str:
    found = {one.recipe.crop.aspect if one.recipe else Aspect.ORIGINAL for one in post.pictures}
    if len(found) > 1:
        return MIXED
    aspect = found.pop() if found else Aspect.ORIGINAL
    return "" if aspect is Aspect.ORIGINAL else aspect.value


def _review(post: BatchPost) -> str:
    form = post.draft.review
    return "" if form is None else msgspec.json.encode(form).decode()


_READ: dict[str, Callable[[BatchPost], str]] = {
    "account": lambda post: post.draft.account,
    "when": lambda post: written_time(post.when),
    "title": lambda post: post.draft.title,
    "text": lambda post: post.draft.text,
    "warning": lambda post: post.draft.spoiler,
    "visibility": lambda post: post.draft.visibility or "",
    "language": lambda post: post.draft.language,
    "place": lambda post: post.draft.place,
    "tags": lambda post: " ".join(f"#{tag}" for tag in post.draft.tags),
    "look": _look,
    "crop": _crop,
    "review": _review,
    "first_comment": lambda post: post.draft.first_comment,
}


def _drafted(change: Callable[[Draft, str], Draft]) -> Callable[[BatchPost, str, PlanRules], BatchPost]:
    return lambda post, text, _: replace(post, draft=change(post.draft, text))


def _put_account(post: BatchPost, text: str, rules: PlanRules) -> BatchPost:
    key = text.strip().removeprefix("@")
    if key and rules.accounts is not None and key not in rules.accounts:
        raise CellProblem("account_unknown", "account", text=text, known=", ".join(sorted(rules.accounts)))
    return replace(post, draft=replace(post.draft, account=AccountKey(key)))


def _put_when(post: BatchPost, text: str, rules: PlanRules) -> BatchPost:
    when = parse_time(text, rules.date_order)
    changed = replace(post, when=when)
    try:
        due_s = changed.due_s
    except (OverflowError, OSError, ValueError) as error:
        raise CellProblem("when_invalid", "when", text=text) from error
    if when is not None and rules.now_s and due_s <= rules.now_s:
        raise CellProblem("when_past", "when", text=text)
    return changed


def _put_visibility(post: BatchPost, text: str, _: PlanRules) -> BatchPost:
    word = text.strip().lower()
    try:
        chosen = Visibility(word) if word else None
    except ValueError as error:
        raise CellProblem(
            "visibility_unknown", "visibility", text=text, known=", ".join(Visibility)
        ) from error
    return replace(post, draft=replace(post.draft, visibility=chosen))


def _put_language(post: BatchPost, text: str, _: PlanRules) -> BatchPost:
    code = text.strip()
    if code and not _LANGUAGE.fullmatch(code):
        raise CellProblem("language_invalid", "language", text=text)
    return replace(post, draft=replace(post.draft, language=code))


def _put_tags(post: BatchPost, text: str, _: PlanRules) -> BatchPost:
    return replace(post, draft=replace(post.draft, tags=split_tags(text)))


def _put_look(post: BatchPost, text: str, rules: PlanRules) -> BatchPost:
    name = text.strip()
    if name == MIXED:
        return post
    look = rules.looks.get(name.lower()) if rules.looks else name
    if name and look is None:
        known = ", ".join(dict.fromkeys(rules.looks.values()))
        raise CellProblem("look_unknown", "look", text=text, known=known)
    return with_look(post, look or "")


def _put_crop(post: BatchPost, text: str, _: PlanRules) -> BatchPost:
    name = text.strip().lower()
    if name == MIXED:
        return post
    try:
        aspect = Aspect(name) if name else Aspect.ORIGINAL
    except ValueError as error:
        known = ", ".join(one for one in Aspect if one.ratio)
        raise CellProblem("crop_unknown", "crop", text=text, known=known) from error
    return with_aspect(post, aspect)


def _put_review(post: BatchPost, text: str, _: PlanRules) -> BatchPost:
    if not text.strip():
        return replace(post, draft=replace(post.draft, review=None))
    try:
        form = msgspec.json.decode(text.encode("utf-8", "surrogatepass"), type=ReviewForm)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise CellProblem("review_invalid", "review", why=str(error)) from error
    return replace(post, draft=replace(post.draft, review=form))


_WRITE: dict[str, Callable[[BatchPost, str, PlanRules], BatchPost]] = {
    "account": _put_account,
    "when": _put_when,
    "title": _drafted(lambda draft, text: replace(draft, title=text)),
    "text": _drafted(lambda draft, text: replace(draft, text=text)),
    "warning": _drafted(lambda draft, text: replace(draft, spoiler=text)),
    "visibility": _put_visibility,
    "language": _put_language,
    "place": _drafted(lambda draft, text: replace(draft, place=text)),
    "tags": _put_tags,
    "look": _put_look,
    "crop": _put_crop,
    "review": _put_review,
    "first_comment": _drafted(lambda draft, text: replace(draft, first_comment=text)),
}


def picture_cells(picture: DraftPicture, *, with_edit: bool) -> tuple[str, str, str, str]:
    """Return the cells of ``PICTURE_COLUMNS``; the edit is left out where the columns of the post hold it."""
    x, y = picture.focus
    focus = f"{x:g} {y:g}" if (float(f"{x:g}"), float(f"{y:g}")) == (x, y) else f"{x!r} {y!r}"
    edit = recipes.to_json(picture.recipe).decode() if with_edit and picture.recipe is not None else ""
    return picture.path, picture.alt, "" if picture.focus == (0.0, 0.0) else focus, edit


def parse_picture(number: int, path: str, alt: str, focus: str, edit: str) -> DraftPicture:
    """Return the picture of these cells.

    Raises:
        CellProblem: focus or edit cannot be used.
    """
    return DraftPicture(path, alt, _focus(number, focus), _edit(number, edit))


def _focus(number: int, text: str) -> tuple[float, float]:
    if not text.strip():
        return (0.0, 0.0)
    try:
        x, y = (float(one) for one in re.split(r"[\s,;]+", text.strip()))
    except ValueError as error:
        raise CellProblem("focus_invalid", f"focus_{number}", text=text) from error
    if not (-1 <= x <= 1 and -1 <= y <= 1):
        raise CellProblem("focus_invalid", f"focus_{number}", text=text)
    return (x, y)


def _edit(number: int, text: str) -> Recipe | None:
    if not text.strip():
        return None
    try:
        return recipes.from_json(text.encode("utf-8", "surrogatepass"))
    except InvalidInput as error:
        raise CellProblem("edit_invalid", f"edit_{number}", why=str(error.facts.get("why", ""))) from error
