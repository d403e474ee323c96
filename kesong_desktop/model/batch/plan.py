"""A plan: the posts of a batch as rows of cells, which CSV and JSON files hold."""

import hashlib
import os
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import (
    ANYTHING,
    PICTURE_COLUMNS,
    POST_COLUMNS,
    PlanRules,
    parse_picture,
    picture_cells,
    post_cell,
    uniform_edit,
    with_post_cell,
)
from kesong_desktop.model.batch.problem import CellProblem, PlanProblem
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftId, DraftPicture

Cells = Mapping[str, str]
"""The texts of a row by column; empty ones may be missing."""
MAX_PICTURES = 100
_NUMBERED = re.compile(rf"({'|'.join(PICTURE_COLUMNS)})[_ ]?(\d{{1,3}})")


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """What was read: the posts, the row of each, and the mistakes. With mistakes, nothing of it is to be used."""

    posts: Posts = ()
    rows: tuple[int, ...] = ()
    problems: tuple[PlanProblem, ...] = ()


def numbered_column(name: str) -> tuple[str, int] | None:
    """Kind and number of a picture's column, such as ``("alt", 2)``; None for another."""
    found = _NUMBERED.fullmatch(name)
    number = int(found[2]) if found else 0
    return (found[1], number) if found and 1 <= number <= MAX_PICTURES else None


def columns(posts: Sequence[BatchPost]) -> list[str]:
    """The columns that a plan of these posts needs, in order."""
    most = max((len(post.pictures) for post in posts), default=1)
    return [*POST_COLUMNS, *(f"{kind}_{n}" for n in range(1, most + 1) for kind in PICTURE_COLUMNS)]


def to_cells(post: BatchPost, base: str = "") -> dict[str, str]:
    """The row of a post. Files in the folder ``base`` are named as from there."""
    row = {column: post_cell(post, column) for column in POST_COLUMNS}
    is_uniform = uniform_edit(post.pictures) is not None
    if not is_uniform:
        row["look"] = row["crop"] = ""
    for number, picture in enumerate(post.pictures, 1):
        cells = picture_cells(picture, with_edit=not is_uniform)
        row.update(zip((f"{kind}_{number}" for kind in PICTURE_COLUMNS), cells, strict=True))
        row[f"picture_{number}"] = _relative(picture.path, base)
    return row


def from_cells(rows: Sequence[tuple[int, Cells]], rules: PlanRules = ANYTHING, base: str = "") -> BatchPlan:
    """The posts of rows, each with its number; rows that are empty are left out."""
    posts: list[BatchPost] = []
    numbers: list[int] = []
    problems: list[PlanProblem] = []
    for number, row in rows:
        if not any(cell.strip() for cell in row.values()):
            continue
        post, wrong = _post(row, rules, base)
        problems += [one.at(number) for one in wrong]
        posts.append(post)
        numbers.append(number)
    return BatchPlan(with_ids(posts), tuple(numbers), tuple(problems))


def with_ids(posts: Sequence[BatchPost]) -> Posts:
    """The posts with ids made of their content without the time: a plan that is queued again gives the same ids."""
    seen: Counter[str] = Counter()
    found = []
    for post in posts:
        row = to_cells(replace(post, when=None))
        if not row["first_comment"]:
            # Plans that were queued before there was such a column keep their ids.
            del row["first_comment"]
        content = "\x1f".join(f"{name}\x1e{text}" for name, text in sorted(row.items()))
        digest = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        seen[digest] += 1
        name = DraftId(f"plan-{digest}-{seen[digest]}")
        found.append(replace(post, draft=replace(post.draft, id=name)))
    return tuple(found)


def _post(row: Cells, rules: PlanRules, base: str) -> tuple[BatchPost, list[CellProblem]]:
    wrong: list[CellProblem] = []
    pictures = _pictures(row, base, wrong)
    post = BatchPost(Draft(NO_DRAFT, pictures=pictures))
    for column in POST_COLUMNS:
        if not (text := row.get(column, "")):
            continue
        try:
            post = with_post_cell(post, column, text, rules)
        except CellProblem as error:
            wrong.append(error)
    return post, wrong


def _pictures(row: Cells, base: str, wrong: list[CellProblem]) -> tuple[DraftPicture, ...]:
    numbers = sorted({found[1] for name, text in row.items() if text and (found := numbered_column(name))})
    pictures = []
    for number in numbers:
        path, alt, focus, edit = (row.get(f"{kind}_{number}", "") for kind in PICTURE_COLUMNS)
        if not path:
            kind = next(k for k in PICTURE_COLUMNS if row.get(f"{k}_{number}"))
            wrong.append(CellProblem("picture_missing", f"{kind}_{number}", number=number))
            continue
        try:
            pictures.append(parse_picture(number, _absolute(path, base), alt, focus, edit))
        except CellProblem as error:
            wrong.append(error)
    return tuple(pictures)


def _relative(path: str, base: str) -> str:
    if not base or not path.startswith(base + os.sep):
        return path
    rest = path[len(base) + 1 :]
    return rest if rest and not os.path.isabs(rest) else path  # noqa: PTH117 - a name, no file


def _absolute(path: str, base: str) -> str:
    return path if not base or os.path.isabs(path) else f"{base}{os.sep}{path}"  # noqa: PTH117 - as above
