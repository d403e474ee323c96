"""Pairing: a guest on the network requests access, and the owner compares the codes on both screens.

Possible only while the owner has pairing open. A request counts until it expires, also if it was cancelled or refused, which
limits the number of guesses.
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
    """Response to a request: its secret id, and the server's commitment to its nonce."""

    id: str
    commitment: bytes


class PairingService:
    """Keeps pairing requests in memory. For use from any thread."""

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
        """Accept requests from now on. ``fingerprint`` is the SHA-256 of the certificate that identifies the server."""
        with self._lock:
            self._fingerprint = fingerprint

    def close(self) -> None:
        """Accept no more requests, and refuse pending ones; accepted guests can still fetch their invitation."""
        with self._lock:
            self._fingerprint = b""
            for one in self._pairings:
                if one.state is PairingState.WAITING:
                    one.state = PairingState.REFUSED

    def begin(self, name: str) -> PairingOffer:
        """Begin a pairing with the guest's computer ``name``.

        Raises:
            Problem: 403 while pairing is not open, 422 without a name, 429 for too many requests.
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
        """Store the guest's nonce, once, and return the server's; the owner sees the request from now on.

        Raises:
            Problem: 404 for an unknown or expired id, 409 for a second nonce, 422 for an invalid one.
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
        """Return the state of a request, and the code of its invitation once it was accepted.

        Raises:
            Problem: 404 for an unknown or expired id.
        """
        with self._lock:
            found = self._found(number)
            return found.state, found.invitation

    def cancel(self, number: str) -> None:
        """Cancel a request, for the guest or for the owner; an unknown one is ignored."""
        with self._lock:
            for one in self._pairings:
                if one.id == number and one.state is PairingState.WAITING:
                    one.state = PairingState.REFUSED

    def waiting(self) -> tuple[PairingRequest, ...]:
        """Return the requests with a code that are pending, the oldest first."""
        with self._lock:
            self._forget_old()
            return tuple(
                PairingRequest(one.id, one.name, one.code)
                for one in self._pairings
                if one.code and one.state is PairingState.WAITING
            )

    def accept(self, number: str, role: str = "member") -> None:
        """Accept the request of a guest with the same code; their client receives a new invitation.

        Raises:
            InvalidInput: the request has expired.
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
