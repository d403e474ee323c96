"""Presenter of the review pane: the open draft as a product review."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.draft import Draft, ReviewForm
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.review import Review, ReviewKind
from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell import messages


class MissingPart(Enum):
    """What a review needs next before it can be published."""

    NOTHING = "nothing"
    PRODUCT = "product"
    RATING = "rating"
    RELATION = "relation"


@dataclass(frozen=True, slots=True)
class ReviewState:
    """The open draft as a review. ``wire_text`` is empty while something is missing; ``problem`` says what cannot be used."""

    draft: Draft
    account: Account | None
    capability: Capability
    missing: MissingPart
    problem: str
    wire_text: str
    length: int
    comment_length: int
    """Of the first comment, as the server counts."""
    reason: Reason | None = None
    """What kind of problem it is."""
    readings: tuple[str, ...] = ()
    """What the price can mean, where that are two prices."""

    @property
    def can_check(self) -> bool:
        """True where the review can be published, as far as is known here."""
        return self.missing is MissingPart.NOTHING and not self.problem


class ReviewPresenter(QObject):
    """Writes into the open draft. ``state_changed`` carries a ``ReviewState`` while the draft is a review."""

    state_changed = Signal(object)
    post_started = Signal()
    put_away = Signal(bool)

    def __init__(
        self, session: DraftSession, audience: AudiencePresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.audience = audience
        self._session = session
        session.changed.connect(self.refresh)
        audience.changed.connect(self.refresh)

    @property
    def state(self) -> ReviewState:
        """What is shown of the open draft."""
        draft, capability = self._session.draft, self.audience.capability
        readings: tuple[str, ...] = ()
        reason: Reason | None = None
        try:
            text, problem = draft.wire_text(), ""
        except InvalidInput as error:
            text, problem, reason = "", messages.sentence(error), error.reason
            if reason is Reason.PRICE_AMBIGUOUS:
                readings = (str(error.facts["one"]), str(error.facts["other"]))
        missing = _missing_part(draft.review or ReviewForm())
        return ReviewState(
            draft=draft,
            account=self.audience.account,
            capability=capability,
            missing=missing,
            problem=problem,
            wire_text=text if missing is MissingPart.NOTHING else "",
            length=capability.length(text, draft.wire_spoiler()),
            comment_length=capability.length(draft.first_comment.strip(), draft.wire_spoiler()),
            reason=reason,
            readings=readings,
        )

    @Slot()
    def refresh(self) -> None:
        """Count the text again, and look for what is missing."""
        if self._session.draft.review is not None:
            self.state_changed.emit(self.state)

    def write(self, form: ReviewForm, *, title: str, text: str, tags: tuple[str, ...]) -> None:
        """Write the form and the text into the draft."""
        self._session.change(review=form, title=title, text=text, tags=tags)

    @Slot(str)
    def choose_price(self, price: str) -> None:
        """Take one of the readings of a price."""
        form = self._session.draft.review or ReviewForm()
        self._session.change(review=replace(form, price=price))

    def complete(self, known: Review) -> None:
        """Fill in what was said of the product before; what a person wrote already stays."""
        form = self._session.draft.review or ReviewForm()
        self._session.change(
            review=replace(
                form,
                product=known.product,
                brand=form.brand.strip() or known.brand,
                category=form.category.strip() or known.category,
                currency=form.currency.strip() or known.currency,
                link=form.link.strip() or known.link,
                gtin=form.gtin.strip() or known.gtin,
                kind=known.kind if form.kind is ReviewKind.PRODUCT else form.kind,
            )
        )

    def make_cover(self, template: str) -> bool:
        """Set product, price and good points on the first photo; False where there is none."""
        draft, form = self._session.draft, self._session.draft.review or ReviewForm()
        if not draft.pictures:
            return False
        price = f"{form.price} {form.currency}".strip()
        cover = Cover(template, form.product, price, form.pros)
        recipe = replace(draft.pictures[0].recipe or Recipe(), cover=cover)
        self._session.change_picture(0, recipe=recipe)
        return True

    @Slot()
    def write_later(self) -> None:
        """Keep the review as it is among the drafts, and have nothing in hand."""
        is_rated = self._session.draft.is_only_rated
        self._session.start()
        self.put_away.emit(is_rated)

    @Slot()
    def make_post(self) -> None:
        """Make the review an ordinary post; its form is dropped, and comes back by undoing."""
        self._session.change(review=None)
        self.post_started.emit()


def _missing_part(form: ReviewForm) -> MissingPart:
    if not form.product.strip():
        return MissingPart.PRODUCT
    if not form.halves:
        return MissingPart.RATING
    return MissingPart.RELATION if form.relation is None else MissingPart.NOTHING
