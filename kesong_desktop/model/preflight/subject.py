"""What the rules of the check look at."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kesong_desktop.model.account import Capability
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.preflight.finding import PictureFacts
from kesong_desktop.model.preflight.private_zone import PrivateZone
from kesong_desktop.model.preflight.rule_level import RuleLevel


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What the user prefers and used before.

    ``keeps_author``, ``keeps_copyright``: what stays in the files. ``picture_px``: the long side of an upload. ``products``: the
    names of products that were reviewed before. ``currency``: the last one used.
    """

    keeps_author: bool = False
    keeps_copyright: bool = False
    picture_px: int = 2048
    levels: Mapping[str, RuleLevel] = field(default_factory=dict)
    zones: tuple[PrivateZone, ...] = ()
    products: tuple[str, ...] = ()
    currency: str = ""


@dataclass(frozen=True, slots=True)
class CheckSubject:
    """A draft as it is posted with one account: its text on the wire, the facts of its pictures, and what the server can do."""

    draft: Draft
    wire_text: str
    pictures: tuple[PictureFacts, ...]
    can: Capability
    host: str
    options: CheckOptions = CheckOptions()
