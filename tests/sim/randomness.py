"""The faults of one run and their frequency, drawn from its seed."""

from dataclasses import dataclass, field
from random import Random

RATES = (0.0, 0.02, 0.10, 0.30)
_WEIGHTS = (50, 20, 20, 10)

ON_THE_LINE = (
    "no_connection",
    "reset_while_sending",
    "never_arrives",
    "answer_lost",
    "reset_after",
    "late",
    "gateway_before",
    "gateway_after",
    "fault_midway",
    "unavailable",
    "slow_down",
    "web_page",
    "web_page_after",
    "cut",
    "wrong_entity",
    "drip",
    "forbidden",
    "redirect",
)
"""Faults of a single exchange; see ``wire``."""
AT_PUBLISHING = (
    *["late"] * 6,
    "answer_lost",
    "reset_after",
    "gateway_after",
    "web_page_after",
    "cut",
    "wrong_entity",
    "never_arrives",
    "reset_while_sending",
    "gateway_before",
    "fault_midway",
    "slow_down",
    "no_connection",
)
"""What strikes the one request that matters most, beside the others: as often as ``publishing`` says."""
_PUBLISHING_RATES = (0.0, 0.3, 0.6, 0.8)
ELSEWHERE = (
    "still_working",
    "media_gone",
    "revoked",
    "stale_list",
    "crash",
    "journal_full",
    "disk_full",
    "person",
    "other_client",
)
"""Faults of the server, the computer, and the people."""


@dataclass
class Faults:
    """The rates of a run, and which faults struck how often."""

    random: Random
    rates: dict[str, float]
    are_over: bool = False
    struck: dict[str, int] = field(default_factory=dict)

    def strikes(self, name: str, share: float = 1.0) -> bool:
        """Does it happen now? ``share`` makes it rarer than its rate."""
        rate = 0.0 if self.are_over else self.rates.get(name, 0.0) * share
        if not rate or self.random.random() >= rate:
            return False
        self.note(name)
        return True

    def note(self, name: str) -> None:
        """It happened."""
        self.struck[name] = self.struck.get(name, 0) + 1

    def on_the_line(self, *, is_publishing: bool) -> str:
        """The fault that strikes this exchange, or empty."""
        if self.are_over:
            return ""
        if is_publishing and self.strikes("publishing"):
            name = self.random.choice(AT_PUBLISHING)
            self.note(name)
            return name
        draw = self.random.random()
        for name in ON_THE_LINE:
            draw -= self.rates.get(name, 0.0)
            if draw < 0:
                self.note(name)
                return name
        return ""


def draw(random: Random, *, is_mild: bool) -> dict[str, float]:
    """A rate for each fault; all faults of the line together strike at most every other exchange. Mild: 2 % at most."""
    rates = {}
    for name in (*ON_THE_LINE, *ELSEWHERE):
        rate = random.choices(RATES, _WEIGHTS)[0]
        rates[name] = min(rate, 0.02) if is_mild else rate
    rates["publishing"] = 0.02 if is_mild else random.choice(_PUBLISHING_RATES)
    total = sum(rates[name] for name in ON_THE_LINE)
    most = 0.1 if is_mild else 0.5
    if total > most:
        rates |= {name: rates[name] * most / total for name in ON_THE_LINE}
    return rates
