"""SelfTest: checks that the packaged program works, for packagers."""

import ssl
from collections.abc import Callable
from pathlib import Path

from kesong_desktop import assets
from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.system.diagnosis.check import Check
from kesong_desktop.actions.system.doctor import keyring, pictures, resources, versions
from kesong_desktop.actions.system.local_server import LocalSignIn
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.errors import KesongError
from kesong_desktop.messages import check_text
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import Account
from kesong_desktop.model.outbox import PostJob, State
from kesong_desktop.model.social.post import HOME


class SelfTest:
    """Tries every part of the program on an empty profile. ``try_window`` draws the window once and returns a description.

    ``try_player`` plays a video and returns a description.
    """

    def __init__(
        self,
        accounts: Accounts,
        timelines: Timelines,
        local_sign_in: LocalSignIn,
        publish: Callable[[Path, Account], PostJob],
        *,
        try_window: Callable[[], str],
        try_player: Callable[[], str],
    ) -> None:
        self._accounts = accounts
        self._timelines = timelines
        self._local_sign_in = local_sign_in
        self._publish = publish
        self._try_window = try_window
        self._try_player = try_player

    def run(self) -> list[Check]:
        """Run all checks, one after another, and return their results."""
        return [
            versions(),
            resources(),
            _certificates(),
            *pictures(),
            keyring(self._accounts),
            _tried("post", self._post),
            _tried("window", self._try_window),
            _tried("player", self._try_player),
        ]

    def _post(self) -> str:
        account = self._local_sign_in.use("selftest")
        job = self._publish(assets.path("demo/roll/IMG_2040.jpg"), account)
        if job.state is not State.PUBLISHED:
            reason = Messages().sentence(job.failure) if job.failure else "no reason given"
            raise RuntimeError(f"{job.state}: {reason}")
        self._timelines.refresh(account, HOME).result()
        seen = self._timelines.page(account.key, HOME)
        if [len(post.attachments) for post in seen] != [1]:
            raise RuntimeError("the post that was read back does not have its photo")
        return f"published through a home server as {job.post_id}, and read back"


def _tried(name: str, work: Callable[[], str]) -> Check:
    """Return a check that is good if ``work`` returns its result, and bad if it raises."""
    try:
        return Check(name, "good", work())
    except KesongError as error:
        return Check(name, "bad", Messages().sentence(error))
    except Exception as error:  # noqa: BLE001 - a self-test reports every error
        return Check(name, "bad", f"{type(error).__name__}: {error}", check_text.REBUILD)


def _certificates() -> Check:
    try:
        import truststore  # noqa: PLC0415 - reads the system's store

        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except (ImportError, OSError) as error:
        return Check("TLS", "bad", str(error), check_text.REBUILD)
    return Check("TLS", "good", ssl.OPENSSL_VERSION)
