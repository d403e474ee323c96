"""The review pane: a form, and a preview of the review."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.actions.outbox.own_reviews import OwnReviews
from kesong_desktop.errors import Reason
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.review import BuyAgain
from kesong_desktop.model.suggestion import Suggestion
from kesong_desktop.ui.draft.completer import in_line
from kesong_desktop.ui.draft.draft_pane import DraftPane
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.draft.fields.first_comment import FirstComment
from kesong_desktop.ui.draft.suggestion_source import SuggestionSource
from kesong_desktop.ui.review.ledger_view import LedgerView
from kesong_desktop.ui.review.more_fields import MoreFields
from kesong_desktop.ui.review.point_list import PointList
from kesong_desktop.ui.review.presenter import MissingPart, ReviewPresenter, ReviewState
from kesong_desktop.ui.review.price_choice import PriceChoice
from kesong_desktop.ui.review.review_preview import ReviewPreview
from kesong_desktop.ui.shell.destination import ComposeDestination, DraftsDestination, EditorDestination
from kesong_desktop.ui.shell.pane import TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.number_text import decimal
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.widgets.buttons import Segmented, button
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.field import Field, GrowingText, show_line
from kesong_desktop.ui.widgets.parts.form_column import FormColumn
from kesong_desktop.ui.widgets.parts.inputs import ComboBox
from kesong_desktop.ui.widgets.parts.part_queue import PartQueue
from kesong_desktop.ui.widgets.relation import RelationChoice
from kesong_desktop.ui.widgets.stars import StarRating

_CURRENCIES = ("", "EUR", "USD", "CNY", "JPY", "GBP", "BRL", "TWD", "HKD", "CHF", "KRW", "INR")
_WIDE, _NARROW = 432, 352
_FORM_PX, _LEAST_FORM_PX = 760, 560
_AT_FIRST = 1
"""Parts of the form that are there at once: product, rating and relation, where a review begins."""


class ReviewPane(DraftPane):
    """The open draft as a review."""

    def __init__(  # noqa: PLR0917 - as every form of a draft, and where the ledger comes from
        self,
        context: UiContext,
        draft_session: DraftSession,
        presenter: ReviewPresenter,
        suggestions: SuggestionSource,
        own_reviews: OwnReviews,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            context,
            draft_session,
            presenter.audience,
            suggestions,
            has_preview=True,
            has_tags=True,
            parent=parent,
        )
        self._ledger = LedgerView(context, own_reviews, self)
        self._ledger.say.connect(self.say)
        self._presenter = presenter
        presenter.setParent(self)
        self._build_top()
        self._build_fields()
        self._build_body()
        self._parts = PartQueue(self._place_parts(), self)
        self._parts.make(_AT_FIRST)
        self.complete(self._text, self._tags)
        in_line(context.theme, self._product, suggestions, "product", self._take_product)
        self.follow(self._product)
        presenter.state_changed.connect(self._show_state)
        presenter.post_started.connect(self._open_post)
        presenter.put_away.connect(self._show_put_away)

    @property
    def is_complete(self) -> bool:
        """Whether all fields are in their places."""
        return self._parts.is_complete

    def entered(self) -> None:
        """Show the open draft; the fields that are not in their places yet follow in the next turns of the event loop."""
        super().entered()
        self._parts.start()

    def mend(self, what: str, picture: int) -> None:
        """Focus a field, which has to be in its place for that."""
        self._parts.finish()
        super().mend(what, picture)

    def _build_top(self) -> None:
        top = TopBar(self.tr("New review"), has_line=True)
        top.set_remark(self.tr("Saved as you type"))
        self._later = button(self.tr("Write later"))
        set_tip(self._later, self.tr("Keep product and rating as a draft"))
        self._later.clicked.connect(self._presenter.write_later)
        self._go = button(self.tr("Check and publish"), kind="filled")
        set_tip(self._go, self.tr("Check and publish (Ctrl+Enter)"))
        self._go.clicked.connect(self.check)
        top.add(self._later)
        top.add(self._go)
        self.column.addWidget(top)

    def _build_fields(self) -> None:
        context = self.context
        self._product, self._brand = QLineEdit(), QLineEdit()
        self._price = QLineEdit()
        self._price.setPlaceholderText(decimal(18.5, 2))
        self._price_choice = PriceChoice()
        self._price_choice.chosen.connect(self._choose_price)
        self._more = MoreFields()
        self._more.edited.connect(self._write)
        self._again = Segmented(
            [
                (BuyAgain.UNSAID.value, self.tr("Not said")),
                (BuyAgain.YES.value, self.tr("Yes")),
                (BuyAgain.MAYBE.value, self.tr("Perhaps")),
                (BuyAgain.NO.value, self.tr("No")),
            ],
            can_wrap=True,
        )
        self._again.changed.connect(self._write)
        self._where, self._used = QLineEdit(), QLineEdit()
        self._title = QLineEdit()
        self._used.setPlaceholderText(self.tr("6 weeks"))
        for line in (self._product, self._brand, self._price, self._where, self._used, self._title):
            line.textEdited.connect(self._write)
        self._currency = ComboBox()
        self._currency.setEditable(True)
        self._currency.addItems(list(_CURRENCIES))
        self._currency.currentTextChanged.connect(self._write)
        self._stars = StarRating(context.theme)
        self._stars.changed.connect(self._write)
        self._relation = RelationChoice(context.theme, context.icons)
        self._relation.changed.connect(self._write)
        self._pros = PointList(context.theme, context.icons, "+", self.tr("Enter adds a line"))
        self._cons = PointList(context.theme, context.icons, "−", self.tr("Enter adds a line"))
        self._pros.changed.connect(self._write)
        self._cons.changed.connect(self._write)
        self._text = GrowingText(4, 14)
        self._text.edited.connect(self._write)
        self._tags = TagField(context.icons)
        self._tags.changed.connect(self._write)
        self._first_comment = FirstComment(context, self._draft_session, self._suggestions)
        self._price_field = Field(self.tr("Price"), self._price)
        self._text_field = Field(self.tr("Your review"), self._text)
        self._result = ReviewPreview(context)

    def _build_body(self) -> None:
        """Build what the fields are placed in; until then some wait out of sight."""
        self._form = FormColumn(
            (
                self._price_field,
                self._price_choice,
                self._text_field,
                self._more,
                self._album,
                self._first_comment,
                self._audience_choice,
                self._result,
            )
        )
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._form, 1)
        row.addWidget(self._build_inspector())
        self.column.addWidget(_scrolling(both), 1)

    def _place_parts(self) -> Iterator[None]:
        """Put the fields into the form, from above; yields after each row."""
        stars = Field(self.tr("Rating"), self._stars)
        stars.set_hint(self.tr("keys 1–5, . for a half"))
        self._form.add_row(
            (Field(self.tr("Product, place or service"), self._product), 3),
            (Field(self.tr("Brand"), self._brand), 2),
        )
        self._form.add_row((stars, 1), (Field(self.tr("Would you buy it again?"), self._again), 1))
        ledger = button(self.tr("Disclosures"), kind="quiet", small=True, flush="right")
        set_tip(ledger, self.tr("What you got from which brand, and how your posts say so"))
        ledger.clicked.connect(self._ledger.open)
        relation = Field(self.tr("How did you get it?"), self._relation, act=ledger)
        relation.set_hint(self.tr("required, shown first"))
        self._form.add(relation)
        yield
        self._form.add_row(
            (self._price_field, 2),
            (Field(self.tr("Currency"), self._currency), 2),
            (Field(self.tr("Where"), self._where), 4),
            (Field(self.tr("Used for"), self._used), 2),
        )
        self._form.add(self._price_choice)
        yield
        self._form.add_row(
            (Field(self.tr("Good"), self._pros), 1), (Field(self.tr("Less good"), self._cons), 1)
        )
        self._form.add(self._text_field)
        yield
        self._form.add(self._more)
        yield
        cover = button(self.tr("Words on the cover…"), kind="quiet", small=True, flush="right")
        set_tip(cover, self.tr("Set product, price and good points on the first photo"))
        cover.clicked.connect(self._make_cover)
        self._form.add(Field(self.tr("Photos and numbered tags"), self._album, act=cover))
        yield
        self._form.add_row(
            (Field(self.tr("Title (optional)"), self._title), 1), (Field(self.tr("Tags"), self._tags), 1)
        )
        self._form.add(self._first_comment)
        plain = button(self.tr("Make this a post"), kind="quiet", small=True, flush="left")
        plain.clicked.connect(self._presenter.make_post)
        self._form.add(plain, is_left=True)
        yield
        # Last: Tab follows the order in which the parts come into the window.
        self._place_inspected()
        yield

    def _build_inspector(self) -> QWidget:
        self._inspector = QFrame()
        self._inspector.setProperty("role", "inspector")
        self._inspected = QVBoxLayout(self._inspector)
        self._inspected.setContentsMargins(0, 0, 0, 0)
        self._beside = QWidget()
        self._inspected.addWidget(self._beside)
        return self._inspector

    def _place_inspected(self) -> None:
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(18)
        column.addWidget(self._audience_choice)
        column.addWidget(self._result)
        column.addStretch(1)

    @Slot()
    def fit(self) -> None:
        """Show the preview beside the form where there is room, else below it."""
        has_room = self.width() >= self.px(_NARROW + _LEAST_FORM_PX)
        self._inspector.setVisible(has_room)
        self._inspector.setFixedWidth(self.px(_WIDE if self.width() > self.px(_WIDE + _FORM_PX) else _NARROW))
        is_beside = self._inspected.count() > 0
        if has_room and not is_beside:
            self._form.set_end(None)
            self._inspected.addWidget(self._beside)
        elif is_beside and not has_room:
            self._inspected.removeWidget(self._beside)
            self._form.set_end(self._beside)
        # At once: a layout shows what it is given only when the event loop runs again.
        self._beside.show()

    @Slot()
    def show_draft(self) -> None:
        """Show the open draft in all fields."""
        draft = self._draft_session.draft
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
        self._again.set_value(form.again.value)
        self._more.show_form(form)
        self._pros.set_points(form.pros)
        self._cons.set_points(form.cons)
        self._text.show_text(draft.text)
        if self._tags.tags() != draft.tags:
            self._tags.set_tags(draft.tags)
        self._first_comment.show_draft(draft.first_comment)
        self._audience_choice.show_draft()
        self._album.show_draft(self._audience.capability)
        self._is_showing = False
        self._presenter.refresh()

    @Slot()
    def _write(self) -> None:
        if self._is_showing:
            return
        form = replace(
            self._more.written(self._draft_session.draft.review or ReviewForm()),
            again=BuyAgain(self._again.value()),
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
        self._presenter.write(
            form, title=self._title.text(), text=self._text.toPlainText(), tags=self._tags.tags()
        )

    @Slot(object)
    def _show_state(self, state: ReviewState) -> None:
        """Show how much room is left, what is missing, and how the review will look."""
        is_elsewhere = state.reason in {Reason.LINK_INVALID, Reason.GTIN_INVALID}
        self._price_field.set_problem("" if is_elsewhere or state.readings else state.problem)
        self._price_choice.show_readings(self._price.text().strip(), state.readings)
        self._more.show_problem(state.reason, state.problem)
        self._later.setEnabled(not state.draft.is_empty)
        self._text_field.set_count(state.length, state.capability.limits.characters)
        self._first_comment.count(state.comment_length, state.capability.limits.characters)
        self._go.setEnabled(state.can_check)
        self._go.setText(self._go_text(state.missing))
        self._result.show_draft(
            state.draft, state.wire_text or state.problem, state.account, state.draft.changed_s
        )

    def _go_text(self, missing: MissingPart) -> str:
        texts = {
            MissingPart.NOTHING: self.tr("Check and publish"),
            MissingPart.PRODUCT: self.tr("Name the product first"),
            MissingPart.RATING: self.tr("Give a rating first"),
            MissingPart.RELATION: self.tr("Say how you got it first"),
        }
        return texts[missing]

    @Slot()
    def _open_post(self) -> None:
        self.destination_requested.emit(ComposeDestination())

    @Slot(bool)
    def _show_put_away(self, is_rated: bool) -> None:
        rated = self.tr("Kept as a draft, under “Rated, not written”.")
        self.say.emit(rated if is_rated else self.tr("Kept as a draft."))
        self.destination_requested.emit(DraftsDestination())

    def _take_product(self, chosen: Suggestion) -> None:
        known = self._suggestions.product(chosen)
        if known is not None:
            self._presenter.complete(known)
            self.show_draft()

    @Slot(str)
    def _choose_price(self, price: str) -> None:
        self._presenter.choose_price(price)
        self.show_draft()
        self._price.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _make_cover(self) -> None:
        # The templates come with the renderer, which is not needed before.
        from kesong_desktop.actions.draft.look_samples import every_cover  # noqa: PLC0415

        with_notes = (one for one in every_cover() if any(part.role == "notes" for part in one.words))
        template = next(with_notes, every_cover()[0])
        if self._presenter.make_cover(template.id):
            self.destination_requested.emit(EditorDestination(0))
        else:
            self.say.emit(self.tr("Add a photo first."))


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Its controls take the focus.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
