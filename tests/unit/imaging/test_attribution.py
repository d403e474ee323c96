"""An author's name and a copyright line stay in a picture where the person wants it; nothing comes along with them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from kesong_desktop.app import make_renderer
from kesong_desktop.imaging.audit import AllowedText, find_metadata
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.export.render import render
from kesong_desktop.imaging.export.sanitise import strip_file
from kesong_desktop.imaging.metadata.attribution import NO_ATTRIBUTION, Attribution, read_attribution
from kesong_desktop.imaging.metadata.kept_attribution import KeptAttribution
from kesong_desktop.model.account import Capability
from kesong_desktop.model.outbox import OutboxMedia
from kesong_desktop.settings import Settings, SettingsFile
from tests.unit.imaging import makers
from tests.unit.imaging.hidden_metadata import Secret, exif, iptc, resource, segment

BOTH = KeptAttribution(author=True, copyright=True)
AUTHOR, LINE = "Zoë 乐 Müller", "© 2026 Zoë Müller"


def target(keep: KeptAttribution, *types: str) -> ExportOptions:
    return ExportOptions(8_000_000, 16_777_216, 0, types or ("image/jpeg", "image/png"), keep=keep)


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
        (KeptAttribution(), "", ""),
        (KeptAttribution(author=True), AUTHOR, ""),
        (KeptAttribution(copyright=True), "", LINE),
        (BOTH, AUTHOR, LINE),
    ],
)
def test_what_is_wanted_stays_and_nothing_else(tmp_path, mode, kind, keep, author, line):
    """The file that leaves tells these two to any reader, and is otherwise bare."""
    done = tmp_path / render(photo(tmp_path / "a", mode=mode, kind=kind), tmp_path, "out", target(keep)).name
    with Image.open(done) as image:
        told = dict(image.getexif())
        assert makers.corner_names(image)[3] == "white"
    assert set(told) == {tag for tag, text in ((0x013B, author), (0x8298, line)) if text}
    assert read_attribution(done, BOTH) == Attribution(author, line)
    assert b"SECRET" not in done.read_bytes()
    assert find_metadata(done, AllowedText(author, line)) == []
    assert find_metadata(done) == (["name"] if author or line else [])


def test_the_audit_allows_these_words_only(tmp_path):
    """Another name, a longer one, and the same name as another tag are refused."""
    bare = (
        tmp_path / render(photo(tmp_path / "a"), tmp_path, "out", target(KeptAttribution())).name
    ).read_bytes()
    for credit, allowed, found in (
        (Attribution("Anna"), AllowedText("Anna"), []),
        (Attribution("Anna"), AllowedText("Ann"), ["name"]),
        (Attribution("Anna"), AllowedText("Anna B"), ["name"]),
        (Attribution("Anna"), AllowedText(copyright="Anna"), ["name"]),
        (Attribution("A", "B"), AllowedText("A", "B"), []),
        (Attribution("Anna", "B"), AllowedText("Anna"), ["name"]),
    ):
        (tmp_path / "b").write_bytes(credit.insert_into(bare, "image/jpeg"))
        assert find_metadata(tmp_path / "b", allowed) == found
    hidden = Attribution("Anna").exif_block() + b"more"
    (tmp_path / "b").write_bytes(bare[:2] + segment(0xE1, b"Exif\0\0" + hidden) + bare[2:])
    assert find_metadata(tmp_path / "b", AllowedText("Anna")) == ["hidden data"]
    everything = exif(Secret(1))
    (tmp_path / "b").write_bytes(bare[:2] + segment(0xE1, b"Exif\0\0" + everything) + bare[2:])
    assert {"place", "serial number", "thumbnail"} <= set(
        find_metadata(tmp_path / "b", AllowedText(Secret(1).text.decode()))
    )


def test_lines_are_found_in_xmp_iptc_and_texts(tmp_path):
    """Where EXIF is silent."""
    xmp = makers.XMP.replace(
        b"</rdf:RDF>",
        "<rdf:Description><dc:creator><rdf:Seq><rdf:li>Zoë</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt>"
        '<rdf:li xml:lang="x-default">All mine</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF>'.encode(),
    )
    makers.corners().save(tmp_path / "a.jpg", xmp=xmp)
    assert read_attribution(tmp_path / "a.jpg", BOTH) == Attribution("Zoë", "All mine")
    makers.corners().save(tmp_path / "b.jpg")
    content = (tmp_path / "b.jpg").read_bytes()
    resources = segment(0xED, b"Photoshop 3.0\0" + resource(0x0404, iptc(Secret(5))))
    (tmp_path / "b.jpg").write_bytes(content[:2] + resources + content[2:])
    assert read_attribution(tmp_path / "b.jpg", BOTH) == Attribution(Secret(5).text.decode())
    info = PngInfo()
    info.add_text("Author", "Ben")
    info.add_text("Copyright", "Ben too")
    makers.corners().save(tmp_path / "c.png", pnginfo=info)
    assert read_attribution(tmp_path / "c.png", BOTH) == Attribution("Ben", "Ben too")
    makers.corners().save(tmp_path / "d.png")
    assert read_attribution(tmp_path / "d.png", BOTH) == NO_ATTRIBUTION


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
        assert read_attribution(tmp_path / "a.jpg", BOTH) == Attribution(line)
        done = tmp_path / render(tmp_path / "a.jpg", tmp_path, "out", target(BOTH)).name
        assert read_attribution(done, BOTH) == Attribution(line)


def test_limit_of_bytes_counts_the_lines(tmp_path):
    """With them the file is still within what the server takes."""
    source = tmp_path / "a.jpg"
    tags = Image.Exif()
    tags[0x013B], tags[0x8298] = AUTHOR.encode(), LINE.encode()
    makers.noise((480, 360)).save(source, quality=95, exif=tags)
    bare = render(source, tmp_path, "one", target(KeptAttribution()))
    tight = ExportOptions(bare.bytes, 16_777_216, 0, ("image/jpeg",), keep=BOTH)
    done = render(source, tmp_path, "two", tight)
    assert done.bytes <= bare.bytes
    assert read_attribution(tmp_path / done.name, BOTH) == Attribution(AUTHOR, LINE)


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "JPEG"), ("RGBA", "PNG")])
def test_home_server_keeps_what_was_left_in_on_purpose(tmp_path, mode, kind):
    """A picture with these lines and nothing else passes as it is; a camera's file loses them with all the rest."""
    source = photo(tmp_path / "a", mode=mode, kind=kind)
    sent = render(source, tmp_path, "out", target(BOTH))
    strip_file(tmp_path / sent.name, tmp_path / "b", mime=sent.mime)
    assert (tmp_path / "b").read_bytes() == (tmp_path / sent.name).read_bytes()
    strip_file(source, tmp_path / "c", mime=f"image/{kind.lower()}")
    assert read_attribution(tmp_path / "c", BOTH) == NO_ATTRIBUTION
    assert find_metadata(tmp_path / "c") == []


