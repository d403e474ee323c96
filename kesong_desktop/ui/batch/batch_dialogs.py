"""The menus, sheets and file dialogs of the batch pane."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.batch import edit
from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.model.batch.cell import split_tags
from kesong_desktop.model.batch.photo_group import GroupBy
from kesong_desktop.model.batch.plan_time import parse_time
from kesong_desktop.model.batch.problem import CellProblem, PlanProblem
from kesong_desktop.model.batch.schedule import parse_interval, spread
from kesong_desktop.model.batch.template import FIELDS, CaptionTemplate
from kesong_desktop.ui.batch.input_sheet import InputField, InputSheet
from kesong_desktop.ui.batch.photo_work import Grouping, PhotoWork
from kesong_desktop.ui.batch.plan_transfer import PlanTransfer
from kesong_desktop.ui.batch.presenter import BatchPresenter
from kesong_desktop.ui.batch.problem_sheet import ProblemSheet
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.relative_time import scheduled_time
from kesong_desktop.ui.style.style_helpers import menu
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet

_MOST_PHOTOS = 100


class BatchDialogs(QObject):
    """Asks what the actions of the pane ``host`` need to know, and has the presenter do them."""

    def __init__(
        self, presenter: BatchPresenter, photos: PhotoWork, plans: PlanTransfer, host: QWidget
    ) -> None:
        super().__init__(host)
        self._presenter = presenter
        self._photos = photos
        self._plans = plans
        self._host = host
        plans.refused.connect(self.show_problems)

    def ask(self, name: str, rows: list[int]) -> None:
        """Ask for what an action (``tags``, ``template``, ``comment`` or ``spread``) needs, and do it with the rows."""
        asked = {
            "tags": self._ask_tags,
            "template": self._ask_template,
            "comment": self._ask_comment,
            "spread": self._ask_times,
        }
        asked[name](rows)

    @Slot()
    def ask_queue(self) -> None:
        """Say what would be queued, and queue it when that is confirmed."""
        ready = self._presenter.ready
        if not ready or self._presenter.tasks.is_locked:
            return
        question = self.tr("Queue %n post(s)?", "", len(ready))
        sheet = QuestionSheet(
            self._host.window(), question, self._summary(ready), self.tr("Queue %n post(s)", "", len(ready))
        )
        sheet.ask(self._presenter.queue)

    def open_groupings(self, anchor: QWidget, groupings: Sequence[Grouping]) -> None:
        """Open a menu of the ways to group the photos, each with the number of posts that it makes."""
        shown = menu(self._host)
        for one in groupings:
            text = self.tr("{grouping}: {count}").format(
                grouping=self._grouping_name(one), count=self.tr("%n post(s)", "", one.posts)
            )
            shown.addAction(text, partial(self._photos.regroup, one.by, one.count))
        shown.addAction(self.tr("Another number of photos…"), self._ask_count)
        shown.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    @Slot(object)
    def show_problems(self, problems: Sequence[PlanProblem]) -> None:
        """List the mistakes of a plan, of which nothing was taken."""
        ProblemSheet(problems, self._host.window()).open()

    def open_plan_menu(self, anchor: QWidget) -> None:
        """Open a menu to read and write plans."""
        shown = menu(self._host)
        shown.addAction(self.tr("Open a plan…"), self.choose_plan)
        if self._presenter.posts:
            shown.addAction(self.tr("Export plan…"), self._choose_export)
        shown.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def choose_plan(self) -> None:
        """Open a file dialog for a plan, and read it."""
        dialog = QFileDialog(self._host, self.tr("Open a plan"))
        dialog.setNameFilter(self.tr("Plans") + " (*.csv *.tsv *.json)")
        dialog.fileSelected.connect(self._plans.import_plan)
        self._open(dialog)

    def _choose_export(self) -> None:
        dialog = QFileDialog(self._host, self.tr("Export plan"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["CSV (*.csv)", "JSON (*.json)"])
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self._plans.export_plan)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setFileMode(
            QFileDialog.FileMode.AnyFile
            if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
            else QFileDialog.FileMode.ExistingFile
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_count(self) -> None:
        def count(texts: list[str]) -> int:
            text = texts[0].strip()
            if not text.isdecimal() or not 0 < int(text) <= _MOST_PHOTOS:
                raise ValueError(self.tr("Type a number from 1 to {most}.").format(most=_MOST_PHOTOS))
            return int(text)

        def preview(texts: list[str]) -> str:
            photos = sum(len(post.pictures) for post in self._presenter.posts)
            return self.tr("About %n post(s)", "", -(-photos // count(texts)))

        self._ask(
            self.tr("Group photos"),
            self.tr("Puts so many photos into each post, in the order in which they were taken."),
            [InputField(self.tr("Photos in each post"), "3")],
            preview,
            lambda texts: self._photos.regroup(GroupBy.COUNT, count(texts)),
        )

    def _ask_tags(self, rows: list[int]) -> None:
        def preview(texts: list[str]) -> str:
            tags = split_tags(texts[0])
            if not tags:
                raise ValueError(self.tr("Type tags with spaces between them."))
            return " ".join(f"#{tag}" for tag in tags)

        def give(texts: list[str]) -> None:
            self._presenter.change(lambda posts: edit.with_tags(posts, rows, split_tags(texts[0])))

        self._ask(
            self.tr("Add tags"),
            self.tr("They are added to %n post(s).", "", len(rows)),
            [InputField(self.tr("Tags"), example=self.tr("#harbour #sea"))],
            preview,
            give,
        )

    def _ask_template(self, rows: list[int]) -> None:
        fields = " ".join(f"{{{name}}}" for name in FIELDS)

        def preview(texts: list[str]) -> str:
            if not texts[0].strip():
                raise ValueError(self.tr("Fields: {fields}").format(fields=fields))
            try:
                CaptionTemplate(texts[0])
            except InvalidInput as error:
                raise ValueError(messages.sentence(error)) from error
            return self.tr("Fields: {fields}").format(fields=fields)

        def give(texts: list[str]) -> None:
            self._photos.fill(CaptionTemplate(texts[0]), rows)

        self._ask(
            self.tr("Caption template"),
            self.tr("Replaces the text of %n post(s). Fields are filled from the photos.", "", len(rows)),
            [InputField(self.tr("Template"), example="{date}, {place}")],
            preview,
            give,
        )

    def _ask_comment(self, rows: list[int]) -> None:
        def give(texts: list[str]) -> None:
            cells = {(row, "first_comment"): texts[0].strip() for row in rows}
            self._presenter.change(lambda posts: edit.with_cells(posts, cells))

        self._ask(
            self.tr("First comment"),
            self.tr("Posted as your own reply, once %n post(s) are published. Empty: none.", "", len(rows)),
            [InputField(self.tr("First comment"), self._presenter.posts[rows[0]].draft.first_comment)],
            lambda _: "",
            give,
        )

    def _ask_times(self, rows: list[int]) -> None:
        def read(texts: list[str]) -> Callable[[Posts], Posts]:
            try:
                start = parse_time(texts[0])
            except CellProblem as error:
                raise ValueError(messages.plan_problem(error.at(0))) from error
            every = parse_interval(texts[1])
            if start is None or every is None:
                raise ValueError(self.tr("Give a first time, and a distance such as 30m, 6h, 1d or 1w."))
            return lambda posts: spread(posts, start, every, rows=rows)

        def preview(texts: list[str]) -> str:
            posts = read(texts)(self._presenter.posts)
            last = posts[rows[-1]].when
            return self.tr("The last one: {time}").format(time=scheduled_time(last)) if last else ""

        def give(texts: list[str]) -> None:
            self._presenter.change(read(texts))

        tomorrow = datetime.fromtimestamp(self._presenter.now_s() + 86_400)  # noqa: DTZ006 - local time
        self._ask(
            self.tr("Spread over days"),
            self.tr("Schedules %n post(s), one after the other.", "", len(rows)),
            [
                InputField(self.tr("First post"), f"{tomorrow:%Y-%m-%d} 18:00"),
                InputField(self.tr("Time between posts"), "1d", self.tr("30m, 6h, 1d, 1w")),
            ],
            preview,
            give,
        )

    def _ask(
        self,
        title: str,
        explanation: str,
        fields: list[InputField],
        preview: Callable[[list[str]], str],
        give: Callable[[list[str]], None],
    ) -> None:
        sheet = InputSheet(
            self._host.window(), title, explanation, self.tr("Apply"), fields=fields, preview=preview
        )
        sheet.given.connect(give)
        sheet.open()

    def _summary(self, ready: Posts) -> str:
        times = sorted((post.due_s, post.when) for post in ready if post.when is not None)
        lines = []
        if now := len(ready) - len(times):
            lines.append(self.tr("%n will be published at once.", "", now))
        if times:
            first, last = times[0][1], times[-1][1]
            lines.append(
                self.tr("%n will be scheduled, from {first} to {last}.", "", len(times)).format(
                    first=scheduled_time(first), last=scheduled_time(last)
                )
            )
        if rest := len(self._presenter.posts) - len(ready):
            lines.append(self.tr("%n not ready, kept here.", "", rest))
        return "\n".join(lines)

    def _grouping_name(self, one: Grouping) -> str:
        names = {
            GroupBy.EVENTS: self.tr("By moments"),
            GroupBy.DAY: self.tr("By day"),
            GroupBy.FOLDER: self.tr("By folder"),
        }
        return names.get(one.by) or self.tr("%n photo(s) each", "", one.count)
