"""SyncControl: starts the outbox and the live updates, and wakes both after a sleep or a lost network."""

from concurrent.futures import Future

from kesong_desktop.sync.engine import Engine


class SyncControl:
    """Starts and wakes the background work of the engine for all accounts. Any thread may call."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def postpone(self) -> None:
        """Postpone network access until ``begin``, so that it does not delay the first screen."""
        self._engine.thread.postpone()

    def begin(self) -> None:
        """Start the postponed and all further network access."""
        self._engine.thread.begin()

    def start_outbox(self) -> Future[None]:
        """Run the outbox of all accounts from now on; call again after an account was added."""
        return self._engine.run_outbox()

    def watch_accounts(self) -> Future[None]:
        """Keep home timelines and notifications up to date from now on; call again when accounts change."""
        return self._engine.watch()

    def retry_now(self) -> None:
        """Retry at once what waits for the network: it is back, or the user asked for it."""
        self._engine.wake()

    def look_for_news(self, *, has_slept: bool) -> None:
        """Check for new posts and retry waiting jobs now; after a sleep of the computer connections are reopened."""
        self._engine.wake_watch(anew=has_slept)
        self._engine.wake()
