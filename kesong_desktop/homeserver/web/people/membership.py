"""A user's devices, archive, and leaving: an extension of the API, for tokens with all scopes."""

import secrets
from collections.abc import Iterator
from pathlib import Path

from starlette.responses import JSONResponse, Response, StreamingResponse

from kesong_desktop.errors import InvalidInput
from kesong_desktop.homeserver.entity.values import moment
from kesong_desktop.homeserver.oauth.authorization import token_hash
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.web.call import ApiCall, bearer

_BLOCK_BYTES = 256 * 1024


def devices(call: ApiCall) -> Response:
    """GET /api/kesong/v1/devices: return the user's devices, the last used first."""
    found = call.home.devices.every(call.me, token_hash(bearer(call.request)))
    return JSONResponse(
        [
            {
                "id": one.id,
                "name": one.name,
                "app": one.app,
                "created_at": moment(one.created_ms),
                "last_used_at": moment(one.used_ms) if one.used_ms else None,
                "current": one.is_current,
            }
            for one in found
        ]
    )


def revoke(call: ApiCall) -> Response:
    """DELETE /api/kesong/v1/devices/{id}: sign out a device of the user."""
    call.home.devices.revoke(call.me, str(call.request.path_params["id"]))
    return JSONResponse({})


def archive(call: ApiCall) -> Response:
    """GET /api/kesong/v1/archive: return all data of the user as a new ZIP file."""
    name = call.home.accounts.get(call.me).name
    target = call.home.archives / f"archive-{secrets.token_hex(16)}.zip"
    try:
        call.home.export.person(call.me, target)
        size = target.stat().st_size
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.zip"',
        "Content-Length": str(size),
        "Cache-Control": "no-store",
    }
    return StreamingResponse(_sent(target), media_type="application/zip", headers=headers)


def _sent(path: Path) -> Iterator[bytes]:
    """Yield the blocks of a file, and delete it at the end, also if the client disconnects."""
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                yield block
    finally:
        path.unlink(missing_ok=True)


def leave(call: ApiCall) -> Response:
    """POST /api/kesong/v1/leave: remove the user with all data; ``username`` confirms it."""
    if call.params.text("username").lower() != call.home.accounts.get(call.me).name:
        raise invalid("Username does not match")
    try:
        call.home.removal.remove(call.me)
    except InvalidInput as error:
        raise invalid("The owner of a server cannot leave it") from error
    return JSONResponse({})
