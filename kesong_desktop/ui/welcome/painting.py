"""What stands in the window while the demonstration is painted."""

from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.pane import Pane
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.empty import EmptyState


class PaintingPane(Pane):
    """A moment of patience."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self.column.addWidget(
            EmptyState(
                stage.theme,
                stage.icons,
                "paint-brush",
                self.tr("Painting the demonstration…"),
                self.tr("People, posts and photos are made up, and nothing of them stays when you close it."),
            )
        )
