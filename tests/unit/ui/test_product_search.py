"""Products among the results of a search: from what was seen, at once, and each opens its page."""

from collections.abc import Sequence

from kesong_desktop.model.account import Account
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.product_summary import ProductSummary
from kesong_desktop.ui.search.presenter import SearchPresenter
from kesong_desktop.ui.search.search_model import rows_of
from kesong_desktop.ui.shell.destination import ProductDestination
from tests.fakes.timeline_services import ANNA, BEN, FakeAccounts, ImmediateBackground
from tests.unit.ui.test_search_presenter import FakeSearch

PAN = ProductSummary(ProductKey("product::pan"), "Pan", "Staub", count=2, halves=18)


def found(account: Account, words: str) -> Sequence[ProductSummary]:
    """Find one product of Anna's."""
    return [PAN] if account.key == ANNA.key and words == "pan" else []


def test_products_are_found_and_opened() -> None:
    accounts, opened = FakeAccounts(ANNA, BEN), []
    presenter = SearchPresenter(accounts, FakeSearch(), ImmediateBackground(), find_products=found)
    presenter.opened.connect(opened.append)
    presenter.search("pan")
    (row,) = [one for one in rows_of(presenter.state) if one.kind == "product"]
    assert row.title == "Pan · Staub · 4.5 of 5 stars, 2 review(s)"
    assert not presenter.state.is_empty
    presenter.open(row.item)
    assert opened == [ProductDestination("product::pan")]
    presenter.search("")
    assert presenter.state.products == ()
    presenter.search("lid")
    assert presenter.state.products == ()


def test_another_account_finds_its_own() -> None:
    presenter = SearchPresenter(
        FakeAccounts(BEN, ANNA), FakeSearch(), ImmediateBackground(), find_products=found
    )
    presenter.search("pan")
    assert presenter.state.products == ()
