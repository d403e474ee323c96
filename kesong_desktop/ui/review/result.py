"""How others will see the review: in this program, and in any other."""

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.review import figure
from kesong_desktop.ui import messages
from kesong_desktop.ui.pictures import File
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.look import label
from kesong_desktop.ui.widgets.relation import RelationLabel
from kesong_desktop.ui.widgets.stars import draw_stars, stars_width

_PX = 720


class Result(QWidget):
    """A small card and the plain words, made anew with each change."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("How others will see it"), "small_strong", "ink2"))
        column.addWidget(self._build_card())
        column.addSpacing(12)
        column.addWidget(label(self.tr("In any other program, as plain words"), "small_strong", "ink2"))
        self._plain = label("", "small", "ink2", wrap=True)
        box = QFrame()
        box.setProperty("role", "sunken")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.addWidget(self._plain)
        column.addWidget(box)

    def show_draft(self, draft: Draft, words: str, account: Account | None) -> None:
        """Show the review; ``words`` is its text on the wire, empty where it is not whole yet."""
        form = draft.review
        if form is None:
            return
        self._who.setText(f"{account.name} · {messages.place(account)}" if account else "")
        self._name.setText(form.product or self.tr("Product"))
        self._stars.show_halves(form.halves)
        price = f"{form.price} {form.currency}".strip()
        used = self.tr("used {0}").format(form.used) if form.used else ""
        self._facts.setText(" · ".join(part for part in (form.brand, price, form.where, used) if part))
        self._relation_slot.show_relation(form.relation, self._stage)
        self._picture.show_path(draft.pictures[0].path if draft.pictures else "")
        good, bad = " · ".join(form.pros), " · ".join(form.cons)
        self._good.setText(f"+  {good}" if good else "")
        self._bad.setText(f"−  {bad}" if bad else "")
        self._good.setVisible(bool(good))
        self._bad.setVisible(bool(bad))
        self._text.setText(draft.text[:280] + ("…" if len(draft.text) > 280 else ""))
        self._plain.setText(words or self.tr("It needs the product, your stars, and how it came to you."))

    def _build_card(self) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self._who = label("", "small", "ink2")
        self._name = label("", "lead", wrap=True)
        self._stars = _Stars(self._stage)
        self._facts = label("", "small", "ink2", wrap=True)
        self._relation_slot = _RelationSlot()
        self._picture = _Picture(self._stage)
        self._good = label("", "body", "ok", wrap=True)
        self._bad = label("", "body", "bad", wrap=True)
        self._text = label("", "body", wrap=True)
        for part in (
            self._who,
            self._name,
            self._relation_slot,
            self._stars,
            self._facts,
            self._picture,
            self._good,
            self._bad,
            self._text,
        ):
            column.addWidget(part)
        return card


class _Stars(QWidget):
    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._theme = stage.theme
        self._halves = 0
        self.setFixedHeight(22)

    def show_halves(self, halves: int) -> None:
        self._halves = halves
        self.setAccessibleName(f"{figure(halves)} / 5" if halves else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_stars(painter, QRectF(0, 2, stars_width(18), 18), self._halves, self._theme)
        if self._halves:
            painter.setFont(self._theme.font("body_strong", tabular=True))
            painter.setPen(self._theme.color("ink"))
            number = figure(self._halves) + ("" if self._halves % 2 else ".0")
            painter.drawText(int(stars_width(18)) + 10, 17, number)
        painter.end()


class _RelationSlot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QLabel | QWidget | None = None
        self._relation: object = None

    def show_relation(self, relation: object, stage: Stage) -> None:
        if relation == self._relation:
            return
        self._relation = relation
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = None
        if relation is not None:
            self._shown = RelationLabel(relation, stage.theme, stage.icons)  # type: ignore[arg-type]
            self._column.addWidget(self._shown)
        self.setVisible(relation is not None)


class _Picture(QWidget):
    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._path = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(200)
        stage.pictures.ready.connect(self._repaint)

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.update()

    def show_path(self, path: str) -> None:
        self._path = path
        self.setVisible(bool(path))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._stage.pictures.get(File(self._path, _PX)) if self._path else None
        if pixmap is None:
            painter.fillRect(self.rect(), self._stage.theme.color("sunken"))
        else:
            scale = min(pixmap.width() / self.width(), pixmap.height() / self.height())
            wide, high = self.width() * scale, self.height() * scale
            cut = QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)
            painter.drawPixmap(QRectF(self.rect()), pixmap, cut)
        painter.end()
