"""Workers that misbehave: what a decoder that breaks down would do."""

import os
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from kesong_desktop.imaging.fence import bounds, jobs, worker


def misbehaving(line: Connection) -> None:
    """Does what the name of the file says, and else works."""
    held = bounds.of_this_system().held
    done = 0
    while True:
        try:
            message = line.recv_bytes()
        except EOFError:
            return
        job = msgspec.msgpack.decode(message, type=jobs.Job)
        name = Path(os.fsdecode(job.path)).name
        how, answer = b"+", msgspec.msgpack.encode(name.encode())
        if name == "dies" or (name == "dies when it was used" and done):
            os._exit(3)
        if name == "never ends":
            with held(0, 0):
                while True:
                    pass
        if name == "bomb":
            with held(0, 1):
                how, answer = worker.answered(job, _Bomb(), msgspec.msgpack.encode)
        if name == "lies":
            answer = b"\xc1 no message"
        if name == "has a fault":
            how, answer = b"!", msgspec.msgpack.encode(jobs.Fault("where it went wrong"))
        done += 1
        line.send_bytes(how)
        line.send_bytes(answer)


class _Bomb:
    """A path that takes more memory than there is when it is opened."""

    def open(self, *_: object) -> None:
        bytearray(4_000_000_000)
