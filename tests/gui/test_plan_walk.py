"""From the roll to a fortnight of posts: made in the batch, mended in the check, dragged in the planner, sent in order."""

import io
import time
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from urllib.request import urlopen

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from kesong_desktop.model.batch.cell import post_cell
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.edit.recipe import Aspect
from kesong_desktop.model.outbox import State
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.batch.input_sheet import InputSheet
from kesong_desktop.ui.batch.model import BatchColumn
from kesong_desktop.ui.planner.presenter import PlannerView
from kesong_desktop.ui.widgets.buttons import Segmented
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.gui.person import CTRL, PLAIN, SHIFT, Person
from tests.gui.real_window import Open, Prepare
from tests.gui.view_drag import drags
from tests.gui.words import caption_of

MOST = 6.0
"""Of 255 in the mean, as in the walk through the editor: another look, crop or order is some 30."""
DAY_S = 86_400
FIRST = date(2025, 6, 10)


class SettableClock:
    """The time of this computer, which can be put forward."""

    def __init__(self) -> None:
        self._ahead_s = 0.0

    def __call__(self) -> float:
        """Return seconds since 1970."""
        return time.time() + self._ahead_s

    def put_to(self, at_s: float) -> None:
        """Go on from this time."""
        self._ahead_s = at_s - time.time()


def outings(days: int, each: int) -> Prepare:
    """So many photos on each of so many days, none alike, and an account on the home server."""

    def prepare(services, _keeper) -> None:
        services.system.home.sign_in.use("mei")
        folder = services.system.paths.data / "Pictures"
        folder.mkdir()
        for day in range(days):
            for minute in range(each):
                name = f"{FIRST + timedelta(days=day)} 12.{minute:02}.00.jpg"
                size = (96, 64) if minute % 2 else (64, 96)
                pictures.scene(size, hue=(37 * day + 11 * minute) % 360).save(folder / name)
        services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))
        services.plan.planner.slots.save("daily 12:00", "UTC")

    return prepare


