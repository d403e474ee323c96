"""The post that is being sent, as shown beside the feed."""

from dataclasses import replace

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import JobChanged, JobProgress
from kesong_desktop.model.outbox import JobId, OutboxMedia, PostBody, PostJob, State
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.ui.feed.column.upload_presenter import UploadPresenter, UploadState

PICTURES = (
    OutboxMedia("a.jpg", media_id="1", rendered=RenderedFile("a.jpg", "image/jpeg", 100, "", 1, 1)),
    OutboxMedia("b.jpg", rendered=RenderedFile("b.jpg", "image/jpeg", 300, "", 1, 1)),
)
SENDING = PostJob(
    JobId("j"),
    AccountKey("anna@one.example"),
    PostBody("x"),
    PICTURES,
    created_s=0.0,
    state=State.UPLOADING,
    title="Lake",
)


def test_first_job_on_its_way_is_followed(qapp):
    jobs, states = [replace(SENDING, id=JobId("p"), state=State.PARKED), SENDING], []
    presenter = UploadPresenter(lambda: jobs)
    presenter.state_changed.connect(states.append)
    presenter.read()
    assert states[-1] == UploadState("Lake", 1, 2, SENDING.done_bytes, SENDING.total_bytes)
    presenter.take(JobProgress("other", 1, 50, 300))
    assert len(states) == 1
    presenter.take(JobProgress("j", 1, 50, 300))
    assert states[-1].sent_bytes == SENDING.done_bytes + 50
    jobs[1] = replace(SENDING, state=State.PUBLISHED)
    presenter.take(JobChanged("j"))
    assert states[-1] is None
    presenter.take(JobProgress("j", 1, 60, 300))
    assert states[-1] is None
