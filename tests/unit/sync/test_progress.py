"""How far an upload is, as the window is told."""

from kesong_desktop.model.event import JobProgress
from kesong_desktop.sync.outbox.outbox_context import UploadProgress
from tests.unit.sync.world import Bench


def test_progress_is_reported_and_ends_at_the_whole(bench: Bench) -> None:
    """The last word on an upload is that all of it has left."""
    job = bench.queue("hello", 2)
    bench.work()
    told = [event for event in bench.events if isinstance(event, JobProgress)]
    sizes = [picture.rendered_bytes for picture in bench.now(job).pictures]
    assert [(one.index, one.done_bytes, one.total_bytes) for one in told] == [
        (0, sizes[0], sizes[0]),
        (1, sizes[1], sizes[1]),
    ]
    assert bench.now(job).done_bytes == sum(sizes)


def test_progress_is_reported_ten_times_a_second_at_most(bench: Bench) -> None:
    """However fast the blocks leave; never more than the whole, though a file may be sent with more around it."""
    progress = UploadProgress("job", 0, 1000, bench.tools)
    for done in range(0, 1000, 10):
        bench.clock.now_s += 0.01
        progress(done)
    bench.clock.now_s += 1
    progress(995)
    progress(1200)
    told = [event for event in bench.events if isinstance(event, JobProgress)]
    assert 10 <= len(told) <= 13
    assert [one.done_bytes for one in told[-2:]] == [995, 1000]
