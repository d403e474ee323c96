"""Pairing with a guest on the network: an extension of the API."""

import base64
import binascii

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.web.call import ApiCall

_NOT_KEPT = {"Cache-Control": "no-store"}


def begin(call: ApiCall) -> Response:
    """POST /api/kesong/v1/pairing: take the ``name`` of the guest's computer; return ``id`` and ``commitment`` (base64)."""
    offer = call.home.pairing.begin(call.params.text("name"))
    return JSONResponse({"id": offer.id, "commitment": _text(offer.commitment)}, headers=_NOT_KEPT)


def reveal(call: ApiCall) -> Response:
    """POST /api/kesong/v1/pairing/{id}: take the guest's ``nonce`` (base64), and return the server's."""
    try:
        nonce = base64.b64decode(call.params.text("nonce"), validate=True)
    except (binascii.Error, ValueError) as error:
        raise invalid("Nonce must be base64") from error
    return JSONResponse({"nonce": _text(call.home.pairing.reveal(_id(call), nonce))}, headers=_NOT_KEPT)


def show(call: ApiCall) -> Response:
    """GET /api/kesong/v1/pairing/{id}: return the ``state``, and the ``code`` of the invitation once accepted."""
    state, code = call.home.pairing.state(_id(call))
    return JSONResponse({"state": state, "code": code}, headers=_NOT_KEPT)


def cancel(call: ApiCall) -> Response:
    """DELETE /api/kesong/v1/pairing/{id}: cancel the guest's request."""
    call.home.pairing.cancel(_id(call))
    return JSONResponse({})


def _id(call: ApiCall) -> str:
    return str(call.request.path_params["id"])


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
