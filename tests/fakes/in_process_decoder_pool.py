"""A decoder pool without worker processes, for tests that fork or count disk access."""

import os
from pathlib import Path

import msgspec

from kesong_desktop.imaging.decoder_pool import jobs, worker
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool


class InProcessDecoderPool(DecoderPool):
    """Decodes in this process with the code of the workers."""

    def _ask_worker(self, message: bytes, stopped_s: float) -> tuple[bytes, bytes]:
        job = msgspec.msgpack.decode(message, type=jobs.DecoderRequest)
        return worker.answered(job, Path(os.fsdecode(job.path)), msgspec.msgpack.encode)
