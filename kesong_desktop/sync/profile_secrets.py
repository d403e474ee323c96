"""All secrets of a profile: access tokens, refresh tokens, and client secrets of registered apps."""

from collections.abc import Iterator

from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync import token_refresh


def read_all(accounts: AccountStore, secrets: SecretStore) -> dict[str, str]:
    """Return the secrets that the signed-in accounts use, by their names.

    Raises:
        NoKeyring: the keyring is locked or broken.
        StoreDamaged: the file of secrets is not what this program wrote.
    """
    return {name: secret for name in dict.fromkeys(_names(accounts)) if (secret := secrets.get(name))}


def _names(accounts: AccountStore) -> Iterator[str]:
    for account in accounts.all():
        yield account.key
        yield token_refresh.renewal_name(account.key)
        for uri in accounts.app_redirects(account.server):
            yield token_refresh.APP_SECRET.format(server=account.server, redirect_uri=uri)
