"""What holds for any text and any name."""

from pathlib import Path, PurePosixPath, PureWindowsPath

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.roll.archives.entry_filter import NameAllocator
from kesong_desktop.roll.archives.mojibake import clean, repair_mojibake
from kesong_desktop.roll.archives.safe_names import UnsafeName, numbered, parts_of, safe_part, twin_key
from kesong_desktop.roll.archives.sidecars import Sidecars, sidecar
from tests.fakes.archives import as_instagram

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
NAMES = st.text(st.sampled_from("aB./\\:*?<>|\"'\0\n ~é夏·CONconuxPRNLT1¹$%") | st.characters(), max_size=60)
DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"COM{n}" for n in range(10)), *(f"LPT{n}" for n in range(10))}


@given(TEXT)
def test_mending_undoes_what_instagram_does(text: str) -> None:
    """Any text comes back as it was."""
    assert repair_mojibake(as_instagram(text)) == text


@given(TEXT.filter(lambda text: any(ord(char) > 0xFF for char in text)))
def test_right_text_is_left_alone(text: str) -> None:
    """Text with a character that Instagram cannot have written is right already."""
    assert repair_mojibake(text) == text


@given(st.text(st.characters(max_codepoint=0xFF)))
def test_fixed_once_is_fixed(text: str) -> None:
    """What is no UTF-8 is right text of the West: é alone stays é."""
    try:
        text.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        assert repair_mojibake(text) == text


@given(st.text())
def test_any_text_can_be_kept(text: str) -> None:
    """No half of a character, no NUL; what was clean stays as it is."""
    kept = clean(text)
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert "\0" not in kept
    assert clean(kept) == kept


@given(NAMES)
def test_no_name_leads_outside(name: str) -> None:
    """Whatever stands in an archive: it is refused, or lies below the folder, on every system."""
    try:
        parts = parts_of(name)
    except UnsafeName:
        return
    made = NameAllocator().give(parts)
    for pure, root in ((PurePosixPath, "/roll/to"), (PureWindowsPath, "C:\\roll\\to")):
        path = pure(root).joinpath(*made.split("/"))
        assert path.is_relative_to(root)
        assert path != pure(root)
        assert ".." not in path.parts
    assert (Path("/roll/to") / made).resolve().is_relative_to("/roll/to")


@given(NAMES)
def test_every_part_fits_every_system(part: str) -> None:
    """No device, no mark with a meaning, nothing hidden, nothing that Windows would cut off, and short enough."""
    safe = safe_part(part)
    assert safe
    assert safe.partition(".")[0].rstrip().upper() not in DEVICES
    assert not set(safe) & set('<>:"/\\|?*\0\n')
    assert safe == safe.strip()
    assert not safe.endswith(".")
    assert not safe.startswith(".")
    assert len(safe.encode()) <= 255
    assert safe_part(safe) == safe


@given(st.lists(st.text(st.sampled_from("aAbB.(1) é"), min_size=1, max_size=6), max_size=30))
def test_no_two_files_have_one_name(names: list[str]) -> None:
    """Not even where upper and lower case are the same."""
    giver = NameAllocator()
    given_names = [giver.give((name,)) for name in names if name.strip(". /")]
    assert len({twin_key(name) for name in given_names}) == len(given_names)


@given(st.text(st.sampled_from("ab1_-夏😀"), min_size=1, max_size=60), st.sampled_from(["", "1", "23"]))
def test_a_sidecar_is_found_by_the_rule_of_google(stem: str, number: str) -> None:
    """However long the name is, and whether it occurs twice."""
    plain = f"{stem}.jpg"
    whole = f"{plain}.supplemental-metadata".encode("utf-16-le")[:92].decode("utf-16-le", "ignore")
    mark = f"({number})" if number else ""
    known = Sidecars([sidecar(f"{whole}{mark}.json", "")])
    found = known.of(f"{stem}{mark}.jpg")
    assert found is not None


def test_numbers_stand_before_the_extension() -> None:
    """As a person would write them."""
    assert numbered("a.jpg", 2) == "a (2).jpg"
    assert numbered("a", 3) == "a (3)"
