"""API handlers for sign-in: app registration, the consent page, codes and tokens."""

import base64
import binascii
from urllib.parse import parse_qsl, unquote_plus, urlencode, urlsplit, urlunsplit

from starlette.responses import JSONResponse, RedirectResponse, Response

from kesong_desktop.homeserver.entity import oauth
from kesong_desktop.homeserver.oauth import scopes
from kesong_desktop.homeserver.oauth.authorization import OUT_OF_BAND, allows_redirect, is_challenge
from kesong_desktop.homeserver.oauth.passwords import WINDOW_MS, TooManyFailures
from kesong_desktop.homeserver.problems import OAuthProblem
from kesong_desktop.homeserver.storage.oauth_records import AppRecord
from kesong_desktop.homeserver.web import html_pages
from kesong_desktop.homeserver.web.call import ApiCall

_ASKED = (
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
)
_NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}


def register(call: ApiCall) -> Response:
    """POST /api/v1/apps: register an app. Redirect URIs are a list, or one text with a line for each."""
    params = call.params
    uris = [uri for text in params.texts("redirect_uris") for uri in text.split()]
    app, secret = call.home.oauth.register(
        params.text("client_name"), uris, params.text("scopes"), params.text("website")
    )
    return JSONResponse(oauth.registered(app, secret), headers=_NO_STORE)


def verify_app(call: ApiCall) -> Response:
    """Return the app that the token belongs to."""
    return JSONResponse(oauth.application(call.grant))


def ask(call: ApiCall) -> Response:
    """GET /oauth/authorize: return the sign-in and consent page."""
    asked = _request_of(call)
    checked = _check(call, asked)
    return html_pages.consent(checked, asked) if isinstance(checked, AppRecord) else checked


def decide(call: ApiCall) -> Response:
    """POST /oauth/authorize: handle the user's decision."""
    asked = _request_of(call)
    app = _check(call, asked)
    if not isinstance(app, AppRecord):
        return app
    if call.params.text("decision") == "deny":
        return _redirect_to_app(asked, error="access_denied", error_description="The person said no")
    name = call.params.text("username")
    try:
        account = call.home.accounts.sign_in(name, call.params.text("password"))
    except TooManyFailures:
        wrong = "Too many wrong passwords for this name. Wait a minute, then try again."
        answer = html_pages.consent(app, asked, wrong=wrong, username=name, status=429)
        answer.headers["Retry-After"] = str(WINDOW_MS // 1000)
        return answer
    if account is None:
        return html_pages.consent(app, asked, wrong="Name or password is wrong.", username=name, status=401)
    granted = scopes.parse(asked["scope"]) or ()
    code = call.home.oauth.issue_code(app, account, asked["redirect_uri"], granted, asked["code_challenge"])
    return (
        html_pages.code(code) if asked["redirect_uri"] == OUT_OF_BAND else _redirect_to_app(asked, code=code)
    )


def token(call: ApiCall) -> Response:
    """POST /oauth/token: exchange a code, or the app's credentials, for a token."""
    params = call.params
    client_id, secret = _client(call)
    grant_type = params.text("grant_type")
    if grant_type == "authorization_code":
        issued = call.home.oauth.redeem(
            client_id, secret, params.text("code"), params.text("redirect_uri"), params.text("code_verifier")
        )
    elif grant_type == "client_credentials":
        issued = call.home.oauth.issue_to_app(client_id, secret, params.text("scope"))
    else:
        raise OAuthProblem("unsupported_grant_type", "Use authorization_code or client_credentials")
    return JSONResponse(oauth.token(issued), headers=_NO_STORE)


def revoke(call: ApiCall) -> Response:
    """POST /oauth/revoke: revoke a token (RFC 7009)."""
    client_id, secret = _client(call)
    call.home.oauth.revoke(client_id, secret, call.params.text("token"))
    return JSONResponse({}, headers=_NO_STORE)


def _request_of(call: ApiCall) -> dict[str, str]:
    asked = {name: call.params.text(name) for name in _ASKED}
    # Unknown scopes are neither shown nor granted; a request with no other scopes is refused.
    known = scopes.parse(asked["scope"]) or asked["scope"].split()
    return {**asked, "scope": " ".join(known) or "read"}


def _check(call: ApiCall, asked: dict[str, str]) -> AppRecord | Response:
    """Return the requesting app, or an error response. Unregistered addresses are never redirected to."""
    app = call.home.oauth.app(asked["client_id"])
    if app is None:
        return html_pages.message(
            "This program is not registered here. Start again from the program.", status=400
        )
    if not allows_redirect(app.redirect_uris, asked["redirect_uri"]):
        return html_pages.message("The program gave an address that it did not register.", status=400)
    parsed = scopes.parse(asked["scope"])
    challenge, method = asked["code_challenge"], asked["code_challenge_method"]
    if asked["response_type"] != "code":
        return _redirect_to_app(
            asked, error="unsupported_response_type", error_description="Only code is supported"
        )
    if parsed is None or not all(scopes.covers(app.scopes, scope) for scope in parsed):
        return _redirect_to_app(
            asked, error="invalid_scope", error_description="The program did not register these scopes"
        )
    if (challenge or method) and not (method == "S256" and is_challenge(challenge)):
        return _redirect_to_app(
            asked, error="invalid_request", error_description="Only PKCE with S256 is supported"
        )
    return app


def _redirect_to_app(asked: dict[str, str], **answer: str) -> Response:
    """Redirect the browser to the app with the result and the app's ``state``."""
    uri = asked["redirect_uri"]
    if uri == OUT_OF_BAND:
        return html_pages.message(answer["error_description"], status=400)
    parts = urlsplit(uri)
    state = [("state", asked["state"])] if asked["state"] else []
    query = urlencode([*parse_qsl(parts.query, keep_blank_values=True), *answer.items(), *state])
    return RedirectResponse(urlunsplit(parts._replace(query=query)), status_code=303, headers=_NO_STORE)


def _client(call: ApiCall) -> tuple[str, str]:
    """Return client id and secret, from the form or from HTTP Basic (RFC 6749, 2.3.1)."""
    kind, _, encoded = call.request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "basic":
        return call.params.text("client_id"), call.params.text("client_secret")
    try:
        client_id, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise OAuthProblem("invalid_client", "Client authentication failed", status=401) from error
    return unquote_plus(client_id), unquote_plus(secret)
