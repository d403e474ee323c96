"""IdleUpkeep: indexes new posts shortly after they arrive, and tidies the profile now and then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kesong_desktop.actions.system.profile_upkeep import Housekeeping
from kesong_desktop.model.event import NotificationsChanged, PostChanged, TimelineChanged
from kesong_desktop.ui.shell.background_work import BackgroundWork

INDEX_AFTER_MS = 2_000
"""Delay of indexing after the last new posts, so that a flood is indexed once."""
TIDY_FIRST_MS, TIDY_EVERY_MS = 120_000, 6 * 3_600_000
_BUSY_MS = 30_000


class IdleUpkeep(QObject):
    """Runs housekeeping on a worker thread, one task at a time. ``is_busy``: pictures are being loaded."""

    def __init__(
        self,
        housekeeping: Housekeeping,
        work: BackgroundWork,
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._housekeeping = housekeeping
        self._work = work
        self._is_busy = is_busy
        self._is_running = False
        self._index_timer = _timer(self, INDEX_AFTER_MS, self.index)
        self._tidy_timer = _timer(self, TIDY_FIRST_MS, self.tidy)
        self._tidy_timer.start()

    @Slot(object)
    def take(self, event: object) -> None:
        """Have the index catch up after posts came."""
        if isinstance(event, TimelineChanged | PostChanged | NotificationsChanged):
            self._index_timer.start()

    @Slot()
    def index(self) -> None:
        """Index what came; later, while another task runs."""
        self._run(self._housekeeping.index_posts, self._index_timer)

    @Slot()
    def tidy(self) -> None:
        """Tidy the profile; later, while pictures are loaded or another task runs."""
        if self._is_busy():
            self._tidy_timer.start(_BUSY_MS)
            return
        self._run(self._housekeeping.tidy, self._tidy_timer)
        self._tidy_timer.start(TIDY_EVERY_MS)

    def _run(self, task: Callable[[], None], timer: QTimer) -> None:
        if self._is_running:
            timer.start()
            return
        self._is_running = True
        self._work(task, self, self._ended, self._ended)

    def _ended(self, _: BaseException | None) -> None:
        self._is_running = False


def _timer(parent: IdleUpkeep, interval_ms: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(act)
    return timer
