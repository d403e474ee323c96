"""Opens a profile, is kept up to date by its server's stream, and prints as JSON when each text was seen.

``watching_guest.py PROFILE TEXT...``: prints ``ready`` once it listens, then a line for each text.
"""

import json
import sys
import threading
import time
from functools import partial
from pathlib import Path

from kesong_desktop.app import open_profile
from kesong_desktop.model.event import Event, ReachabilityChanged, TimelineChanged
from kesong_desktop.model.social.post import HOME
from kesong_desktop.paths import for_profile

PATIENCE_S = 120.0


def main(profile: str, texts: list[str]) -> int:
    """Return 0 once all texts were seen, 1 if one was not."""
    news = threading.Condition()
    reached: list[bool] = []
    changed: list[float] = []

    def report(event: Event) -> None:
        with news:
            if isinstance(event, ReachabilityChanged) and event.problem is None:
                reached.append(True)
            if isinstance(event, TimelineChanged) and event.name == HOME.name:
                changed.append(time.time())
            news.notify_all()

    with open_profile(for_profile(Path(profile)), report=report) as services:
        account = services.accounts.current()
        services.system.sync_control.watch_accounts()
        with news:
            if not news.wait_for(lambda: bool(reached), PATIENCE_S):
                return 1
        say("ready")
        for text in texts:
            while True:
                seen = len(changed)
                found = [one for one in services.timelines.page(account.key, HOME) if one.text == text]
                if found:
                    break
                with news:
                    if not news.wait_for(partial(is_longer, changed, seen), PATIENCE_S):
                        return 1
            after_s = time.time() - found[0].created_utc.timestamp()
            say(json.dumps({"text": text, "after_s": after_s, "pulls": len(reached)}))
    return 0


def is_longer(several: list[float], length: int) -> bool:
    """Whether something was added since."""
    return len(several) > length


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
