"""Tiles in columns, each below the shortest."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.views.item_delegate import ItemDelegate
from kesong_desktop.ui.views.item_view import ItemView, copy_by_drag
from kesong_desktop.ui.views.layout.waterfall import WaterfallLayout, WaterfallRule
from kesong_desktop.ui.views.view_style import ViewStyle


class WaterfallView(ItemView):
    """Tiles of one width; each is as high as the delegate's ``height_for_width`` says."""

    def __init__(
        self,
        delegate: ItemDelegate,
        style: ViewStyle,
        rule: WaterfallRule,
        parent: QWidget | None = None,
        *,
        has_type_ahead: bool = True,
        run_drag: Callable[[QDrag], None] = copy_by_drag,
    ) -> None:
        self._by_rule = WaterfallLayout(rule)
        super().__init__(
            self._by_rule, delegate, style, parent, has_type_ahead=has_type_ahead, run_drag=run_drag
        )

    @property
    def rule(self) -> WaterfallRule:
        """The measures of the layout."""
        return self._by_rule.rule

    def set_rule(self, rule: WaterfallRule, keep: QPoint | None = None) -> None:
        """Lay out by other measures. The item at ``keep`` stays where it is, else the one on top of the screen."""
        if rule != self._by_rule.rule:
            self.hold_at(keep)
            self._by_rule.rule = rule
            self.follow()
