"""Pairing: a guest of the network asks to be let in, and the owner compares the codes on both screens.

Only while the owner waits for somebody. A request counts until its time is over, also when it was cancelled or refused: who
asks again and again for a code that fits gets few tries.
"""

import hmac
import threading
from dataclasses import dataclass

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import ApiProblem, invalid, not_found
from kesong_desktop.homeserver.service.people.invitations import InvitationService
from kesong_desktop.homeserver.storage.ids import ClockMs, RandomBytes
from kesong_desktop.model.home.pairing import (
    NONCE_BYTES,
    PairingRequest,
    PairingState,
    commitment,
    pairing_code,
)

_ID_BYTES = 16
_LONGEST_NAME = 60


@dataclass(slots=True)
class _Pairing:
    id: str
    name: str
    nonce: bytes
    began_ms: int
    code: str = ""
    state: PairingState = PairingState.WAITING
    invitation: str = ""


@dataclass(frozen=True, slots=True)
class PairingOffer:
    """What a guest gets for a request: its id, which nobody else knows, and the server's commitment to its nonce."""

    id: str
    commitment: bytes


class PairingService:
    """Requests of guests, in memory. For use from any thread."""

    def __init__(
        self, clock_ms: ClockMs, random_bytes: RandomBytes, limits: HomeLimits, invitations: InvitationService
    ) -> None:
        self._clock_ms = clock_ms
        self._random_bytes = random_bytes
        self._limits = limits
        self._invitations = invitations
        self._lock = threading.Lock()
        self._fingerprint = b""
        self._pairings: list[_Pairing] = []

    def open(self, fingerprint: bytes) -> None:
        """Take requests from now on. ``fingerprint`` is the SHA-256 of the certificate by which the server is known."""
        with self._lock:
            self._fingerprint = fingerprint

    def close(self) -> None:
        """Take no more requests, and refuse those that wait; who was accepted can still fetch the invitation."""
        with self._lock:
            self._fingerprint = b""
            for one in self._pairings:
                if one.state is PairingState.WAITING:
                    one.state = PairingState.REFUSED

    def begin(self, name: str) -> PairingOffer:
        """Begin a pairing with the guest's computer of this name.

        Raises:
            Problem: 403 while the owner waits for nobody, 422 without a name, 429 for one request too many.
        """
        shown = "".join(letter for letter in name if letter.isprintable()).strip()[:_LONGEST_NAME]
        if not shown:
            raise invalid("Name can't be blank")
        with self._lock:
            if not self._fingerprint:
                raise ApiProblem(403, "The owner of this server is not waiting for anybody now")
            self._forget_old()
            if len(self._pairings) >= self._limits.pairings:
                raise ApiProblem(429, "Too many have asked. Try again in two minutes")
            number, nonce = self._random_bytes(_ID_BYTES).hex(), self._random_bytes(NONCE_BYTES)
            new = _Pairing(number, shown, nonce, self._clock_ms())
            self._pairings.append(new)
            return PairingOffer(new.id, commitment(self._fingerprint, new.nonce))

    def reveal(self, number: str, guest_nonce: bytes) -> bytes:
        """Take the guest's nonce, once, and return the server's: from now on the owner sees the request.

        Raises:
            Problem: 404 for an unknown or old id, 409 for a second nonce, 422 for one that is none.
        """
        if len(guest_nonce) != NONCE_BYTES:
            raise invalid("Nonce must be 32 bytes")
        with self._lock:
            found = self._found(number)
            if found.code or found.state is not PairingState.WAITING:
                raise ApiProblem(409, "This request has had its nonce")
            found.code = pairing_code(self._fingerprint, found.nonce, guest_nonce)
            return found.nonce

    def state(self, number: str) -> tuple[PairingState, str]:
        """How the request stands, and the code of its invitation once it was accepted.

        Raises:
            Problem: 404 for an unknown or old id.
        """
        with self._lock:
            found = self._found(number)
            return found.state, found.invitation

    def cancel(self, number: str) -> None:
        """The guest has gone, or the owner refuses the request; one that is not there is gone already."""
        with self._lock:
            for one in self._pairings:
                if one.id == number and one.state is PairingState.WAITING:
                    one.state = PairingState.REFUSED

    def waiting(self) -> tuple[PairingRequest, ...]:
        """The requests with a code that wait for the owner, the oldest first."""
        with self._lock:
            self._forget_old()
            return tuple(
                PairingRequest(one.id, one.name, one.code)
                for one in self._pairings
                if one.code and one.state is PairingState.WAITING
            )

    def accept(self, number: str, role: str = "member") -> None:
        """Let the guest in whose screen shows the same code: their program gets a new invitation.

        Raises:
            InvalidInput: the request is over.
        """
        with self._lock:
            self._forget_old()
            found = next((one for one in self._pairings if one.id == number), None)
            if found is None or not found.code or found.state is not PairingState.WAITING:
                raise InvalidInput(Reason.PAIRING_OVER)
            found.invitation = self._invitations.create(role)
            found.state = PairingState.ACCEPTED

    def _found(self, number: str) -> _Pairing:
        self._forget_old()
        for one in self._pairings:
            if hmac.compare_digest(one.id.encode(), number.encode()):
                return one
        raise not_found()

    def _forget_old(self) -> None:
        oldest = self._clock_ms() - self._limits.pairing_ms
        self._pairings = [one for one in self._pairings if one.began_ms > oldest]
