"""Programs and tokens as JSON entities."""

from kesong_desktop.homeserver.entities import Entity
from kesong_desktop.homeserver.records import App, Grant, IssuedToken


def application(grant: Grant) -> Entity:
    """Application, as a token's owner sees it."""
    return {"name": grant.app_name, "website": grant.website or None, "scopes": list(grant.scopes)}


def registered(app: App, secret: str) -> Entity:
    """CredentialApplication: the only time at which the secret is told."""
    return {
        "id": str(app.id),
        "name": app.name,
        "website": app.website or None,
        "scopes": list(app.scopes),
        "redirect_uri": "\n".join(app.redirect_uris),
        "redirect_uris": list(app.redirect_uris),
        "client_id": app.client_id,
        "client_secret": secret,
        "client_secret_expires_at": 0,
    }


def token(issued: IssuedToken) -> Entity:
    """Token."""
    return {
        "access_token": issued.token,
        "token_type": "Bearer",
        "scope": " ".join(issued.scopes),
        "created_at": issued.created_ms // 1000,
    }
