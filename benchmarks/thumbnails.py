"""``thumbnails``: small pictures of large ones on all cores, beside pyvips; and of other formats, beside Pillow alone."""

import io
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from PIL import Image, ImageFilter

from benchmarks.measure import Bench, Part
from benchmarks.photos import drawing
from benchmarks.ssim import ssim
from kesong_desktop.imaging import thumbnail
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.load import load_codec

_SIZE = (4032, 3024)
_JPEGS, _OTHERS, _FEW = 16, 4, 2
_PX, _LARGE_PX = 256, 512
_LEAST_SSIM = 0.997
_HEIF_HEAD = b"\0\0\0\x1cftypheic\0\0\0\0"
_FORMATS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("HEIC", "HEIF", {}),
    ("AVIF", "AVIF", {"speed": 10}),
    ("WebP", "WEBP", {"method": 0}),
    ("PNG", "PNG", {"compress_level": 1}),
)
Make = Callable[[Path], object]


def run(bench: Bench) -> list[Part]:
    """Everything goes through the fence, as in the program: its processes and what passes between them are paid for."""
    load_codec(_HEIF_HEAD)
    scenes = [_scene(number) for number in range(_FEW)]
    jpegs = [
        _saved(scenes[number % _FEW], bench.folder / f"{number}.jpg", "JPEG", quality=92)
        for number in range(_FEW if bench.quick else _JPEGS)
    ]
    cores = os.cpu_count() or 1
    with DecoderPool(cores) as decoder_pool, ThreadPoolExecutor(cores) as pool:
        ours = partial(decoder_pool.thumbnail, size_px=_PX)

        def on_all_cores(make: Make, paths: Iterable[Path]) -> Callable[[], object]:
            return lambda: list(pool.map(make, paths))

        parts = [
            *_beside_vips(bench, decoder_pool, on_all_cores, jpegs),
            _likeness(jpegs[:_FEW]),
        ]
        for name, kind, options in _FORMATS:
            count = 1 if bench.quick else _OTHERS
            paths = [
                _saved(scenes[number % _FEW], bench.folder / f"{number}.{kind}", kind, **options)
                for number in range(count)
            ]
            part = Part(f"{name} 256", "Pillow's thumbnail", 1.0)
            parts.append(bench.race(part, on_all_cores(ours, paths), on_all_cores(_by_pillow, paths)))
    return parts


def _beside_vips(
    bench: Bench,
    decoder_pool: DecoderPool,
    on_all_cores: Callable[[Make, Iterable[Path]], Callable[[], object]],
    paths: list[Path],
) -> list[Part]:
    one, two = Part("256", "pyvips", 0.85), Part("512 and 256", "pyvips, both", 0.95)
    try:
        import pyvips  # noqa: PLC0415 - may be missing
    except ImportError:
        return [one, two]
    vips: Any = pyvips
    vips.cache_set_max(0)

    def small(path: Path) -> bytes:
        made: bytes = vips.Image.thumbnail(str(path), _PX, height=_PX, size="down").jpegsave_buffer(
            Q=thumbnail.QUALITY
        )
        return made

    def both(path: Path) -> tuple[bytes, bytes]:
        large = vips.Image.thumbnail(str(path), _LARGE_PX, height=_LARGE_PX, size="down").copy_memory()
        less = large.thumbnail_image(_PX, height=_PX)
        return large.jpegsave_buffer(Q=thumbnail.QUALITY), less.jpegsave_buffer(Q=thumbnail.QUALITY)

    return [
        bench.race(
            one, on_all_cores(partial(decoder_pool.thumbnail, size_px=_PX), paths), on_all_cores(small, paths)
        ),
        bench.race(two, on_all_cores(decoder_pool.thumbnails, paths), on_all_cores(both, paths)),
    ]


def _likeness(paths: list[Path]) -> Part:
    """How far it is from a full decode that is shrunk by Lanczos: 1 - SSIM, of the worst, against what is allowed."""
    worst = min(ssim(thumbnail.decoded(path, _PX), _by_lanczos(path)) for path in paths)
    return Part("1 - SSIM", "limit", 1.0, (1 - worst) / (1 - _LEAST_SSIM), 1 - worst, 1 - _LEAST_SSIM, "")


def _by_lanczos(path: Path) -> Image.Image:
    with Image.open(path) as image:
        scale = _PX / max(image.size)
        size = round(image.width * scale), round(image.height * scale)
        return image.convert("RGB").resize(size, Image.Resampling.LANCZOS)


def _by_pillow(path: Path) -> bytes:
    with Image.open(path) as image:
        image.thumbnail((_PX, _PX))
        out = io.BytesIO()
        image.convert("RGB").save(out, "JPEG", quality=thumbnail.QUALITY)
        return out.getvalue()


def _scene(seed: int) -> Image.Image:
    """A drawing with a sensor's grain, so that a file has the weight of a photo."""
    image = drawing(seed, _SIZE)
    grain = Image.effect_noise(_SIZE, 22).filter(ImageFilter.GaussianBlur(0.6))
    return Image.blend(image, Image.merge("RGB", (grain, grain, grain)), 0.12)


def _saved(image: Image.Image, path: Path, kind: str, **options: Any) -> Path:
    image.save(path, kind, **options)
    return path
