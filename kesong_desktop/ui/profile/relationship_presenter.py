"""What can be done to how the account stands to a person: without widgets."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.timeline.people import People
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.report import Report
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.profile.presenter import ProfileState
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


@dataclass(frozen=True, slots=True)
class RelationshipOptions:
    """Which entries the menu of a profile offers; what a server lacks is not offered."""

    can_mute: bool = False
    is_muted: bool = False
    has_durations: bool = False
    can_block: bool = False
    is_blocked: bool = False
    can_report: bool = False
    can_hide_boosts: bool = False
    hides_boosts: bool = False
    can_notify: bool = False
    is_notifying: bool = False
    can_list: bool = False
    can_remove: bool = False


def options_of(state: ProfileState) -> RelationshipOptions:
    """Return what can be done to the relationship with the person shown."""
    stands, features = state.relationship, state.features
    if state.is_own or state.profile is None or stands is None:
        return RelationshipOptions()
    has_options = features.follow_options and stands.following
    return RelationshipOptions(
        can_mute=features.mutes and not stands.blocking,
        is_muted=stands.muting,
        has_durations=features.mute_durations,
        can_block=True,
        is_blocked=stands.blocking,
        can_report=features.reports,
        can_hide_boosts=has_options,
        hides_boosts=not stands.showing_reblogs,
        can_notify=has_options,
        is_notifying=stands.notifying,
        can_list=features.lists and features.edits_lists and stands.following,
        can_remove=features.removes_followers and stands.followed_by,
    )


class RelationshipPresenter(QObject):
    """Carries out what a person chooses. ``message`` carries a sentence; ``undo_offered`` a sentence and what undoes it."""

    message = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(self, people: People, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._background = background

    def follow(self, account: Account, person: Person) -> None:
        """Follow a person, or ask to."""
        self._watch(self._people.follow(account, person, on=True))

    def unfollow(self, account: Account, person: Person) -> None:
        """Unfollow a person, or withdraw the request; can be undone."""
        done = self._people.follow(account, person, on=False)
        text = self.tr("You unfollowed {name}.")
        undo = partial(self.follow, account, person)
        self._watch(done, partial(self._offer, text, person, undo))

    def mute(self, account: Account, person: Person, *, duration_s: int, notifications: bool) -> None:
        """Mute a person; can be undone."""
        done = self._people.mute(account, person.id, notifications=notifications, duration_s=duration_s)
        undo = partial(self.unmute, account, person)
        self._watch(done, partial(self._offer, self.tr("{name} is muted."), person, undo))

    def unmute(self, account: Account, person: Person) -> None:
        """End the mute of a person."""
        done = self._people.unmute(account, person.id)
        self._watch(done, partial(self._say, self.tr("{name} is no longer muted."), person))

    def block(self, account: Account, person: Person) -> None:
        """Block a person, which was asked for and confirmed."""
        done = self._people.block(account, person.id)
        self._watch(done, partial(self._say, self.tr("{name} is blocked."), person))

    def unblock(self, account: Account, person: Person) -> None:
        """End the block of a person."""
        done = self._people.unblock(account, person.id)
        self._watch(done, partial(self._say, self.tr("{name} is no longer blocked."), person))

    def remove_follower(self, account: Account, person: Person) -> None:
        """Remove a person from the followers, which was asked for and confirmed."""
        done = self._people.remove_follower(account, person.id)
        self._watch(done, partial(self._say, self.tr("{name} no longer follows you."), person))

    def show_boosts(self, account: Account, person: Person, *, on: bool) -> None:
        """Show or hide in the feed what a followed person boosts."""
        self._watch(self._people.set_follow_options(account, person.id, reblogs=on))

    def notify(self, account: Account, person: Person, *, on: bool) -> None:
        """Notify of each post of a followed person, or stop that."""
        self._watch(self._people.set_follow_options(account, person.id, notify=on))

    def save_note(self, account: Account, person: Person, note: str) -> None:
        """Keep a private note on a person on the server."""
        done = self._people.set_note(account, person.id, note.strip())
        self._watch(done, lambda _result: self.message.emit(self.tr("Note saved.")))

    def report(self, account: Account, report: Report) -> None:
        """Send a report to those who run the server."""
        done = self._people.report(account, report)
        self._watch(done, lambda _result: self.message.emit(self.tr("Report sent. Thank you.")))

    def _watch(self, future: "Future[Any]", done: Callable[[Any], None] | None = None) -> None:
        self._background.watch(future, self, done or _nothing, self._failed)

    def _say(self, text: str, person: Person, _result: Any) -> None:
        self.message.emit(text.format(name=isolated(person.name)))

    def _offer(self, text: str, person: Person, undo: Callable[[], None], _result: Any) -> None:
        self.undo_offered.emit(text.format(name=isolated(person.name)), undo)

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))


def _nothing(_result: Any) -> None:
    """What follows where nothing has to be said."""
