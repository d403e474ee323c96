"""Findings about a draft that is posted with several accounts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.draft_version import picture_numbers
from kesong_desktop.model.preflight.finding import Finding, in_order


def merged(draft: Draft, found: Sequence[tuple[AccountKey, Iterable[Finding]]]) -> list[Finding]:
    """Return the findings of all accounts, about the pictures of the draft itself; what holds for every server is said once."""
    if len(found) == 1:
        return list(found[0][1])
    several: dict[tuple[object, ...], Finding] = {}
    for key, findings in found:
        numbers = picture_numbers(draft, key)
        for finding in findings:
            one = _about_draft(finding, key, numbers)
            several.setdefault((one.code, one.picture, one.account, tuple(sorted(one.facts.items()))), one)
    return in_order(several.values())


def _about_draft(finding: Finding, key: AccountKey, numbers: tuple[int, ...]) -> Finding:
    """Return the finding with the picture's place in the draft, and the account where it is about that account's server."""
    facts, picture = finding.facts, finding.picture
    if picture is not None and picture < len(numbers):
        picture = numbers[picture]
        facts = {**facts, "number": picture + 1}
    return replace(finding, picture=picture, facts=facts, account=key if "host" in facts else AccountKey(""))
