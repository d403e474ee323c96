"""What is on the screen is what is sent: for every look, shape of crop and cover, to the pixel before it becomes a JPEG."""

import io
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from kesong_desktop.errors import NotFound, Unreadable
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.decoder_pool.proxy_loader import open_proxy
from kesong_desktop.imaging.edit import covers, looks
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.proxy import PreviewProxy
from kesong_desktop.imaging.edit.source import decoded
from kesong_desktop.imaging.export import render
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.recipe import Adjust, Aspect, Crop, Recipe
from tests.unit.imaging import makers
from tests.unit.imaging.edit.scenes import brightness, difference, photo

FULL, SIDE = (675, 900), 300
TARGET = ExportOptions(4_000_000, 16_000_000, 40_000_000, ("image/jpeg", "image/png", "image/gif"), SIDE)
WORDS = ("Three quiet cafés 咖啡馆", "€ 18.50", ("Go early", "Sit upstairs"))
SLIDERS = Adjust(8, -6, -22, 15, 12, 5, 10, 20, 25, 15)
RECIPES = {
    **{f"look {one.id}": Recipe(look=one.id, strength=70) for one in looks.every()},
    **{f"crop {one}": Recipe(crop=Crop(0.1, 0.05, 0.8, 0.9, one), turns=1) for one in Aspect},
    **{f"cover {one.id}": Recipe(cover=Cover(one.id, *WORDS)) for one in covers.every()},
    "nothing": Recipe(),
    "sliders": Recipe(adjust=SLIDERS, seed=4),
    "straightened": Recipe(straighten=-3.5, is_mirrored=True),
    "everything": Recipe(
        Crop(0.2, 0.1, 0.7, 0.8, Aspect.FOUR_FIVE),
        5,
        True,
        3,
        SLIDERS,
        "butter",
        60,
        3,
        Cover("banner", *WORDS),
    ),
}


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    """A photo that lies on its side, as phones write them."""
    path = tmp_path_factory.mktemp("photo") / "a.jpg"
    tags = Image.Exif()
    tags[0x0112] = 6
    photo(FULL).transpose(Image.Transpose.ROTATE_90).save(path, quality=95, exif=tags)
    return path


@pytest.fixture(scope="module")
def screen(source: Path) -> PreviewProxy:
    """The editor, in which one recipe after another is tried."""
    return PreviewProxy(lambda scale: decoded(source, scale), FULL, Fonts())


@pytest.mark.parametrize("name", RECIPES)
def test_the_picture_sent_is_the_picture_seen(
    source: Path, screen: PreviewProxy, tmp_path: Path, monkeypatch, name
):
    """Before it becomes a JPEG, and but for what JPEG does after that; and in the size that was told."""
    recipe, encoded = RECIPES[name], []
    write = render.jpeg
    monkeypatch.setattr(render, "jpeg", lambda image, quality: encoded.append(image) or write(image, quality))
    made = render.render(source, tmp_path, "1", TARGET, recipe)
    screen.draft(recipe, SIDE)
    seen = screen.exact(recipe, SIDE)
    assert difference(encoded[0], seen) < 1
    with Image.open(tmp_path / made.name) as opened:
        assert opened.size == seen.size == (made.width, made.height)
        assert difference(opened.convert("RGB"), seen) < 6


def test_recipes_reach_the_decoder_pool_unchanged(source: Path, tmp_path: Path, decoder_pool: DecoderPool):
    """And what is not there comes back by its name."""
    recipe = RECIPES["everything"]
    plain = render.render(source, tmp_path, "plain", TARGET, recipe)
    pooled = decoder_pool.render(source, tmp_path, "pooled", TARGET, recipe)
    assert (tmp_path / pooled.name).read_bytes() == (tmp_path / plain.name).read_bytes()
    with pytest.raises(NotFound, match="sepia"):
        decoder_pool.render(source, tmp_path, "2", TARGET, Recipe(look="sepia"))


