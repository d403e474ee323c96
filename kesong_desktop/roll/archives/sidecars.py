"""Matches the JSON sidecars of a Google Takeout to pictures: their names are truncated and numbered in many ways.

A sidecar is called as its picture, ``.supplemental-metadata`` behind it since 2024, all cut to 46 characters (of UTF-16), and
``.json``. The number of a name that occurs twice, ``(1)``, stands before the picture's own ending, and before the sidecar's.
An edited picture has none of its own, nor has the clip of a live photo. Sources: the takeouts that people describe at
github.com/simulot/immich-go (issues 405, 613, 652), github.com/TheLastGimbus/GooglePhotosTakeoutHelper (issues 353, 448; 180 of
live photos) and github.com/ente-io/ente (pull request 4956).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kesong_desktop.roll.archives.entry_filter import ENDINGS

_LONGEST = 46
_SUPPLEMENT = ".supplemental-metadata"
_NUMBER = re.compile(r"^(?P<before>.*)\((?P<number>\d{1,6})\)(?P<after>\.[^.()]*)?$", re.DOTALL)
_NUMBERED_SIDECAR = re.compile(r"^(?P<base>.*?)(?:\((?P<number>\d{1,6})\))?$", re.DOTALL)
_EDITED = (
    "-edited",
    "-effects",
    "-smile",
    "-mix",
    "-collage",
    "-animation",
    "-pano",
    "-bearbeitet",
    "-bewerkt",
    "-editado",
    "-editada",
    "-ha editado",
    "-edição",
    "-modificado",
    "-modifié",
    "-modifiée",
    "-retouché",
    "-modificato",
    "-modificata",
    "-edytowane",
    "-edytowano",
    "-redigerad",
    "-redigert",
    "-redigeret",
    "-muokattu",
    "-upraveno",
    "-upravené",
    "-szerkesztve",
    "-szerkesztett",
    "-editat",
    "-editată",
    "-düzenlendi",
    "-düzenlenmiş",
    "-đã chỉnh sửa",
    "-diedit",
    "-uređeno",
    "-urejeno",
    "-redaguota",
    "-rediģēts",
    "-muudetud",
    "-breytt",
)
"""Suffixes of edited pictures, in the language of the account, as far as it is written in Latin letters."""
_OTHER_MARK = re.compile(r"(?P<original>.+)(?P<mark>-[^\W\d_][^\d_.()-]{0,29})", re.DOTALL)
"""A name with a suffix of words; if these are not in Latin letters, they are a mark in another language."""
_LATIN_END = 0x250
_MIN_MARK = 2


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A sidecar: its name without ``.json`` and number, the number or empty, and the title in it."""

    base: str
    number: str
    title: str
    file: str


def sidecar(file: str, title: str) -> Sidecar:
    """Return the sidecar named ``file``, which ends in ``.json``."""
    stem = file[: -len(".json")]
    found = _NUMBERED_SIDECAR.match(stem)
    assert found is not None
    return Sidecar(found["base"], found["number"] or "", title, file)


