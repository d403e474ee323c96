"""An author's name and a copyright line stay in a picture where the person wants it; nothing comes along with them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from kesong_desktop.app import renderer
from kesong_desktop.imaging.credit import NO_CREDIT, Credit, credit_of
from kesong_desktop.imaging.export import render
from kesong_desktop.imaging.private import Allowed, find_private
from kesong_desktop.imaging.sanitise import strip_file
from kesong_desktop.imaging.target import Keep, Target
from kesong_desktop.model.account import Capability
from kesong_desktop.model.outbox import Picture
from kesong_desktop.settings import Settings, SettingsFile
from tests.unit.imaging import makers
from tests.unit.imaging.planting import Secret, exif, iptc, resource, segment

BOTH = Keep(author=True, copyright=True)
AUTHOR, LINE = "Zoë 乐 Müller", "© 2026 Zoë Müller"


def target(keep: Keep, *types: str) -> Target:
    return Target(8_000_000, 16_777_216, 0, types or ("image/jpeg", "image/png"), keep=keep)


def photo(path: Path, *, mode: str = "RGB", kind: str = "JPEG") -> Path:
    """With both lines, and everything else that a camera writes."""
    tags = makers.exif_with_secrets()
    tags[0x013B], tags[0x8298] = AUTHOR.encode(), LINE.encode()
    image = makers.corners(mode=mode)
    if mode == "RGBA":
        image.putpixel((0, 0), (0, 0, 0, 0))
    image.save(path, kind, exif=tags)
    return path


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "JPEG"), ("RGBA", "PNG")])
@pytest.mark.parametrize(
    ("keep", "author", "line"),
    [
        (Keep(), "", ""),
        (Keep(author=True), AUTHOR, ""),
        (Keep(copyright=True), "", LINE),
        (BOTH, AUTHOR, LINE),
    ],
)
def test_what_is_wanted_stays_and_nothing_else(tmp_path, mode, kind, keep, author, line):
    """The file that leaves tells these two to any reader, and is otherwise bare."""
    done = render(photo(tmp_path / "a", mode=mode, kind=kind), tmp_path, "out", target(keep)).path
    with Image.open(done) as image:
        told = dict(image.getexif())
        assert makers.corner_names(image)[3] == "white"
    assert set(told) == {tag for tag, text in ((0x013B, author), (0x8298, line)) if text}
    assert credit_of(done, BOTH) == Credit(author, line)
    assert b"SECRET" not in done.read_bytes()
    assert find_private(done, Allowed(author, line)) == []
    assert find_private(done) == (["name"] if author or line else [])


def test_the_second_reader_allows_these_words_only(tmp_path):
    """Another name, a longer one, and the same name as another tag are refused."""
    bare = render(photo(tmp_path / "a"), tmp_path, "out", target(Keep())).path.read_bytes()
    for credit, allowed, found in (
        (Credit("Anna"), Allowed("Anna"), []),
        (Credit("Anna"), Allowed("Ann"), ["name"]),
        (Credit("Anna"), Allowed("Anna B"), ["name"]),
        (Credit("Anna"), Allowed(copyright="Anna"), ["name"]),
        (Credit("A", "B"), Allowed("A", "B"), []),
        (Credit("Anna", "B"), Allowed("Anna"), ["name"]),
    ):
        (tmp_path / "b").write_bytes(credit.put_into(bare, "image/jpeg"))
        assert find_private(tmp_path / "b", allowed) == found
    hidden = Credit("Anna").block() + b"more"
    (tmp_path / "b").write_bytes(bare[:2] + segment(0xE1, b"Exif\0\0" + hidden) + bare[2:])
    assert find_private(tmp_path / "b", Allowed("Anna")) == ["hidden data"]
    everything = exif(Secret(1))
    (tmp_path / "b").write_bytes(bare[:2] + segment(0xE1, b"Exif\0\0" + everything) + bare[2:])
    assert {"place", "serial number", "thumbnail"} <= set(
        find_private(tmp_path / "b", Allowed(Secret(1).text.decode()))
    )


def test_lines_are_found_in_xmp_iptc_and_texts(tmp_path):
    """Where EXIF is silent."""
    xmp = makers.XMP.replace(
        b"</rdf:RDF>",
        "<rdf:Description><dc:creator><rdf:Seq><rdf:li>Zoë</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt>"
        '<rdf:li xml:lang="x-default">All mine</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF>'.encode(),
    )
    makers.corners().save(tmp_path / "a.jpg", xmp=xmp)
    assert credit_of(tmp_path / "a.jpg", BOTH) == Credit("Zoë", "All mine")
    makers.corners().save(tmp_path / "b.jpg")
    content = (tmp_path / "b.jpg").read_bytes()
    resources = segment(0xED, b"Photoshop 3.0\0" + resource(0x0404, iptc(Secret(5))))
    (tmp_path / "b.jpg").write_bytes(content[:2] + resources + content[2:])
    assert credit_of(tmp_path / "b.jpg", BOTH) == Credit(Secret(5).text.decode())
    info = PngInfo()
    info.add_text("Author", "Ben")
    info.add_text("Copyright", "Ben too")
    makers.corners().save(tmp_path / "c.png", pnginfo=info)
    assert credit_of(tmp_path / "c.png", BOTH) == Credit("Ben", "Ben too")
    makers.corners().save(tmp_path / "d.png")
    assert credit_of(tmp_path / "d.png", BOTH) == NO_CREDIT


def test_odd_lines_become_one_plain_line(tmp_path):
    """No line breaks, nothing unprintable, nothing behind a zero, not too long."""
    for raw, line in (
        (b"  Zo\nX\t1 ", "Zo X 1"),
        (b"A\0B", "A"),
        (b"\x01\x02", ""),
        (b"x" * 5000, "x" * 200),
    ):
        tags = Image.Exif()
        tags[0x013B] = raw
        makers.corners().save(tmp_path / "a.jpg", exif=tags)
        assert credit_of(tmp_path / "a.jpg", BOTH) == Credit(line)
        done = render(tmp_path / "a.jpg", tmp_path, "out", target(BOTH)).path
        assert credit_of(done, BOTH) == Credit(line)


def test_limit_of_bytes_counts_the_lines(tmp_path):
    """With them the file is still within what the server takes."""
    source = tmp_path / "a.jpg"
    tags = Image.Exif()
    tags[0x013B], tags[0x8298] = AUTHOR.encode(), LINE.encode()
    makers.noise((480, 360)).save(source, quality=95, exif=tags)
    bare = render(source, tmp_path, "one", target(Keep()))
    tight = Target(bare.bytes, 16_777_216, 0, ("image/jpeg",), keep=BOTH)
    done = render(source, tmp_path, "two", tight)
    assert done.bytes <= bare.bytes
    assert credit_of(done.path, BOTH) == Credit(AUTHOR, LINE)


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "JPEG"), ("RGBA", "PNG")])
def test_home_server_keeps_what_was_left_in_on_purpose(tmp_path, mode, kind):
    """A picture with these lines and nothing else passes as it is; a camera's file loses them with all the rest."""
    source = photo(tmp_path / "a", mode=mode, kind=kind)
    sent = render(source, tmp_path, "out", target(BOTH))
    strip_file(sent.path, tmp_path / "b", mime=sent.mime)
    assert (tmp_path / "b").read_bytes() == sent.path.read_bytes()
    strip_file(source, tmp_path / "c", mime=f"image/{kind.lower()}")
    assert credit_of(tmp_path / "c", BOTH) == NO_CREDIT
    assert find_private(tmp_path / "c") == []


def test_what_was_rubbed_out_does_not_leave(tmp_path):
    """Under full transparency the colours of what was there are still in many files; not in ours."""
    image = makers.corners(mode="RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size).point(lambda v: 0 if v < 128 else v))
    image.save(tmp_path / "a.png")
    with Image.open(render(tmp_path / "a.png", tmp_path, "out", target(Keep())).path) as done:
        assert done.crop((0, 0, 64, 20)).tobytes() == bytes(64 * 20 * 4)
        assert done.getpixel((2, 40)) == image.getpixel((2, 40))


def test_the_persons_wish_reaches_the_file(tmp_path, fence):
    """By the settings, at each picture anew, and through the fence; by default nothing is kept."""
    settings = SettingsFile(tmp_path / "settings.toml")
    make, source = renderer(settings, fence), Picture(str(photo(tmp_path / "a.jpg")))
    for wish, wanted in (
        ({}, NO_CREDIT),
        ({"keep_author": True}, Credit(AUTHOR)),
        ({"keep_copyright": True}, Credit("", LINE)),
    ):
        settings.save(replace(Settings(), **wish))
        assert credit_of(make(source, tmp_path, "out", Capability()).path, BOTH) == wanted
