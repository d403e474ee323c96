"""Drafts and jobs in Qt's accessibility tree: every item with a role, a name and a state."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import NO_DRAFT, Draft, ReviewForm
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import JobId, OutboxMedia, PostBody, PostJob, State
from kesong_desktop.model.rendered_file import RenderedFile
from tests.fakes.stores import stores
from tests.gui.real_window import settled

_NAME, _DETAILS = QAccessible.Text.Name, QAccessible.Text.Description
_PRESSABLE = {QAccessible.Role.Button, QAccessible.Role.PushButton, QAccessible.Role.ButtonMenu}


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything below a widget that a screen reader finds."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        one = waiting.pop()
        for number in range(one.childCount()):
            child = one.child(number)
            if child is not None and child.isValid():
                yield child
                waiting.append(child)


def test_drafts_are_items_of_a_list(open_window):
    """By name, details and state, whatever the view paints; the current one is focused."""

    def prepare(services, keeper):
        settled(services, keeper)
        services.drafts.add(Draft(NO_DRAFT))
        services.drafts.add(Draft(NO_DRAFT, text="A lake"))
        services.drafts.add(Draft(NO_DRAFT, review=ReviewForm(product="Moka pot")))

    with open_window(prepare) as person:
        person.goes_to("drafts")
        person.until(lambda: person.drafts.model().rowCount() == 3)
        grid = QAccessible.queryAccessibleInterface(person.drafts)
        assert (grid.role(), grid.text(_NAME)) == (QAccessible.Role.List, "Drafts")
        items = [grid.child(row) for row in range(grid.childCount())]
        assert {one.role() for one in items} == {QAccessible.Role.ListItem}
        assert [one.text(_NAME) for one in items] == ["Moka pot", "A lake", "Untitled draft"]
        assert ["Review" in one.text(_DETAILS) for one in items] == [True, False, False]
        assert all(one.text(_DETAILS) and not one.rect().isEmpty() for one in items)
        person.drafts.set_current_row(1)
        assert [bool(one.state().focused) for one in items] == [False, True, False]
        assert all(one.state().focusable and one.state().selectable for one in items)


def test_jobs_are_named_groups_with_named_commands(open_window):
    """Each card says what it is and how it stands; no button in it is without a name."""

    def prepare(services, keeper):
        settled(services, keeper)
        body = PostBody("x", Visibility.PUBLIC)
        files = (OutboxMedia("/a.jpg", rendered=RenderedFile("a.jpg", "image/jpeg", 1000, "", 4, 3)),)
        changes = {
            "Paused one": {"state": State.PAUSED, "resume_to": State.QUEUED},
            "Refused one": {"state": State.PARKED, "failure": Failure(Reason.REJECTED, said="Too long")},
            "Done one": {"state": State.PUBLISHED, "post_id": "1"},
        }
        for title, change in changes.items():
            job = PostJob(
                JobId(title[:4]), services.accounts.current().key, body, files, created_s=1.0, title=title
            )
            stores(services).jobs.save(replace(stores(services).jobs.add(job), **change))

    with open_window(prepare) as person:
        person.goes_to("outbox")
        person.until(lambda: len(person.cards) == 3)
        found = list(tree(person.pane))
        groups = [one for one in found if one.role() == QAccessible.Role.Grouping]
        assert sorted(one.text(_NAME) for one in groups) == [
            "Done one, Published",
            "Paused one, Paused by you",
            "Refused one, Not sent",
        ]
        assert all("mei" in one.text(_DETAILS) for one in groups)
        commands = [one for group in groups for one in tree(group.object()) if one.role() in _PRESSABLE]
        assert {"Resume", "Try again", "Edit"} <= {one.text(_NAME) for one in commands}
        assert all(one.text(_NAME) for one in commands)
