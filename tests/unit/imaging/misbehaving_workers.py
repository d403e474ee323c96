"""Workers that misbehave: what a decoder that breaks down would do."""

import os
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from kesong_desktop.imaging.decoder_pool import jobs, limits, worker


def misbehaving(line: Connection) -> None:
    """Does what the name of the file says, and else works."""
    held = limits.of_this_system().held
    done = 0
    while True:
        try:
            message = line.recv_bytes()
        except EOFError:
            return
        patience, job = message[0], msgspec.msgpack.decode(message[1:], type=jobs.DecoderRequest)
        name = Path(os.fsdecode(job.path)).name
        how, answer = b"+", msgspec.msgpack.encode(name.encode())
        if name == "dies" or (name == "dies when it was used" and done):
            os._exit(3)
        if name == "takes too much memory":
            os._exit(limits.TOO_MUCH_MEMORY)
        if name == "never ends":
            with held(0, 0):
                while True:
                    pass
        if name == "slow at first" and patience == 1:
            with held(0, 0):
                while True:
                    pass
        if name == "bomb":
            with held(0, 1):
                how, answer = worker.answered(job, _Bomb(), msgspec.msgpack.encode)
        if name == "stops" or (name == "stops when it was used" and done):
            line.recv_bytes()  # nothing comes
        if name == "waits":
            line.poll(0.1)
        if name == "lies":
            answer = b"\xc1 no message"
        if name == "has a fault":
            how, answer = b"!", msgspec.msgpack.encode(jobs.WorkerFault("where it went wrong"))
        done += 1
        line.send_bytes(how)
        line.send_bytes(answer)


def notes_and_hangs(note: str, line: Connection) -> None:
    """Opens the pipe ``note`` when it has a request, which it never answers."""
    line.recv_bytes()
    with open(note, "wb"):  # noqa: PTH123 - a pipe
        pass
    line.recv_bytes()


class _Bomb:
    """A path that takes more memory than there is when it is looked at."""

    def stat(self, **_: object) -> None:
        bytearray(4_000_000_000)