class PlanWalk:
    """The steps of the walk, each by mouse and keys, with what is seen in between."""

    def __init__(self, person: Person, clock: SettableClock, days: int, each: int) -> None:
        self.person = person
        self._clock = clock
        self._days, self._each = days, each

    def makes_posts(self) -> None:
        """Select all photos with two clicks; they become posts by the days of the outings."""
        person, roll = self.person, None
        person.goes_to("roll")
        roll, count = person.roll, self._days * self._each
        person.until(lambda: len(roll.photos) == count)
        person.clicks_item(roll, 0)
        roll.scrollToBottom()
        person.clicks_item(roll, count - 1, SHIFT)
        assert len(roll.selected_photos) == count
        person.click("many posts")
        person.until_sees("batch")
        person.until(lambda: len(self.posts) == self._days)
        assert [len(post.pictures) for post in self.posts] == [self._each] * self._days

    @property
    def posts(self):
        """The posts of the table."""
        return self.person.pane._presenter.posts

    def clicks_cell(self, row: int, column: BatchColumn, modifier=PLAIN) -> None:
        """Click a cell of the table."""
        table = self.person.pane.table
        index = table.model().index(row, column)
        table.scrollTo(index)
        spot = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, spot)

    def selects_all(self) -> None:
        """From the first row to the last."""
        self.clicks_cell(0, BatchColumn.TITLE)
        self.clicks_cell(self._days - 1, BatchColumn.TITLE, SHIFT)

    def gives_look_crop_and_caption(self) -> None:
        """One choice for all posts each, and a template."""
        person = self.person
        self.selects_all()
        person.click("look of posts")
        person.chooses_in_menu("Butter")
        person.click("crop of posts")
        person.chooses_in_menu("1:1")
        person.click("caption template")
        line = person.one(InputSheet).lines[0]
        QTest.keyClicks(line, "On {date:%-d %B}, {counter}")
        QTest.keyClick(line, Qt.Key.Key_Return)
        person.until(lambda: post_cell(self.posts[-1], "text") == self.caption(self._days - 1))
        # Offscreen, a menu that closes leaves no window active.
        person.window.activateWindow()
        person.until(person.window.isActiveWindow)

    def caption(self, row: int) -> str:
        """What the template makes of a row."""
        return f"On {(FIRST + timedelta(days=row)).day} June, {row + 1}"

    def describes_all(self) -> None:
        """Enter goes from photo to photo."""
        for row in range(self._days):
            self.clicks_cell(row, BatchColumn.ALT)
            line = self.person.line("description")
            QTest.mouseClick(line, Qt.MouseButton.LeftButton)
            for number in range(self._each):
                QTest.keyClicks(line, f"photo {row}.{number}")
                QTest.keyClick(line, Qt.Key.Key_Return)
        assert [post.described for post in self.posts] == [self._each] * self._days

    def makes_mistakes(self) -> None:
        """A link that is not secure, too many tags, and a text that is too long."""
        person = self.person
        self.clicks_cell(0, BatchColumn.TEXT)
        person.press(Qt.Key.Key_F2)
        field = person.one(QPlainTextEdit, person.pane.table)
        QTest.keyClick(field, Qt.Key.Key_End, CTRL)
        QTest.keyClicks(field, " http://example.org/a")
        QTest.keyClick(field, Qt.Key.Key_Return)
        for row, column, text in (
            (1, BatchColumn.TAGS, " ".join(f"#tag{number}" for number in range(40))),
            (2, BatchColumn.TEXT, self.caption(2) + " word" * 4000),
        ):
            QGuiApplication.clipboard().setText(text)
            self.clicks_cell(row, column)
            person.press(Qt.Key.Key_V, CTRL)

    def saves_drafts(self) -> None:
        """All posts of the table; the planner lists them in their order."""
        person = self.person
        self.selects_all()
        person.click("save as drafts")
        person.until(lambda: not self.posts)
        person.until(lambda: f"{self._days} draft(s) saved." in person.told)
        person.toast_click()
        person.until_sees("planner")
        person.until(lambda: person.pane.tray.model().rowCount() == self._days)
        captions = [one.text for one in person.pane.tray.model().items]
        assert all(text.startswith(self.caption(row)) for row, text in enumerate(captions))

    def mends(self, row: int, name: str) -> None:
        """Open a draft from the planner, check it, and click the mend of what is found."""
        person = self.person
        tray = person.pane.tray
        tray.scrollTo(tray.model().index(self._row_of(row), 0))
        QTest.mouseDClick(
            tray.viewport(), Qt.MouseButton.LeftButton, PLAIN, tray.rect_of(self._row_of(row)).center()
        )
        sheet = person.pane._time_sheet
        person.until(lambda: sheet.is_open)
        self._clicks_named("Edit")
        person.until_sees("compose")
        person.press(Qt.Key.Key_Return, CTRL)
        person.until_checked()
        before = person.window.draft_session.draft
        self._clicks_named(name)
        person.until(lambda: person.window.draft_session.draft != before)
        person.until(person.go.isEnabled)
        person.goes_to("planner")
        mended = person.window.draft_session.draft
        person.until(lambda: mended in person.services.drafts.all())

    def _clicks_named(self, name: str) -> None:
        found = [one for one in self.person.all(QAbstractButton) if caption_of(one).startswith(name)]
        assert found, [caption_of(one) for one in self.person.all(QAbstractButton)]
        self.person.click(found[0])

    def _row_of(self, post: int) -> int:
        items = self.person.pane.tray.model().items
        return next(row for row, one in enumerate(items) if _is_caption(one.text, self.caption(post)))

    def plans_all(self) -> list[Draft]:
        """Drag each draft onto a day of its own, the last one first; returns the drafts in the order of their days."""
        person = self.person
        planner = person.pane
        (views,) = [one for one in person.all(Segmented, planner) if PlannerView.MONTH.value in one._values]
        person.click(views._part(views._values.index(PlannerView.MONTH.value)))
        person.click(planner._later)
        drafts = {one.id: one for one in person.services.drafts.all()}
        found = []
        for post in reversed(range(self._days)):
            row = self._row_of(post)
            found.append(drafts[planner.tray.model().items[row].id])
            planner.tray.scrollTo(planner.tray.model().index(row, 0))
            planner.calendar.verticalScrollBar().setValue(0)
            cell = 7 + post
            drags(person, planner.tray, row, planner.calendar, planner.calendar.cell_center(cell))
            person.until(lambda left=post: planner.tray.model().rowCount() == left)
        return found[::-1]

    def waits_for_all(self) -> list[float]:
        """Put the clock to each time that is planned; returns these times, at each of which one post is published."""
        person, jobs = self.person, stores(self.person.services).jobs
        times = [one.at_s for one in person.services.plan.planner.plan().entries]
        for number, at_s in enumerate(times, 1):
            self._clock.put_to(at_s + 1)
            person.services.system.sync_control.look_for_news(has_slept=True)
            person.until(
                lambda done=number: sum(job.state is State.PUBLISHED for job in jobs.posts()) == done
            )
        return times


