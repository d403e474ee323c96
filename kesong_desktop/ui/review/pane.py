"""Writing a product review: the form, and how others will see it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.making import MakingPane
from kesong_desktop.ui.pane import TopBar
from kesong_desktop.ui.review.points import Points
from kesong_desktop.ui.review.result import Result
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.field import Field, GrowingText, show_line
from kesong_desktop.ui.widgets.look import set_tip
from kesong_desktop.ui.widgets.relation import RelationChoice
from kesong_desktop.ui.widgets.stars import StarRating

_CURRENCIES = ("", "EUR", "USD", "CNY", "JPY", "GBP", "BRL", "TWD", "HKD", "CHF", "KRW", "INR")
_WIDE, _NARROW = 432, 352
_FORM_PX, _LEAST_FORM_PX = 760, 560


class ReviewPane(MakingPane):
    """The draft in hand as a review. ``check_wanted`` goes on; ``post_wanted`` makes it an ordinary post again."""

    post_wanted = Signal()

    def __init__(self, stage: Stage, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(stage, drafting, has_preview=False, parent=parent)
        self._build_top()
        self._build_fields()
        self._build_body()
        self.complete(self._text, self._tags)
        self.follow(self._product)

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_top(self) -> None:
        top = TopBar(self.tr("New review"), has_line=True)
        top.set_remark(self.tr("Saved as you type"))
        plain = button(self.tr("Make it a plain post"), kind="quiet")
        plain.clicked.connect(self._make_post)
        self._go = button(self.tr("Check and publish"), kind="filled")
        set_tip(self._go, self.tr("Check and publish (Ctrl+Enter)"))
        self._go.clicked.connect(self.check_wanted)
        top.add(plain)
        top.add(self._go)
        self.column.addWidget(top)

    def _build_fields(self) -> None:
        stage = self.stage
        self._product, self._brand, self._price = QLineEdit(), QLineEdit(), QLineEdit()
        self._where, self._used = QLineEdit(), QLineEdit()
        self._title = QLineEdit()
        self._price.setPlaceholderText("18.50")
        self._used.setPlaceholderText(self.tr("6 weeks"))
        for line in (self._product, self._brand, self._price, self._where, self._used, self._title):
            line.textEdited.connect(self._write)
        self._currency = QComboBox()
        self._currency.setEditable(True)
        self._currency.addItems(list(_CURRENCIES))
        self._currency.currentTextChanged.connect(self._write)
        self._stars = StarRating(stage.theme)
        self._stars.changed.connect(self._write)
        self._relation = RelationChoice(stage.theme, stage.icons)
        self._relation.changed.connect(self._write)
        self._pros = Points(stage.theme, stage.icons, "+", self.tr("Enter adds a line"))
        self._cons = Points(stage.theme, stage.icons, "−", self.tr("Enter adds a line"))
        self._pros.changed.connect(self._write)
        self._cons.changed.connect(self._write)
        self._text = GrowingText(4, 14)
        self._text.edited.connect(self._write)
        self._tags = TagField(stage.icons)
        self._tags.changed.connect(self._write)

    def _build_body(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(PANE_MARGIN, 20, PANE_MARGIN, PANE_MARGIN)
        column.setSpacing(18)
        self._price_field = Field(self.tr("Price"), self._price)
        self._text_field = Field(self.tr("In your words"), self._text)
        stars = Field(self.tr("Your stars"), self._stars)
        stars.set_hint(self.tr("keys 1–5, . for a half"))
        relation = Field(self.tr("How did it come to you?"), self._relation)
        relation.set_hint(self.tr("needed, shown first"))
        column.addLayout(
            _row(
                (Field(self.tr("Product, place or service"), self._product), 3),
                (Field(self.tr("Brand"), self._brand), 2),
            )
        )
        column.addLayout(_row((stars, 1), (QWidget(), 1)))
        column.addWidget(relation)
        column.addLayout(
            _row(
                (self._price_field, 2),
                (Field(self.tr("Currency"), self._currency), 2),
                (Field(self.tr("Where"), self._where), 4),
                (Field(self.tr("Used for"), self._used), 2),
            )
        )
        column.addLayout(
            _row((Field(self.tr("Good"), self._pros), 1), (Field(self.tr("Less good"), self._cons), 1))
        )
        column.addWidget(self._text_field)
        column.addWidget(Field(self.tr("Photos"), self._album))
        column.addLayout(
            _row(
                (Field(self.tr("Title (optional)"), self._title), 1), (Field(self.tr("Tags"), self._tags), 1)
            )
        )
        column.addStretch(1)
        self._form = column
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_scrolling(form), 1)
        row.addWidget(self._build_inspector())
        self.column.addLayout(row, 1)

    def _build_inspector(self) -> QWidget:
        self._inspector = QFrame()
        self._inspector.setProperty("role", "inspector")
        outside = QVBoxLayout(self._inspector)
        outside.setContentsMargins(0, 0, 0, 0)
        self._beside = QWidget()
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(18)
        self._result = Result(self.stage)
        column.addWidget(self._audience)
        column.addWidget(self._result)
        column.addStretch(1)
        self._result_area = _scrolling(self._beside)
        outside.addWidget(self._result_area)
        return self._inspector

    @Slot()
    def fit(self) -> None:
        """Where there is room the result stands beside the form, else below it."""
        has_room = self.width() >= self.px(_NARROW + _LEAST_FORM_PX)
        self._inspector.setVisible(has_room)
        self._inspector.setFixedWidth(self.px(_WIDE if self.width() > self.px(_WIDE + _FORM_PX) else _NARROW))
        if has_room and self._result_area.widget() is None:
            self._form.removeWidget(self._beside)
            self._result_area.setWidget(self._beside)
        elif not has_room and self._result_area.widget() is not None:
            self._form.insertWidget(self._form.count() - 1, self._result_area.takeWidget())
            self._beside.show()

    # --- showing and writing ------------------------------------------------------------------------------------------------

    @Slot()
    def show_draft(self) -> None:
        """Show the draft in hand."""
        draft = self._drafting.draft
        form = draft.review or ReviewForm()
        self._is_showing = True
        for line, text in (
            (self._product, form.product),
            (self._brand, form.brand),
            (self._price, form.price),
            (self._where, form.where),
            (self._used, form.used),
            (self._title, draft.title),
        ):
            show_line(line, text)
        self._currency.setCurrentText(form.currency)
        self._stars.halves = form.halves
        self._relation.relation = form.relation
        self._pros.set_points(form.pros)
        self._cons.set_points(form.cons)
        self._text.show_text(draft.text)
        if self._tags.tags() != draft.tags:
            self._tags.set_tags(draft.tags)
        self._audience.show_draft()
        self._album.show_draft(self._audience.capability)
        self._is_showing = False
        self.count()

    @Slot()
    def _write(self) -> None:
        if self._is_showing:
            return
        form = ReviewForm(
            product=self._product.text(),
            halves=self._stars.halves,
            relation=self._relation.relation,
            brand=self._brand.text(),
            price=self._price.text(),
            currency=self._currency.currentText(),
            where=self._where.text(),
            used=self._used.text(),
            pros=self._pros.points(),
            cons=self._cons.points(),
        )
        self._drafting.change(
            review=form, title=self._title.text(), text=self._text.toPlainText(), tags=self._tags.tags()
        )

    @Slot()
    def count(self) -> None:
        """Tell how much room is left, and whether one can go on."""
        draft, limits = self._drafting.draft, self._audience.capability.limits
        if draft.review is None:
            return
        try:
            words, problem = draft.wire_text(), ""
        except InvalidInput as error:
            words, problem = "", str(error.facts["why"])
        self._price_field.set_problem(problem)
        self._text_field.set_count(self._audience.capability.length(words, draft.spoiler), limits.characters)
        is_whole = draft.review.finished(draft.text) is not None
        self._go.setEnabled(is_whole and not problem)
        self._go.setText(self.tr("Check and publish") if is_whole else self._missing(draft.review))
        self._result.show_draft(draft, words if is_whole else "", self._audience.account)

    def _missing(self, form: ReviewForm) -> str:
        if not form.product.strip():
            return self.tr("Name the product first")
        return self.tr("Give your stars first") if not form.halves else self.tr("Say how it came to you")

    @Slot()
    def _make_post(self) -> None:
        self._drafting.change(review=None)
        self.post_wanted.emit()


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for widget, share in parts:
        row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
    return row


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
