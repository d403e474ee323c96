"""Looking back: own posts in a table, described by edits, posted again and exported, against the home server."""

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.model.plan.history_table import ALL_ACCOUNTS
from kesong_desktop.ui.lookback.describe_sheet import DescribeSheet
from kesong_desktop.ui.lookback.history_model import Column
from kesong_desktop.ui.shell.destination import LookbackDestination
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.gui.real_window import settled
from tests.unit.actions.test_accounts import sign_in


def with_posts(services, keeper):
    """Three posts: two with a picture that has no description, one of words."""
    settled(services, keeper)
    account, folder = services.accounts.current(), services.system.paths.data / "Mine"
    folder.mkdir()
    for number, words in enumerate(("A lake", "=A tram", "Only words")):
        shots = ()
        if number < 2:
            file = pictures.jpeg(folder / f"{number}.jpg", (96, 64), hue=60 * number)
            shots = (DraftPicture(str(file), alt=""),)
        draft = services.drafts.add(
            Draft(NO_DRAFT, account.key, text=words, pictures=shots, visibility=Visibility.PUBLIC)
        )
        services.publishing.publisher.queue(draft, account)
    stores(services).engine.drain().result()


@pytest.fixture
def back(open_window):
    """Somebody who looks back at three posts."""
    with open_window(with_posts) as person:
        person.window.open(LookbackDestination())
        person.until(lambda: person.pane.table.model().rowCount() == 3)
        yield person


@pytest.fixture
def both(back, hamlet):
    """The same person, who has one post with a photo on a second server, and looks back at both accounts."""
    services = back.services
    current = services.accounts.current()
    cleo = services.sign_in.with_token(hamlet.url, hamlet.home.issue_token("cleo")).result()
    services.accounts.choose(current)
    file = pictures.jpeg(services.system.paths.data / "cleo.jpg", (96, 64), hue=200)
    draft = services.drafts.add(
        Draft(
            NO_DRAFT,
            cleo.key,
            text="By Cleo",
            pictures=(DraftPicture(str(file)),),
            visibility=Visibility.PUBLIC,
        )
    )
    services.publishing.publisher.queue(draft, cleo)
    stores(services).engine.drain().result()
    back.pane.refresh()
    back.until(back.pane._account.isVisible)
    chooses_account(back, ALL_ACCOUNTS)
    back.until(lambda: len(titles(back)) == 4)
    return back, current, cleo


def chooses_account(person, key):
    """Choose in the box of accounts, by key."""
    box = person.pane._account
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def by_server(person, account):
    """What the server of an account has: text and descriptions."""
    engine = stores(person.services).engine
    page = engine.with_client(account, lambda client: client.own_statuses(account.remote_id)).result()
    return {post.text: [one.alt for one in post.attachments] for post in page.posts}


def titles(person):
    """The texts in the order of the table."""
    return [row.text for row in person.pane.table.model().rows]


def test_sorted_by_a_click_on_a_heading(back):
    assert titles(back) == ["Only words", "=A tram", "A lake"]
    header = back.pane.table.horizontalHeader()
    at = header.sectionViewportPosition(Column.TEXT) + 20
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
    assert titles(back) == ["=A tram", "A lake", "Only words"]
    assert "not enough posts yet" in back.reads()
    assert back.pane.figures.chart.accessibleDescription().count("3 posts") == 1


def test_the_chart_has_a_table(back):
    """One row for each month, reached by key, with the figures that the bars show."""
    figures = back.pane.figures
    assert figures.table.isHidden()
    back.presses("show as table", figures)
    assert figures.chart.isHidden()
    model = figures.table.model()
    assert model.rowCount() == 1
    assert [model.index(0, column).data() for column in range(1, 5)] == ["3", "0", "0", "0"]
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert names == ["Month", "Posts", "Likes", "Replies", "Boosts"]
    back.presses("show as chart", figures)
    assert figures.table.isHidden()


def test_another_account_is_looked_back_at(back, village):
    """Its own posts in place of those of the account in use; what is described goes there."""
    box = back.pane._account
    assert box.isHidden()
    current = back.services.accounts.current()
    anna = sign_in(back.services, village)
    back.services.accounts.choose(current)
    draft = back.services.drafts.add(Draft(NO_DRAFT, anna.key, text="By Anna", visibility=Visibility.PUBLIC))
    back.services.publishing.publisher.queue(draft, anna)
    stores(back.services).engine.drain().result()
    back.pane.refresh()
    back.until(box.isVisible)
    box.setCurrentIndex(box.findData(anna.key))
    box.activated.emit(box.currentIndex())
    back.until(lambda: titles(back) == ["By Anna"])
    assert back.services.accounts.current().key == current.key
    box.setCurrentIndex(box.findData(current.key))
    box.activated.emit(box.currentIndex())
    back.until(lambda: len(titles(back)) == 3)


