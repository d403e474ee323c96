"""HomePeople: devices of the users of this profile's home server, and removal of users."""

from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.model.home.device import Device


class HomePeople:
    """Manages users for the owner, while the server runs. All calls are slow."""

    def __init__(self, server: LocalServer) -> None:
        self._server = server

    def devices(self, account: int) -> tuple[Device, ...]:
        """Return the devices of a user, the last used first."""
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
        """Sign out a device of a user; its token is refused from then on."""
        self._server.home.devices.revoke(account, device)

    def remove(self, account: int, *, keeps_posts: bool) -> None:
        """Remove a user with all data; with ``keeps_posts`` their posts stay.

        Raises:
            InvalidInput: the user owns the server.
            StoreProblem: something could not be overwritten.
        """
        self._server.home.removal.remove(account, keeps_posts=keeps_posts)
