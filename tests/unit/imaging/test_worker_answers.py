"""What a decoder process answers where the system refuses a file that it had a moment ago."""

import errno
from pathlib import Path

import msgspec
import pytest

from kesong_desktop.errors import Reason, Unreadable
from kesong_desktop.imaging.decoder_pool import jobs, worker
from tests.fakes import pictures


def answered(monkeypatch: pytest.MonkeyPatch, path: Path, error: OSError) -> tuple[bytes, bytes]:
    """The answer of a worker in which the system raises ``error`` in the middle of its work."""

    def fail(_job: object, _path: Path) -> None:
        raise error

    monkeypatch.setattr(worker, "_do", fail)
    return worker.answered(jobs.ProbeRequest(b""), path, msgspec.msgpack.encode)


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOENT, Reason.MISSING),
        (errno.ENOTDIR, Reason.MISSING),
        (errno.EACCES, Reason.NO_PERMISSION),
        (errno.EIO, Reason.BROKEN),
        (errno.ESTALE, Reason.BROKEN),
    ],
)
def test_file_that_goes_while_it_is_read_is_no_bug(monkeypatch, tmp_path, number, reason):
    path = pictures.jpeg(tmp_path / "x.jpg")
    how, answer = answered(monkeypatch, path, OSError(number, "refused", str(path)))
    assert how == b"-"
    error = jobs.error_of(msgspec.msgpack.decode(answer, type=jobs.DecodeFailure), path)
    assert isinstance(error, Unreadable)
    assert error.reason is reason


@pytest.mark.parametrize("about", [None, "/elsewhere/profile.icc"])
def test_error_about_something_else_is_logged_as_a_bug(monkeypatch, tmp_path, about):
    path = pictures.jpeg(tmp_path / "x.jpg")
    how, answer = answered(monkeypatch, path, OSError(errno.ENOENT, "refused", about))
    assert how == b"!"
    assert "refused" in msgspec.msgpack.decode(answer, type=jobs.WorkerFault).trace
