"""The rarer fields of a review, folded away until they are wanted."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.errors import Reason
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.review import ReviewKind
from kesong_desktop.ui.widgets.buttons import Segmented, button
from kesong_desktop.ui.widgets.field import Field, show_line
from kesong_desktop.ui.widgets.tab_order import set_tab_order


class MoreFields(QWidget):
    """Kind, category, headline, when, link and product number. ``edited`` is emitted when the user changed one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: RareFields | None = None
        self._toggle = button("", kind="quiet", small=True, flush="left")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._toggle)
        head.addStretch(1)
        self._column.addLayout(head)
        self._fold(False)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self._toggle.isChecked()

    def show_form(self, form: ReviewForm) -> None:
        """Show the fields of a form; they unfold where one of them is filled in."""
        is_filled = form.kind is not ReviewKind.PRODUCT or any(_texts(form))
        if is_filled:
            self._made()
        if self._fields is not None:
            self._fields.show_form(form)
        if is_filled:
            self._toggle.setChecked(True)
        elif form == ReviewForm():
            self._toggle.setChecked(False)

    def written(self, form: ReviewForm) -> ReviewForm:
        """Return the form with what stands in the fields."""
        return form if self._fields is None else self._fields.written(form)

    def show_problem(self, reason: Reason | None, sentence: str) -> None:
        """Show what cannot be used at the field that it belongs to."""
        if self._fields is not None:
            self._fields.show_problem(reason, sentence)

    def _made(self) -> "RareFields":
        """Return the fields, which are made when they are first wanted."""
        if self._fields is None:
            self._fields = RareFields(self)
            self._fields.edited.connect(self.edited)
            self._column.addWidget(self._fields)
            set_tab_order([self._toggle, self._fields])
        return self._fields

    @Slot(bool)
    def _fold(self, is_open: bool) -> None:
        self._toggle.setText(self.tr("Fewer fields") if is_open else self.tr("More: kind, category, link…"))
        if is_open or self._fields is not None:
            self._made().setVisible(is_open)


class RareFields(QWidget):
    """The fields themselves. ``edited`` is emitted when the user changed one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._kind = Segmented(
            [
                (ReviewKind.PRODUCT.value, translate("MoreFields", "Product")),
                (ReviewKind.PLACE.value, translate("MoreFields", "Place")),
                (ReviewKind.SERVICE.value, translate("MoreFields", "Service")),
            ]
        )
        self._kind.changed.connect(self.edited)
        self._category, self._headline, self._when = QLineEdit(), QLineEdit(), QLineEdit()
        self._link, self._gtin = QLineEdit(), QLineEdit()
        self._when.setPlaceholderText(translate("MoreFields", "May 2026"))
        self._link.setPlaceholderText("https://")
        for line in self._lines():
            line.textEdited.connect(self.edited)
        self._link_field = Field(translate("MoreFields", "Link to the product"), self._link)
        self._gtin_field = Field(translate("MoreFields", "Number below the bar code"), self._gtin)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(18)
        inside.addWidget(Field(translate("MoreFields", "Kind"), self._kind))
        inside.addWidget(Field(translate("MoreFields", "In one sentence"), self._headline))
        for pair in (
            (
                Field(translate("MoreFields", "Category"), self._category),
                Field(translate("MoreFields", "When you got it"), self._when),
            ),
            (self._link_field, self._gtin_field),
        ):
            row = QHBoxLayout()
            row.setSpacing(16)
            for field in pair:
                row.addWidget(field, 1)
            inside.addLayout(row)

    def show_form(self, form: ReviewForm) -> None:
        """Show the fields of a form."""
        self._kind.set_value(form.kind.value)
        for line, text in zip(self._lines(), _texts(form), strict=True):
            show_line(line, text)

    def written(self, form: ReviewForm) -> ReviewForm:
        """Return the form with what stands in the fields."""
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


def _texts(form: ReviewForm) -> tuple[str, ...]:
    return form.category, form.headline, form.when, form.link, form.gtin
