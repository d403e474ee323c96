"""OAuth apps and tokens as JSON entities."""

from kesong_desktop.homeserver.entity.values import Entity
from kesong_desktop.homeserver.storage.oauth_records import AppRecord, GrantRecord, IssuedToken


def application(grant: GrantRecord) -> Entity:
    """Return an Application entity, as the token's owner sees it."""
    return {"name": grant.app_name, "website": grant.website or None, "scopes": list(grant.scopes)}


def registered(app: AppRecord, secret: str) -> Entity:
    """Return a CredentialApplication entity, the only one that contains the secret."""
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
    """Return an issued access token as a Token entity."""
    return {
        "access_token": issued.token,
        "token_type": "Bearer",
        "scope": " ".join(issued.scopes),
        "created_at": issued.created_ms // 1000,
    }
