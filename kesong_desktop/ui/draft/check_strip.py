"""Strip at the top of a draft's pane: the number of findings, and the most severe one."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kesong_desktop.model.preflight import Finding
from kesong_desktop.ui.draft.live_check import LiveCheck
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, set_look
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel

_HIGH, _ICON = 40, 18
_SIDE = 24


class CheckStrip(QFrame):
    """Always of the same height, so that nothing moves while the user types. ``details`` opens the whole check."""

    def __init__(self, context: UiContext, check: LiveCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look = ("note-pencil", "ink3")
        check.checked.connect(self.show_findings)
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sign = label("")
        self._count = label("", "small_strong")
        self._worst = ElidedLabel("", "small", "ink2", is_spare=True)
        self.details = button(self.tr("Details"), kind="link", small=True)
        self.details.setAccessibleName(self.tr("Details of the check"))
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._count)
        row.addWidget(self._worst, 1)
        row.addWidget(self.details)
        context.theme.changed.connect(self._restyle)
        self.show_findings(None)
        self._restyle()

    @property
    def words(self) -> str:
        """All words that the strip shows."""
        return " ".join(filter(None, (self._count.text(), self._worst.text())))

    @Slot(object)
    def show_findings(self, findings: Sequence[Finding] | None) -> None:
        """Show the findings of a draft; None: there is nothing to check yet."""
        shown = [one for one in findings or () if one.severity != "done"]
        must = sum(one.severity == "must" for one in shown)
        look = len(shown) - must
        if must:
            self._look = ("warning-circle", "bad")
        elif look:
            self._look = ("eye", "warn")
        else:
            self._look = ("note-pencil", "ink3") if findings is None else ("check-circle", "ok")
        counts = (
            self.tr("%n to fix", "", must) if must else "",
            self.tr("%n worth a look", "", look) if look else "",
        )
        self._count.setText(" · ".join(filter(None, counts)))
        self._count.setVisible(bool(shown))
        set_look(self._count, "tone", self._look[1])
        self._worst.setText(messages.finding_title(shown[0]) if shown else self._calm(findings))
        self.details.setVisible(bool(shown))
        self.setAccessibleName(self.words)
        self._restyle()

    def _calm(self, findings: Sequence[Finding] | None) -> str:
        return self.tr("Checked as you write.") if findings is None else self.tr("No problems found.")

    @Slot()
    def _restyle(self) -> None:
        icon, tone = self._look
        self._sign.setPixmap(self._context.icons.pixmap(icon, tone, _ICON, self.devicePixelRatioF()))
        self.setFixedHeight(self._context.theme.control(_HIGH))
