"""The fence without its processes: where a test forks or counts what this process does on the disk."""

import os
from pathlib import Path

import msgspec

from kesong_desktop.imaging.fence import jobs, worker
from kesong_desktop.imaging.fence.gate import Fence


class Unfenced(Fence):
    """Everything is done in this process, by the same code."""

    def _told(self, message: bytes, wall_s: float) -> tuple[bytes, bytes]:
        job = msgspec.msgpack.decode(message, type=jobs.Job)
        return worker.answered(job, Path(os.fsdecode(job.path)), msgspec.msgpack.encode)
