"""What goes out is remembered by the content of its originals."""

from pathlib import Path

from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.outbox import State
from kesong_desktop.store.journal.posted_marks import PostedMarks
from tests.unit.sync.world import ANNA, Bench


def test_the_originals_of_a_post_are_known(bench: Bench) -> None:
    """Not the files that were rendered; and as long as the profile lives."""
    job = bench.queue(pictures=2)
    bench.work()
    posted = PostedMarks(bench.journal)
    originals = {sha256_file(Path(picture.source)) for picture in job.pictures}
    assert posted.hashes() == originals
    bench.jobs.clear_ended()
    (post,) = bench.server.posts
    for sha256 in originals:
        found = posted.of(sha256)
        assert found is not None
        assert (found.account, found.post_id) == (ANNA.key, post.id)


def test_an_original_that_is_gone_by_then(bench: Bench) -> None:
    """It was rendered before: the post goes out all the same, and its content is known."""
    job = bench.queue(pictures=1)
    source = Path(job.pictures[0].source)
    sha256 = sha256_file(source)
    bench.work()
    source.unlink()
    assert bench.now(job).state is State.PUBLISHED
    assert PostedMarks(bench.journal).of(sha256) is not None
