"""Preferences: words that hide posts, or put a warning before them."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.model.social.post_filter import PostFilter
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.preferences.filter_sheet import FilterSheet, context_texts
from kesong_desktop.ui.preferences.filters_presenter import FiltersPresenter, FiltersState
from kesong_desktop.ui.preferences.section import PreferenceRow, PreferencesSection, padded
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import clear, divider
from kesong_desktop.ui.widgets.buttons import button


class FilterSection(PreferencesSection):
    """A row for each filter of the account in use; not shown where its server has no filters."""

    def __init__(self, icons: Icons, presenter: FiltersPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Filters"), parent)
        self._presenter = presenter
        self._list = QVBoxLayout()
        self.rows.addLayout(self._list)
        self._more = button(
            self.tr("Add filter…"), kind="link", icon=icons.icon("plus", "accent"), flush="left"
        )
        self._more.clicked.connect(self._ask)
        self._add_row = padded(self._more)
        self.rows.addWidget(self._add_row)
        presenter.state_changed.connect(self._show)
        self._show(presenter.state)

    @Slot(object)
    def _show(self, state: FiltersState) -> None:
        self.setVisible(state.is_available)
        self._add_row.setVisible(state.can_edit)
        clear(self._list)
        for one in state.filters:
            self._add_filter(one, can_edit=state.can_edit)
        if state.problem is not None:
            again = button(self.tr("Try again"), small=True)
            again.clicked.connect(self._presenter.refresh)
            self._add(messages.what(state.problem), messages.what_now(state.problem), again)
        elif not state.filters:
            text = self.tr("Loading filters…") if state.is_loading else self.tr("No filters")
            line = self.tr("Posts with words that you choose are hidden, or shown behind a warning.")
            self._add(text, line)

    def _add(self, title: str, line: str, *controls: QWidget) -> None:
        self._list.addWidget(PreferenceRow(title, line, *controls))
        self._list.addWidget(divider())

    def _add_filter(self, one: PostFilter, *, can_edit: bool) -> None:
        title = one_line(one.title) or one_line(", ".join(word.text for word in one.words))
        if not can_edit:
            self._add(title, _describe(one))
            return
        delete = button(self.tr("Delete"), small=True)
        delete.setAccessibleName(self.tr("Delete filter: {title}").format(title=title))
        delete.clicked.connect(partial(self._delete, one.id))
        self._add(title, _describe(one), delete)

    def _delete(self, filter_id: str) -> None:
        # The button goes with its row: the keyboard must not land somewhere else in the window.
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)
        self._presenter.delete(filter_id)

    @Slot()
    def _ask(self) -> None:
        sheet = FilterSheet(self.window())
        sheet.added.connect(self._presenter.add)
        sheet.open()


def _describe(one: PostFilter) -> str:
    """Return what a filter does, where, and until when."""
    translate = QCoreApplication.translate
    actions = {
        "warn": translate("FilterSection", "Warns"),
        "hide": translate("FilterSection", "Hides"),
        "blur": translate("FilterSection", "Blurs pictures"),
    }
    places = context_texts()
    contexts = QLocale().createSeparatedList([places[name] for name in one.contexts if name in places])
    parts = [actions[one.action], contexts]
    if one.expires_utc is not None:
        until = translate("FilterSection", "until {time}")
        parts.append(until.format(time=full_time(one.expires_utc)))
    return " · ".join(part for part in parts if part)
