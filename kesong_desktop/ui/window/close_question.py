"""The question before the window is closed while posts wait."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.outbox import ENDED, RESTING, Job, State
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet


def ask_before_closing(host: QWidget, jobs: list[Job], close: Callable[[], object]) -> bool:
    """Say what happens to ``jobs`` if the program ends, and call ``close`` if the user agrees.

    Returns False, without a question, where closing delays no post.
    """
    sending = sum(job.state not in RESTING and job.state not in ENDED for job in jobs)
    scheduled = sum(job.state is State.SCHEDULED for job in jobs)
    if not sending and not scheduled:
        return False
    parts = []
    if sending:
        parts.append(
            QCoreApplication.translate(
                "CloseQuestion",
                "%n post(s) still to be sent. Sending goes on when you open Kesong again.",
                "",
                sending,
            )
        )
    if scheduled:
        parts.append(
            QCoreApplication.translate(
                "CloseQuestion",
                "%n scheduled post(s): published only while Kesong is open. If it is closed then, you are asked the next time.",
                "",
                scheduled,
            )
        )
    sheet = QuestionSheet(
        host.window(),
        QCoreApplication.translate("CloseQuestion", "Close Kesong?"),
        "\n\n".join(parts),
        QCoreApplication.translate("CloseQuestion", "Close"),
    )
    sheet.ask(close)
    return True
