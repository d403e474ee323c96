"""Names of the days of the week in the languages in which posting slots may be written."""

from types import MappingProxyType

_LANGUAGES = (
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    ("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"),
    ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
)
_SHORT = ("mo", "di", "mi", "do", "fr", "sa", "so"), ("ma", "di", "wo", "do", "vr", "za", "zo")
_CHINESE, _JAPANESE = "一二三四五六日", "月火水木金土日"
_GROUPS = {
    "daily": range(7),
    "everyday": range(7),
    "täglich": range(7),
    "每天": range(7),
    "毎日": range(7),
    "weekdays": range(5),
    "werktags": range(5),
    "工作日": range(5),
    "平日": range(5),
    "weekends": range(5, 7),
    "weekend": range(5, 7),
    "周末": range(5, 7),
    "週末": range(5, 7),
}
_LEAST_LETTERS = 2


def days_of(word: str) -> tuple[int, ...]:
    """Return the days that a word names, Monday as 0; empty where it names none, or different days in different languages.

    A name may be cut short as far as it stays unambiguous, and the languages are tried in the order of the table: "di" is
    Tuesday in German and Dutch.
    """
    folded = word.casefold().strip(".")
    if folded in _GROUPS:
        return tuple(_GROUPS[folded])
    if folded in _EXACT:
        return (_EXACT[folded],)
    if len(folded) < _LEAST_LETTERS:
        return ()
    for names in _LANGUAGES:
        found = {day for day, name in enumerate(names) if name.startswith(folded)}
        if len(found) == 1:
            return tuple(found)
    return ()


def _exact_names() -> dict[str, int]:
    names: dict[str, int] = {}
    for short in _SHORT:
        names |= {name: day for day, name in enumerate(short) if name not in names}
    names |= {
        f"{prefix}{sign}": day for day, sign in enumerate(_CHINESE) for prefix in ("周", "週", "星期", "礼拜")
    }
    names |= {f"{prefix}天": 6 for prefix in ("周", "週", "星期", "礼拜")}
    names |= {f"{sign}{end}": day for day, sign in enumerate(_JAPANESE) for end in ("", "曜", "曜日")}
    return names


_EXACT = MappingProxyType(_exact_names())
