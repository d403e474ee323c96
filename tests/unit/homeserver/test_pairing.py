"""Pairing: a code on both screens that nobody in between can choose, and few tries for it."""

import base64
import hashlib

import pytest

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.model.home.pairing import commitment, keeps_commitment, pairing_code
from tests.unit.homeserver.world import PASSWORD, World

KEY = hashlib.sha256(b"the server's certificate").digest()
MINE = bytes(range(32))
PATH = "/api/kesong/v1/pairing"


def paired(home: HomeService, name: str = "Mei's laptop") -> tuple[str, str]:
    """A request with its code, as the guest works it out."""
    offer = home.pairing.begin(name)
    nonce = home.pairing.reveal(offer.id, MINE)
    assert keeps_commitment(offer.commitment, KEY, nonce)
    return offer.id, pairing_code(KEY, nonce, MINE)


def test_both_sides_show_the_same_code_and_the_guest_gets_an_invitation(home: HomeService) -> None:
    home.pairing.open(KEY)
    number, code = paired(home)
    (request,) = home.pairing.waiting()
    assert (request.id, request.name, request.code) == (number, "Mei's laptop", code)
    assert len(code) == 6
    assert code.isdigit()
    assert home.pairing.state(number) == ("waiting", "")
    home.pairing.accept(number)
    state, invitation = home.pairing.state(number)
    assert state == "accepted"
    assert home.invitations.accept(invitation, "mei", PASSWORD, app="x").account
    assert home.pairing.waiting() == ()


def test_code_depends_on_key_and_both_nonces() -> None:
    """Another key in between, or another nonce, leads to another code; parts of other lengths are refused."""
    one, other = bytes(32), b"\1" + bytes(31)
    codes = {pairing_code(a, b, c) for a in (one, other) for b in (one, other) for c in (one, other)}
    assert len(codes) == 8
    with pytest.raises(ValueError, match="32 bytes"):
        pairing_code(one, one, b"short")


def test_codes_are_spread_evenly() -> None:
    """The digits come from the hash: every first digit about as often as another, zero too."""
    firsts = [pairing_code(KEY, number.to_bytes(32), MINE)[0] for number in range(2000)]
    counts = [firsts.count(str(digit)) for digit in range(10)]
    assert all(140 <= count <= 260 for count in counts), counts


def test_server_is_bound_to_its_nonce_before_it_knows_the_guests(home: HomeService) -> None:
    """The commitment fits no other nonce and no other key, and a second nonce of the guest is not taken."""
    home.pairing.open(KEY)
    offer = home.pairing.begin("x")
    nonce = home.pairing.reveal(offer.id, MINE)
    assert offer.commitment == commitment(KEY, nonce)
    assert not keeps_commitment(offer.commitment, KEY, bytes(32))
    assert not keeps_commitment(offer.commitment, bytes(32), nonce)
    assert not keeps_commitment(commitment(KEY, nonce + b"x"), KEY, nonce + b"x")
    with pytest.raises(ApiProblem) as caught:
        home.pairing.reveal(offer.id, bytes(32))
    assert caught.value.status == 409


def test_nothing_is_taken_while_the_owner_waits_for_nobody(home: HomeService) -> None:
    with pytest.raises(ApiProblem) as caught:
        home.pairing.begin("x")
    assert caught.value.status == 403
    home.pairing.open(KEY)
    number, _ = paired(home)
    accepted, _ = paired(home)
    home.pairing.accept(accepted)
    home.pairing.close()
    assert home.pairing.state(number)[0] == "refused"
    assert home.pairing.state(accepted)[0] == "accepted"
    with pytest.raises(InvalidInput) as over:
        home.pairing.accept(number)
    assert over.value.reason is Reason.PAIRING_OVER


def test_requests_end_after_two_minutes(world: World) -> None:
    """One that was not confirmed is gone for both sides."""
    pairing = world.home.pairing
    pairing.open(KEY)
    number, _ = paired(world.home)
    world.clock.pass_s(119)
    assert len(pairing.waiting()) == 1
    world.clock.pass_s(1)
    assert pairing.waiting() == ()
    with pytest.raises(ApiProblem):
        pairing.state(number)
    with pytest.raises(InvalidInput):
        pairing.accept(number)


def test_few_tries_also_when_they_are_cancelled(world: World) -> None:
    """Whoever looks for a code that fits has four tries in two minutes."""
    pairing = world.home.pairing
    pairing.open(KEY)
    for _ in range(4):
        number, _ = paired(world.home)
        pairing.cancel(number)
    with pytest.raises(ApiProblem) as caught:
        pairing.begin("x")
    assert caught.value.status == 429
    world.clock.pass_s(120)
    assert pairing.begin("x").id


def test_a_request_without_its_nonce_is_not_shown(home: HomeService) -> None:
    """It has no code that could be compared, and cannot be accepted."""
    home.pairing.open(KEY)
    offer = home.pairing.begin("\x1b[31mMei\n" + "x" * 100)
    assert home.pairing.waiting() == ()
    with pytest.raises(InvalidInput):
        home.pairing.accept(offer.id)
    home.pairing.reveal(offer.id, MINE)
    assert home.pairing.waiting()[0].name == "[31mMei" + "x" * 53


def test_over_http(world: World) -> None:
    """What the guest's program sends; a strange id, a bad nonce and pages of other websites are refused."""
    world.home.pairing.open(KEY)
    offer = world.client.post(PATH, json={"name": "Mei"}).json()
    here = f"{PATH}/{offer['id']}"
    assert world.client.post(here, json={"nonce": "no"}).status_code == 422
    assert world.client.post(here, json={"nonce": "AAAA"}).status_code == 422
    told = world.client.post(here, json={"nonce": base64.b64encode(MINE).decode()}).json()["nonce"]
    (request,) = world.home.pairing.waiting()
    assert request.code == pairing_code(KEY, base64.b64decode(told), MINE)
    world.home.pairing.accept(request.id)
    assert world.client.get(here).json()["state"] == "accepted"
    assert world.client.get(f"{PATH}/ä").status_code == 404
    foreign = {"Origin": "https://evil.example"}
    assert world.client.post(PATH, json={"name": "Eve"}, headers=foreign).status_code == 403
    assert world.client.request("DELETE", here, headers=foreign).status_code == 403
    assert world.client.request("DELETE", here).status_code == 200
