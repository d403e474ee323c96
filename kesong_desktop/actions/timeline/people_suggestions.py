"""People whom a server suggests to follow."""

from concurrent.futures import Future

from kesong_desktop.model.account import Account
from kesong_desktop.model.social.profile import PersonSuggestion
from kesong_desktop.sync.engine import Engine


class PeopleSuggestions:
    """Requests suggestions from the server; empty if unsupported."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, account: Account) -> "Future[tuple[PersonSuggestion, ...]]":
        """Return the people whom the server suggests to the account, the best first."""
        return self._engine.with_client(account, lambda client: client.suggested_people())
