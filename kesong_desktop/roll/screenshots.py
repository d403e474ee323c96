"""Recognises screenshots."""

import os
import re
import unicodedata
from functools import lru_cache

from kesong_desktop.model.library.photo import Photo

_NAMES = re.compile(
    r"screen[ _-]?shot|screen[ _-]?cap(ture)?[ _-]|screengrab"
    r"|bildschirm(foto|kopie|aufnahme)|captures? d['’]?[ _]?[eé]cran"
    r"|capturas? de (pantalla|tela|ecr[aã])|schermata|istantanea|schermafbeelding|schermopname"
    r"|sk[aä]rm(avbild|bild|dump)|skjerm(bilde|billede)|sk[aæ]rmbillede|zrzut[ _]ekranu|ekran[ _](resmi|g[oö]r[uü]nt)"
    r"|снимок[ _]экрана|скриншот|スクリーンショット|截屏|截圖|截图|屏幕截[图圖]|屏幕快照|螢幕(快照|截圖|擷取)"
    r"|스크린샷|화면[ _]?캡처|(微信|qq|企业微信)截图"
    r"|captura desde|n[aä]ytt[oö]kuva|kuvakaappaus|sn[ií]m(ek|ka)[ _](obrazovky|zaslona)|k[eé]perny[oő](fot[oó]|k[eé]p)"
    r"|captur[aă][ _]de[ _]ecran|στιγμιότυπο|знімок[ _]екрана|צילום[ _]מסך|לקטת[ _]מסך|لقطة[ _](ال)?شاشة|نماگرفت"
    r"|स्क्रीनशॉट|ภาพ(ถ่าย)?หน้าจอ|ảnh[ _](chụp[ _])?màn[ _]hình|(cuplikan|tangkapan|syot|tangkap)[ _]layar",
    re.IGNORECASE,
)
_SCREENS: dict[int, tuple[int, ...]] = {
    320: (480,),
    480: (800, 854),
    540: (960,),
    640: (960, 1136),
    720: (1280, 1440, 1520, 1560, 1600),
    750: (1334,),
    768: (1024, 1360, 1366),
    800: (1280,),
    828: (1792,),
    864: (1536,),
    900: (1440, 1600),
    1024: (1280,),
    1050: (1680,),
    1080: (
        1920,
        2160,
        2220,
        2240,
        2244,
        2246,
        2248,
        2280,
        2310,
        2312,
        2316,
        2340,
        2376,
        2388,
        2400,
        2408,
        2412,
        2424,
        2460,
        2560,
    ),
    1125: (2436,),
    1170: (2532,),
    1179: (2556,),
    1200: (1920,),
    1206: (2622,),
    1220: (2712,),
    1224: (2700,),
    1240: (2772,),
    1242: (2208, 2688),
    1260: (2736, 2800),
    1264: (2780,),
    1280: (2856,),
    1284: (2778,),
    1290: (2796,),
    1320: (2868,),
    1344: (2772, 2992),
    1440: (2304, 2560, 2880, 2960, 3040, 3088, 3120, 3200, 3440, 5120),
    1488: (2266,),
    1504: (2256,),
    1536: (2048,),
    1600: (2400, 2560, 3840),
    1620: (2160,),
    1640: (2360,),
    1664: (2560,),
    1668: (2224, 2388, 2420),
    1800: (2880,),
    1824: (2736,),
    1864: (2880,),
    1920: (2880,),
    1964: (3024,),
    2000: (3000,),
    2048: (2732,),
    2064: (2752,),
    2160: (3240, 3840),
    2234: (3456,),
    2520: (4480,),
    2880: (5120,),
    3384: (6016,),
}
"""The longer sides of phones, tablets and desks by the shorter one, in pixels; those of Apple's are from
https://developer.apple.com/design/human-interface-guidelines/layout."""


def is_screenshot(photo: Photo) -> bool:
    """Return whether the file's metadata, name or folder says so, or it is a bare PNG of the size of a known screen."""
    if photo.is_screenshot:
        return True
    if photo.kind != "photo":
        return False
    # Names may hold undecodable bytes.
    folder, _, name = photo.path.rpartition(os.sep)
    if _NAMES.match(_plain(name)) or "screenshot" in name.lower() or _is_of_screens(folder):
        return True
    is_bare = not photo.camera and photo.latitude is None and name[-4:].lower() == ".png"
    short, long = sorted((photo.width, photo.height))
    return is_bare and long in _SCREENS.get(short, ())


@lru_cache(maxsize=4096)
def _is_of_screens(folder: str) -> bool:
    return _NAMES.match(_plain(os.path.basename(folder))) is not None  # noqa: PTH119 - as above


def _plain(name: str) -> str:
    """Return the name in composed form: macOS decomposes accented letters."""
    return name if name.isascii() else unicodedata.normalize("NFC", name)
