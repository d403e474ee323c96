"""The button that filters reviews, and the bar that describes the active filter."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.ui.posts.review_filter.filter_sheet import ReviewFilterSheet
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.buttons import icon_button


class ReviewFilterControl(QObject):
    """``button`` for the top bar and ``bar`` for below it. ``changed`` carries the ``ReviewFilter`` that was chosen."""

    changed = Signal(object)

    def __init__(self, context: UiContext, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._filter = ReviewFilter()
        self.button = icon_button(context.icons.icon("funnel"), self.tr("Filter reviews"), checkable=True)
        self.button.clicked.connect(self._open)
        self.bar = Banner(context.theme, context.icons)
        self.bar.acted.connect(self.clear)

    @property
    def filter(self) -> ReviewFilter:
        """The filter that is in use."""
        return self._filter

    @Slot()
    def clear(self) -> None:
        """Show every post again, and hide the bar."""
        self._choose(ReviewFilter())

    @Slot()
    def _open(self) -> None:
        self.button.setChecked(self._filter.is_set)
        sheet = ReviewFilterSheet(self._host.window(), self._filter)
        sheet.chosen.connect(self._choose)
        sheet.open()

    @Slot(object)
    def _choose(self, chosen: ReviewFilter) -> None:
        is_other, self._filter = chosen != self._filter, chosen
        self.button.setChecked(chosen.is_set)
        if not chosen.is_set:
            self.bar.clear()
        else:
            if chosen.needs_review:
                words = self.tr("Only some reviews are shown, of the posts that are loaded here.")
            else:
                words = self.tr("Ads are left out, of the posts that are loaded here.")
            self.bar.show_message(words, icon_name="funnel", link=self.tr("Show all"))
        if is_other:
            self.changed.emit(chosen)