def test_a_smaller_limit_gives_the_same_picture_smaller(source: Path, screen: PreviewProxy, tmp_path: Path):
    """Where the server takes fewer bytes."""
    recipe = RECIPES["everything"]
    room = ExportOptions(20_000, 16_000_000, 0, ("image/jpeg",), 900)
    made = render.render(source, tmp_path, "1", room, recipe)
    assert made.bytes <= 20_000
    assert max(made.width, made.height) < 700
    with Image.open(tmp_path / made.name) as opened:
        seen = screen.exact(recipe, max(opened.size)).resize(opened.size)
        assert difference(opened.convert("RGB"), seen) < 16


def test_transparency_that_is_cropped_away_needs_no_png(tmp_path: Path):
    """What is left decides."""
    image = photo((200, 100)).convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 60, 100))
    image.save(tmp_path / "a.png")
    right = Recipe(crop=Crop(0.5, 0, 0.5, 1, Aspect.FREE))
    assert render.render(tmp_path / "a.png", tmp_path, "1", TARGET).mime == "image/png"
    assert render.render(tmp_path / "a.png", tmp_path, "2", TARGET, right).mime == "image/jpeg"


def test_an_edited_animation_becomes_the_still_that_was_seen(tmp_path: Path):
    """Untouched it moves on."""
    frames = [photo((60, 40)), photo((60, 40)).transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    content = io.BytesIO()
    frames[0].save(content, "GIF", save_all=True, append_images=frames[1:], duration=100)
    (tmp_path / "a.gif").write_bytes(content.getvalue())
    assert render.render(tmp_path / "a.gif", tmp_path, "1", TARGET, Recipe()).mime == "image/gif"
    still = render.render(tmp_path / "a.gif", tmp_path, "2", TARGET, Recipe(look="milk"))
    assert (still.mime, still.width) == ("image/jpeg", 60)


@pytest.mark.parametrize("kind", ["jpg", "mpo", "png", "tiff", "heic", "webp"])
def test_proxies_decode_in_the_pool(tmp_path: Path, decoder_pool: DecoderPool, monkeypatch, kind):
    """Of each format, lying or not, the same pixels and size as are sent, whatever it can be decoded to."""
    path, encoded = tmp_path / f"a.{kind}", []
    tags = Image.Exif()
    tags[0x0112] = 6
    lying = photo(FULL).transpose(Image.Transpose.ROTATE_90)
    if kind == "heic":
        pillow_heif.from_pillow(lying).save(str(path), exif=tags.tobytes())
    elif kind == "mpo":
        lying.save(path, exif=tags, save_all=True, append_images=[lying])
    else:
        lying.save(path, exif=tags)
    write = render.jpeg
    monkeypatch.setattr(render, "jpeg", lambda image, quality: encoded.append(image) or write(image, quality))
    screen = open_proxy(decoder_pool, path, Fonts())
    for recipe in (RECIPES["nothing"], RECIPES["everything"]):
        render.render(path, tmp_path, "1", TARGET, recipe)
        assert screen.exact(recipe, SIDE).tobytes() == encoded[-1].tobytes()
    assert corner_is_dark_at_top(screen.exact(Recipe(), SIDE)) == corner_is_dark_at_top(photo(FULL))


def corner_is_dark_at_top(image: Image.Image) -> bool:
    """Where the sweep of the scene begins."""
    width, height = image.size
    return brightness(image, (width - 9, 0, width, 9)) < brightness(
        image, (width - 9, height - 9, width, height)
    )


def test_a_video_is_no_picture_to_edit(tmp_path: Path, decoder_pool: DecoderPool):
    """It is told, as everything that cannot be opened is."""
    with pytest.raises(Unreadable):
        open_proxy(decoder_pool, makers.corner_clip(tmp_path / "a.mp4"), Fonts())
    with pytest.raises(Unreadable):
        open_proxy(decoder_pool, tmp_path / "gone.jpg", Fonts())
