"""Presenter of the metadata list: finds out, picture by picture, what would be shared with it."""

from collections import deque
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kesong_desktop.imaging.limits import VIDEO_ENDINGS
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.library.metadata_report import MetadataReport
from kesong_desktop.ui.shell.background_work import BackgroundWork

_Key = tuple[str, Recipe | None]


class ReportSource(Protocol):
    """Renders a picture as it would be sent, and compares it with the original."""

    def report_for_draft(self, picture: DraftPicture, account: Account) -> MetadataReport:
        """What would be shared with a picture."""


class MetadataPresenter(QObject):
    """Files are rendered one after the other, videos only on request. What is outdated when it comes is dropped.

    ``reported`` carries the number of a picture and its ``MetadataReport``, ``failed`` the number and an exception.
    """

    reported = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self, source: ReportSource, work: BackgroundWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._work = work
        self._ticket = 0
        self._is_busy = False
        self._pictures: tuple[DraftPicture, ...] = ()
        self._account: Account | None = None
        self._waiting: deque[int] = deque()
        self._known: dict[_Key, MetadataReport] = {}

    def forget(self) -> None:
        """Drop all reports: the files may have changed."""
        self.stop()
        self._known.clear()

    def stop(self) -> None:
        """Start nothing more, and drop what is still being rendered."""
        self._ticket += 1
        self._waiting.clear()

    def open(self, draft: Draft, account: Account) -> None:
        """Follow the pictures of a draft that is posted with an account."""
        self.stop()
        self._pictures, self._account = draft.pictures, account

    def known(self, number: int) -> MetadataReport | None:
        """Return the report on a picture, if there is one already."""
        return self._known.get(_key(self._pictures[number]))

    def start(self) -> None:
        """Report on all photos without a report."""
        self._waiting.extend(
            number
            for number, picture in enumerate(self._pictures)
            if number not in self._waiting and self.known(number) is None and not is_video(picture)
        )
        self._next()

    def request(self, number: int) -> None:
        """Report on one picture, also on a video."""
        self._waiting.append(number)
        self._next()

    def _next(self) -> None:
        """Render one file at a time: it keeps a core busy, and others need the workers too."""
        if self._is_busy or not self._waiting or self._account is None:
            return
        number = self._waiting.popleft()
        self._is_busy = True
        task = partial(self._source.report_for_draft, self._pictures[number], self._account)
        done = partial(self._take_report, self._ticket, number)
        self._work(task, self, done, partial(self._take_failure, self._ticket, number))

    def _take_report(self, ticket: int, number: int, report: MetadataReport) -> None:
        self._is_busy = False
        if ticket == self._ticket:
            self._known[_key(self._pictures[number])] = report
            self.reported.emit(number, report)
        self._next()

    def _take_failure(self, ticket: int, number: int, error: BaseException) -> None:
        self._is_busy = False
        if ticket == self._ticket:
            self.failed.emit(number, error)
        self._next()


def is_video(picture: DraftPicture) -> bool:
    """True where the file of a picture is a video, by its name."""
    return Path(picture.path).suffix.lower() in VIDEO_ENDINGS


def _key(picture: DraftPicture) -> _Key:
    return picture.path, picture.recipe
