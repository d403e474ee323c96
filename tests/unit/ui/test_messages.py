"""Files in a person's words."""

import pytest

from kesong_desktop.ui.shell.messages import file_size, format_of


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 kB"),
        (1, "1 kB"),
        (61_700, "62 kB"),
        (999_400, "999 kB"),
        (999_900, "1.0 MB"),
        (3_400_000, "3.4 MB"),
    ],
)
def test_sizes_have_one_unit_or_the_other(count: int, words: str) -> None:
    """Only what is empty has no bytes, and no thousand kilobytes stand where a megabyte is meant."""
    assert file_size(count) == words


@pytest.mark.parametrize(
    ("mime", "words"),
    [("image/jpeg", "JPEG"), ("image/webp", "WebP"), ("video/quicktime", "MOV"), ("video/x-matroska", "MKV")],
)
def test_formats_go_by_the_names_that_people_know(mime: str, words: str) -> None:
    """Not by those of the wire."""
    assert format_of(mime) == words
