"""Camera roll, batch, compose, editor, review and check."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PIL import Image

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.batch.photo_group import GroupBy
from kesong_desktop.model.batch.problem import PlanProblem
from kesong_desktop.model.draft import AccountVersion, DraftPicture
from kesong_desktop.model.review_data.photo_tag import PhotoTag
from kesong_desktop.ui.batch.pane import BatchPane
from kesong_desktop.ui.batch.photo_work import Grouping
from kesong_desktop.ui.draft.check_strip import CheckStrip
from kesong_desktop.ui.draft.further_accounts import FurtherAccounts
from kesong_desktop.ui.editor.editor_canvas import EditorCanvas
from kesong_desktop.ui.review.ledger_sheet import LedgerSheet
from kesong_desktop.ui.review.ledger_view import LedgerView
from kesong_desktop.ui.review.pane import ReviewPane
from kesong_desktop.ui.roll.archive_import.sheet import ImportSheet
from kesong_desktop.ui.shell.destination import (
    BatchDestination,
    ComposeDestination,
    EditorDestination,
    PreflightDestination,
)
from kesong_desktop.ui.viewer.viewer import Viewer
from kesong_desktop.ui.widgets.buttons import Segmented
from tests.fakes import archives
from tests.fakes.stores import stores
from tests.gui.person import Person as Visitor
from tests.gui.tour.steps import menu_at, pause, sheet_at


def photos(person: Visitor) -> Iterator[str]:
    """Walk through the camera roll: its menus, a selection, the viewer, the sheets."""
    window, pane = person.window, person.window.pane("roll")
    window.show_pane("roll")
    person.until(lambda: len(person.roll.photos) > 4)
    yield "roll"
    person.roll.select_in_order(range(3))
    yield "roll: selected"
    yield from menu_at(person, "menu of the folders", pane._open_folder_menu)
    yield from menu_at(person, "menu of the filters", pane._filters._open_menu)
    pane._filters._ask_period()
    yield from sheet_at(person, "roll: range of dates")
    pane._filters._change(posted=True, unlocated=True, stars=3)
    yield "roll: no matches"
    pane._filters.show_all()
    person.until(person.roll.isVisible)
    for row in range(len(person.roll.photos)):
        person.roll.viewer_requested.emit(row)
        viewer = person.one(Viewer)
        if not row:
            viewer.toggle_panel()
        person.until(lambda: not window.context.pictures.has_pending)
        yield f"viewer {row}"
        viewer.close_viewer()
    yield from _import(person)
    yield from _batch(person)


def _batch(person: Visitor) -> Iterator[str]:
    """Walk through the batch pane: the table, its menus and sheets, find and replace."""
    window, folder = person.window, person.services.system.paths.data / "Pictures"
    paths = tuple(str(folder / f"{number}.jpg") for number in range(2, 6))
    window.open(BatchDestination(paths))
    pane = window.pane("batch")
    assert isinstance(pane, BatchPane)
    person.until(lambda: pane._presenter.posts and not pane._presenter.tasks.words())
    pane._work.regroup(GroupBy.COUNT, 1)
    person.until(lambda: len(pane._presenter.posts) == 4)
    person.until(lambda: all(pane._presenter.row_check(row).findings is not None for row in range(4)))
    pane._edits.put_all({(0, "title"): "Λίμνη", (1, "text"): "Στη λίμνη", (1, "when"): "2090-01-01 18:00"})
    pane._edits.put_all({(0, "tags"): "#λίμνη", (2, "look"): "butter", (3, "text"): "ψ" * 9000})
    person.until(lambda: all(pane._presenter.row_check(row).findings is not None for row in range(4)))
    pane.table.select_rows(0, 1)
    yield "batch"
    for name in ("tags", "template", "spread"):
        pane._dialogs.ask(name, [0, 1])
        yield from sheet_at(person, f"batch: {name}")
    pane._dialogs.ask_queue()
    yield from sheet_at(person, "batch: queue")
    pane._dialogs.open_groupings(pane, [Grouping(GroupBy.EVENTS, 1, 3), Grouping(GroupBy.COUNT, 4, 1)])
    yield from menu_at(person, "menu of the groupings", lambda: None)
    yield from menu_at(person, "menu of the plan", pane._open_plan_menu)
    pane._dialogs.show_problems([PlanProblem(3, "", "csv_broken"), PlanProblem(4, "", "not_utf8")])
    yield from sheet_at(person, "batch: mistakes of a plan")
    pane._finder.open()
    yield "batch: find"
    pane._finder.close()


def _import(person: Visitor) -> Iterator[str]:
    pane, folder = person.window.pane("roll"), person.services.system.paths.data
    pane.import_archive([])
    yield from sheet_at(person, "import: choice")
    export = archives.as_zip(folder / "instagram.zip", archives.instagram())
    (folder / "no.zip").write_text("?")
    for name in ("instagram.zip", "no.zip"):
        pane.import_archive([str(folder / name)])
        sheet = person.one(ImportSheet)
        presenter = sheet._presenter
        person.until(lambda busy=presenter: not busy._is_busy)
        yield f"import: {name}"
        if name == export.name:
            presenter.import_files()
            person.until(lambda busy=presenter: not busy._is_busy)
            yield "import: done"
        sheet.close_sheet()


def until_checked(person: Visitor) -> None:
    """Wait until the preflight shows what it found about the open draft, which may be nothing."""
    window = person.window
    presenter, session = window.pane("preflight")._presenter, window.draft_session
    person.until(
        lambda: presenter.state and not presenter.state.is_checking and presenter.state.draft == session.draft
    )


def _with_two_accounts(person: Visitor, path: Path) -> Iterator[str]:
    """Walk through compose and preflight with a post for two accounts, which finds most that there is to find."""
    window, session, accounts = person.window, person.window.draft_session, stores(person.services).accounts
    own = person.services.accounts.current()
    other = replace(own, key=AccountKey("bo@127.0.0.1:2"), server="http://127.0.0.1:2", username="bo")
    accounts.put(other)
    preferences = person.services.system.preferences
    preferences.change(private_zones="48.20833,16.37000 900 Λίμνη")
    window.new_post_with([str(path)])
    pause(person)
    session.change(
        text="Λίμνη http://example.org/a https://amzn.to/x " * 20,
        tags=tuple(f"λίμνη{number}" for number in range(17)),
        place="Λίμνη",
    )
    session.change(further=(AccountVersion(other.key, text="Λίμνη"),))
    pause(person)
    window.pane("compose").show_draft()
    person.until(window.pane("compose").findChild(CheckStrip).details.isVisible)
    yield "compose: two accounts"
    window.pane("compose").findChild(FurtherAccounts)._open_sheet(other)
    yield from sheet_at(person, "compose: adapted post")
    window.open(PreflightDestination())
    until_checked(person)
    yield "preflight: two accounts"
    session.open(next(one for one in person.services.drafts.all() if one.review is not None))
    window.open(PreflightDestination())
    until_checked(person)
    yield "preflight: review"
    preferences.change(private_zones="")
    accounts.remove(other.key)


def making(person: Visitor) -> Iterator[str]:
    """Walk through compose, editor, preflight and review with three photos and a video."""
    window, session = person.window, person.window.draft_session
    folder = person.services.system.paths.data / "Pictures"
    window.new_post_with([str(folder / name) for name in ("one.jpg", "2.jpg", "cut.jpg")])
    pause(person)
    session.change(text="Λίμνη " * 100, title="Λίμνη", tags=("λίμνη", "βάρκα"))
    person.until(lambda: person.pane.is_complete)
    yield "compose"
    window.pane("compose")._all_tags.open_sets()
    yield from sheet_at(person, "compose: sets of tags")
    window.open(EditorDestination(0))
    pause(person)
    for page in ("looks", "crop", "adjust", "text"):
        tabs = window.pane("editor").findChild(Segmented)
        tabs.set_value(page)
        tabs.changed.emit(page)
        yield f"editor: {page}"
    yield from menu_at(person, "menu of the edits", window.pane("editor")._open_copy_menu)
    window.open(PreflightDestination())
    until_checked(person)
    yield "preflight"
    window.pane("preflight")._write_all()
    yield from sheet_at(person, "preflight: write descriptions")
    window.pane("preflight")._ask_time()
    yield from sheet_at(person, "preflight: schedule")
    window.new_post_with([str(folder / "clip.mp4")])
    yield "compose: video"
    window.open(EditorDestination(0))
    canvas = window.pane("editor").findChild(EditorCanvas)
    person.until(lambda: not canvas._after.isNull())
    yield "editor: video"
    window.open(PreflightDestination())
    until_checked(person)
    yield "preflight: video"
    for name, kind in (("long.png", "PNG"), ("κίνηση.webp", "WEBP")):
        still = Image.new("RGB", (300, 4_000) if kind == "PNG" else (64, 48), (210, 90, 60))
        moves = {"save_all": True, "append_images": [still.rotate(180), Image.new("RGB", still.size)]}
        still.save(folder / name, kind, **({} if kind == "PNG" else moves))
    Image.effect_noise((160, 120), 90).save(folder / "short.jpg")
    (folder / "short.jpg").write_bytes((folder / "short.jpg").read_bytes()[:-400])
    pause(person)
    window.new_post_with([str(folder / name) for name in ("long.png", "κίνηση.webp", "short.jpg")])
    pause(person)
    window.open(PreflightDestination())
    until_checked(person)
    yield "preflight: long, moving and damaged photos"
    yield from _with_two_accounts(person, folder / "one.jpg")
    window.show_pane("review")
    person.until(lambda: person.pane.is_complete)
    yield "review"
    session.open(next(one for one in person.services.drafts.all() if one.review is not None))
    yield "review, filled"
    tags = (PhotoTag("Λαβή", left=30, top=40), PhotoTag("Καπάκι", "12", "EUR", 70, 60))
    shot = DraftPicture(str(folder / "2.jpg"), alt="Τηγάνι", tags=tags)
    form = session.draft.review
    session.change(pictures=(shot,), review=replace(form, price="1.299", currency="EUR", category="Κουζίνα"))
    window.pane("review").show_draft()
    yield "review: tags on a photo, more fields and a price with two readings"
    person.one(ReviewPane).findChild(LedgerView).open()
    person.until(lambda: [one for one in person.all(LedgerSheet) if one.is_open])
    yield "review: disclosures"
    person.one(LedgerSheet).close_sheet()
    window.open(ComposeDestination())
