"""What is the matter, said once above the content: the gravest of what is known."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.errors import KesongError, NotAuthorised, Unreachable
from kesong_desktop.model.event import AccountsChanged, Event, ReachChanged
from kesong_desktop.model.outbox import ENDED
from kesong_desktop.ui import messages
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.banner import Banner

_GRAVITY = ("home", "signed_out", "silent", "secrets", "settings")
_TRY_MS = 40_000


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence, with what its link does: ``sign_in``, ``try``, ``preferences`` or nothing."""

    text: str
    kind: str
    icon: str
    link: str = ""
    act: str = ""


class Notices(QObject):
    """Keeps the banner true. ``wanted`` carries what its link asks for."""

    wanted = Signal(str)

    def __init__(self, stage: Stage, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._banner = banner
        self._known: dict[str, Notice] = {}
        self._problems: dict[str, KesongError] = {}
        banner.acted.connect(self._act)
        self._again = QTimer(self)
        self._again.setInterval(_TRY_MS)
        self._again.timeout.connect(self._try_again)

    def begin(self, *, is_demo: bool = False) -> None:
        """Say what is the matter from the start."""
        desk = self._stage.desk
        if not desk.secrets.keeps and not is_demo:
            self._set(
                "secrets",
                Notice(
                    self.tr("No keyring on this computer: you will have to sign in again next time."),
                    "info",
                    "key",
                ),
            )
        desk.settings.load()
        if desk.settings.problems:
            words = self.tr("A preference could not be used: {0}").format(desk.settings.problems[0])
            self._set("settings", Notice(words, "info", "info", self.tr("Preferences"), "preferences"))

    def home_failed(self, error: BaseException | None) -> None:
        """The profile's own server could not be started, or (None) runs."""
        if error is None:
            self._set("home", None)
        else:
            words = messages.sentence(error)
            self._set("home", Notice(words, "bad", "warning", self.tr("Preferences"), "preferences"))

    def take(self, event: Event) -> None:
        """Servers answer, and do not."""
        if isinstance(event, ReachChanged):
            if event.problem is None:
                self._problems.pop(event.account, None)
            else:
                self._problems[event.account] = event.problem
            self._tell_reach()
        elif isinstance(event, AccountsChanged):
            known = {account.key for account in self._stage.desk.accounts.all()}
            self._problems = {key: error for key, error in self._problems.items() if key in known}
            self._tell_reach()

    def _tell_reach(self) -> None:
        account = self._stage.account()
        error = self._problems.get(account.key) if account else None
        self._set("signed_out", None)
        self._set("silent", None)
        self._again.stop()
        if account is None or error is None:
            return
        if isinstance(error, NotAuthorised):
            waiting = [
                job
                for job in self._stage.desk.jobs.all()
                if job.account == account.key and job.state not in ENDED
            ]
            words = self.tr("Signed out of {0}. Nothing was lost: {1} posts wait in the outbox.")
            self._set(
                "signed_out",
                Notice(
                    words.format(account.host, len(waiting)),
                    "warn",
                    "sign-out",
                    self.tr("Sign in"),
                    "sign_in",
                ),
            )
            return
        now = datetime.now().astimezone()
        icon = "wifi-slash" if isinstance(error, Unreachable) else "warning"
        words = self.tr("{0} You see what was here at {1}.").format(messages.what(error), f"{now:%H:%M}")
        self._set("silent", Notice(words, "quiet", icon, self.tr("Try now"), "try"))
        self._again.start()

    def _set(self, name: str, notice: Notice | None) -> None:
        if notice is None:
            self._known.pop(name, None)
        else:
            self._known[name] = notice
        shown = self._first()
        if shown is None:
            self._banner.clear()
        else:
            self._banner.show_message(shown.text, kind=shown.kind, icon_name=shown.icon, link=shown.link)

    def _first(self) -> Notice | None:
        return next((self._known[name] for name in _GRAVITY if name in self._known), None)

    @Slot()
    def _act(self) -> None:
        shown = self._first()
        if shown is not None and shown.act:
            self.wanted.emit(shown.act)

    @Slot()
    def _try_again(self) -> None:
        self.wanted.emit("try")
