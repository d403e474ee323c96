"""The list models of posts and notifications, and the base that they share."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs
from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal

from kesong_desktop.model.social.post import Attachment
from kesong_desktop.ui.inbox.inbox_item import item_of
from kesong_desktop.ui.inbox.notification_model import NotificationListModel
from kesong_desktop.ui.post.thread_model import ThreadItem, ThreadModel
from kesong_desktop.ui.posts.post_model import PostListModel, PostState
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.views.item_role import ItemRole
from tests.fakes.timeline_services import LIN, NOW, notification, post, posts

CHANGES = [
    ([], [3, 2, 1]),
    ([3, 2, 1], [5, 4, 3, 2, 1]),
    ([3, 2, 1], [3, 2, 1, 0]),
    ([3, 2, 1], [3, 1]),
    ([3, 2, 1], []),
    ([3, 2, 1], [9, 2, 8]),
    ([3, 2, 1], [1, 2, 3]),
    ([5, 4, 3, 2], [6, 5, 3, 2, 1]),
]


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_model_of_posts_keeps_the_rules_of_qt(qtmodeltester, before, after):
    model = PostListModel()
    qtmodeltester.check(model)
    model.replace_items(posts(*before))
    model.replace_items(posts(*after))
    assert [int(one.id) for one in model.items] == after
    assert [model.row_of(str(number)) for number in after] == list(range(len(after)))
    assert model.row_of("77") == -1


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_model_of_notifications_keeps_the_rules_of_qt(qtmodeltester, before, after):
    model = NotificationListModel(lambda: NOW)
    qtmodeltester.check(model)
    model.show_items([item_of(notification(n), is_new=at < 2) for at, n in enumerate(before)])
    model.show_items([item_of(notification(number)) for number in after])
    assert [int(one.id) for one in model.items] == after
    assert sum(section.count for section in model.sections()) == len(after)


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_model_of_a_conversation_keeps_the_rules_of_qt(qtmodeltester, before, after):
    model = ThreadModel(PostCovers())
    qtmodeltester.check(model)
    model.replace_items([ThreadItem("box"), *(ThreadItem("reply", one) for one in posts(*before))])
    model.replace_items(
        [*(ThreadItem("reply", one) for one in posts(*after)), ThreadItem("note", text="None")]
    )
    assert [item.post and int(item.post.id) for item in model.items] == [*after, None]
    assert model.row_of("note") == len(after)


def test_rows_of_a_conversation_are_spoken():
    model = ThreadModel(PostCovers())
    reply = post(1, favourited=True, favourites=1, spoiler="Birds")
    model.replace_items(
        [ThreadItem("reply", reply, depth=1, hidden=2), ThreadItem("note", text="A", action="B")]
    )
    names = [model.index(row, 0).data(ItemRole.ALT_TEXT) for row in range(2)]
    details = [model.index(row, 0).data(ItemRole.DETAILS) for row in range(2)]
    assert names[0].splitlines()[0] == "Lin"
    assert names[0].splitlines()[-1] == "Birds", "what stands behind a warning is not spoken"
    assert all(part in details[0] for part in ("Level 2", "Liked", "2 more"))
    assert (names[1], details[1]) == ("A", "B")


def test_item_stays_current_when_others_come_and_go():
    model = PostListModel()
    model.replace_items(posts(3, 2, 1))
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    model.replace_items(posts(5, 4, 3, 2, 1))
    assert selection.currentIndex().row() == 3
    model.replace_items(posts(2, 1))
    assert selection.currentIndex().row() == 0


def test_only_changed_rows_are_reported():
    model, changed = PostListModel(), []
    model.replace_items(posts(3, 2, 1))
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    same = posts(4, 3, 2, 1)
    same[2] = same[2].with_favourite(on=True)
    model.replace_items(same)
    assert changed == [(2, 2)]
    assert model.items[2].favourited


class CountedTranslations(QObject):
    """Shows posts translated whose ids are in ``ids``, and counts how often it is asked."""

    changed = Signal(str)

    def __init__(self):
        super().__init__()
        self.ids, self.asked = set(), 0

    def shown(self, one):
        self.asked += 1
        return structs.replace(one, html="<p>Hello</p>") if one.id in self.ids else one


def test_a_translated_post_is_translated_once_however_often_it_is_drawn():
    words = CountedTranslations()
    model, changed = PostListModel(translations=words), []
    model.replace_items(posts(3, 2, 1))
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    before = model.version("2")
    words.ids = {"2"}
    words.changed.emit("2")
    assert (changed, model.version("2") != before) == ([(1, 1)], True)
    words.asked = 0
    assert {model.items[1].text for _ in range(10)} == {"Hello"}
    assert words.asked == 1
    assert model.items[1] is model.items[1]
    words.ids = set()
    words.changed.emit("2")
    assert model.items[1].text == "Post 2"


def test_runs_of_changed_rows_are_reported_together():
    model, changed = PostListModel(), []
    model.replace_items(posts(*range(9, 0, -1)))
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    same = posts(*range(12, 0, -1))
    for row in (4, 5, 6, 10):
        same[row] = same[row].with_favourite(on=True)
    model.replace_items(same)
    assert changed == [(4, 6), (10, 10)]


def test_rows_that_are_asked_for_while_others_come_are_kept():
    """A view that is near its end asks for more while it is told of what came."""
    model = PostListModel()
    model.replace_items(posts(5, 4))

    def ask_for_more(*_):
        if model.rowCount() == 4:
            model.replace_items(posts(*range(7, 0, -1)))

    model.rowsInserted.connect(ask_for_more)
    model.replace_items(posts(5, 4, 3, 2))
    assert [one.id for one in model.items] == ["7", "6", "5", "4", "3", "2", "1"]


def test_roles_of_a_post():
    attachments = (
        Attachment("1", "image", "https://x/1", alt="A heron"),
        Attachment("2", "image", "https://x/2"),
    )
    one = structs.replace(
        post(7, html="<p>At the lake</p>", attachments=attachments), favourited=True, favourites=2
    )
    model = PostListModel()
    model.replace_items([one])
    read = {role: model.index(0, 0).data(int(role)) for role in ItemRole}
    assert read[ItemRole.TITLE] == "At the lake"
    name = read[ItemRole.ALT_TEXT].split("\n")
    assert (name[0], name[2:]) == ("Lin", ["At the lake", "A heron", "Picture without a description"])
    assert read[ItemRole.DETAILS].startswith("Liked")
    assert (read[ItemRole.KEY], read[ItemRole.AUTHOR], read[ItemRole.CREATED]) == (
        "7",
        "Lin",
        one.created_utc,
    )
    assert (read[ItemRole.STATE], read[ItemRole.ITEM]) == (PostState.LIKED, one)
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.roleNames()[int(ItemRole.AUTHOR)] == b"author"


def test_roles_of_a_notification():
    one = notification(990)
    model = NotificationListModel(lambda: NOW)
    item = item_of(one, is_new=True)
    model.show_items([item])
    read = {role: model.index(0, 0).data(int(role)) for role in ItemRole}
    assert read[ItemRole.TITLE].replace("\u2068", "").replace("\u2069", "") == "Lin mentioned you"
    assert read[ItemRole.ALT_TEXT].split("\n")[-1] == "Post 990"
    assert (read[ItemRole.DETAILS], read[ItemRole.SECTION].title, read[ItemRole.STATE]) == (
        "New",
        "New",
        "mention",
    )
    assert (read[ItemRole.AUTHOR], read[ItemRole.ITEM]) == (LIN.name, item)


def test_sections_are_what_is_new_and_then_days():
    model, told = NotificationListModel(lambda: NOW), []
    model.dataChanged.connect(lambda *change: told.append(list(change[2])))
    shown = [replace(notification(3 - days), created_utc=NOW - timedelta(days=days)) for days in (0, 0, 1)]
    shown[0] = replace(shown[0], id="4")
    model.show_items([item_of(one, is_new=one is shown[0]) for one in shown])
    assert [(one.title, one.count) for one in model.sections()] == [
        ("New", 1),
        ("Today", 1),
        ("Yesterday", 1),
    ]
    told.clear()
    model.show_items([item_of(one) for one in shown])
    assert [(one.title, one.count) for one in model.sections()] == [("Today", 2), ("Yesterday", 1)]
    assert [int(ItemRole.SECTION)] in told