def test_what_was_rubbed_out_does_not_leave(tmp_path):
    """Under full transparency the colours of what was there are still in many files; not in ours."""
    image = makers.corners(mode="RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size).point(lambda v: 0 if v < 128 else v))
    image.save(tmp_path / "a.png")
    with Image.open(
        tmp_path / render(tmp_path / "a.png", tmp_path, "out", target(KeptAttribution())).name
    ) as done:
        assert done.crop((0, 0, 64, 20)).tobytes() == bytes(64 * 20 * 4)
        assert done.getpixel((2, 40)) == image.getpixel((2, 40))


def test_the_persons_wish_reaches_the_file(tmp_path, decoder_pool):
    """By the settings, at each picture anew, and through the decoder pool; by default nothing is kept."""
    settings = SettingsFile(tmp_path / "settings.toml")
    make, source = make_renderer(settings, decoder_pool), OutboxMedia(str(photo(tmp_path / "a.jpg")))
    for wish, wanted in (
        ({}, NO_ATTRIBUTION),
        ({"keep_author": True}, Attribution(AUTHOR)),
        ({"keep_copyright": True}, Attribution("", LINE)),
    ):
        settings.save(replace(Settings(), **wish))
        assert read_attribution((tmp_path / make(source, tmp_path, "out", Capability()).name), BOTH) == wanted
