"""The steps of a sign-in at a server, and each way in which it can go wrong."""

import pytest

from kesong_desktop.api.oauth import AppCredentials
from kesong_desktop.errors import AppForgotten, CodeNeeded, InvalidInput, Reason, SignInFailed, Unreachable
from kesong_desktop.model.account import Capability
from kesong_desktop.sync.sign_in import FoundServer, PastedCodeRequest
from kesong_desktop.ui.welcome.presenter import SignInPresenter, SignInState, SignInStep
from tests.fakes.timeline_services import ANNA, FakePulls, ImmediateBackground

FOUND = FoundServer("https://one.example", Capability())
PAGE = "https://one.example/oauth/authorize?x"
REQUEST = PastedCodeRequest(PAGE, FOUND.origin, AppCredentials("id", "secret", "oob"), "verifier")


class FakeSignIn(FakePulls):
    """Takes every step, and answers when the test says so."""

    def find_server(self, spelling):
        return self.pull("find", spelling)

    def with_browser(self, server, show):
        self.show = show
        return self.pull("browser", server)

    def begin_pasted(self, server):
        return self.pull("begin code", server)

    def finish_pasted(self, request, code):
        return self.pull("finish code", (request, code))


class SigningIn:
    """A presenter over fakes; ``can_open`` says whether there is a browser."""

    def __init__(self):
        self.sign_in = FakeSignIn()
        self.opened, self.accounts, self.can_open = [], [], True
        self.presenter = SignInPresenter(self.sign_in, ImmediateBackground(), self.open)
        self.presenter.signed_in.connect(self.accounts.append)

    def open(self, address):
        self.opened.append(address)
        return self.can_open

    @property
    def state(self):
        return self.presenter.state

    @property
    def asked(self):
        return [what for what, _ in self.sign_in.asked]

    def waits_for_browser(self):
        """As far as the open browser."""
        self.presenter.begin_with_browser("one.example")
        self.sign_in.answer(FOUND)
        self.sign_in.show(PAGE)

    def waits_for_code(self):
        """As far as the field for the code."""
        self.presenter.begin_with_code("one.example")
        self.sign_in.answer(FOUND)
        self.sign_in.answer(REQUEST)


@pytest.fixture
def it(qapp):
    """A sign-in that has not begun."""
    return SigningIn()


def test_with_browser(it):
    it.presenter.begin_with_browser("one.example")
    assert it.state == SignInState(SignInStep.SEARCHING)
    it.sign_in.answer(FOUND)
    assert it.state == SignInState(SignInStep.FOUND, FOUND)
    it.sign_in.show(PAGE)
    assert it.state == SignInState(SignInStep.BROWSER, FOUND, PAGE)
    it.presenter.open_again()
    assert it.opened == [PAGE, PAGE]
    it.sign_in.answer(ANNA)
    assert (it.accounts, it.state) == ([ANNA], SignInState())


def test_with_code(it):
    it.waits_for_code()
    assert (it.state.step, it.state.address, it.opened) == (SignInStep.CODE, PAGE, [PAGE])
    it.presenter.finish_with_code("1234")
    it.presenter.finish_with_code("1234")
    assert it.asked == ["find", "begin code", "finish code"], "one answer at a time"
    it.sign_in.answer(ANNA)
    assert it.accounts == [ANNA]


def test_wrong_code_can_be_corrected(it):
    it.waits_for_code()
    it.presenter.finish_with_code("wrong")
    assert it.state.is_finishing
    it.sign_in.fail(SignInFailed("one.example", Reason.SIGN_IN_CODE_USED))
    assert it.state.code_problem
    assert not it.state.is_finishing
    it.presenter.finish_with_code("right")
    assert it.state.code_problem == ""
    assert it.sign_in.asked[-1] == ("finish code", (REQUEST, "right"))


def test_app_that_was_forgotten_gets_another_code(it):
    it.waits_for_code()
    it.presenter.finish_with_code("1234")
    it.sign_in.fail(AppForgotten("one.example", said="unknown client"))
    assert it.asked[-1] == "begin code"
    it.sign_in.answer(REQUEST)
    assert (it.state.step, it.state.is_finishing) == (SignInStep.CODE, False)
    assert it.state.reason


@pytest.mark.parametrize("is_told_by_server", [True, False])
def test_code_takes_the_place_of_a_browser_that_does_not_work(it, is_told_by_server):
    it.can_open = is_told_by_server
    it.presenter.begin_with_browser("one.example")
    it.sign_in.answer(FOUND)
    if is_told_by_server:
        it.sign_in.fail(CodeNeeded("one.example", Reason.SIGN_IN_APP_REFUSED, said="it refuses"))
    else:
        it.sign_in.show(PAGE)
    assert it.asked == ["find", "browser", "begin code"]
    assert it.state.reason


def test_code_while_the_browser_is_open(it):
    it.waits_for_browser()
    it.presenter.begin_with_code("")
    assert it.sign_in.futures[1].cancelled()
    assert it.asked == ["find", "browser", "begin code"]


def test_stopping_drops_every_answer(it):
    it.presenter.begin_with_browser("one.example")
    it.sign_in.answer(FOUND)
    it.presenter.stop()
    it.sign_in.show(PAGE)
    assert it.sign_in.futures[1].cancelled()
    assert (it.state, it.opened, it.accounts) == (SignInState(), [], [])


def test_only_one_sign_in_at_a_time(it):
    it.waits_for_browser()
    it.presenter.begin_with_browser("two.example")
    assert it.asked == ["find", "browser"]


def test_what_is_no_address_is_reported_at_its_field(it):
    it.presenter.begin_with_browser("my server")
    it.sign_in.fail(InvalidInput(Reason.ADDRESS_INVALID, address="my server"))
    assert it.state.step is SignInStep.START
    assert "my server" in it.state.server_problem


def test_failure_is_reported_until_the_next_try(it):
    problem = Unreachable("one.example", why="no connection")
    it.presenter.begin_with_browser("one.example")
    it.sign_in.fail(problem)
    assert it.state == SignInState(failure=problem)
    it.presenter.begin_with_browser("one.example")
    assert it.state.failure is None
