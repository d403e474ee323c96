"""People and devices that are removed while a request of theirs is still being sent."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.unit.homeserver.test_removal import files, found_in
from tests.unit.homeserver.world import Person, World, jpeg


async def _in_two(first: bytes, second: bytes, between: Callable[[], object]) -> AsyncIterator[bytes]:
    """A body in whose middle something happens."""
    yield first
    between()
    yield second


_PICTURE = (
    b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n' + jpeg(),
    b"\r\n--x--\r\n",
)


@pytest.mark.parametrize("how", ["removed", "posts kept", "device ended"])
@pytest.mark.parametrize(
    "asked",
    [
        ("POST", "/api/v1/statuses", "application/json", (b'{"status": ', b'"zephyrine"}')),
        ("POST", "/api/v2/media", "multipart/form-data; boundary=x", _PICTURE),
        ("POST", "/api/v1/media", "multipart/form-data; boundary=x", _PICTURE),
        ("PATCH", "/api/v1/accounts/update_credentials", "application/json", (b'{"note": ', b'"zephyrine"}')),
    ],
)
def test_who_is_removed_in_the_middle_of_a_request_does_nothing(
    world: World,
    bob: Person,
    tmp_path: Path,
    how: str,
    asked: tuple[str, str, str, tuple[bytes, bytes]],
) -> None:
    """A body may be sent slowly; what counts is who may do it when all of it is there."""
    method, path, kind, parts = asked
    data = tmp_path / "data"

    def remove() -> None:
        if how == "device ended":
            (device,) = world.home.devices.every(int(bob.id))
            world.home.devices.revoke(int(bob.id), device.id)
        else:
            world.home.removal.remove(int(bob.id), keeps_posts=how == "posts kept")

    headers = {"Content-Type": kind}
    answer = bob.call(method, path, headers=headers, content=_in_two(*parts, remove))
    assert answer.status_code == 401, answer.text
    assert found_in(data) == set()
    assert list((data / "incoming").iterdir()) == files(data) == []