def test_descriptions_are_sent_as_edits(back):
    """Each post keeps its text and pictures; the server has the new descriptions."""
    pane = back.pane
    back.click(pane._describe)
    sheet = back.one(DescribeSheet)
    lines = back.all(QLineEdit, sheet)
    assert len(lines) == 2
    for line, words in zip(lines, ("A yellow tram", "A still lake"), strict=True):
        back.writes(line, words)
    back.click("save the changes", sheet)
    back.until(lambda: not pane.presenter.state.undescribed)
    engine, account = stores(back.services).engine, back.services.accounts.current()

    def by_server():
        page = engine.with_client(account, lambda client: client.own_statuses(account.remote_id)).result()
        return {post.text: [one.alt for one in post.attachments] for post in page.posts}

    back.until(
        lambda: by_server() == {"Only words": [], "=A tram": ["A yellow tram"], "A lake": ["A still lake"]}
    )
    assert pane._describe.isHidden()


def test_two_edits_of_one_post_do_not_replace_each_other(back):
    """Written while the first still waits: the second holds both."""
    history, account = back.services.plan.history, back.services.accounts.current()
    row = next(one for one in history.rows() if one.text == "A lake")
    with_pause = back.services.publishing.send_policy
    with_pause.pause(account, on=True).result()
    media = row.post.attachments[0].id

    def waiting():
        jobs = (job for job in back.services.outbox.all() if getattr(job, "edit", None))
        return [dict(job.edit.alts) for job in jobs if job.state == "queued"]

    history.describe(row, {media: "First"})
    back.until(lambda: waiting() == [{media: "First"}])
    history.describe(row, {"other": "Second"})
    back.until(lambda: waiting() == [{media: "First", "other": "Second"}])


def test_posted_again_as_a_new_draft(back):
    table = back.pane.table
    row = titles(back).index("A lake")
    rect = table.visualRect(table.model().index(row, Column.TEXT))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    back.click(back.pane._again)
    back.until_sees("compose")
    (draft,) = back.services.drafts.all()
    assert (draft.text, len(draft.pictures)) == ("A lake", 1)
    assert len(back.services.plan.history.rows()) == 3


def test_exported_as_csv(back, tmp_path):
    back.pane.presenter.export(tmp_path / "posts.csv")
    back.until(lambda: (tmp_path / "posts.csv").exists() and "3" in back.told)
    rows = list(csv.DictReader((tmp_path / "posts.csv").read_text("utf-8-sig").splitlines()))
    assert [one["text"] for one in rows] == ["Only words", "'=A tram", "A lake"]


def test_all_accounts_at_once(both):
    """Their posts by time in one table with the account of each; sums, calendar and the pictures of both."""
    back, current, cleo = both
    table = back.pane.table
    assert titles(back)[0] == "By Cleo"
    assert not table.isColumnHidden(Column.ACCOUNT)
    accounts = {table.model().index(row, Column.ACCOUNT).data() for row in range(4)}
    assert accounts == {f"@{current.key}", f"@{cleo.key}"}
    assert "4 posts" in back.pane.figures.chart.accessibleDescription()
    posted = back.services.plan.planner.plan().posted
    assert {one.account for one in posted} == {current.key, cleo.key}
    assert len(posted) == 4
    assert back.services.plan.planner.best_times("UTC").posts == 4
    chooses_account(back, cleo.key)
    back.until(lambda: titles(back) == ["By Cleo"])
    assert table.isColumnHidden(Column.ACCOUNT)


def test_descriptions_go_to_the_account_of_their_post(both):
    """Written in one sheet, each sent to its own server."""
    back, current, cleo = both
    back.click(back.pane._describe)
    sheet = back.one(DescribeSheet)
    lines = back.all(QLineEdit, sheet)
    assert len(lines) == 3
    for line, words in zip(lines, ("A harbour", "A yellow tram", "A still lake"), strict=True):
        back.writes(line, words)
    assert f"By Cleo · @{cleo.key}" in back.reads(sheet)
    back.click("save the changes", sheet)
    back.until(lambda: not back.pane.presenter.state.undescribed)
    back.until(lambda: by_server(back, cleo) == {"By Cleo": ["A harbour"]})
    back.until(
        lambda: (
            by_server(back, current)
            == {"Only words": [], "=A tram": ["A yellow tram"], "A lake": ["A still lake"]}
        )
    )


def test_posted_again_for_the_account_of_the_post(both):
    back, _, cleo = both
    table = back.pane.table
    rect = table.visualRect(table.model().index(0, Column.TEXT))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    back.click(back.pane._again)
    back.until_sees("compose")
    (draft,) = back.services.drafts.all()
    assert (draft.account, draft.text, len(draft.pictures)) == (cleo.key, "By Cleo", 1)


def test_all_accounts_are_exported(both, tmp_path):
    back, current, cleo = both
    back.pane.presenter.export(tmp_path / "posts.csv")
    back.until(lambda: (tmp_path / "posts.csv").exists() and "4 post(s) exported" in back.told)
    rows = list(csv.DictReader((tmp_path / "posts.csv").read_text("utf-8-sig").splitlines()))
    assert [one["account"] for one in rows] == [cleo.key, *[current.key] * 3]


def test_headings_have_room_in_a_narrow_window(back):
    """The table scrolls sideways instead."""
    back.window.resize(800, 600)
    table = back.window.pane("lookback").table
    head = table.horizontalHeader()
    shown = [one for one in Column if not table.isColumnHidden(one)]
    assert all(table.columnWidth(one) >= head.sectionSizeHint(one) for one in shown)
    back.until(lambda: table.horizontalScrollBar().maximum() > 0)
