"""Draw the pictures of ``kesong --demo`` into resources/demo: ``python scripts/draw_demo_pictures.py [OUT]``.

``posts/`` holds the pictures of posts with the previews and the facts that the home server would make of them,
``roll/`` those of the camera roll. The same versions of Pillow, pillow-heif and PyAV write the same bytes.
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from demo_pictures import motif
from demo_pictures.clip_file import save_pan
from demo_pictures.photo_file import save_photo
from kesong_desktop.actions.system.demo_script import SHIPPED_TAKEN
from kesong_desktop.homeserver.service.uploads.preparation import PREVIEW_PX
from kesong_desktop.imaging import blurhash, thumbnail
from kesong_desktop.imaging.video.video_file import make_clip

RESOURCES = Path(__file__).resolve().parent.parent / "resources" / "demo"
QUALITY = {".jpg": 75, ".webp": 78, ".heic": 50}
CAMERA = "Painter"
PLACE = (43.4633, 11.8796)
WIDE, TALL, SQUARE = (1200, 900), (900, 1200), (1000, 1000)


@dataclass(frozen=True, slots=True)
class Plan:
    """A picture to draw: its motif, seed and size, and how the file is. ``name``: where it is not the motif."""

    motif: str
    seed: int
    size: tuple[int, int] = WIDE
    suffix: str = ".jpg"
    orientation: int = 1
    has_place: bool = False
    name: str = ""


POSTS = (
    Plan("flowers", 4, (960, 1200)),
    Plan("pan", 21, (1080, 1080), name="pan-2"),
    Plan("mountains", 0),
    Plan("lighthouse", 0),
    Plan("pan", 1),
    Plan("aurora", 2),
    Plan("bread", 3, (1080, 1080)),
    Plan("headphones", 5),
    Plan("cat", 6, (960, 1200)),
    Plan("umbrella", 7, (960, 1200)),
    Plan("ramen", 8),
    Plan("mug", 8),
    Plan("sneaker", 9),
    Plan("lake", 10),
    Plan("sea", 10),
    Plan("rooftops", 10),
)
ROLL = (
    Plan("croissant", 100, has_place=True),
    Plan("coffee", 101, TALL, has_place=True),
    Plan("bicycle", 102, has_place=True),
    Plan("flowers", 103, TALL, orientation=6),
    Plan("rooftops", 104, (1280, 800), has_place=True),
    Plan("cat", 105, SQUARE, ".heic"),
    Plan("books", 106, TALL),
    Plan("mug", 107),
    Plan("umbrella", 108, TALL),
    Plan("ramen", 109, SQUARE, ".heic"),
    Plan("lake", 110, (1280, 800), has_place=True),
    Plan("mountains", 111, TALL, has_place=True),
    Plan("lake", 112, TALL, orientation=8, has_place=True),
    Plan("flowers", 113, SQUARE, ".webp"),
    Plan("lighthouse", 114, TALL, has_place=True),
    Plan("sea", 115, (1280, 800), has_place=True),
    Plan("sea", 116, WIDE, ".heic", has_place=True),
    Plan("bread", 117, SQUARE),
    Plan("pan", 118),
    Plan("headphones", 119, TALL),
    Plan("aurora", 120, (1280, 800)),
    Plan("aurora", 121, TALL),
)
FIRST_NUMBER = 2040
CLIP = Plan("rooftops", 30, (960, 720), ".mp4", name="rooftops-2")
CLIP_S, CLIP_SIZE = 4.0, (540, 720)


def draw_posts(folder: Path) -> None:
    """Write the pictures of posts without EXIF, ``previews/`` of them, and their sizes and blurhashes as ``facts.json``."""
    (folder / "previews").mkdir(parents=True, exist_ok=True)
    facts = {}
    for plan in POSTS:
        name = plan.name or plan.motif
        path, preview = folder / f"{name}.jpg", folder / "previews" / f"{name}.jpg"
        image = motif.draw(plan.motif, seed=plan.seed, size=plan.size)
        image.save(path, quality=QUALITY[".jpg"], optimize=True)
        preview.write_bytes(thumbnail.make_thumbnail(path, size_px=PREVIEW_PX))
        facts[name] = _facts(plan.size, preview)
    facts[CLIP.name] = draw_clip(folder)
    (folder / "facts.json").write_text(json.dumps(facts, indent=1) + "\n", "utf-8")


def draw_clip(folder: Path) -> dict[str, object]:
    """Write the video of a post, and its preview as the home server makes it; return its facts."""
    path, preview = folder / f"{CLIP.name}{CLIP.suffix}", folder / "previews" / f"{CLIP.name}.jpg"
    picture = motif.draw(CLIP.motif, seed=CLIP.seed, size=CLIP.size)
    save_pan(picture, path, size=CLIP_SIZE, seconds=CLIP_S)
    preview.write_bytes(thumbnail.make_thumbnail(path, size_px=PREVIEW_PX))
    return _facts(CLIP_SIZE, preview) | {"duration_s": CLIP_S}


def _facts(size: tuple[int, int], preview: Path) -> dict[str, object]:
    return {
        "size": size,
        "preview_size": Image.open(preview).size,
        "blurhash": blurhash.encode(preview.read_bytes()),
    }


def draw_roll(folder: Path) -> None:
    """Write the photos and the clip of the camera roll, all taken at ``SHIPPED_TAKEN``."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, plan in enumerate(ROLL, FIRST_NUMBER):
        save_photo(
            motif.draw(plan.motif, seed=plan.seed, size=plan.size),
            folder / f"IMG_{number}{plan.suffix}",
            quality=QUALITY[plan.suffix],
            taken=SHIPPED_TAKEN,
            camera=CAMERA,
            place=PLACE if plan.has_place else None,
            orientation=plan.orientation,
        )
    make_clip(folder / "VID_0022.mp4", seconds=4.0, size=(640, 480), seed=2)


def main() -> None:
    """Draw all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=RESOURCES)
    out = parser.parse_args().out
    draw_posts(out / "posts")
    draw_roll(out / "roll")
    files = [path for path in out.rglob("*") if path.is_file()]
    print(f"{len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
