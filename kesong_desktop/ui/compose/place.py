"""Telling a place with a post: off unless a person switches it on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.actions import describing
from kesong_desktop.model.photo import Place
from kesong_desktop.model.suggestion import Suggestion
from kesong_desktop.ui import completing
from kesong_desktop.ui.audience import Audience
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.suggestions import Suggestions
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.look import label


class PlaceRow(QWidget):
    """A switch; when it is on, a line for the place, which may come from the chosen photo (``photo`` gives its path)."""

    def __init__(
        self,
        stage: Stage,
        drafting: Drafting,
        audience: Audience,
        suggestions: Suggestions,
        *,
        photo: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._drafting = drafting
        self._audience = audience
        self._photo = photo
        self._is_wanted = False
        self._asked = ""
        drafting.opened.connect(self._begin)
        self._switch = QCheckBox()
        self._switch.setProperty("kind", "switch")
        self._switch.setAccessibleName(self.tr("Place"))
        self._switch.clicked.connect(self._turn)
        self._state = label("", "body", "ink3")
        self._line = QLineEdit()
        self._line.setMaxLength(100)
        self._line.setPlaceholderText(self.tr("Where was it?"))
        self._line.setAccessibleName(self.tr("Where was it?"))
        self._line.textEdited.connect(self._write)
        completing.in_line(stage.theme, self._line, suggestions, "place", self._take)
        self._ask = button(self.tr("From the photo"), small=True, icon=stage.icons.icon("map-pin"))
        self._ask.clicked.connect(self._read_photo)
        self._warning = label("", "small", "warn", wrap=True)
        self._more = QWidget()
        self._build()

    def show_draft(self) -> None:
        """Show the draft in hand."""
        draft = self._drafting.draft
        if self._line.text().strip() != draft.place.strip():
            self._line.setText(draft.place)
        self._switch.setChecked(self._is_wanted or bool(draft.place))
        self._show()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        sign = label("")
        sign.setPixmap(self._stage.icons.pixmap("map-pin", "ink2", 18, self.devicePixelRatioF()))
        head.addWidget(sign)
        head.addWidget(label(self.tr("Place")))
        head.addStretch(1)
        head.addWidget(self._state)
        head.addWidget(self._switch)
        inside = QVBoxLayout(self._more)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._line)
        inside.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._warning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._more)
        self._show()

    def _show(self) -> None:
        is_on = self._switch.isChecked()
        self._more.setVisible(is_on)
        self._state.setText("" if is_on else self.tr("Off, never sent"))
        self._ask.setEnabled(bool(self._photo()))
        where = (
            self.tr("It stands beside the post.")
            if self._drafting.draft.place_id
            else self.tr("It stands below the text.")
        )
        self._warning.setText(self.tr("Everyone who can see the post sees the place. {0}").format(where))

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        self._is_wanted = on
        if on:
            self._show()
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._line.clear()
            self._drafting.change(place="", place_id="")
            self._show()

    @Slot()
    def _begin(self) -> None:
        """Another draft is in hand."""
        self._is_wanted, self._asked = False, ""

    @Slot()
    def _write(self) -> None:
        self._drafting.change(place=self._line.text().strip(), place_id="")
        self._show()

    def _take(self, chosen: Suggestion) -> None:
        self._line.setText(chosen.word)
        self._drafting.change(
            place=chosen.word, place_id=chosen.id if self._audience.capability.places else ""
        )
        self._show()

    @Slot()
    def _read_photo(self) -> None:
        self._asked = path = self._photo()
        task = partial(describing.place_of, self._stage.desk, path)
        self._stage.work(task, self, partial(self._put, path), lambda _error: self._put(path, None))

    def _put(self, path: str, place: Place | None) -> None:
        """The photo was read, unless the person went on to another draft or has switched off meanwhile."""
        if path != self._asked or not self._switch.isChecked():
            return
        if place is None:
            self._warning.setText(self.tr("This photo tells no place."))
            return
        self._line.setText(describing.in_words(place))
        self._write()
