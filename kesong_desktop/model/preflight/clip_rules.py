"""Rules for videos: format, size and length."""

from collections.abc import Iterator

from kesong_desktop.errors import Fact
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.preflight.finding import Finding, Mend, PictureFacts
from kesong_desktop.model.preflight.subject import CheckSubject

LONG_S = 180.0
"""A longer video is seldom watched to its end."""
_MARGIN = 0.95
"""A cut video may be a little larger than its share of the file."""


def of_clip(index: int, subject: CheckSubject) -> Iterator[Finding]:
    """Return whether the server takes the video, and whether it is very long."""
    facts, limits = subject.pictures[index], subject.can.limits
    kept_s = kept_seconds(facts, subject.draft.pictures[index].recipe)
    told: dict[str, Fact] = {"number": index + 1, "host": subject.host}
    sent_as = "video/webm" if facts.mime == "video/webm" else "video/mp4"
    size = facts.bytes * kept_s / facts.duration_s if facts.duration_s else facts.bytes
    if sent_as not in limits.mime_types:
        yield Finding("no_clips", "must", picture=index, fixes=("take_out",), facts=told)
        return
    if size > limits.video_bytes:
        fit_s = kept_s * limits.video_bytes / size * _MARGIN
        told |= {"mb": size / 1e6, "limit_mb": limits.video_bytes / 1e6, "to_s": round(fit_s, 1)}
        yield Finding("clip_too_large", "must", picture=index, fixes=_fixes(fit_s), facts=told)
    elif limits.video_s and kept_s > limits.video_s:
        told |= {"seconds": round(kept_s), "limit": round(limits.video_s), "to_s": limits.video_s}
        yield Finding("clip_too_long", "must", picture=index, fixes=_fixes(limits.video_s), facts=told)
    elif kept_s > LONG_S:
        told |= {"minutes": round(kept_s / 60, 1), "to_s": LONG_S}
        yield Finding("clip_long", "look", picture=index, fixes=("trim", "leave"), facts=told)


def kept_seconds(facts: PictureFacts, recipe: Recipe | None) -> float:
    """How long the video is after its cut; 0: not known."""
    cut = recipe.cut if recipe else None
    if cut is None or not facts.duration_s:
        return facts.duration_s
    return max(0.0, min(cut.end_s or facts.duration_s, facts.duration_s) - cut.start_s)


def _fixes(to_s: float) -> tuple[Mend, ...]:
    return ("trim", "take_out") if to_s >= 1 else ("take_out",)
