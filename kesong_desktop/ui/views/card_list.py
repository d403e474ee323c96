"""Cards of any height in one centred column."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.views.item_delegate import ItemDelegate
from kesong_desktop.ui.views.item_view import ItemView, copy_by_drag
from kesong_desktop.ui.views.layout.column import ColumnLayout, ColumnRule
from kesong_desktop.ui.views.view_style import ViewStyle


class CardListView(ItemView):
    """Cards below each other; each is as high as the delegate's ``height_for_width`` says."""

    follows_height = True

    def __init__(
        self,
        delegate: ItemDelegate,
        style: ViewStyle,
        rule: ColumnRule,
        parent: QWidget | None = None,
        *,
        has_type_ahead: bool = True,
        run_drag: Callable[[QDrag], None] = copy_by_drag,
    ) -> None:
        self._by_rule = ColumnLayout(rule)
        super().__init__(
            self._by_rule, delegate, style, parent, has_type_ahead=has_type_ahead, run_drag=run_drag
        )

    @property
    def rule(self) -> ColumnRule:
        """The measures of the layout."""
        return self._by_rule.rule

    def set_rule(self, rule: ColumnRule, keep: QPoint | None = None) -> None:
        """Lay out by other measures. The item at ``keep`` stays where it is, else the one on top of the screen."""
        if rule != self._by_rule.rule:
            self.hold_at(keep)
            self._by_rule.rule = rule
            self.follow()
