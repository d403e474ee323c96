"""A clock that runs fast, the same in every process that is given its start time."""

import time
from dataclasses import dataclass

SPEED = 100.0


@dataclass(frozen=True)
class FastClock:
    """Seconds since 1970, from ``began_s`` on running ``speed`` times as fast."""

    began_s: float
    speed: float = SPEED

    def __call__(self) -> float:
        """Now."""
        return self.began_s + (time.time() - self.began_s) * self.speed


SESSION = FastClock(time.time())
"""Of this run of the tests: the servers' clock, and that of the programs that they talk with."""
