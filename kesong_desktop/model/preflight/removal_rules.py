"""What is removed from every file when the post is sent: told, and never asked about."""

from collections.abc import Iterator, Sequence

from kesong_desktop.errors import Fact
from kesong_desktop.model.preflight.finding import Finding, PictureFacts
from kesong_desktop.model.preflight.private_zone import PrivateZone, zone_around
from kesong_desktop.model.preflight.subject import CheckSubject

_METADATA_REMOVED = {
    (False, False): "metadata_removed",
    (True, False): "metadata_removed_except_author",
    (False, True): "metadata_removed_except_copyright",
    (True, True): "metadata_removed_except_both",
}
"""The finding by whether author and copyright are kept."""


def of_removal(subject: CheckSubject) -> Iterator[Finding]:
    """Which photos lose their location and serial numbers, and what else is removed."""
    readable = [(index, facts) for index, facts in enumerate(subject.pictures) if not facts.problem]
    zones = subject.options.zones
    private = [(index, zone) for index, facts in readable if (zone := _zone_of(facts, zones))]
    for zone in dict.fromkeys(zone for _, zone in private):
        numbers = [index for index, own in private if own == zone]
        yield from _numbered("zone_removed", "zones_removed", numbers, {"zone": zone.name})
    in_zones = {index for index, _ in private}
    placed = [index for index, facts in readable if facts.has_place and index not in in_zones]
    yield from _numbered("place_removed", "places_removed", placed)
    yield from _numbered(
        "serial_removed", "serials_removed", [index for index, facts in readable if facts.has_serial]
    )
    if readable:
        yield Finding(
            _METADATA_REMOVED[subject.options.keeps_author, subject.options.keeps_copyright], "done"
        )


def _zone_of(facts: PictureFacts, zones: tuple[PrivateZone, ...]) -> PrivateZone | None:
    return zone_around(facts.place, zones) if facts.place is not None else None


def _numbered(
    one: str, several: str, indexes: Sequence[int], more: dict[str, Fact] | None = None
) -> Iterator[Finding]:
    """Return a finding about one photo, or one about several."""
    if len(indexes) == 1:
        yield Finding(one, "done", facts={"number": str(indexes[0] + 1), **(more or {})})
    elif indexes:
        numbers = ", ".join(str(index + 1) for index in indexes)
        yield Finding(several, "done", facts={"numbers": numbers, **(more or {})})
