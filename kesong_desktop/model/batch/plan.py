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
from kesong_desktop.model.batch.plan_time import date_order
from kesong_desktop.model.batch.problem import CellProblem, PlanProblem
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftId, DraftPicture

Cells = Mapping[str, str]
"""The texts of a row by column; empty ones may be missing."""
MAX_PICTURES = 100
_NUMBERED = re.compile(rf"({'|'.join(PICTURE_COLUMNS)})[_ ]?(\d{{1,3}})")
_OF_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|\\\\")
_IS_WINDOWS = os.name == "nt"


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """What was read: the posts, the row of each, and the mistakes. With mistakes, nothing of it is to be used.

    ``numbers``: of each post those of the columns that its pictures are from, for some may be empty; none where these count up.
    """

    posts: Posts = ()
    rows: tuple[int, ...] = ()
    problems: tuple[PlanProblem, ...] = ()
    numbers: tuple[tuple[int, ...], ...] = ()

    def picture_number(self, index: int, picture: int) -> int:
        """Return the number of the column that picture ``picture`` (0: the first) of the post at ``index`` is from."""
        numbers = self.numbers[index] if self.numbers else ()
        return numbers[picture] if picture < len(numbers) else picture + 1


def numbered_column(name: str) -> tuple[str, int] | None:
    """Kind and number of a picture's column, such as ``("alt", 2)``; None for another."""
    found = _NUMBERED.fullmatch(name)
    number = int(found[2]) if found else 0
    return (found[1], number) if found and 1 <= number <= MAX_PICTURES else None


def columns(posts: Sequence[BatchPost]) -> list[str]:
    """Return the columns that a plan of these posts needs, in order."""
    most = max((len(post.pictures) for post in posts), default=1)
    return [*POST_COLUMNS, *(f"{kind}_{n}" for n in range(1, most + 1) for kind in PICTURE_COLUMNS)]


def to_cells(post: BatchPost, base: str = "") -> dict[str, str]:
    """Return the row of a post. Files in the folder ``base`` are named as from there."""
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
    """Return the posts of rows, each with its number; rows that are empty are left out."""
    rules = replace(rules, date_order=date_order(row.get("when", "") for _, row in rows))
    posts: list[BatchPost] = []
    lines: list[int] = []
    numbers: list[tuple[int, ...]] = []
    problems: list[PlanProblem] = []
    for number, row in rows:
        if not any(cell.strip() for cell in row.values()):
            continue
        post, of_pictures, wrong = _post(row, rules, base)
        problems += [one.at(number) for one in wrong]
        posts.append(post)
        lines.append(number)
        numbers.append(of_pictures)
    return BatchPlan(with_ids(posts), tuple(lines), tuple(problems), tuple(numbers))


def with_ids(posts: Sequence[BatchPost]) -> Posts:
    """Return the posts with ids made of their content without the time: a plan that is queued again gives the same ids."""
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


def _post(row: Cells, rules: PlanRules, base: str) -> tuple[BatchPost, tuple[int, ...], list[CellProblem]]:
    """Return the post of a row, the numbers of its pictures, and what is wrong with its cells."""
    wrong: list[CellProblem] = []
    pictures = _pictures(row, base, wrong)
    post = BatchPost(Draft(NO_DRAFT, pictures=tuple(pictures.values())))
    for column in POST_COLUMNS:
        if not (text := row.get(column, "")):
            continue
        try:
            post = with_post_cell(post, column, text, rules)
        except CellProblem as error:
            wrong.append(error)
    return post, tuple(pictures), wrong


def _pictures(row: Cells, base: str, wrong: list[CellProblem]) -> dict[int, DraftPicture]:
    numbers = sorted({found[1] for name, text in row.items() if text and (found := numbered_column(name))})
    pictures: dict[int, DraftPicture] = {}
    for number in numbers:
        path, alt, focus, edit = (row.get(f"{kind}_{number}", "") for kind in PICTURE_COLUMNS)
        if not path:
            kind = next(k for k in PICTURE_COLUMNS if row.get(f"{k}_{number}"))
            wrong.append(CellProblem("picture_missing", f"{kind}_{number}", number=number))
            continue
        if _is_foreign(path):
            wrong.append(CellProblem("picture_elsewhere", f"picture_{number}", text=path))
        path = _absolute(path, base)
        try:
            pictures[number] = parse_picture(number, path, alt, focus, edit)
        except CellProblem as error:
            wrong.append(error)
            # The file itself may have mistakes that are named, too.
            pictures[number] = DraftPicture(path, alt)
    return pictures


def _relative(path: str, base: str) -> str:
    if not base or not path.startswith(base + os.sep):
        return path
    rest = path[len(base) + 1 :]
    is_name = rest and not os.path.isabs(rest) and not _is_foreign(rest)  # noqa: PTH117 - a name, no file
    return rest if is_name else path


def _is_foreign(path: str) -> bool:
    """Return whether a path is one of Windows, where this is another system."""
    return not _IS_WINDOWS and _OF_WINDOWS.match(path) is not None


def _absolute(path: str, base: str) -> str:
    return path if not base or os.path.isabs(path) else f"{base}{os.sep}{path}"  # noqa: PTH117 - as above
