"""Walks through a pane or sheet with Tab, and compares the walk with where the controls are."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from kesong_desktop.ui.shell.pane import TopBar
from kesong_desktop.ui.widgets.chips import TagField

MOST_STEPS = 150
MOST_PARTS = 6
"""Tab goes through the parts of a date first."""


def stops_of(scope: QWidget) -> list[QWidget]:
    """Return the controls of ``scope`` that Tab must reach: of buttons of which one is chosen, the chosen one."""
    return [one for one in scope.findChildren(QWidget) if _is_stop(one)]


def walk(scope: QWidget) -> list[QWidget]:
    """Return what has the focus in ``scope`` after each Tab until it comes again, from where Tab enters from outside."""
    found, entry = _walk(scope)
    return found[entry or 0 :] + found[: entry or 0]


def _walk(scope: QWidget) -> tuple[list[QWidget], int | None]:
    """Walk from what has the focus; return also the number of the control that Tab enters ``scope`` with, if it leaves it."""
    scope.window().activateWindow()
    found: list[QWidget] = []
    entry: int | None = None
    before, repeated = QApplication.focusWidget(), 0
    for _ in range(MOST_STEPS):
        QTest.keyClick(QApplication.focusWidget() or scope.window(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is before and repeated < MOST_PARTS:
            repeated += 1
            continue
        repeated = 0
        if now is None or now is before or (now in found and scope.isAncestorOf(now)):
            break
        if scope.isAncestorOf(now):
            if entry is None and before is not None and not _is_within(before, scope):
                entry = len(found)
            found.append(now)
        before = now
    if not found and before is not None and scope.isAncestorOf(before):
        # Its only control keeps the focus.
        found.append(before)
    return found, entry


def _is_within(widget: QWidget, scope: QWidget) -> bool:
    return widget is scope or scope.isAncestorOf(widget)


def faults_of_order(scope: QWidget) -> Iterator[str]:
    """Yield each control of ``scope`` that Tab does not reach, and each that it reaches against the order on the screen."""
    stops = stops_of(scope)
    found, entry = _walk(scope)
    walked = found[entry or 0 :] + found[: entry or 0]
    for missed in (one for one in stops if one not in walked and _is_stop(one)):
        yield f"{_name(missed)} is not reached"
    yield from _against(scope, [one for one in walked if one in stops], is_ring=entry is None)


def _against(scope: QWidget, walked: Sequence[QWidget], *, is_ring: bool) -> Iterator[str]:
    steps = list(pairwise(walked))
    if is_ring and walked:
        # The walk may begin anywhere in what keeps the focus: one step leads from the last control to the first.
        steps.append((walked[-1], walked[0]))
    backwards = [(before, after) for before, after in steps if _is_backwards(before, after, scope)]
    for before, after in backwards[:-1] if is_ring else backwards:
        yield f"{_name(after)} comes after {_name(before)}"
    yield from _late_headers(scope, walked, is_ring=is_ring)


def _is_backwards(before: QWidget, after: QWidget, scope: QWidget) -> bool:
    return (
        _is_before(*_areas(after, before, scope))
        and not before.isAncestorOf(after)
        and not _are_of_one_tag_field(before, after)
    )


def _late_headers(scope: QWidget, walked: Sequence[QWidget], *, is_ring: bool) -> Iterator[str]:
    """Yield controls of a bar at the top that come after one below it, wherever in the row they are."""
    if is_ring:
        return
    bars = [bar for bar in scope.findChildren(TopBar) if bar.isVisible()]
    first = next((one for one in walked if not any(bar.isAncestorOf(one) for bar in bars)), None)
    for one in walked[walked.index(first) :] if first is not None else ():
        if any(bar.isAncestorOf(one) for bar in bars):
            yield f"{_name(one)} comes after {_name(first)}"


def _areas(one: QWidget, other: QWidget, scope: QWidget) -> tuple[QRect, QRect]:
    """Return where two controls are; where only one of them scrolls, it is within the area that scrolls it."""
    places = [QRect(_place(widget, scope), widget.size()) for widget in (one, other)]
    for place, widget, beside in zip(places, (one, other), (other, one), strict=True):
        scrolled = _scrolled_by(widget, scope)
        if scrolled is not None and not scrolled.isAncestorOf(beside):
            place.moveBottom(min(place.bottom(), _place(scrolled, scope).y() + scrolled.height()))
    return places[0], places[1]


def _scrolled_by(widget: QWidget, scope: QWidget) -> QScrollArea | None:
    """Return the innermost area in ``scope`` that scrolls a control."""
    above = widget.parentWidget()
    while above is not None and above is not scope:
        if isinstance(above, QScrollArea):
            return above
        above = above.parentWidget()
    return None


def _place(widget: QWidget, scope: QWidget) -> QPoint:
    """Return where the widget is in ``scope`` while nothing is scrolled; the walk scrolls to what gets the focus."""
    place, above = widget.mapTo(scope, QPoint(0, 0)), widget.parentWidget()
    while above is not None and above is not scope:
        if isinstance(above, QScrollArea):
            place += QPoint(above.horizontalScrollBar().value(), above.verticalScrollBar().value())
        above = above.parentWidget()
    return place


def _are_of_one_tag_field(one: QWidget, other: QWidget) -> bool:
    """Its line comes first, so that one Tab leads to where tags are typed; the tags that are there come after it."""
    return one.parentWidget() is other.parentWidget() and isinstance(
        one.parentWidget().parentWidget(), TagField
    )


def _is_before(one: QRect, other: QRect) -> bool:
    """True for what is read before ``other``: above it and not in a column at its right, or left of it in the same row."""
    if one.bottom() <= other.top():
        return one.left() < other.right()
    return one.top() < other.bottom() and one.right() <= other.left()


def _is_stop(widget: QWidget) -> bool:
    if not widget.isVisible() or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and not widget.isChecked():
        group = widget.group()
        return not (widget.autoExclusive() or (group is not None and group.exclusive()))
    return True


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text}” in {type(widget.parentWidget()).__name__}"
