"""Plans as files: CSV for spreadsheets, and JSON. ``docs/batch.md`` describes the columns."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from kesong_desktop.errors import Fact
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
_FAILED = r"#N/A|#NAME\?|#VALUE!|#REF!|#DIV/0!|#NUM!|#NULL!|#ERROR!|#SPILL!|#CALC!|Err:\d{3}|#{4,}"
"""What a spreadsheet writes in the place of a formula that it cannot calculate, or of a date in too narrow a column."""
_IS_FAILED = re.compile(rf"\s*(?:{_FAILED})\s*", re.IGNORECASE)
_FORMULA = re.compile(rf"'*(?:[=+\-@\t\r]|\s*(?:{_FAILED})\s*\Z)", re.IGNORECASE)
_ESCAPED = re.compile(rf"''*(?:[=+\-@\t\r]|\s*(?:{_FAILED})\s*\Z)", re.IGNORECASE)
_SAYS_SEPARATOR = re.compile(r'"?sep=(.)"?(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
"""The first line of what Excel writes for other programs."""
_BOM = "\ufeff"
_NOT_UTF8 = re.compile("[\udc80-\udcff]")
"""Bytes that are not UTF-8, as ``surrogateescape`` keeps them."""
_CELL_CHARACTERS = 10_000_000
"""More than the 131,072 that ``csv`` takes by itself."""


def to_csv(posts: Sequence[BatchPost], base: str = "", separator: str = ",") -> bytes:
    """Return the plan as CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need.

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
    """Return the plan as JSON: an object with the list ``posts``, whose fields are named like the columns."""
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
        return BatchPlan(problems=_undecodable(content, error.start))
    if text.lstrip()[:1] in ("{", "["):
        return _read_json(text, rules, base)
    sheet = _sheet(text)
    plan = from_cells(sheet.rows, rules, base)
    return replace(plan, problems=(*sheet.problems, *plan.problems))


def _decoded(content: bytes) -> str:
    if content[:4] in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        return content.decode("utf-32")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16")
    if 0 in content[:2]:
        # The names of the columns are of ASCII letters: every second byte is zero, and this is UTF-16 without its mark.
        return content.decode("utf-16-be" if content[0] == 0 else "utf-16-le")
    return content.decode("utf-8", "surrogatepass").removeprefix(_BOM)


def _undecodable(content: bytes, at: int) -> tuple[PlanProblem, ...]:
    """Return the cells that are not UTF-8; where it is no CSV, the line."""
    text = content.decode("utf-8", "surrogateescape").removeprefix(_BOM)
    if 0 not in content[:2] and text.lstrip()[:1] not in ("{", "["):
        cells = [
            PlanProblem(number, name, "not_utf8")
            for number, row in _sheet(text).rows
            for name, cell in row.items()
            if _NOT_UTF8.search(cell)
        ]
        if cells:
            return tuple(cells)
    return (PlanProblem(content[:at].count(b"\n") + 1, "", "not_utf8"),)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The rows of a CSV file with their numbers, and what is wrong with it as a file."""

    rows: tuple[tuple[int, Cells], ...] = ()
    problems: tuple[PlanProblem, ...] = ()


def _sheet(text: str) -> _Sheet:
    separator, text, first = _separator(text)
    records: list[list[str]] = []
    csv.field_size_limit(_CELL_CHARACTERS)
    try:
        records.extend(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        return _Sheet(problems=(PlanProblem(first + len(records), "", "csv_broken"),))
    no_columns = PlanProblem(first if records else 0, "", "no_columns", {"known": ", ".join(POST_COLUMNS)})
    if not records:
        return _Sheet(problems=(no_columns,))
    names, problems = _names(records[0], first)
    if not any(names):
        return _Sheet(problems=(no_columns,))
    rows: list[tuple[int, Cells]] = []
    for number, record in enumerate(records[1:], first + 1):
        if any(record[len(names) :]):
            problems.append(PlanProblem(number, "", "extra_cells", {"count": len(names)}))
        row = {name: cell for name, cell in zip(names, record, strict=False) if name}
        failed = [name for name, cell in row.items() if _IS_FAILED.fullmatch(cell)]
        problems += [PlanProblem(number, name, "cell_failed", {"text": row[name].strip()}) for name in failed]
        rows.append((number, {name: _unescaped(cell) for name, cell in row.items() if name not in failed}))
    return _Sheet(tuple(rows), tuple(problems))


def _separator(text: str) -> tuple[str, str, int]:
    """Return the separator, the text from its column names on, and the number of their row."""
    said = _SAYS_SEPARATOR.match(text)
    if said:
        return said[1], text[said.end() :], 2
    line = text.partition("\n")[0]

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
            facts: dict[str, Fact] = {"name": cell.strip(), "column": name, "position": position}
            problems.append(PlanProblem(row, name, "column_twice", facts))
            name = ""
        names.append(name)
    return names, problems


def _name(cell: str) -> str:
    """Return the column that a head names; empty for none."""
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
        document = json.loads(text, object_pairs_hook=_Fields)
    except (ValueError, RecursionError) as error:
        return BatchPlan(problems=(PlanProblem(0, "", "json_broken", {"why": str(error)}),))
    items = document.get("posts") if isinstance(document, dict) else document
    if not isinstance(items, list):
        return BatchPlan(problems=(PlanProblem(0, "", "json_no_posts"),))
    problems: list[PlanProblem] = []
    rows = [(number, _row(number, item, problems)) for number, item in enumerate(items, 1)]
    plan = from_cells(rows, rules, base)
    return replace(plan, problems=(*problems, *plan.problems))


class _Fields(dict[str, Any]):
    """An object of JSON, which remembers the names that it has twice."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.twice = [name for name, count in Counter(name for name, _ in pairs).items() if count > 1]


def _row(number: int, item: Any, problems: list[PlanProblem]) -> dict[str, str]:
    if not isinstance(item, _Fields):
        problems.append(PlanProblem(number, "", "json_no_object"))
        return {}
    row: dict[str, str] = {}
    problems += [_twice(number, name, _name(name) or name) for name in item.twice]
    for name, value in item.items():
        if name == "pictures":
            for at, picture in enumerate(_listed(value), 1):
                row.update(_picture(number, at, picture, problems))
        elif not (column := _name(name)):
            problems.append(PlanProblem(number, name, "column_unknown", {"name": name, "position": 0}))
        elif (cell := _cell(value)) is None:
            problems.append(PlanProblem(number, column, "json_no_text", {"name": column}))
        else:
            if column in row:
                problems.append(_twice(number, name, column))
            row[column] = cell
    return row


def _listed(value: Any) -> list[Any]:
    """Return a list as it is; nothing as an empty one, and a single picture as a list of it."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _twice(number: int, name: str, column: str) -> PlanProblem:
    return PlanProblem(number, column, "column_twice", {"name": name, "column": column, "position": 0})


def _picture(number: int, at: int, picture: Any, problems: list[PlanProblem]) -> dict[str, str]:
    item = _Fields([("picture", picture)]) if isinstance(picture, str) else picture
    if not isinstance(item, _Fields):
        problems.append(PlanProblem(number, f"picture_{at}", "json_no_text", {"name": f"picture_{at}"}))
        return {}
    row = {}
    problems += [_twice(number, f"{name}_{at}", f"{name}_{at}") for name in item.twice]
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
