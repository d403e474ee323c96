"""Pairing with a guest of the network: an extension of the API, for programs."""

import base64
import binascii

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.web.call import ApiCall

_NOT_KEPT = {"Cache-Control": "no-store"}


def begin(call: ApiCall) -> Response:
    """POST /api/kesong/v1/pairing: ``name`` of the guest's computer, for an ``id`` and a ``commitment`` (base64)."""
    offer = call.home.pairing.begin(call.params.text("name"))
    return JSONResponse({"id": offer.id, "commitment": _text(offer.commitment)}, headers=_NOT_KEPT)


def reveal(call: ApiCall) -> Response:
    """POST /api/kesong/v1/pairing/{id}: the guest's ``nonce`` (base64), for the server's."""
    try:
        nonce = base64.b64decode(call.params.text("nonce"), validate=True)
    except (binascii.Error, ValueError) as error:
        raise invalid("Nonce must be base64") from error
    return JSONResponse({"nonce": _text(call.home.pairing.reveal(_id(call), nonce))}, headers=_NOT_KEPT)


def show(call: ApiCall) -> Response:
    """GET /api/kesong/v1/pairing/{id}: the ``state``, and the ``code`` of the invitation once it was accepted."""
    state, code = call.home.pairing.state(_id(call))
    return JSONResponse({"state": state, "code": code}, headers=_NOT_KEPT)


def cancel(call: ApiCall) -> Response:
    """DELETE /api/kesong/v1/pairing/{id}: the guest does not wait any longer."""
    call.home.pairing.cancel(_id(call))
    return JSONResponse({})


def _id(call: ApiCall) -> str:
    return str(call.request.path_params["id"])


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
