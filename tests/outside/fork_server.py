"""Starts processes of the program quickly, by forking one that has everything loaded.

A line of JSON in: ``{"profile", "server", "token", "files"}``, and what is done to it: ``fatal`` (a point of ``KillPoints``),
``begun_s`` or ``queued_s`` (killed so many seconds of CPU time after the beginning, or after queueing), or ``disk`` (a
``Plan``). Without ``files`` nothing is posted, and what is in the outbox is sent. Lines out, as they happen: ``{"queued": ID}``,
``{"problem": REASON}``, ``{"jobs": [...]}``, ``{"points": [...], ...}``, ``{"cpu_s": S}``, and last
``{"ended": SIGNAL or -(exit code)}``.
"""

import json
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from kesong_desktop.app import open_profile
from kesong_desktop.errors import KesongError
from kesong_desktop.paths import for_profile
from tests.fakes.bad_disk import BadDisk, Plan
from tests.fakes.stores import stores
from tests.outside.fast_clock import FastClock
from tests.outside.kill_points import KillPoints
from tests.outside.worker import PATIENCE_S, fast


def say(**what: Any) -> None:
    """A line out, at once: the next moment may be the last."""
    os.write(1, (json.dumps(what) + "\n").encode())


def live(
    profile: str,
    server: str,
    token: str,
    files: Sequence[str],
    fatal: int = -1,
    disk: dict[str, Any] | None = None,
    begun_s: float = -1.0,
    queued_s: float = -1.0,
) -> None:
    """One life of the program: sign in, post, send what there is. A failure that a person is told of ends it."""
    points = KillPoints(fatal)
    points.install()
    plan = Plan(**(disk or {"at": -1}))
    bad_disk = BadDisk(plan)
    die_in(begun_s)
    try:
        work(profile, server, token, files, queued_s)
    except KesongError as error:
        say(problem=error.reason)
    say(points=points.passed, writes=plan.calls, failed=plan.failed)
    bad_disk.unregister()


def die_in(seconds: float) -> None:
    """Have the process ended after so much CPU time, wherever it then stands, as by a kill; never where it is negative."""
    if seconds >= 0:
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, max(seconds, 1e-6))


def work(profile: str, server: str, token: str, files: Sequence[str], queued_s: float) -> None:
    """What a person does."""
    with open_profile(for_profile(Path(profile)), around=fast(FastClock(float(sys.argv[1])))) as services:
        services.outbox.tidy_up()
        if files:
            account = services.sign_in.with_token(server, token).result(timeout=PATIENCE_S)
            draft = services.drafts.create(files, account=account)
            say(
                queued=services.publishing.publisher.queue(
                    replace(draft, text=Path(profile).name), account
                ).id
            )
            die_in(queued_s)
        for _ in range(8):
            stores(services).engine.drain().result(timeout=PATIENCE_S)
            if all(job.state in {"published", "asking", "parked"} for job in stores(services).jobs.all()):
                break
        say(jobs=[[job.id, str(job.state)] for job in stores(services).jobs.all()])


def fork(asked: dict[str, Any]) -> None:
    """Have one life lived in a process of its own; wait for its end."""
    child = os.fork()
    if not child:
        code = 1
        try:
            live(**asked)
            code = 0
        except BaseException:  # noqa: BLE001 - this process ends here, whatever it was
            traceback.print_exc()
        finally:
            os._exit(code)
    _, status, used = os.wait4(child, 0)
    say(cpu_s=used.ru_utime + used.ru_stime)
    say(ended=os.WTERMSIG(status) if os.WIFSIGNALED(status) else -os.WEXITSTATUS(status))


def main() -> None:
    """Fork for each line."""
    for line in sys.stdin:
        fork(json.loads(line))


if __name__ == "__main__":
    main()
