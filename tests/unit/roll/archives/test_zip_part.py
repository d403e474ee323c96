"""Zips that were made to do harm, or are not whole."""

import stat
import struct
import zipfile

import pytest

from kesong_desktop.errors import ArchiveUnreadable
from kesong_desktop.roll.archives import zip_part
from kesong_desktop.roll.archives.entry import ArchiveDamaged, read
from kesong_desktop.roll.archives.zip_part import ZipPart
from tests.fakes import archives


@pytest.fixture
def opened(tmp_path):
    parts = []

    def open_it(path):
        parts.append(ZipPart(path))
        return parts[-1], {entry.name: entry for entry in parts[-1].entries()}

    yield open_it
    for part in parts:
        part.close()


def packed(path, name, content=b"x", **facts):
    """A zip with one entry whose facts are as told."""
    info = zipfile.ZipInfo(name)
    for fact, value in facts.items():
        setattr(info, fact, value)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(info, content, compress_type=zipfile.ZIP_DEFLATED)
    return path


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../a.jpg", "parent_path"),
        ("a/../../b.jpg", "parent_path"),
        ("..\\a.jpg", "parent_path"),
        ("/etc/a.jpg", "absolute_path"),
        ("\\\\host\\share\\a.jpg", "absolute_path"),
        ("C:/a.jpg", "absolute_path"),
        ("c:a.jpg", "absolute_path"),
    ],
)
def test_names_that_lead_outside(tmp_path, opened, name, reason):
    """They are told, and cannot be read."""
    _, entries = opened(packed(tmp_path / "a.zip", name))
    (entry,) = entries.values()
    assert entry.skip_reason == reason
    with pytest.raises(ArchiveDamaged, match=reason):
        read(entry, 100)


@pytest.mark.parametrize(("kind", "reason"), [(stat.S_IFLNK, "link"), (stat.S_IFIFO, "special_file")])
def test_links_and_other_things(tmp_path, opened, kind, reason):
    """Only ordinary files come."""
    path = packed(tmp_path / "a.zip", "a.jpg", b"/etc/passwd", external_attr=(kind | 0o777) << 16)
    assert opened(path)[1]["a.jpg"].skip_reason == reason


def test_a_bomb_by_its_ratio(tmp_path, opened):
    """Ten megabytes of nothing; a small file of nothing is none."""
    path = archives.as_zip(tmp_path / "a.zip", {"a.jpg": bytes(10_000_000), "b.jpg": bytes(10_000)})
    _, entries = opened(path)
    assert (entries["a.jpg"].skip_reason, entries["b.jpg"].skip_reason) == ("zip_bomb", None)


def test_a_bomb_by_overlap(tmp_path, opened):
    """Two entries of the directory that share the same bytes."""
    path = archives.as_zip(tmp_path / "a.zip", {"a.jpg": b"1" * 500, "b.jpg": b"2" * 500, "c.jpg": b"3"})
    content = bytearray(path.read_bytes())
    second = content.index(b"PK\x01\x02", content.index(b"PK\x01\x02") + 4)
    content[second + 42 : second + 46] = struct.pack("<I", 0)
    path.write_bytes(content)
    _, entries = opened(path)
    assert [entries[name].skip_reason for name in ("a.jpg", "b.jpg", "c.jpg")] == [
        "zip_bomb",
        "zip_bomb",
        None,
    ]


def test_encrypted(tmp_path, opened):
    """Told; nobody is asked for a password in the middle."""
    path = archives.as_zip(tmp_path / "a.zip", {"a.jpg": b"secret"})
    content = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + at] |= 1
    path.write_bytes(content)
    assert opened(path)[1]["a.jpg"].skip_reason == "encrypted"


def test_a_check_sum_that_does_not_fit(tmp_path, opened):
    """Read to its end it is damaged."""
    inside = archives.picture(1)
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a.jpg", inside)
    _, entries = opened(archives.damaged(path, inside))
    with pytest.raises(ArchiveDamaged, match="damaged"):
        read(entries["a.jpg"], 1_000_000)


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x05\x06", bytes(100_000)])
def test_no_zip(tmp_path, content):
    """Refused in words."""
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(ArchiveUnreadable, match="archive_cut_off"):
        ZipPart(tmp_path / "a.zip")


def test_half_a_zip(tmp_path):
    """A download that broke off."""
    path = archives.as_zip(tmp_path / "a.zip", archives.takeout())
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(ArchiveUnreadable, match="archive_cut_off"):
        ZipPart(path)


def test_a_directory_that_would_fill_the_memory(tmp_path, monkeypatch):
    """Refused before it is read; also one that lies about its number."""
    path = archives.as_zip(tmp_path / "a.zip", {f"{number}.jpg": b"x" for number in range(20)})
    monkeypatch.setattr(zip_part, "MOST_ENTRIES", 19)
    with pytest.raises(ArchiveUnreadable, match=r"archive_too_many_files.*limit=19"):
        ZipPart(path)
    content = bytearray(path.read_bytes())
    end = content.rindex(b"PK\x05\x06")
    content[end + 8 : end + 12] = struct.pack("<HH", 1, 1)
    path.write_bytes(content)
    with pytest.raises(ArchiveUnreadable, match=r"archive_too_many_files.*limit=19"):
        ZipPart(path)


def test_names_in_utf8_that_do_not_say_so(tmp_path, opened):
    """As the archive program of macOS writes them."""
    path = packed(tmp_path / "a.zip", "XXXX.jpg")
    path.write_bytes(path.read_bytes().replace(b"XXXX", "é夏"[:1].encode() + "é".encode()))
    assert set(opened(path)[1]) == {"éé.jpg"}
