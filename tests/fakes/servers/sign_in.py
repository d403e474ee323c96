"""Sign-in at a model: apps, the consent page (where consent is always given), codes and tokens."""

import base64
import hashlib
from typing import Any
from urllib.parse import urlencode

import httpx

from tests.fakes.servers.state import State
from tests.fakes.servers.wire import Answer, read

PASTED = "urn:ietf:wg:oauth:2.0:oob"


class SignInRoutes(State):
    """One app for each registration, and one token that counts at a time."""

    checks_pkce = True
    codes_are_used_up = True

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.apps: dict[str, dict[str, str]] = {}
        self.codes: dict[str, dict[str, str]] = {}

    def register(self, request: httpx.Request) -> Answer:
        """POST /api/v1/apps: one address, as text."""
        fields = read(request)
        if not isinstance(fields.get("redirect_uris"), str):
            return Answer(400, json={"error": "redirect_uris must be a string"})
        made = {"client_id": self.new_id(), "client_secret": "hush", "redirect_uri": fields["redirect_uris"]}
        self.apps[made["client_id"]] = made
        return Answer(200, json=made)

    def consent(self, request: httpx.Request) -> Answer:
        """GET /oauth/authorize: back to the program, or a page with the code."""
        asked = dict(request.url.params)
        app = self.apps.get(asked.get("client_id", ""))
        if app is None or app["redirect_uri"] != asked["redirect_uri"]:
            return Answer(400, html="<p>Invalid client</p>")
        code = f"code{self.new_id()}"
        self.codes[code] = asked
        if asked["redirect_uri"] == PASTED:
            return Answer(200, html=f"<code>{code}</code>")
        return Answer(
            302, headers={"Location": f"{asked['redirect_uri']}?{self.brought(code, asked['state'])}"}
        )

    def brought(self, code: str, state: str) -> str:
        """What the browser brings back."""
        return urlencode({"code": code, "state": state})

    def grant(self, request: httpx.Request) -> Answer:
        """POST /oauth/token."""
        fields = read(request)
        app = self.apps.get(fields.get("client_id", ""))
        if app is None or fields.get("client_secret") != app["client_secret"]:
            return Answer(401, json={"error": "invalid_client"})
        if fields["grant_type"] == "client_credentials":
            return Answer(200, json={"access_token": "app", "token_type": "Bearer"})
        if fields["grant_type"] == "refresh_token":
            return self.renewed(fields)
        asked = self.codes.get(fields["code"])
        if asked is None or (self.checks_pkce and asked["code_challenge"] != _challenge(fields)):
            return Answer(400, json={"error": "invalid_grant", "error_description": "The code is invalid"})
        if self.codes_are_used_up:
            del self.codes[fields["code"]]
        self.scope = asked["scope"]
        return Answer(200, json=self.granted())

    def granted(self) -> dict[str, Any]:
        """The answer to a right code."""
        return {"access_token": self.token, "token_type": "Bearer", "scope": self.scope}

    def revoke(self, _request: httpx.Request) -> Answer:
        """POST /oauth/revoke."""
        self.token = f"TOKEN{self.new_id()}"
        return Answer(200, json={})

    def renewed(self, _fields: dict[str, Any]) -> Answer:
        """A new token for a refresh token, which few kinds give."""
        return Answer(400, json={"error": "unsupported_grant_type"})


def _challenge(fields: dict[str, Any]) -> str:
    digest = hashlib.sha256(fields.get("code_verifier", "").encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")
