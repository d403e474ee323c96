"""The location of a post: off unless the user switches it on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.model.suggestion import Suggestion
from kesong_desktop.ui.compose.presenter import ComposePresenter
from kesong_desktop.ui.draft import completer
from kesong_desktop.ui.draft.suggestion_source import SuggestionSource
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.focus_ring import FocusRing


class PlaceRow(QWidget):
    """A switch; when it is on, a line for the place, which may come from the chosen photo (``photo`` gives its path)."""

    def __init__(
        self,
        context: UiContext,
        presenter: ComposePresenter,
        suggestions: SuggestionSource,
        *,
        photo: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        presenter.place_read.connect(self._put)
        self._photo = photo
        self._is_on = False
        self._requested = ""
        self._switch = QCheckBox()
        self._switch.setProperty("kind", "switch")
        FocusRing(self._switch, 12)
        self._switch.setAccessibleName(self.tr("Place"))
        self._switch.clicked.connect(self._turn)
        self._state = ElidedLabel("", "body", "ink3")
        self._line = QLineEdit()
        self._line.setMaxLength(100)
        self._line.setPlaceholderText(self.tr("Where was it?"))
        self._line.setAccessibleName(self.tr("Where was it?"))
        self._line.textEdited.connect(self._write)
        completer.in_line(context.theme, self._line, suggestions, "place", self._take)
        self._ask = button(self.tr("Use photo location"), small=True, icon=context.icons.icon("map-pin"))
        self._ask.clicked.connect(self._read_photo)
        self._warning = label("", "small", "warn", wrap=True)
        self._more = QWidget()
        self._build()

    def show_draft(self) -> None:
        """Show the place of the open draft."""
        draft = self._presenter.state.draft
        if self._line.text().strip() != draft.place.strip():
            self._line.setText(draft.place)
        self._switch.setChecked(self._is_on or bool(draft.place))
        self._show()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        sign = label("")
        sign.setPixmap(self._context.icons.pixmap("map-pin", "ink2", 18, self.devicePixelRatioF()))
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
        self._state.setText("" if is_on else self.tr("Off (not shared)"))
        self._ask.setEnabled(bool(self._photo()))
        has_id = bool(self._presenter.state.draft.place_id)
        self._warning.setText(
            self.tr("Everyone who can see the post sees the place, shown beside the post.")
            if has_id
            else self.tr("Everyone who can see the post sees the place, written below the text.")
        )

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        self._is_on = on
        if on:
            self._show()
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._line.clear()
            self._presenter.set_place("")
            self._show()

    @Slot()
    def reset(self) -> None:
        """Another draft is open: the switch is off unless it has a place."""
        self._is_on, self._requested = False, ""

    @Slot()
    def _write(self) -> None:
        self._presenter.set_place(self._line.text().strip())
        self._show()

    def _take(self, chosen: Suggestion) -> None:
        self._line.setText(chosen.word)
        self._presenter.set_place(chosen.word, chosen.id)
        self._show()

    @Slot()
    def _read_photo(self) -> None:
        self._requested = self._photo()
        self._presenter.request_place(self._requested)

    @Slot(str, str)
    def _put(self, path: str, place: str) -> None:
        """The photo was read, unless another draft is open or the switch is off meanwhile."""
        if path != self._requested or not self._switch.isChecked():
            return
        if not place:
            self._warning.setText(self.tr("This photo has no location."))
            return
        self._line.setText(place)
        self._write()
