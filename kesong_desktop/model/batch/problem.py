"""Mistakes in a plan or in a cell, by row and column."""

from dataclasses import dataclass, field
from typing import ClassVar

from kesong_desktop.errors import Fact, InvalidInput, Reason
from kesong_desktop.model.preflight import Finding


@dataclass(frozen=True, slots=True)
class PlanProblem:
    """A mistake in a plan. ``row`` counts as a spreadsheet does: 1 is the row of the column names; 0 is the whole file.

    ``code`` selects its text, which ``facts`` fill. ``finding``: what the check before publishing says, with the code "finding".
    """

    row: int
    column: str
    code: str
    facts: dict[str, Fact] = field(default_factory=dict)
    finding: Finding | None = None


class CellProblem(ValueError):
    """A text that a cell cannot hold; ``code`` and ``facts`` as in ``PlanProblem``.

    ``post`` counts the posts of a table from 1, where it is one of several; else it is 0.
    """

    def __init__(self, code: str, column: str, **facts: Fact) -> None:
        self.post = 0
        self.code = code
        self.column = column
        self.facts = facts
        super().__init__(f"{column}: {code}")

    def at(self, row: int) -> PlanProblem:
        """Return the problem of a plan's row."""
        return PlanProblem(row, self.column, self.code, dict(self.facts))


class PlanInvalid(InvalidInput):
    """A plan with mistakes, of which nothing was taken."""

    default_reason: ClassVar[Reason] = Reason.PLAN_INVALID

    def __init__(self, problems: tuple[PlanProblem, ...]) -> None:
        self.problems = problems
        super().__init__(count=len(problems))
