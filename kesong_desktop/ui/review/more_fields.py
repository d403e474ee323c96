"""The rarer fields of a review, folded away until they are wanted."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.errors import Reason
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.review import ReviewKind
from kesong_desktop.ui.widgets.buttons import Segmented, button
from kesong_desktop.ui.widgets.field import Field, show_line


class MoreFields(QWidget):
    """Kind, category, headline, when, link and product number. ``edited`` tells that a person changed one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Segmented(
            [
                (ReviewKind.PRODUCT.value, self.tr("Product")),
                (ReviewKind.PLACE.value, self.tr("Place")),
                (ReviewKind.SERVICE.value, self.tr("Service")),
            ]
        )
        self._kind.changed.connect(self.edited)
        self._category, self._headline, self._when = QLineEdit(), QLineEdit(), QLineEdit()
        self._link, self._gtin = QLineEdit(), QLineEdit()
        self._when.setPlaceholderText(self.tr("May 2026"))
        self._link.setPlaceholderText("https://")
        for line in self._lines():
            line.textEdited.connect(self.edited)
        self._link_field = Field(self.tr("Link to the product"), self._link)
        self._gtin_field = Field(self.tr("Number below the bar code"), self._gtin)
        self._toggle = button("", kind="quiet", small=True)
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._fold)
        self._build()
        self._fold(False)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self._toggle.isChecked()

    def show_form(self, form: ReviewForm) -> None:
        """Show the fields of a form; they unfold where one of them is filled in."""
        self._kind.set_value(form.kind.value)
        texts = (form.category, form.headline, form.when, form.link, form.gtin)
        for line, text in zip(self._lines(), texts, strict=True):
            show_line(line, text)
        if any(texts) or form.kind is not ReviewKind.PRODUCT:
            self._toggle.setChecked(True)
        elif form == ReviewForm():
            self._toggle.setChecked(False)

    def written(self, form: ReviewForm) -> ReviewForm:
        """The form with what stands in the fields."""
        return replace(
            form,
            kind=ReviewKind(self._kind.value()),
            category=self._category.text(),
            headline=self._headline.text(),
            when=self._when.text(),
            link=self._link.text(),
            gtin=self._gtin.text(),
        )

    def show_problem(self, reason: Reason | None, sentence: str) -> None:
        """Show what cannot be used at the field that it belongs to."""
        self._link_field.set_problem(sentence if reason is Reason.LINK_INVALID else "")
        self._gtin_field.set_problem(sentence if reason is Reason.GTIN_INVALID else "")

    def _lines(self) -> tuple[QLineEdit, ...]:
        return self._category, self._headline, self._when, self._link, self._gtin

    def _build(self) -> None:
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(18)
        inside.addWidget(Field(self.tr("Kind"), self._kind))
        inside.addWidget(Field(self.tr("In one sentence"), self._headline))
        for pair in (
            (Field(self.tr("Category"), self._category), Field(self.tr("When you got it"), self._when)),
            (self._link_field, self._gtin_field),
        ):
            row = QHBoxLayout()
            row.setSpacing(16)
            for field in pair:
                row.addWidget(field, 1)
            inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._toggle)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._inside)

    @Slot(bool)
    def _fold(self, is_open: bool) -> None:
        self._toggle.setText(self.tr("Fewer fields") if is_open else self.tr("More: kind, category, link…"))
        self._inside.setVisible(is_open)
