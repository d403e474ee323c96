"""Findings about posts of a batch, put together where they are alike, and mended together."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from kesong_desktop.model.account import AccountKey, Capability
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.preflight import Finding
from kesong_desktop.model.preflight.finding import Mend
from kesong_desktop.model.preflight.mend import lossless_mend, mended

_NAMED_FACTS = ("limit", "to_s", "currency", "one", "other", "parts")
"""Facts that the names of mends hold: what is mended with one click has one name."""


@dataclass(frozen=True, slots=True)
class RowFinding:
    """A finding about the post of a row."""

    row: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Findings of one kind, with the same mends, in the order of the rows; there is at least one."""

    found: tuple[RowFinding, ...]

    @property
    def first(self) -> RowFinding:
        """The first finding, whose words stand for all of them."""
        return self.found[0]

    @property
    def fixes(self) -> tuple[Mend, ...]:
        """The mends that all of them have."""
        return self.first.finding.fixes


def grouped(found: Iterable[RowFinding]) -> list[FindingGroup]:
    """Return the findings that a person may do something about, by kind; those that keep a post from being queued first."""
    groups: dict[tuple[object, ...], list[RowFinding]] = {}
    for one in found:
        finding = one.finding
        if finding.severity == "done":
            continue
        named = tuple(str(finding.facts.get(name, "")) for name in _NAMED_FACTS) if finding.fixes else ()
        key = (finding.code, finding.severity, finding.fixes, finding.account, named)
        groups.setdefault(key, []).append(one)
    made = [FindingGroup(tuple(group)) for group in groups.values()]
    return sorted(made, key=lambda group: group.first.finding.severity != "must")


@dataclass(frozen=True, slots=True)
class MendRules:
    """What mends depend on: what the server of a draft's account can do (empty key: its own), and the draft's language."""

    can_of: Callable[[Draft, AccountKey], Capability]
    language_of: Callable[[Draft], str]


def with_mends(posts: Posts, found: Sequence[RowFinding], mend: Mend | str, rules: MendRules) -> Posts:
    """Return the posts with a mend made for each of these findings; what the user has to do in a field stays as it is."""
    return _mended(posts, [(one, mend) for one in found], rules)


def with_lossless_mends(posts: Posts, found: Sequence[RowFinding], rules: MendRules) -> Posts:
    """Return the posts with every mend that loses nothing."""
    return _mended(posts, [(one, mend) for one in found if (mend := lossless_mend(one.finding))], rules)


def _mended(posts: Posts, wanted: Sequence[tuple[RowFinding, Mend | str]], rules: MendRules) -> Posts:
    changed: list[BatchPost] = list(posts)
    # The last pictures first: a mend that takes a picture out, or splits it, moves those behind it.
    by_picture = sorted(
        wanted, key=lambda one: -1 if one[0].finding.picture is None else one[0].finding.picture, reverse=True
    )
    for one, mend in by_picture:
        post, finding = changed[one.row], one.finding
        can = rules.can_of(post.draft, finding.account)
        draft = mended(post.draft, finding, mend, can, language=rules.language_of(post.draft))
        if draft is not None:
            changed[one.row] = replace(post, draft=draft)
    return tuple(changed)
