"""The posting times, kept in the preferences."""

from dataclasses import dataclass, replace
from datetime import tzinfo

import tzlocal

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.plan.slots import Slot, parse_slots, zone_of
from kesong_desktop.settings import SettingsFile


@dataclass(frozen=True, slots=True)
class SlotSettings:
    """The posting times as they were typed, their time zone (an IANA name), and what they mean."""

    text: str
    zone: str
    slots: tuple[Slot, ...]


class PostingSlots:
    """Reads and changes the posting times of the profile."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def load(self) -> SlotSettings:
        """Return the posting times; none where the preferences hold what cannot be read."""
        settings = self._settings.load()
        zone = settings.posting_zone or local_zone()
        try:
            return SlotSettings(settings.posting_slots, zone, parse_slots(settings.posting_slots, zone))
        except InvalidInput:
            return SlotSettings(settings.posting_slots, zone, ())

    def computer_zone(self) -> tzinfo:
        """Return the time zone of this computer."""
        return zone_of(local_zone())

    def save(self, text: str, zone: str) -> SlotSettings:
        """Save posting times, such as ``Mon Wed Fri 18:00``, in a time zone; return what they mean.

        Raises:
            InvalidInput: they cannot be read, or there is no such time zone; nothing is saved.
            StoreProblem: they could not be saved.
        """
        zone = zone.strip()
        zone_of(zone)
        slots = parse_slots(text, zone)
        changed = replace(self._settings.load(), posting_slots=text.strip(), posting_zone=zone)
        self._settings.save(changed)
        return SlotSettings(text.strip(), zone, slots)


def local_zone() -> str:
    """Return the IANA name of the computer's time zone; UTC where the system has none."""
    try:
        name = tzlocal.get_localzone_name()
        zone_of(name)
    except (LookupError, ValueError, OSError, InvalidInput):
        return "UTC"
    return name
