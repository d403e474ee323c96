"""Results of other threads reach the window's thread, and hold nothing that is gone."""

import gc
import threading
import weakref
from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from kesong_desktop.ui.shell.bridge import Bridge
from tests.conftest import PATIENCE_S


class Receiver(QObject):
    """Takes results, and holds the bridge, as every pane does."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.taken: list[object] = []
        self.told_on: list[threading.Thread] = []

    def take(self, result: object) -> None:
        """Note the result, and the thread on which it came."""
        self.taken.append(result)
        self.told_on.append(threading.current_thread())


def elsewhere(future: "Future[str]", result: str) -> None:
    """Another thread finishes."""
    thread = threading.Thread(target=future.set_result, args=(result,))
    thread.start()
    thread.join()


def test_results_of_another_thread_come_in_order_on_this_one(qapp: QCoreApplication) -> None:
    """With the loop's next turn, and each once."""
    receiver = Receiver(Bridge())
    first, second = Future[str](), Future[str]()
    for future in (first, second):
        receiver.bridge.watch(future, receiver, receiver.take)
    elsewhere(second, "second")
    elsewhere(first, "first")
    assert receiver.taken == []
    qapp.processEvents()
    qapp.processEvents()
    assert receiver.taken == ["second", "first"]
    assert set(receiver.told_on) == {threading.current_thread()}


def test_a_result_after_the_last_turn_of_the_loop_holds_nothing(qapp: QCoreApplication) -> None:
    """A window that is closed while work ends is not kept by the result that nobody takes any more."""
    receiver = Receiver(Bridge())
    future = Future[str]()
    receiver.bridge.watch(future, receiver, receiver.take)
    elsewhere(future, "late")
    gone = weakref.ref(receiver)
    del receiver, future
    gc.collect()
    assert gone() is None


def test_a_result_for_what_is_gone_is_dropped(qapp: QCoreApplication) -> None:
    """Its receiver was deleted before the turn of the loop."""
    bridge, taken = Bridge(), []
    receiver = Receiver(bridge)
    future = Future[str]()
    bridge.watch(future, receiver, taken.append)
    receiver.deleteLater()
    QCoreApplication.sendPostedEvents(receiver, QEvent.Type.DeferredDelete)
    elsewhere(future, "late")
    qapp.processEvents()
    assert taken == []


def test_the_other_thread_holds_nothing_of_the_receiver(qtbot: QtBot) -> None:
    """Else it might be the last to let go of it, and delete what belongs to Qt."""
    receiver = Receiver(Bridge())
    future, may_go_on = Future[str](), threading.Event()
    receiver.bridge.watch(future, receiver, receiver.take)
    future.add_done_callback(lambda _: may_go_on.wait(PATIENCE_S))
    thread = threading.Thread(target=future.set_result, args=("done",))
    thread.start()
    taken, gone = receiver.taken, weakref.ref(receiver)
    qtbot.waitUntil(lambda: taken == ["done"], timeout=round(PATIENCE_S * 1000))
    del receiver
    gc.collect()
    assert gone() is None
    may_go_on.set()
    thread.join()
