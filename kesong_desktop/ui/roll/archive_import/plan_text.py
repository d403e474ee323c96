"""Texts about the archive in the import sheet."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from kesong_desktop.model.text.characters import one_line
from kesong_desktop.roll.archives.plan import ImportPlan, SkippedFile
from kesong_desktop.ui.shell.messages import skip_reason

_NAMES = 500
"""Names shown under each reason; the command line lists all of them."""


def names(sources: Sequence[Path]) -> str:
    """Return the name of an archive, by its first part."""
    first = one_line(sources[0].name)
    return first if len(sources) == 1 else f"{first} + {len(sources) - 1}"


def counted(plan: ImportPlan) -> str:
    """Return how many photos and videos an import would add."""
    photos = QCoreApplication.translate("ImportSheet", "%Ln photo(s)", "", plan.pictures)
    videos = QCoreApplication.translate("ImportSheet", "%Ln video(s)", "", plan.clips)
    if not (plan.pictures and plan.clips):
        return photos if plan.pictures else videos
    both = QCoreApplication.translate("ImportSheet", "{photos} and {videos}")
    return both.format(photos=photos, videos=videos)


def listed(left_out: Sequence[SkippedFile], missing: Sequence[str]) -> str:
    """Return the reasons, the most frequent first, each with the names of its files."""
    by_reason: dict[str, list[str]] = {}
    for one in left_out:
        detail = f" ({one.detail})" if one.detail else ""
        by_reason.setdefault(skip_reason(one.reason), []).append(one_line(one.entry.name + detail))
    missing_text = QCoreApplication.translate(
        "ImportSheet", "Listed in the archive, but in none of its parts."
    )
    if missing:
        by_reason[missing_text] = [one_line(name) for name in missing]
    blocks, number = [], QLocale().toString
    for reason, found in sorted(by_reason.items(), key=lambda item: -len(item[1])):
        shown = [f"    {name}" for name in found[:_NAMES]]
        more = [f"    … {number(len(found) - _NAMES)}"] if len(found) > _NAMES else []
        blocks.append("\n".join([f"{reason} ({number(len(found))})", *shown, *more]))
    return "\n\n".join(blocks)
