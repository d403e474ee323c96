"""Requests to a home server beyond the Mastodon API: devices, the archive, and leaving."""

import asyncio
from typing import Any, BinaryIO

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.content_decoder import decoded
from kesong_desktop.api.http.error_body import error_body
from kesong_desktop.api.http.error_conversion import raise_for
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.wire import lenient_decode
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.home.device import Device

_DEVICES = "/api/kesong/v1/devices"
_ARCHIVE_STILL_S = 300.0
"""Timeout for the first byte of an archive, and between two blocks."""


class HomeMethods(Connection):
    """Client methods that only a home server supports. All raise ``ServerProblem``."""

    async def devices(self) -> tuple[Device, ...]:
        """Return the devices of the user, the last used first."""
        raw = lenient_decode.read(await self._call("GET", _DEVICES), self.host)
        if not isinstance(raw, list):
            raise NotThisProtocol(self.host, why="devices that are none")
        return tuple(_device(one) for one in raw if isinstance(one, dict))

    async def revoke_device(self, device: str) -> None:
        """Sign out a device of the user."""
        await self._call("DELETE", f"{_DEVICES}/{in_path(device)}")

    async def download_archive(self, target: BinaryIO) -> None:
        """Download a ZIP with all data of the user to ``target``."""
        loop = asyncio.get_running_loop()
        async with self._converted() as deadline:
            deadline.reschedule(loop.time() + _ARCHIVE_STILL_S)
            asked = self._http.stream(
                "GET",
                f"{self.server}/api/kesong/v1/archive",
                headers=self._authorisation(),
                timeout=_ARCHIVE_STILL_S,
            )
            async with asked as response:
                if response.status_code != 200:
                    raise_for(response, await error_body(response, self.host), self.host, self._by_server())
                    raise NotThisProtocol(self.host, why=f"status {response.status_code}")
                async for block in decoded(response, self.host):
                    deadline.reschedule(loop.time() + _ARCHIVE_STILL_S)
                    target.write(block)

    async def leave(self, username: str) -> None:
        """Delete the signed-in user ``username`` and all their data from the server."""
        await self._call("POST", "/api/kesong/v1/leave", json={"username": username})


def _device(raw: dict[str, Any]) -> Device:
    def text(name: str) -> str:
        value = raw.get(name)
        return value if isinstance(value, str) else ""

    return Device(
        id=text("id"),
        name=text("name"),
        app=text("app"),
        created=text("created_at"),
        last_used=text("last_used_at"),
        is_current=raw.get("current") is True,
    )
