"""The kinds of server by name, each as far as it differs: as recorded, or as its own code has it."""

from typing import Any, ClassVar

from tests.fakes.servers.gotosocial import GoToSocial
from tests.fakes.servers.model import BOB, Model
from tests.fakes.servers.pixelfed import OldPixelfed, Pixelfed
from tests.fakes.servers.takahe import Takahe


class Akkoma(Model):
    """Says its limits at the top, takes a picture into a second post, and knows descriptions at the file alone."""

    takes_covers = False
    document: ClassVar[dict[str, Any]] = {
        "version": "2.7.2 (compatible; Akkoma 3.13.2)",
        "max_toot_chars": 5000,
        "upload_limit": 16_000_000,
        "description_limit": 5000,
        "pleroma": {"metadata": {"features": ["editing"]}},
    }
    describes_attached = True
    absent = frozenset({"filters", "trends", "translation"})
    always_empty = ("/api/v1/filters",)

    def owner(self, media_id: str) -> str:
        return ""

    def describe_in_edit(self, number: str, fields: dict[str, Any]) -> None:
        """Is not read."""


class Pleroma(Akkoma):
    """As Akkoma, which came from it."""

    document: ClassVar[dict[str, Any]] = Akkoma.document | {"version": "2.7.2 (compatible; Pleroma 2.7.0)"}


class Unknown(Takahe):
    """Says nothing of itself, has ids of any shape, and forgets every key."""

    document: ClassVar[dict[str, Any]] = {"version": "1"}

    def boosted(self, number: str) -> dict[str, Any]:
        return {"id": self.new_id(), "account": BOB, "reblog": self.show(number) | {"reblogged": None}}


KINDS = {
    "mastodon": Model,
    "gotosocial": GoToSocial,
    "takahe": Takahe,
    "pixelfed": Pixelfed,
    "pixelfed-old": OldPixelfed,
    "akkoma": Akkoma,
    "pleroma": Pleroma,
    "unknown": Unknown,
}

__all__ = ["KINDS", "Akkoma", "GoToSocial", "OldPixelfed", "Pixelfed", "Pleroma", "Takahe", "Unknown"]
