"""An invitation to a home server, as text that can be sent, pasted and shown as a QR code."""

import base64
import binascii
import re
from dataclasses import dataclass

from kesong_desktop.errors import InvalidInput, Reason

_TEXT = re.compile(r"kesong:join/([^/]+)/([A-Za-z0-9_-]{43})/([A-Za-z0-9_-]{22})")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?:[0-9]{1,5}")
_FINGERPRINT_BYTES = 32


@dataclass(frozen=True, slots=True)
class Invitation:
    """Where the server is, the SHA-256 of the certificate by which it is known, and the code that is good once.

    ``hosts`` are ``host:port`` in the order in which they are tried.
    """

    hosts: tuple[str, ...]
    fingerprint: bytes
    code: str

    @property
    def text(self) -> str:
        """The invitation as one word."""
        key = base64.urlsafe_b64encode(self.fingerprint).decode().rstrip("=")
        return f"kesong:join/{','.join(self.hosts)}/{key}/{self.code}"


def parse_invitation(text: str) -> Invitation:
    """Return the invitation in a text: white space in it, as mail programs add it, and words around it do not matter.

    Raises:
        InvalidInput: there is none in it.
    """
    found = _TEXT.search("".join(text.split()))
    hosts = tuple(found[1].lower().split(",")) if found else ()
    if found is None or not all(map(_is_host, hosts)):
        raise InvalidInput(Reason.INVITATION_INVALID)
    try:
        fingerprint = base64.urlsafe_b64decode(found[2] + "=")
    except binascii.Error as error:
        raise InvalidInput(Reason.INVITATION_INVALID) from error
    if len(fingerprint) != _FINGERPRINT_BYTES:
        raise InvalidInput(Reason.INVITATION_INVALID)
    return Invitation(hosts, fingerprint, found[3])


def _is_host(host: str) -> bool:
    return bool(_HOST.fullmatch(host)) and 0 < int(host.rpartition(":")[2]) <= 65535
