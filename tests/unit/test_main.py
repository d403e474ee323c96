"""The start of the program: what it leaves to the programs that it starts itself."""

import sys

import pytest

from kesong_desktop.__main__ import restore_library_path


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ({"LD_LIBRARY_PATH": "/opt/kesong/_internal", "HOME": "/h"}, {"HOME": "/h"}),
        (
            {"LD_LIBRARY_PATH": "/opt/kesong/_internal", "LD_LIBRARY_PATH_ORIG": "/x"},
            {"LD_LIBRARY_PATH": "/x"},
        ),
        ({}, {}),
    ],
)
def test_a_browser_finds_its_own_libraries(
    given: dict[str, str], left: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The packaged program passes on the path that was there before it; another leaves the variables as they are."""
    before = dict(given)
    restore_library_path(given)
    assert given == before
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    restore_library_path(given)
    assert given == left
