"""Plans as files: CSV for spreadsheets, and JSON. ``docs/batch.md`` describes the columns."""

import csv
import io
import json
import re
from collections.abc import Sequence
from typing import Any

from kesong_desktop.model.batch.batch_post import BatchPost
from kesong_desktop.model.batch.cell import (
    ANYTHING,
    PICTURE_COLUMNS,
    POST_COLUMNS,
    SAME_NAMES,
    PlanRules,
)
from kesong_desktop.model.batch.plan import BatchPlan, Cells, columns, from_cells, numbered_column, to_cells
from kesong_desktop.model.batch.problem import PlanProblem

SEPARATORS = ",;\t"
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_ESCAPED = re.compile(r"''*[=+\-@\t\r]")
_BOM = "\ufeff"
_CELL_CHARACTERS = 10_000_000
"""More than the 131,072 that ``csv`` takes by itself."""


def to_csv(posts: Sequence[BatchPost], base: str = "", separator: str = ",") -> bytes:
    """The plan as CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    names = columns(posts)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerow(names)
    for post in posts:
        row = to_cells(post, base)
        writer.writerow([_escaped(row.get(name, "")) for name in names])
    return (_BOM + text.getvalue()).encode("utf-8", "surrogatepass")


def to_json(posts: Sequence[BatchPost], base: str = "") -> bytes:
    """The plan as JSON: an object with the list ``posts``, whose fields are named like the columns."""
    documents = []
    for post in posts:
        row = to_cells(post, base)
        document: dict[str, Any] = {name: row[name] for name in POST_COLUMNS if row[name]}
        document["pictures"] = [
            {kind: text for kind in PICTURE_COLUMNS if (text := row[f"{kind}_{number}"])}
            for number in range(1, len(post.pictures) + 1)
        ]
        documents.append(document)
    content = {"kesong_plan": 1, "posts": [_encodable(one) for one in documents]}
    return json.dumps(content, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass")


def read(content: bytes, rules: PlanRules = ANYTHING, base: str = "") -> BatchPlan:
    """Read a plan; CSV and JSON are told apart by their first character. Its problems say all that is wrong with it."""
    try:
        text = _decoded(content)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return BatchPlan(problems=(PlanProblem(line, "", "not_utf8"),))
    if text.lstrip()[:1] in ("{", "["):
        return _read_json(text, rules, base)
    return _read_csv(text, rules, base)


def _decoded(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16")
    return content.decode("utf-8", "surrogatepass").removeprefix(_BOM)


def _read_csv(text: str, rules: PlanRules, base: str) -> BatchPlan:
    separator, text, first = _separator(text)
    records: list[list[str]] = []
    csv.field_size_limit(_CELL_CHARACTERS)
    try:
        records.extend(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        return BatchPlan(problems=(PlanProblem(first + len(records), "", "csv_broken"),))
    if not records:
        return BatchPlan(problems=(PlanProblem(0, "", "no_columns", {"known": ", ".join(POST_COLUMNS)}),))
    names, problems = _names(records[0], first)
    if not any(names):
        return BatchPlan(problems=(PlanProblem(first, "", "no_columns", {"known": ", ".join(POST_COLUMNS)}),))
    rows: list[tuple[int, Cells]] = []
    for number, record in enumerate(records[1:], first + 1):
        cells = [_unescaped(cell) for cell in record]
        if any(cells[len(names) :]):
            problems.append(PlanProblem(number, "", "extra_cells", {"count": len(names)}))
        rows.append((number, {name: cell for name, cell in zip(names, cells, strict=False) if name}))
    plan = from_cells(rows, rules, base)
    return BatchPlan(plan.posts, plan.rows, (*problems, *plan.problems))


def _separator(text: str) -> tuple[str, str, int]:
    """The separator, the text from its column names on, and the number of their row."""
    line, _, rest = text.partition("\n")
    said = re.fullmatch(r'"?sep=(.)"?', line.strip("\r"), re.IGNORECASE)
    if said:
        return said[1], rest, 2

    def known(separator: str) -> int:
        return sum(bool(_name(cell.strip('"'))) for cell in line.strip("\r").split(separator))

    return max(SEPARATORS, key=known), text, 1


def _names(header: Sequence[str], row: int) -> tuple[list[str], list[PlanProblem]]:
    names: list[str] = []
    problems = []
    for position, cell in enumerate(header, 1):
        name = _name(cell)
        if cell.strip() and not name:
            problems.append(
                PlanProblem(row, cell.strip(), "column_unknown", {"name": cell.strip(), "position": position})
            )
        if name and name in names:
            problems.append(PlanProblem(row, name, "column_twice", {"name": name, "position": position}))
            name = ""
        names.append(name)
    return names, problems


def _name(cell: str) -> str:
    """The column that a head names; empty for none."""
    name = cell.strip().strip(_BOM).lower()
    name = SAME_NAMES.get(name, name)
    if name in POST_COLUMNS:
        return name
    if name in PICTURE_COLUMNS:
        name += "_1"
    found = numbered_column(name)
    return f"{found[0]}_{found[1]}" if found else ""


def _read_json(text: str, rules: PlanRules, base: str) -> BatchPlan:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        return BatchPlan(problems=(PlanProblem(0, "", "json_broken", {"why": str(error)}),))
    items = document.get("posts") if isinstance(document, dict) else document
    if not isinstance(items, list):
        return BatchPlan(problems=(PlanProblem(0, "", "json_no_posts"),))
    problems: list[PlanProblem] = []
    rows = [(number, _row(number, item, problems)) for number, item in enumerate(items, 1)]
    plan = from_cells(rows, rules, base)
    return BatchPlan(plan.posts, plan.rows, (*problems, *plan.problems))


def _row(number: int, item: Any, problems: list[PlanProblem]) -> dict[str, str]:
    if not isinstance(item, dict):
        problems.append(PlanProblem(number, "", "json_no_object"))
        return {}
    row: dict[str, str] = {}
    for name, value in item.items():
        if name == "pictures" and isinstance(value, list):
            for at, picture in enumerate(value, 1):
                row.update(_picture(number, at, picture, problems))
        elif not (column := _name(str(name))):
            problems.append(
                PlanProblem(number, str(name), "column_unknown", {"name": str(name), "position": 0})
            )
        elif (cell := _cell(value)) is None:
            problems.append(PlanProblem(number, column, "json_no_text", {"name": column}))
        else:
            row[column] = cell
    return row


def _picture(number: int, at: int, picture: Any, problems: list[PlanProblem]) -> dict[str, str]:
    item = {"picture": picture} if isinstance(picture, str) else picture
    if not isinstance(item, dict):
        problems.append(PlanProblem(number, f"picture_{at}", "json_no_text", {"name": f"picture_{at}"}))
        return {}
    row = {}
    for name, value in item.items():
        kind = "picture" if name == "file" else str(name)
        cell = _cell(value)
        if kind not in PICTURE_COLUMNS:
            problems.append(PlanProblem(number, kind, "column_unknown", {"name": kind, "position": 0}))
        elif cell is None:
            problems.append(PlanProblem(number, f"{kind}_{at}", "json_no_text", {"name": f"{kind}_{at}"}))
        else:
            row[f"{kind}_{at}"] = cell
    return row


def _cell(value: Any) -> str | None:
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return " ".join(value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else None


def _encodable(document: dict[str, Any]) -> dict[str, Any]:
    """Fields of JSON that are lists or objects of their own there."""
    if "tags" in document:
        document["tags"] = [tag.removeprefix("#") for tag in document["tags"].split(" ")]
    for holder, name in [(document, "review"), *((one, "edit") for one in document["pictures"])]:
        if name in holder:
            holder[name] = json.loads(holder[name])
    return document


def _escaped(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unescaped(cell: str) -> str:
    return cell[1:] if _ESCAPED.match(cell) else cell
