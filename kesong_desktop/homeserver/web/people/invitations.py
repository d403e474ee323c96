"""Joining by an invitation: an extension of the API."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.errors import InvalidInput
from kesong_desktop.homeserver.web.call import ApiCall

_APP = "Kesong"


def join(call: ApiCall) -> Response:
    """POST /api/kesong/v1/join: ``code``, ``username``, ``password`` and ``display_name``; return a token."""
    params = call.params
    try:
        welcome = call.home.invitations.accept(
            params.text("code"),
            params.text("username"),
            params.text("password"),
            display_name=params.text("display_name"),
            app=params.text("client_name")[:100] or _APP,
            device=params.text("device")[:100],
        )
    except InvalidInput as error:
        said = {
            "error": f"Validation failed: {error.reason}",
            "reason": error.reason,
            "facts": dict(error.facts),
        }
        return JSONResponse(said, status_code=422)
    issued = {"access_token": welcome.token, "token_type": "Bearer"}
    return JSONResponse(issued, headers={"Cache-Control": "no-store"})
