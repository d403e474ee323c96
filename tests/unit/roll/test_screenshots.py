"""Pictures of a screen, by what systems call them, and by their size."""

import unicodedata
from datetime import datetime

import pytest

from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.roll.screenshots import is_screenshot


def photo(path: str, size=(4000, 3000), **more) -> Photo:
    taken = datetime(2024, 1, 31, 12)  # noqa: DTZ001 - the time on the wall
    kind = more.pop("kind", "photo")
    return Photo(PhotoId(1), path, "/card", kind, 1, 1, taken, *size, **more)


@pytest.mark.parametrize(
    "name",
    [
        "Screenshot_20240131-120000.png",
        "Screenshot_2024-01-31-12-00-00-123_com.example.jpg",
        "Screenshot from 2024-01-31 12-00-00.png",
        "Screen Shot 2024-01-31 at 12.00.00.png",
        "Bildschirmfoto vom 2024-01-31 12-00-00.png",
        "Bildschirmfoto 2024-01-31 um 12.00.00.png",
        "Capture d’écran 2024-01-31 à 12.00.00.png",
        "Capture d'écran (3).png",
        "Captura de pantalla 2024-01-31 120000.png",
        "Captura de Tela 2024-01-31 às 12.00.00.png",
        "Captura de ecrã 2024-01-31.png",
        "Schermata 2024-01-31 alle 12.00.00.png",
        "Снимок экрана 2024-01-31.png",
        "スクリーンショット 2024-01-31 12.00.00.png",
        "截屏2024-01-31 12.00.00.png",
        "屏幕截图 2024-01-31 120000.png",
        "螢幕擷取畫面 2024-01-31 120000.png",
        "스크린샷 2024-01-31.png",
        "微信截图_20240131120000.png",
        "app-Screenshot-3.webp",
        "Näyttökuva 2024-1-31 kello 12.00.00.png",
        "Snímek obrazovky 2024-01-31 v 12.00.00.png",
        "Képernyőfotó 2024-01-31 - 12.00.00.png",
        "Captură de ecran 2024-01-31 120000.png",
        "Captura desde 2024-01-31 12-00-00.png",
        "Στιγμιότυπο οθόνης 2024-01-31.png",
        "Знімок екрана 2024-01-31.png",
        "צילום מסך 2024-01-31.png",
        "لقطة شاشة 2024-01-31.png",
        "स्क्रीनशॉट 2024-01-31.png",
        "ภาพหน้าจอ 2024-01-31.png",
        "Ảnh chụp màn hình 2024-01-31.png",
        "Cuplikan Layar 2024-01-31 pukul 12.00.00.png",
    ],
)
def test_by_name(name):
    """In many languages, with letters and accents together or apart."""
    assert is_screenshot(photo(f"/card/{name}"))
    assert is_screenshot(photo(f"/card/{unicodedata.normalize('NFD', name)}"))


@pytest.mark.parametrize("folder", ["Screenshots", "截屏", "Bildschirmfotos", "Capturas de pantalla"])
def test_by_folder(folder):
    """Where phones put them."""
    assert is_screenshot(photo(f"/card/{folder}/20240131.jpg"))


def test_by_itself():
    """The file says so."""
    assert is_screenshot(photo("/card/IMG_1.PNG", is_screenshot=True))


def test_by_size():
    """A bare PNG of a known screen, either way up; one from a camera, with a place, of another kind or size is none."""
    assert is_screenshot(photo("/card/IMG_1.PNG", (1170, 2532)))
    assert is_screenshot(photo("/card/1.png", (1920, 1080)))
    assert not is_screenshot(photo("/card/1.png", (1920, 1080), camera="K1"))
    assert not is_screenshot(photo("/card/1.png", (1920, 1080), latitude=1.0, longitude=1.0))
    assert not is_screenshot(photo("/card/1.jpg", (1920, 1080)))
    assert not is_screenshot(photo("/card/1.png", (1921, 1080)))


@pytest.mark.parametrize("name", ["IMG_0001.JPG", "PXL_20240131.jpg", "screen door.jpg", "\udcff.jpg"])
def test_photos_are_none(name):
    """Whatever their names are, also those that are no text."""
    assert not is_screenshot(photo(f"/card/{name}"))
    assert not is_screenshot(photo(f"/Screenshots/card/{name}"))


def test_videos_are_none():
    """A recording of a screen is a clip."""
    assert not is_screenshot(photo("/card/Screenshot_1.mp4", kind="video"))
