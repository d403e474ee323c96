"""Checks of the clock and of the proxy: if they are wrong, no server can be reached."""

import urllib.request
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit

from kesong_desktop import __released__
from kesong_desktop.actions.system.diagnosis.check import Check, CheckTexts
from kesong_desktop.messages import check_text

CLOCK_TOLERANCE_S = 120.0
"""Tolerated difference: certificates and posting times still work."""
_USABLE_PROXIES = ("http", "https")
_DAY_S, _EARLY_DAYS = 86_400, 366


def clock_check(now_s: float, ahead_s: Mapping[str, float], texts: CheckTexts) -> Check:
    """Compare this computer's clock with those of servers; ``ahead_s``: how far each is ahead, in seconds.

    Where no server answered, a clock long before the day of the release is wrong as well, as after an empty battery.
    """
    released_s = datetime.fromisoformat(__released__).replace(tzinfo=UTC).timestamp()
    # One server may be wrong; the median of three is not.
    ordered = sorted(ahead_s.values())
    middle_s = ordered[len(ordered) // 2] if ordered else 0.0
    if abs(middle_s) > CLOCK_TOLERANCE_S:
        text = check_text.CLOCK_SLOW if middle_s > 0 else check_text.CLOCK_FAST
        return Check(
            "clock",
            "bad",
            texts.fill(text, wait=_duration(abs(middle_s), texts)),
            texts.fill(check_text.SET_CLOCK),
        )
    if now_s < released_s - _EARLY_DAYS * _DAY_S:
        day = datetime.fromtimestamp(now_s, UTC).date().isoformat()
        return Check(
            "clock", "bad", texts.fill(check_text.CLOCK_PAST, day=day), texts.fill(check_text.SET_CLOCK)
        )
    return Check(
        "clock", "good", texts.fill(check_text.CLOCK_RIGHT if ordered else check_text.CLOCK_UNCOMPARED)
    )


def proxy_checks(texts: CheckTexts, proxies: Mapping[str, str] | None = None) -> Iterator[Check]:
    """Name the system's proxies without their passwords. ``proxies``: as the system has them, where None."""
    found = urllib.request.getproxies() if proxies is None else proxies
    used = {kind: address for kind, address in found.items() if kind in ("http", "https", "all")}
    if not used:
        yield Check("proxy", "good", texts.fill(check_text.NO_PROXY))
    for address in dict.fromkeys(used.values()):
        parts = urlsplit(address if "://" in address else f"http://{address}")
        place = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        if parts.scheme in _USABLE_PROXIES:
            yield Check("proxy", "good", texts.fill(check_text.PROXY_USED, place=place))
        else:
            yield Check(
                "proxy",
                "bad",
                texts.fill(check_text.PROXY_KIND, place=place),
                texts.fill(check_text.CHANGE_PROXY),
            )


def _duration(seconds: float, texts: CheckTexts) -> str:
    if seconds < 2 * 3600:
        return texts.fill(check_text.MINUTES, count=round(seconds / 60))
    if seconds < 2 * _DAY_S:
        return texts.fill(check_text.HOURS, count=round(seconds / 3600))
    return texts.fill(check_text.DAYS, count=round(seconds / _DAY_S))
