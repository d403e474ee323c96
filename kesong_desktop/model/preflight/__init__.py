"""The check before publishing: pure rules over facts, one module for each area, and what their mends make of a draft."""

from kesong_desktop.model.preflight.check import check
from kesong_desktop.model.preflight.finding import (
    Finding,
    Mend,
    NotPublishable,
    PictureFacts,
    Severity,
    musts,
)
from kesong_desktop.model.preflight.subject import CheckOptions
from kesong_desktop.model.preflight.text_parts import parts_of

__all__ = [
    "CheckOptions",
    "Finding",
    "Mend",
    "NotPublishable",
    "PictureFacts",
    "Severity",
    "check",
    "musts",
    "parts_of",
]
