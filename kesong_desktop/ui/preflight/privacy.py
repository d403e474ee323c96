"""What is in the files, and what is in those that leave: for each picture, before and after."""

from collections import deque
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kesong_desktop.actions import showing
from kesong_desktop.imaging.limits import VIDEO_ENDINGS
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.model.leaving import Leaving
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.ui.preflight.told import ToldRow
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.look import clear, divider, label

_Which = tuple[str, Recipe | None]


class WhatLeaves(QWidget):
    """A row for each picture. The files are made on trial, one after the other; clips only when a person asks for it.

    ``show_draft`` makes the rows, ``look`` begins, ``stop`` ends it. What is still being made when something else is to be
    shown is thrown away when it comes.
    """

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._ticket = 0
        self._is_busy = False
        self._shots: tuple[DraftPicture, ...] = ()
        self._account: Account | None = None
        self._wishes: deque[int] = deque()
        self._rows: list[ToldRow] = []
        self._known: dict[_Which, Leaving] = {}
        card = QFrame()
        card.setProperty("role", "card")
        self._list = QVBoxLayout(card)
        self._list.setContentsMargins(0, 2, 0, 2)
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            label(self.tr("What the files tell, and what of it leaves"), "body_strong", wrap=True)
        )
        column.addWidget(card)

    def forget(self) -> None:
        """The files may have changed: what was found out no longer counts."""
        self.stop()
        self._known.clear()

    def stop(self) -> None:
        """Begin no further one, and show no answer that is still to come."""
        self._ticket += 1
        self._wishes.clear()

    def show_draft(self, draft: Draft, account: Account) -> None:
        """The pictures of the draft, with what is known of them."""
        self.stop()
        self._shots, self._account = draft.pictures, account
        clear(self._list)
        self._rows = []
        for number, shot in enumerate(self._shots):
            if number:
                self._list.addWidget(divider())
            row = ToldRow(self._stage, shot, number, is_clip=_is_clip(shot))
            row.wanted.connect(partial(self._wish, number))
            if known := self._known.get(_which(shot)):
                row.tell(known)
            self._rows.append(row)
            self._list.addWidget(row)
        self.setVisible(bool(self._rows))

    def look(self) -> None:
        """Find out what is not known yet."""
        self._wishes.extend(
            number
            for number, shot in enumerate(self._shots)
            if number not in self._wishes and _which(shot) not in self._known and not _is_clip(shot)
        )
        self._next()

    def _wish(self, number: int) -> None:
        self._wishes.append(number)
        self._next()

    def _next(self) -> None:
        """One at a time: making a file ready keeps a core busy, and others want the workers too."""
        if self._is_busy or not self._wishes or self._account is None:
            return
        number = self._wishes.popleft()
        self._is_busy = True
        task = partial(showing.of_draft, self._stage.desk, self._shots[number], self._account)
        told = partial(self._told, self._ticket, number)
        failed = partial(self._failed, self._ticket, number)
        self._stage.work(task, self, told, failed)

    def _told(self, ticket: int, number: int, leaving: Leaving) -> None:
        self._is_busy = False
        if ticket == self._ticket:
            self._known[_which(self._shots[number])] = leaving
            self._rows[number].tell(leaving)
        self._next()

    def _failed(self, ticket: int, number: int, error: BaseException) -> None:
        self._is_busy = False
        if ticket == self._ticket:
            self._rows[number].tell_problem(error)
        self._next()


def _which(shot: DraftPicture) -> _Which:
    return shot.path, shot.recipe


def _is_clip(shot: DraftPicture) -> bool:
    return Path(shot.path).suffix.lower() in VIDEO_ENDINGS
