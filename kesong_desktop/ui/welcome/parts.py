"""Widgets of the welcome pages."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.logo import draw_logo
from kesong_desktop.ui.style.style_helpers import label, set_look
from kesong_desktop.ui.style.tokens import TYPE
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_LOGO_PX = 48


class WelcomePage(QWidget):
    """A page: a centred column."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 24, 8, 24)
        self.column.setSpacing(8)
        self.column.addStretch(2)

    def enter(self) -> None:
        """Prepare the page each time it is shown; nothing by default."""

    def leave(self) -> None:
        """The page is hidden: cancel what is under way."""


class FormPage(WelcomePage):
    """A page with a back button and a title. ``signed_in`` carries the account."""

    back_wanted = Signal()
    signed_in = Signal(object)

    def __init__(self, context: UiContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        back = button(self.tr("Back"), kind="quiet", icon=context.icons.icon("arrow-left"), flush="left")
        back.clicked.connect(self.back_wanted)
        self._title = label(title, "display", wrap=True)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(8)
        self.column.addWidget(self._title)
        self.column.addSpacing(8)

    def set_title(self, title: str) -> None:
        """Show another title above the form."""
        self._title.setText(title)


class InlineNotice(QFrame):
    """A tinted card with an icon, a title, and a text that can be copied. ``kind`` is ``info`` or ``bad``."""

    def __init__(self, context: UiContext, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        set_look(self, "kind", kind)
        self._context = context
        self._kind = kind
        self._sign = label("")
        self._title = label("", "body_strong", wrap=True)
        self._words = label("", "body", "ink2", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row.addLayout(words, 1)
        context.theme.changed.connect(self._repaint_sign)
        self._repaint_sign()

    def tell(self, title: str, words: str = "") -> None:
        """Show a title and a text."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(f"{title} {words}".strip())

    @Slot()
    def _repaint_sign(self) -> None:
        icon = "warning" if self._kind == "bad" else self._kind
        self._sign.setPixmap(self._context.icons.pixmap(icon, self._kind, 18, self.devicePixelRatioF()))


class ChoiceButton(QPushButton):
    """A large button with an icon, a title, a line and an arrow."""

    def __init__(self, context: UiContext, icon: str, title: str, line: str) -> None:
        super().__init__()
        self._context = context
        self._icon = icon
        self.setProperty("role", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(92, 8, 56, 8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(label(title, "lead", wrap=True))
        words.addWidget(label(line, "body", "ink2", wrap=True))
        words.addStretch(1)
        row.addLayout(words)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        FocusRing(self, 12)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: the line takes two where the button is narrow or the text large."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words, or that of the style where they have room in it."""
        layout = self.layout()
        assert layout is not None
        return max(self.minimumHeight(), super().sizeHint().height(), layout.totalHeightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the icon and the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(24, self.height() / 2 - 24, 48, 48)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._context.theme.color("soft"))
        painter.drawEllipse(disc)
        self._context.icons.draw(painter, disc.adjusted(12, 12, -12, -12), self._icon, "accent")
        arrow = QRectF(self.width() - 40, self.height() / 2 - 9, 18, 18)
        self._context.icons.draw(painter, arrow, "caret-right", "ink2")
        painter.end()


class LogoLabel(QWidget):
    """The logo with the name of the program."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._fit()
        context.theme.changed.connect(self._fit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the logo."""
        painter = QPainter(self)
        draw_logo(painter, QRect(0, 0, self.width(), self.height()), self._context.theme, size=36)
        painter.end()

    @Slot()
    def _fit(self) -> None:
        """Make room for the name, which is as large as a title of a page."""
        theme = self._context.theme
        self.setFixedHeight(_LOGO_PX - TYPE["display"][1] + theme.line("display"))
