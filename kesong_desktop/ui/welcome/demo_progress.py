"""What the window shows until the demo's feed is there."""

from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.shell.pane import Pane
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.empty_state import EmptyState


class DemoLoadingPane(Pane):
    """Says that the demo is being prepared, and that nothing of it is kept."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.column.addWidget(
            EmptyState(
                context.theme,
                context.icons,
                "image-square",
                self.tr("Preparing the demo…"),
                self.tr(
                    "People, posts and photos are made up. Nothing here is kept after you close the window."
                ),
            )
        )