class Sidecars:
    """The sidecars of one folder."""

    def __init__(self, sidecars: Iterable[Sidecar]) -> None:
        self._all = list(sidecars)
        self._by_name: Mapping[tuple[str, str], Sidecar] = {
            (one.base.casefold(), one.number): one for one in self._all
        }
        self._by_title: dict[str, list[Sidecar]] = {}
        self._by_stem: dict[tuple[str, str], Sidecar] = {}
        for one in self._all:
            self._by_title.setdefault(_written(one.title).casefold(), []).append(one)
            if one.title:
                self._by_stem.setdefault((_without_ending(_written(one.title)).casefold(), one.number), one)

    def of(self, name: str) -> Sidecar | None:
        """Return the sidecar of the photo or video named ``name``, or None."""
        return (
            self._by_names(name)
            or self._by_its_title(name)
            or self._of_the_original(name)
            or self._of_the_live_photo(name)
            or self._by_a_long_title(name)
        )

    def _by_names(self, name: str) -> Sidecar | None:
        for called, number in _spellings(name):
            for base in _bases(called):
                if found := self._by_name.get((base.casefold(), number)):
                    return found
        return None

    def _by_its_title(self, name: str) -> Sidecar | None:
        plain, number = _split(name)
        # A title need not have the picture's ending.
        for title in (plain, _stem(plain)):
            alike = [one for one in self._by_title.get(title.casefold(), []) if one.number == number]
            if alike:
                return alike[0] if len(alike) == 1 else None
        return None

    def _of_the_original(self, name: str) -> Sidecar | None:
        plain, number = _split(name)
        stem, ending = _stem(plain), plain[len(_stem(plain)) :]
        for original in _originals(stem):
            for kind in (ending, ".jpg", ".jpeg", ".heic", ".png"):
                called = f"{original}({number}){kind}" if number else f"{original}{kind}"
                if found := self._by_names(called) or self._by_its_title(called):
                    return found
            if found := self._by_stem.get((original.casefold(), number)):
                return found
        return None

    def _of_the_live_photo(self, name: str) -> Sidecar | None:
        """Return the sidecar of a live photo's still: its video has the same name with another extension, or none."""
        plain, number = _split(name)
        stems = (_stem(plain).casefold(), plain.casefold())
        return next((found for stem in stems if (found := self._by_stem.get((stem, number)))), None)

    def _by_a_long_title(self, name: str) -> Sidecar | None:
        """Return the sidecar whose title starts with a truncated name."""
        plain, number = _split(name)
        stem = _stem(plain).casefold()
        if len(stem) < _LONGEST - 6:
            return None
        alike = [
            one
            for one in self._all
            if _written(one.title).casefold().startswith(stem) and one.number in {number, ""}
        ]
        exact = [one for one in alike if one.number == number] or alike
        return exact[0] if len(exact) == 1 else None


def _spellings(name: str) -> Iterator[tuple[str, str]]:
    """Return a picture's name in the forms that sidecars use, with the number that follows it."""
    yield name, ""
    plain, number = _split(name)
    if number:
        yield plain, number
        yield name, number
        # Pictures whose truncated names are equal share one sidecar.
        if _utf16(plain) > _LONGEST:
            yield plain, ""


def _bases(name: str) -> Iterator[str]:
    """Return the possible names of a sidecar, without number and ``.json``."""
    whole = name + _SUPPLEMENT
    yield _cut(whole, _LONGEST)
    yield name
    for length in range(len(whole) - 1, len(name), -1):
        yield whole[:length]
    if _utf16(name) > _LONGEST - 4:
        yield _cut(name, _LONGEST)
        yield name[:_LONGEST]
        yield name[: _LONGEST + 1]
    # Some are called as the picture is without its ending.
    stem = _without_ending(name)
    if stem != name:
        yield stem
        whole = _cut(stem + _SUPPLEMENT, _LONGEST)
        for length in range(len(whole), len(stem), -1):
            yield whole[:length]


def _split(name: str) -> tuple[str, str]:
    """Return a name without its number, and the number: ``a(1).jpg`` gives ``a.jpg`` and 1."""
    found = _NUMBER.match(name)
    if found is None:
        return name, ""
    return found["before"] + (found["after"] or ""), found["number"]


def _stem(name: str) -> str:
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name


def _without_ending(name: str) -> str:
    """Return a name without the ending of a picture or video. Other dots are part of a title."""
    stem, dot, ending = name.rpartition(".")
    return stem if dot and stem and f".{ending.casefold()}" in ENDINGS else name


def _originals(stem: str) -> Iterator[str]:
    """Return what an edited picture's original may be called; the mark may be cut where the name is as long as one can be."""
    folded = stem.casefold()
    for mark in _EDITED:
        if folded.endswith(mark):
            yield stem[: -len(mark)]
    other = _OTHER_MARK.fullmatch(stem)
    if other and any(ord(letter) >= _LATIN_END for letter in other["mark"] if letter.isalpha()):
        yield other["original"]
    if _utf16(stem) >= _LONGEST - 4:
        before, dash, rest = stem.rpartition("-")
        cut = f"{dash}{rest}".casefold()
        if len(cut) >= _MIN_MARK and any(mark.startswith(cut) for mark in _EDITED):
            yield before


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, units: int) -> str:
    """Return the first ``units`` UTF-16 units without a lone surrogate at the end."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")


def _written(title: str) -> str:
    """Return a title as a file name: characters that file systems reject became underscores."""
    return re.sub(r'[<>:"/\\|?*&%\x00-\x1f]', "_", title)
