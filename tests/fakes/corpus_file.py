"""One file of the corpus: how it is made, and what the program should say of it, show and send."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from tests.unit.imaging import makers

SIZE = (128, 96)
Rgb = tuple[int, int, int]


def picture(mode: str = "RGB") -> Image.Image:
    """The picture that nearly all files of the corpus show: four corners of different colours."""
    return makers.corners(SIZE, mode)


def mean(image: Image.Image) -> Rgb:
    """The mean colour of a picture; what is transparent counts as white."""
    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    red, green, blue = (
        round(sum(band.tobytes()) / (band.width * band.height)) for band in image.convert("RGB").split()
    )
    return red, green, blue


COLOUR = mean(picture())
GREY = mean(picture("L"))


@dataclass(frozen=True, slots=True)
class CorpusFile:
    """A file named ``name``, with what is expected of it: the listed type and upright size, and the mean colour that is shown.

    ``problem`` is the reason why it cannot be opened, or empty. ``sent`` is the type of the file for upload. ``decoder`` names
    what decodes it, for docs/formats.md.
    """

    name: str
    what: str
    make: Callable[[], bytes]
    mime: str = "image/jpeg"
    size: tuple[int, int] = SIZE
    colour: Rgb = COLOUR
    tolerance: int = 4
    is_damaged: bool = False
    is_animated: bool = False
    problem: str = ""
    sent: str = "image/jpeg"
    decoder: str = "Pillow"
