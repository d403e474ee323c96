"""A record is a value, and what ``dataclasses`` offers for one works with it."""

import pickle
from dataclasses import asdict, fields, is_dataclass, replace

import pytest
from msgspec import field

from kesong_desktop.record import Record


class Side(Record, frozen=True):
    """One side of a box."""

    width: int
    names: tuple[str, ...] = ()


class Box(Record, frozen=True):
    """A box with a side and labels."""

    side: Side
    labels: dict[str, str] = field(default_factory=dict)


class Lid(Side, frozen=True):
    """A side that opens."""

    is_open: bool = False


def test_a_changed_copy_keeps_the_other_fields():
    assert replace(Side(2, ("a",)), width=3) == Side(3, ("a",))
    assert replace(Lid(2, is_open=True), width=3) == Lid(3, (), is_open=True)
    with pytest.raises(TypeError):
        replace(Side(2), height=3)


def test_fields_are_those_of_the_class_itself():
    """They are kept by class, and a subclass has its own."""
    assert is_dataclass(Side)
    assert is_dataclass(Lid(1))
    assert [one.name for one in fields(Side)] == ["width", "names"]
    assert [one.name for one in fields(Lid)] == ["width", "names", "is_open"]


def test_values_within_values_become_dicts():
    assert asdict(Box(Side(2), {"a": "b"})) == {"side": {"width": 2, "names": ()}, "labels": {"a": "b"}}


def test_equal_values_are_equal_and_cannot_be_changed():
    assert Side(2) == Side(2) != Side(3)
    assert hash(Side(2)) == hash(Side(2))
    assert pickle.loads(pickle.dumps(Lid(2, is_open=True))) == Lid(2, is_open=True)
    with pytest.raises(AttributeError):
        Side(2).width = 3
