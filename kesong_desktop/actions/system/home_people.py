"""HomePeople: the devices of people on the home server of this profile, and removing somebody."""

from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.model.home.device import Device


class HomePeople:
    """For the owner, while the server runs. All calls take time."""

    def __init__(self, server: LocalServer) -> None:
        self._server = server

    def devices(self, account: int) -> tuple[Device, ...]:
        """Return where a person is signed in, the device that was there last first."""
        # Loaded with the server that runs.
        from kesong_desktop.homeserver.entity.values import moment  # noqa: PLC0415

        return tuple(
            Device(
                id=one.id,
                name=one.name,
                app=one.app,
                created=moment(one.created_ms),
                last_used=moment(one.used_ms) if one.used_ms else "",
            )
            for one in self._server.home.devices.every(account)
        )

    def revoke(self, account: int, device: str) -> None:
        """Sign a device of a person out; its token is refused from then on."""
        self._server.home.devices.revoke(account, device)

    def remove(self, account: int, *, keeps_posts: bool) -> None:
        """Remove a person with everything that is theirs; their posts may stay.

        Raises:
            InvalidInput: the person owns the server.
            StoreProblem: something could not be overwritten.
        """
        self._server.home.removal.remove(account, keeps_posts=keeps_posts)
