"""Which JSON file of a Google Takeout belongs to which picture: their names are cut and numbered in many ways.

A sidecar is called as its picture, ``.supplemental-metadata`` behind it since 2024, all cut to 46 characters (of UTF-16), and
``.json``. The number of a name that occurs twice, ``(1)``, stands before the picture's own ending, and before the sidecar's.
An edited picture has none of its own, nor has the clip of a live photo. Sources: the takeouts that people describe at
github.com/simulot/immich-go (issues 405, 613, 652), github.com/TheLastGimbus/GooglePhotosTakeoutHelper (issues 353, 448; 180 of
live photos) and github.com/ente-io/ente (pull request 4956).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

_LONGEST = 46
_SUPPLEMENT = ".supplemental-metadata"
_NUMBER = re.compile(r"^(?P<before>.*)\((?P<number>\d{1,6})\)(?P<after>\.[^.()]*)?$", re.DOTALL)
_NUMBERED_SIDECAR = re.compile(r"^(?P<base>.*?)(?:\((?P<number>\d{1,6})\))?$", re.DOTALL)
_EDITED = (
    "-edited",
    "-effects",
    "-smile",
    "-mix",
    "-bearbeitet",
    "-bewerkt",
    "-editado",
    "-ha editado",
    "-modifié",
    "-modificato",
    "-edytowane",
    "-redigerad",
    "-redigert",
    "-redigeret",
    "-muokattu",
    "-upraveno",
    "-szerkesztve",
    "-editat",
    "-düzenlendi",
    "-đã chỉnh sửa",
    "-изменено",
    "-отредактировано",
    "-編集済み",
    "-已修改",
    "-已编辑",
    "-已編輯",
    "-수정됨",
    "-collage",
    "-animation",
    "-pano",
)
"""What is put behind the name of a picture that was changed, in the language of the account."""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A sidecar's name without ``.json`` and number; the number, or empty; and the title that stands in it."""

    base: str
    number: str
    title: str
    file: str


def sidecar(file: str, title: str) -> Sidecar:
    """The sidecar that is called ``file``, which ends in ``.json``."""
    stem = file[: -len(".json")]
    found = _NUMBERED_SIDECAR.match(stem)
    assert found is not None
    return Sidecar(found["base"], found["number"] or "", title, file)


class Sidecars:
    """The sidecars of one folder, asked for those of its pictures."""

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
                self._by_stem.setdefault((_stem(_written(one.title)).casefold(), one.number), one)

    def of(self, name: str) -> Sidecar | None:
        """The sidecar of the picture or clip that is called ``name``, or None."""
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
        alike = [one for one in self._by_title.get(plain.casefold(), []) if one.number == number]
        return alike[0] if len(alike) == 1 else None

    def _of_the_original(self, name: str) -> Sidecar | None:
        plain, number = _split(name)
        stem, ending = _stem(plain), plain[len(_stem(plain)) :]
        for mark in _EDITED:
            if not stem.casefold().endswith(mark):
                continue
            original = stem[: -len(mark)]
            for kind in (ending, ".jpg", ".jpeg", ".heic", ".png"):
                called = f"{original}({number}){kind}" if number else f"{original}{kind}"
                if found := self._by_names(called) or self._by_its_title(called):
                    return found
            return self._by_stem.get((original.casefold(), number))
        return None

    def _of_the_live_photo(self, name: str) -> Sidecar | None:
        """A clip that goes with a picture has the picture's name and another ending, or none: ``a.MP`` goes with ``a.MP.jpg``."""
        plain, number = _split(name)
        stems = (_stem(plain).casefold(), plain.casefold())
        return next((found for stem in stems if (found := self._by_stem.get((stem, number)))), None)

    def _by_a_long_title(self, name: str) -> Sidecar | None:
        """Where the name was cut, the title in the sidecar is whole."""
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
    """A picture's name as sidecars may have it, with the number that stands behind it there."""
    yield name, ""
    plain, number = _split(name)
    if number:
        yield plain, number
        yield name, number
        if _utf16(plain) > _LONGEST:  # one sidecar for all that are alike in what is left of their names
            yield plain, ""


def _bases(name: str) -> Iterator[str]:
    """What its sidecar may be called, without number and ``.json``."""
    whole = name + _SUPPLEMENT
    yield _cut(whole, _LONGEST)
    yield name
    for length in range(len(whole) - 1, len(name), -1):
        yield whole[:length]
    if _utf16(name) > _LONGEST - 4:
        yield _cut(name, _LONGEST)
        yield name[:_LONGEST]
        yield name[: _LONGEST + 1]


def _split(name: str) -> tuple[str, str]:
    """A name without the number in it, and the number: ``a(1).jpg`` is ``a.jpg`` and 1."""
    found = _NUMBER.match(name)
    if found is None:
        return name, ""
    return found["before"] + (found["after"] or ""), found["number"]


def _stem(name: str) -> str:
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, units: int) -> str:
    """The first ``units`` of UTF-16; half a character goes."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")


def _written(title: str) -> str:
    """A title as a file can be called: what file systems do not take became an underscore."""
    return re.sub(r'[<>:"/\\|?*&%\x00-\x1f]', "_", title)
