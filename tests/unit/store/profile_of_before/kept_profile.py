"""Where the kept profile is, what it names, and the clock it is opened with."""

import asyncio
from pathlib import Path

from kesong_desktop.actions.services import Services
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import Job, PostJob
from tests.fakes.stores import stores

KEPT = Path(__file__).parents[3] / "data" / "profile_before" / "profile.zip"
NOW_S = 1_790_000_600.0
"""Some minutes after it was left."""
MEI, ANN, OWN = (AccountKey(key) for key in ("mei@pixels.town", "ann@old.example", "mei@127.0.0.1:8123"))
PHOTOS = "/home/mei/Pictures"


class Clock:
    """Seconds since 1970; who waits moves them."""

    def __init__(self) -> None:
        self.now_s = NOW_S

    def __call__(self) -> float:
        return self.now_s

    async def sleep(self, delay_s: float) -> None:
        """Wait."""
        self.now_s += delay_s
        await asyncio.sleep(0)


def jobs_by_id(services: Services) -> dict[str, Job]:
    return {str(job.id): job for job in stores(services).jobs.all()}


def post(jobs: dict[str, Job], job_id: str) -> PostJob:
    job = jobs[job_id]
    assert isinstance(job, PostJob)
    return job
