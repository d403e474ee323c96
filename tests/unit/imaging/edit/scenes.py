"""A picture with all that a look or a slider could change: dark and light, every hue, soft and sharp."""

from PIL import Image, ImageChops, ImageStat

from tests.fakes import pictures


def photo(size: tuple[int, int] = (240, 180)) -> Image.Image:
    """Half a drawn view, half a sweep of hues from black to white."""
    image = pictures.demo("rooftops", size)
    width, height = size
    half = (width // 2, height)
    sweep = Image.merge(
        "HSV",
        (
            Image.linear_gradient("L").rotate(90).resize(half),
            Image.new("L", half, 120),
            Image.linear_gradient("L").resize(half),
        ),
    ).convert("RGB")
    image.paste(sweep, (width - half[0], 0))
    return image


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of all channels, in levels of 255."""
    assert one.size == other.size
    assert one.mode == other.mode
    means = ImageStat.Stat(ImageChops.difference(one, other)).mean
    return sum(means) / len(means)


def brightness(image: Image.Image, box: tuple[int, int, int, int] | None = None) -> float:
    """Mean level of a part."""
    return ImageStat.Stat((image.crop(box) if box else image).convert("L")).mean[0]
