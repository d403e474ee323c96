"""System fonts for texts on pictures, with a built-in fallback."""

import os
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from PIL import ImageFont

Style = Literal["bold", "regular", "serif"]
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
_ENDINGS = (".ttf", ".otf", ".ttc")
_WANTED: Mapping[Style, tuple[str, ...]] = {
    "bold": (
        "segoeuib.ttf",
        "helveticaneue.ttc",
        "inter-bold.ttf",
        "notosans-bold.ttf",
        "dejavusans-bold.ttf",
        "arialbd.ttf",
        "msyhbd.ttc",
        "yugothb.ttc",
        "malgunbd.ttf",
        "msjhbd.ttc",
        "pingfang.ttc",
        "hiragino sans gb.ttc",
        "notosanscjk-bold.ttc",
        "wqy-zenhei.ttc",
        "arial unicode.ttf",
    ),
    "regular": (
        "segoeui.ttf",
        "helveticaneue.ttc",
        "inter-regular.ttf",
        "notosans-regular.ttf",
        "dejavusans.ttf",
        "arial.ttf",
        "msyh.ttc",
        "yugothr.ttc",
        "malgun.ttf",
        "msjh.ttc",
        "pingfang.ttc",
        "hiragino sans gb.ttc",
        "notosanscjk-regular.ttc",
        "wqy-zenhei.ttc",
        "arial unicode.ttf",
    ),
    "serif": (
        "georgiab.ttf",
        "georgia bold.ttf",
        "notoserif-bold.ttf",
        "dejavuserif-bold.ttf",
        "timesbd.ttf",
        "simsun.ttc",
        "songti.ttc",
        "notoserifcjk-bold.ttc",
    ),
}
_LAST = ("sans", "serif", "gothic", "hei", "unicode", "noto")
"""Parts of the names of fonts that are tried for characters that no preferred font has."""
_NEVER = ("italic", "oblique", "mono", "condensed", "symbol", "emoji", "math", "dingbat")
_MANY = 300
_LOOK_PX = 24
_NO_LETTER = "\U0010fffd"


def platform_folders(system: str = sys.platform, environment: Mapping[str, str] | None = None) -> list[Path]:
    """Return the font folders of this system; some may not exist."""
    known = os.environ if environment is None else environment
    home = Path(known.get("HOME") or known.get("USERPROFILE") or Path.home())
    if system == "win32":
        local = known.get("LOCALAPPDATA")
        own = [Path(local) / "Microsoft/Windows/Fonts"] if local else []
        return [Path(known.get("WINDIR", "C:/Windows")) / "Fonts", *own]
    if system == "darwin":
        shared = Path("/System/Library")
        return [shared / "Fonts", Path("/Library/Fonts"), home / "Library/Fonts", shared / "AssetsV2"]
    data = known.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = [Path(known.get("XDG_DATA_HOME") or home / ".local/share") / "fonts", home / ".fonts"]
    return [*own, *(Path(folder) / "fonts" for folder in data.split(":") if folder)]


class Fonts:
    """The fonts in ``folders`` (default: the system's), listed when the first one is needed."""

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        self._folders = folders
        self._files: dict[str, Path] | None = None
        self._chosen: dict[tuple[Style, frozenset[str]], tuple[str, int] | None] = {}
        self._nowhere: set[str] = set()

    def font(self, words: str, size_px: float, style: Style = "bold") -> Font:
        """Return a font that has all characters of ``words``, or most of them. Never fails: Pillow has a font of its own."""
        letters = frozenset(one for one in words if _is_drawn(one)) - self._nowhere
        key = style, letters
        if key not in self._chosen:
            self._chosen[key] = self._choose(letters, style)
        chosen = self._chosen[key]
        return (_opened(*chosen, size_px) if chosen else None) or ImageFont.load_default(size_px)

    def _choose(self, letters: frozenset[str], style: Style) -> tuple[str, int] | None:
        best, most = None, -1
        lacking = set(letters)
        for path in self._candidates(style):
            index = _face(path, letters)
            font = _opened(path, index, _LOOK_PX)
            if font is None:
                continue
            missing = {letter for letter in letters if not _has(font, letter)}
            lacking &= missing
            if len(letters) - len(missing) > most:
                best, most = (path, index), len(letters) - len(missing)
            if not missing:
                return best
        self._nowhere |= lacking
        return best

    def _candidates(self, style: Style) -> Iterable[str]:
        if self._files is None:
            self._files = _found(platform_folders() if self._folders is None else self._folders)
        wanted = [name for name in _WANTED[style] if name in self._files]
        yield from (str(self._files[name]) for name in wanted)
        others = sorted(
            name
            for name in self._files
            if name not in wanted
            and any(word in name for word in _LAST)
            and not any(word in name for word in _NEVER)
        )
        yield from (str(self._files[name]) for name in others[:_MANY])


def _found(folders: Iterable[Path]) -> dict[str, Path]:
    """Return font files by lower-case name; of two with the same name the first counts."""
    found: dict[str, Path] = {}
    for folder in folders:
        for where, below, names in os.walk(folder):
            below.sort()
            for name in sorted(names):
                if name.lower().endswith(_ENDINGS):
                    found.setdefault(name.lower(), Path(where) / name)
    return found


def _opened(path: str, index: int, size_px: float) -> ImageFont.FreeTypeFont | None:
    try:
        return ImageFont.truetype(path, max(1.0, size_px), index=index)
    # The file was removed meanwhile or is damaged: another font is used.
    except (OSError, ValueError):
        return None


def _face(path: str, letters: frozenset[str]) -> int:
    """Return the face of a collection: Noto's hold Japanese, Korean and Chinese shapes of the same characters, in this order."""
    if "cjk" not in path.lower() or not path.lower().endswith(".ttc"):
        return 0
    if any("぀" <= letter <= "ヿ" for letter in letters):
        return 0
    return 1 if any("가" <= letter <= "힣" for letter in letters) else 2


def _has(font: ImageFont.FreeTypeFont, letter: str) -> bool:
    """Return whether the character looks different from that for a missing character."""
    mask, blank = font.getmask(letter), font.getmask(_NO_LETTER)
    return bool(mask.size[0] and mask.size[1]) and (mask.size != blank.size or bytes(mask) != bytes(blank))


def _is_drawn(letter: str) -> bool:
    return not letter.isspace() and unicodedata.category(letter) not in {"Cf", "Cc", "Cn", "Co", "Cs", "Mn"}