def _is_caption(text: str, caption: str) -> bool:
    return text == caption or text.startswith(f"{caption} ")


def is_sent(person: Person, post: Post, draft: Draft) -> None:
    """The post has the texts of the draft, and its files the pixels that the editor shows."""
    assert (post.title or post.text).startswith(draft.text[:13])
    assert [one.alt for one in post.attachments] == [one.alt for one in draft.pictures]
    for attachment, picture in zip(post.attachments, draft.pictures, strict=True):
        assert (picture.recipe.look, picture.recipe.crop.aspect) == ("butter", Aspect.SQUARE)
        shown = stores(person.services).decoder_pool.edited(Path(picture.path), 2048, picture.recipe)
        wanted = Image.frombytes(shown.mode, (shown.width, shown.height), shown.data).convert("RGB")
        with urlopen(attachment.url) as answer:
            content = answer.read()
        with Image.open(io.BytesIO(content)) as sent:
            assert sent.size == wanted.size == (64, 64)
            apart = ImageStat.Stat(ImageChops.difference(sent.convert("RGB"), wanted)).mean
        assert sum(apart) / 3 < MOST


@pytest.mark.parametrize(
    ("days", "each"), [(4, 3), pytest.param(12, 5, marks=pytest.mark.long)], ids=["12 photos", "60 photos"]
)
def test_photos_become_a_plan_that_is_published(open_window: Open, days: int, each: int) -> None:
    """Each post once, at its time, in the order of the calendar, with the pictures as they were edited."""
    clock = SettableClock()
    with open_window(outings(days, each), clock=clock) as person:
        walk = PlanWalk(person, clock, days, each)
        walk.makes_posts()
        walk.gives_look_crop_and_caption()
        walk.describes_all()
        walk.makes_mistakes()
        walk.saves_drafts()
        for row, mend in enumerate(("Use https", "Keep the first", "Cut the end")):
            walk.mends(row, mend)
        drafts = walk.plans_all()
        assert "https://example.org/a" in drafts[0].text
        assert len(drafts[1].tags) < 40
        assert drafts[2].text.endswith("word…")
        times = walk.waits_for_all()
        hours = {(datetime.fromtimestamp(at_s).hour) for at_s in times}  # noqa: DTZ006 - as the calendar has it
        assert len(hours) == 1
        assert [after - before for before, after in pairwise(times)] == [DAY_S] * (days - 1)
        published = person.asks_the_server()[::-1]
        assert len(published) == days
        for post, draft in zip(published, drafts, strict=True):
            is_sent(person, post, draft)
