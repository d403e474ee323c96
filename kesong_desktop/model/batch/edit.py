"""Changes of a batch's posts, as pure functions: what goes in stays as it is."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import ANYTHING, PlanRules, post_cell, with_post_cell
from kesong_desktop.model.batch.problem import CellProblem
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.edit.tag_points import followed

TEXT_COLUMNS = ("title", "text", "warning", "tags", "place", "first_comment")
"""Where words are looked for, beside the descriptions."""


def with_cells(posts: Posts, texts: Mapping[tuple[int, str], str], rules: PlanRules = ANYTHING) -> Posts:
    """Return the posts with texts put into cells, each by row and column: all or none.

    Raises:
        CellProblem: a cell cannot hold its text.
    """
    changed = list(posts)
    for (row, column), text in texts.items():
        if 0 <= row < len(changed):
            try:
                changed[row] = with_post_cell(changed[row], column, text, rules)
            except CellProblem as error:
                error.post = row + 1 if len(texts) > 1 else 0
                raise
    return tuple(changed)


def filled_down(
    posts: Posts, rows: Collection[int], columns: Sequence[str], rules: PlanRules = ANYTHING
) -> Posts:
    """Return the first of the rows copied to the others in these columns; a single row gets the one above it.

    Raises:
        CellProblem: a cell cannot hold the text.
    """
    chosen = sorted(row for row in rows if 0 <= row < len(posts))
    if len(chosen) == 1 and chosen[0] > 0:
        chosen.insert(0, chosen[0] - 1)
    if len(chosen) < 2:
        return posts
    source = posts[chosen[0]]
    texts = {(row, column): post_cell(source, column) for row in chosen[1:] for column in columns}
    return with_cells(posts, texts, rules)


def found_cells(posts: Posts, words: str, *, is_exact: bool = False) -> list[tuple[int, str]]:
    """Return the cells that hold the words, by row and column, in reading order. ``is_exact``: capitals count.

    A description is in a column such as ``alt_2``.
    """
    if not words:
        return []
    pattern = _pattern(words, is_exact=is_exact)
    return [
        (row, column)
        for row, post in enumerate(posts)
        for column, text in _searched(post)
        if pattern.search(text)
    ]


def _searched(post: BatchPost) -> Iterator[tuple[str, str]]:
    """Return the columns and texts in which words are looked for."""
    yield from ((column, post_cell(post, column)) for column in TEXT_COLUMNS)
    yield from ((f"alt_{number}", one.alt) for number, one in enumerate(post.pictures, 1) if one.alt)


def replaced(
    posts: Posts,
    words: str,
    by: str,
    *,
    rows: Collection[int] | None = None,
    is_exact: bool = False,
) -> Posts:
    """Return the posts with the words replaced wherever ``found_cells`` finds them; in all rows where none are named."""
    if not words:
        return posts
    pattern = _pattern(words, is_exact=is_exact)

    def other(text: str) -> str:
        return pattern.sub(lambda _: by, text)

    found = [
        (row, column)
        for row, column in found_cells(posts, words, is_exact=is_exact)
        if rows is None or row in rows
    ]
    cells = {
        (row, column): other(post_cell(posts[row], column)) for row, column in found if column in TEXT_COLUMNS
    }
    described = {row for row, column in found if column not in TEXT_COLUMNS}
    pictures = {
        row: tuple(replace(one, alt=other(one.alt)) for one in posts[row].pictures) for row in described
    }
    return _with_pictures(with_cells(posts, cells), pictures)


def with_tags(posts: Posts, rows: Collection[int], tags: Sequence[str]) -> Posts:
    """Return the rows with tags added, each once."""
    changed = list(posts)
    for row in rows:
        draft = changed[row].draft
        known = {tag.casefold() for tag in draft.tags}
        added = tuple(tag for tag in dict.fromkeys(tags) if tag.casefold() not in known)
        changed[row] = replace(changed[row], draft=replace(draft, tags=(*draft.tags, *added)))
    return tuple(changed)


def merged(posts: Posts, rows: Collection[int], *, into: int | None = None) -> Posts:
    """Return the rows merged into the first one: its cells, empty ones filled from the next rows, and all pictures.

    ``into``: the one of the rows that stands for the first.
    """
    chosen = sorted(set(rows), key=lambda row: (row != into, row))
    if len(chosen) < 2:
        return posts
    first, *others = (posts[row] for row in chosen)
    draft = first.draft
    for other in others:
        draft = replace(
            draft,
            account=draft.account or other.draft.account,
            title=draft.title or other.draft.title,
            text="\n\n".join(dict.fromkeys(filter(str.strip, (draft.text, other.draft.text)))),
            spoiler=draft.spoiler or other.draft.spoiler,
            place=draft.place or other.draft.place,
            tags=tuple(dict.fromkeys((*draft.tags, *other.draft.tags))),
            pictures=(*draft.pictures, *other.draft.pictures),
            review=draft.review or other.draft.review,
            first_comment=draft.first_comment or other.draft.first_comment,
        )
    whole = replace(first, draft=draft, when=first.when or next((o.when for o in others if o.when), None))
    gone = set(chosen[1:])
    return tuple(whole if row == chosen[0] else post for row, post in enumerate(posts) if row not in gone)


def split(posts: Posts, row: int, at: int, new_id: DraftId) -> Posts:
    """Return the pictures of a row from number ``at`` on as a new post below, with all cells but title and text."""
    post = posts[row]
    if not 0 < at < len(post.pictures):
        return posts
    draft = post.draft
    rest = replace(
        draft, id=new_id, pictures=draft.pictures[at:], text="", title="", review=None, first_comment=""
    )
    return (
        *posts[:row],
        post.with_pictures(post.pictures[:at]),
        replace(post, draft=rest),
        *posts[row + 1 :],
    )


def removed(posts: Posts, rows: Collection[int]) -> Posts:
    """Return the posts without these rows."""
    return tuple(post for row, post in enumerate(posts) if row not in rows)


def moved(posts: Posts, rows: Collection[int], to: int) -> Posts:
    """Return the rows, in their order, before the row that is number ``to`` now; ``len(posts)``: at the end."""
    chosen = sorted({row for row in rows if 0 <= row < len(posts)})
    taken = [posts[row] for row in chosen]
    before = [post for row, post in enumerate(posts[:to]) if row not in chosen]
    after = [post for row, post in enumerate(posts[to:], to) if row not in chosen]
    return (*before, *taken, *after)


def moved_in_time(posts: Posts, rows: Collection[int], to: int) -> Posts:
    """As ``moved``, but the times stay where they are: the order of the posts changes, the times do not."""
    times = [post.when for post in posts]
    return tuple(replace(post, when=when) for post, when in zip(moved(posts, rows, to), times, strict=True))


def picture_moved(posts: Posts, source: tuple[int, int], target: tuple[int, int]) -> Posts:
    """Return the posts with a picture (row and number from 0) moved before another. An empty row is removed."""
    (row, number), (to_row, to_number) = source, target
    picture = posts[row].pictures[number]
    left = [one for index, one in enumerate(posts[row].pictures) if index != number]
    if row == to_row:
        left.insert(to_number - (to_number > number), picture)
        return _with_pictures(posts, {row: tuple(left)})
    there = list(posts[to_row].pictures)
    there.insert(to_number, picture)
    changed = _with_pictures(posts, {row: tuple(left), to_row: tuple(there)})
    is_gone = not left and not _has_words(posts[row].draft)
    return removed(changed, {row}) if is_gone else changed


def _has_words(draft: Draft) -> bool:
    texts = (draft.text, draft.title, draft.spoiler, draft.first_comment)
    return draft.review is not None or any(text.strip() for text in texts)


def picture_parted(posts: Posts, source: tuple[int, int], to: int, new_id: DraftId) -> Posts:
    """Return a picture, by row and number from 0, as a post of its own before row ``to``, with the same cells but title and text.

    The only picture of a post moves the post.
    """
    row, number = source
    if len(posts[row].pictures) == 1:
        return moved(posts, {row}, to)
    picture, draft = posts[row].pictures[number], posts[row].draft
    left = tuple(one for index, one in enumerate(posts[row].pictures) if index != number)
    own = replace(draft, id=new_id, pictures=(picture,), text="", title="", review=None, first_comment="")
    changed = with_pictures(posts, row, left)
    return (*changed[:to], replace(posts[row], draft=own), *changed[to:])


def with_pictures(posts: Posts, row: int, pictures: tuple[DraftPicture, ...]) -> Posts:
    """Return the posts with other pictures in a row."""
    return _with_pictures(posts, {row: pictures})


def with_alt(posts: Posts, row: int, number: int, alt: str) -> Posts:
    """Return the posts with a description of picture ``number`` (0: the first) of a row."""
    pictures = list(posts[row].pictures)
    pictures[number] = replace(pictures[number], alt=alt)
    return _with_pictures(posts, {row: tuple(pictures)})


def with_texts(posts: Posts, texts: Mapping[DraftId, str]) -> Posts:
    """Return the posts with other texts, by id."""
    return tuple(
        replace(post, draft=replace(post.draft, text=texts[post.id])) if post.id in texts else post
        for post in posts
    )


def with_parts(posts: Posts, post_id: DraftId, picture: DraftPicture, parts: Sequence[DraftPicture]) -> Posts:
    """Return the posts with the parts of a picture in its place; as they are where the post has it no more."""
    changed = list(posts)
    for row, post in enumerate(posts):
        if post.id == post_id and picture in post.pictures:
            at = post.pictures.index(picture)
            changed[row] = post.with_pictures((*post.pictures[:at], *parts, *post.pictures[at + 1 :]))
    return tuple(changed)


def with_edits_of(posts: Posts, source: int, rows: Collection[int]) -> Posts:
    """Look, crop and adjustments of the first picture of ``source`` copied to every picture of the rows."""
    recipe = next((one.recipe for one in posts[source].pictures), None)
    found: dict[int, tuple[DraftPicture, ...]] = {}
    for row in rows:
        found[row] = tuple(_with_recipe_of(one, recipe) for one in posts[row].pictures)
    return _with_pictures(posts, found)


def _with_recipe_of(picture: DraftPicture, recipe: Recipe | None) -> DraftPicture:
    copied = recipe.copied_to(picture.recipe or Recipe(), is_same_shape=False) if recipe else Recipe()
    tags = followed(picture.tags, picture.recipe, copied, None)
    return replace(picture, recipe=None if copied == Recipe() else copied, tags=tags)


def _with_pictures(posts: Posts, pictures: Mapping[int, tuple[DraftPicture, ...]]) -> Posts:
    changed: list[BatchPost] = list(posts)
    for row, found in pictures.items():
        changed[row] = changed[row].with_pictures(found)
    return tuple(changed)


def _pattern(words: str, *, is_exact: bool) -> re.Pattern[str]:
    return re.compile(re.escape(words), 0 if is_exact else re.IGNORECASE)
