"""Banners and toasts."""

from collections.abc import Iterator

from kesong_desktop.errors import NotAuthorised, Unreachable
from kesong_desktop.model.event import JobChanged, ReachabilityChanged
from kesong_desktop.model.outbox import JobId, State
from kesong_desktop.ui.shell.destination import WelcomeDestination
from tests.gui.person import Person as Visitor
from tests.gui.tour.content import SERVER


def troubles(person: Visitor) -> Iterator[str]:
    """Walk through banners and toasts."""
    window, account = person.window, person.services.accounts.current()
    window.show_pane("outbox")
    for problem in (Unreachable(server=SERVER), NotAuthorised(server=SERVER)):
        window.take(ReachabilityChanged(account.key, problem))
        yield f"banner: {type(problem).__name__}"
    window.status_banner.check_keyring()
    for state in (State.PUBLISHED, State.PARKED, State.OVERDUE, State.ASKING):
        window.toasts.say_job_state("Λίμνη", state)
        yield f"toast: {state}"
    window.take(JobChanged(JobId("j0")))
    window.open(WelcomeDestination(account))
    yield "welcome: again"
