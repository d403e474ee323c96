"""From httpx's exceptions and HTTP's answers to errors that a person can act on: the one place where this happens."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import httpx

from kesong_desktop.errors import (
    Forbidden,
    Gone,
    NotAuthorised,
    NotThisProtocol,
    Reason,
    Rejected,
    ServerFault,
    ServerProblem,
    SlowDown,
    TooLarge,
    Unreachable,
)

_NOT_SIGNED_IN = re.compile(
    r"unauthenticated|invalid bearer token|access token (is invalid|was revoked|expired)", re.IGNORECASE
)
_MAX_WORDS = 500
_LONGEST_WAIT_S = 3 * 3600.0
"""The longest window of a limit on a common server: 300 posts in three hours (docs.joinmastodon.org/api/rate-limits)."""
_MILLISECONDS = 1e11
"""A greater number of an epoch counts milliseconds."""
_NETWORK_SIGN_IN = 511
_TRY_AGAIN = frozenset({408, 421, 425})
"""Request Timeout, Misdirected Request, Too Early (RFC 9110, 8470): about the connection, not about what was asked."""
_NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
    httpx.InvalidURL,
)


def from_exception(error: Exception, server: str) -> ServerProblem:
    """What a failed exchange means. Only failures before the first byte count as "not arrived"."""
    if isinstance(error, _NEVER_LEFT):
        return Unreachable(server, _reason(error), may_have_arrived=False)
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return Unreachable(server, Reason.TIMED_OUT, may_have_arrived=True)
    return Unreachable(server, Reason.CONNECTION_LOST, may_have_arrived=True)


def raise_for(response: httpx.Response, body: bytes, server: str, now_s: float) -> None:
    """Do nothing for a 2xx answer.

    Raises:
        ServerProblem: the kind that the answer means, with the server's own words.
    """
    status = response.status_code
    if 200 <= status < 300:
        return
    said = words(body, response.headers.get("content-type", ""))
    if status == 401 or (status in {400, 403, 500} and _NOT_SIGNED_IN.search(said)):
        raise NotAuthorised(server, said=said)
    if 300 <= status < 400 or status < 200:
        raise NotThisProtocol(server, why=f"a redirect ({status}){_where(response)}")
    if status == 500 and _is_refusal(body):
        raise Rejected(server, said=said, status=status)
    if status == 500 and said.startswith("No query results for model"):
        raise Gone(server, said=said, status=status)
    if status in _TRY_AGAIN:
        raise Unreachable(server, Reason.SERVER_GAVE_UP, may_have_arrived=True)
    if status == _NETWORK_SIGN_IN:
        raise Unreachable(server, Reason.CAPTIVE_PORTAL, may_have_arrived=True)
    if status >= 500:
        told = _moment(response.headers.get("retry-after", "").strip(), now_s)
        raise ServerFault(server, status=status, said=said, wait_s=0.0 if told is None else _bounded(told))
    if status == 429:
        raise slow_down(server, wait_s(response.headers.get, now_s), said)
    kinds = {403: Forbidden, 404: Gone, 410: Gone, 413: TooLarge, 451: Forbidden}
    raise kinds.get(status, Rejected)(server, said=said, status=status)


def is_portal(response: httpx.Response) -> bool:
    """Return whether an answer of the API is the page of a network that wants a sign-in; some say so (511, RFC 6585, 6)."""
    if response.status_code == _NETWORK_SIGN_IN:
        return True
    is_page = "html" in response.headers.get("content-type", "").lower()
    return 200 <= response.status_code < 300 and is_page and response.content.lstrip()[:1] == b"<"


def words(body: bytes, content_type: str) -> str:
    """The server's own words in an error's body: at most 500 characters, printable; empty for web pages."""
    text = body.decode("utf-8", "replace").strip()
    try:
        said = _words_in(json.loads(text))
    except (ValueError, RecursionError):
        # Takahe labels plain words as HTML; markup tells a page.
        said = "" if text.startswith("<") or ("html" in content_type and "<" in text) else text
    return re.sub(r"\s+", " ", "".join(c if c.isprintable() else " " for c in said)).strip()[:_MAX_WORDS]


def wait_s(header: Callable[[str, str], str], now_s: float) -> float:
    """Seconds to wait after a 429: Retry-After (seconds or date), X-RateLimit-Reset (also epoch or ISO); 60 without them.

    At least one second, at most ``_LONGEST_WAIT_S``.
    """
    for name in ("retry-after", "x-ratelimit-reset", "ratelimit-reset"):
        found = _moment(header(name, "").strip(), now_s)
        if found is not None:
            return _bounded(found)
    return 60.0


def slow_down(server: str, wait_s: float, said: str) -> SlowDown:
    """Return the error that asks to wait so many seconds from now, with the time when they end."""
    until = datetime.now(UTC).astimezone() + timedelta(seconds=wait_s)
    return SlowDown(server, wait_s=wait_s, until=f"{until:%H:%M:%S}", said=said)


def _bounded(wait_s: float) -> float:
    return min(_LONGEST_WAIT_S, max(1.0, wait_s))


def _moment(text: str, now_s: float) -> float | None:
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        return _date(text, now_s)
    if number != number or number < 0:  # noqa: PLR0124 - NaN is what is not itself
        return None
    if number > _MILLISECONDS:
        number /= 1000
    return number - now_s if number > 1e8 else number


def _date(text: str, now_s: float) -> float | None:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now_s
        except (ValueError, TypeError, OverflowError):
            continue
    return None


def _where(response: httpx.Response) -> str:
    """The host that a redirect names: the one that was meant, very often."""
    try:
        host = urlsplit(response.headers.get("location", "")).netloc
    except ValueError:
        return ""
    return f" to {host}" if host else ""


def _is_refusal(body: bytes) -> bool:
    """True for fields that were refused: Pixelfed up to 0.12 tells them, and what it does not have, as a fault of its own."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(raw, dict) and isinstance(raw.get("errors"), dict) and bool(raw["errors"])


def _words_in(raw: object) -> str:
    if isinstance(raw, str):
        return raw
    if not isinstance(raw, dict):
        return ""
    parts = [raw.get("error_description") or raw.get("error") or raw.get("message") or ""]
    fields = raw.get("errors")
    if isinstance(fields, dict):
        lists = [value if isinstance(value, list) else [value] for value in fields.values()]
        parts += [str(one) for value in lists for one in value if str(one) not in parts]
    return " ".join(str(part) for part in parts if part)


def _reason(error: Exception) -> Reason:
    """Return why no connection was made."""
    text = str(error)
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return Reason.TIMED_OUT
    if isinstance(error, httpx.ProxyError):
        return Reason.PROXY_NEEDS_PASSWORD if "407" in text else Reason.PROXY_UNUSABLE
    if "CERTIFICATE" in text.upper():
        return _certificate_reason(text.lower())
    if any(sign in text for sign in ("Name or service", "nodename", "getaddrinfo", "resolution")):
        return Reason.NAME_UNKNOWN
    return Reason.UNREACHABLE


def _certificate_reason(text: str) -> Reason:
    """Return what is wrong with a certificate, by the messages of OpenSSL, Windows and macOS."""
    if "expired" in text or "validity period" in text:
        return Reason.CERTIFICATE_EXPIRED
    if any(sign in text for sign in ("mismatch", "not valid for", "not match")):
        return Reason.CERTIFICATE_OTHER_NAME
    return Reason.CERTIFICATE_UNTRUSTED
