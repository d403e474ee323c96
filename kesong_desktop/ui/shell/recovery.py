"""What can be done about a request that failed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kesong_desktop.errors import KesongError, Reason
from kesong_desktop.model.failure import Failure


class Recovery(QObject):
    """Another try, or turning on the home server where that is off. ``home_server_wanted`` asks for the latter."""

    home_server_wanted = Signal()

    @staticmethod
    def button_text(problem: BaseException | Failure | None) -> str:
        """Return the text of the button that ``act`` belongs to."""
        if needs_home_server(problem):
            return QCoreApplication.translate("Recovery", "Turn on")
        return QCoreApplication.translate("Recovery", "Try again")

    def act(self, problem: BaseException | Failure | None, retry: Callable[[], object]) -> None:
        """Turn on the home server if that is why the request failed, else call ``retry``."""
        if needs_home_server(problem):
            self.home_server_wanted.emit()
        else:
            retry()


def needs_home_server(problem: BaseException | Failure | None) -> bool:
    """Return whether a request failed because the home server of this profile is off."""
    return isinstance(problem, KesongError | Failure) and problem.reason is Reason.HOME_SERVER_OFF
