"""What is said of an archive."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kesong_desktop.model.characters import one_line
from kesong_desktop.roll.archives.plan import REASONS, LeftOut, Plan

_NAMES = 500
"""So many names stand under each reason; nobody reads more of them here, and the command line lists all."""


def names(sources: Sequence[Path]) -> str:
    """The archive's parts, by the first of them."""
    first = one_line(sources[0].name)
    return first if len(sources) == 1 else f"{first} + {len(sources) - 1}"


def counted(plan: Plan) -> str:
    """How much comes."""
    pictures = "1 picture" if plan.pictures == 1 else f"{plan.pictures:,} pictures"
    clips = "1 clip" if plan.clips == 1 else f"{plan.clips:,} clips"
    if not (plan.pictures and plan.clips):
        return pictures if plan.pictures else clips
    return QCoreApplication.translate("ImportSheet", "{0} and {1}").format(pictures, clips)


def listed(left_out: Sequence[LeftOut], missing: Sequence[str]) -> str:
    """The reasons, the most frequent first, and under each the names."""
    by_reason: dict[str, list[str]] = {}
    for one in left_out:
        detail = f" ({one.detail})" if one.detail else ""
        by_reason.setdefault(REASONS[one.reason], []).append(one_line(one.entry.name + detail))
    if missing:
        by_reason["It is told of, and is in none of the parts."] = [one_line(name) for name in missing]
    blocks = []
    for reason, found in sorted(by_reason.items(), key=lambda item: -len(item[1])):
        shown = [f"    {name}" for name in found[:_NAMES]]
        more = [f"    … {len(found) - _NAMES:,}"] if len(found) > _NAMES else []
        words = QCoreApplication.translate("archives", reason)
        blocks.append("\n".join([f"{words} ({len(found):,})", *shown, *more]))
    return "\n\n".join(blocks)
