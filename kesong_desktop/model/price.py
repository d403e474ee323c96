"""Prices as people type them: ``1,299``, ``1 299``, ``1.299,50``, ``12.999``.

Sources: CLDR's symbols of numbers by language, and ISO 4217's digits after the point by currency.
"""

import re
import unicodedata

_SPACES = re.compile("(?<=\\d)[ \u00a0\u2009\u202f'’٬](?=\\d)")
_COMMA_AND_POINT = frozenset(
    [
        "az",
        "bs",
        "ca",
        "da",
        "de",
        "el",
        "es",
        "eu",
        "fo",
        "gl",
        "hr",
        "id",
        "is",
        "it",
        "ka",
        "kl",
        "mk",
        "ms-bn",
        "nl",
        "pt",
        "ro",
        "sl",
        "sq",
        "sr",
        "tr",
        "vi",
    ]
)
"""Languages that write 1.299,50."""
_COMMA_AND_SPACE = frozenset(
    [
        "be",
        "bg",
        "cs",
        "eo",
        "et",
        "fi",
        "fr",
        "hu",
        "hy",
        "kk",
        "ky",
        "lt",
        "lv",
        "nb",
        "nn",
        "no",
        "os",
        "pl",
        "ru",
        "se",
        "sk",
        "sv",
        "tg",
        "tk",
        "uk",
        "uz",
    ]
)
"""Languages that write 1 299,50."""
_POINT_REGIONS = frozenset(
    [
        "de-ch",
        "de-li",
        "it-ch",
        "es-mx",
        "es-us",
        "es-pr",
        "es-gt",
        "es-hn",
        "es-ni",
        "es-pa",
        "es-pe",
        "es-sv",
        "es-do",
    ]
)
_COMMA_REGIONS = frozenset({"en-za"})
_NO_DECIMALS = frozenset(
    [
        "JPY",
        "KRW",
        "VND",
        "CLP",
        "ISK",
        "PYG",
        "UGX",
        "RWF",
        "XAF",
        "XOF",
        "XPF",
        "BIF",
        "DJF",
        "GNF",
        "KMF",
        "VUV",
        "IDR",
        "HUF",
        "円",
        "원",
        "₩",
        "₫",
    ]
)
_THREE_DECIMALS = frozenset(["KWD", "BHD", "OMR", "JOD", "TND", "LYD", "IQD"])
_LANGUAGE_OF_CURRENCY = {
    **dict.fromkeys(["CNY", "RMB", "¥", "￥", "元", "HKD", "TWD", "NT$", "HK$"], "zh"),
    **dict.fromkeys(["USD", "GBP", "AUD", "NZD", "SGD", "$", "US$", "£"], "en"),
    **dict.fromkeys(["INR", "₹"], "hi"),
    **dict.fromkeys(["THB", "฿"], "th"),
    **dict.fromkeys(["BRL", "R$"], "pt"),
    **dict.fromkeys(["TRY", "₺"], "tr"),
    **dict.fromkeys(["RUB", "₽", "UAH", "₴"], "ru"),
    **dict.fromkeys(["PLN", "ZŁ", "CZK", "KČ"], "pl"),
    **dict.fromkeys(["SEK", "NOK"], "sv"),
    "DKK": "da",
    "CHF": "de-ch",
    "MXN": "es-mx",
}
"""How prices are written where the post has no language."""
_NUMBER = re.compile(r"\d{1,12}(?:\.\d{1,4})?", re.ASCII)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3}", re.ASCII)


def price_readings(text: str, language: str = "", currency: str = "") -> tuple[str, ...]:
    """Return what a typed price can mean, as plain decimal numbers; none: no price; two: the person has to say which.

    ``language``: the post's, a tag of BCP 47; ``currency``: a code or sign.
    """
    number, currency = _ascii_number(text), currency.upper()
    if "," in number and "." in number:
        decimal = max(".,", key=number.rindex)
        return _plain(number, decimal) if number.count(decimal) == 1 else ()
    sign = "," if "," in number else "."
    head, has_sign, tail = number.partition(sign)
    if not has_sign or not tail:
        return _checked(head)
    if sign in tail:
        return _plain(number, "")
    if len(tail) == 3 and len(head) <= 3 and not head.startswith("0"):
        return _three_digits(head, sign, tail, language or _LANGUAGE_OF_CURRENCY.get(currency, ""), currency)
    return _checked(f"{head}.{tail}")


def _three_digits(head: str, sign: str, tail: str, language: str, currency: str) -> tuple[str, ...]:
    """A number with one sign before three digits: thousands or decimals, by language and currency, or both."""
    thousands, decimals = _checked(head + tail), _checked(f"{head}.{tail}")
    has_three_decimals = currency in _THREE_DECIMALS
    if currency in _NO_DECIMALS or (sign == _grouping(language) and not has_three_decimals):
        return thousands
    if has_three_decimals and sign == _decimal(language):
        return decimals
    return (*thousands, *decimals)


def _ascii_number(text: str) -> str:
    """The number with ASCII digits and signs, without currency signs; spaces between groups are commas if they group by three."""
    digits = "".join(
        str(unicodedata.decimal(one)) if one.isdecimal() else "." if one == "٫" else one
        for one in unicodedata.normalize("NFKC", text)
    )
    bare = "".join(one for one in digits if unicodedata.category(one) != "Sc").strip()
    bare = re.sub(r"\s*[元円圆塊块원]$", "", bare)
    spaced = _SPACES.sub("\0", bare)
    if "\0" not in spaced:
        return bare
    whole = re.fullmatch(r"([\d\0]+)(?:[.,](\d{1,4}))?", spaced, re.ASCII)
    if whole is None or not _GROUPED.fullmatch(whole[1].replace("\0", ",")):
        return ""
    # Four digits are none that could be taken for a group.
    return whole[1].replace("\0", "") + (f".{whole[2]:0<4}" if whole[2] else "")


def _plain(number: str, decimal: str) -> tuple[str, ...]:
    """The number without its grouping, whose signs have to stand at the right places."""
    whole, _, tail = number.partition(decimal) if decimal else (number, "", "")
    if not _GROUPED.fullmatch(whole.replace(".", ",")):
        return ()
    return _checked(re.sub(r"\D", "", whole) + (f".{tail}" if tail else ""))


def _checked(number: str) -> tuple[str, ...]:
    """The number in one spelling: no zero before it, and never three digits behind the point, which could be thousands."""
    if not _NUMBER.fullmatch(number):
        return ()
    whole, point, tail = number.partition(".")
    whole = whole.lstrip("0") or "0"
    if not point:
        return (whole,)
    tail = tail.rstrip("0")
    tail = f"{tail:0<2}" if len(tail) < 3 else f"{tail:0<4}"
    return (whole,) if tail == "00" else (f"{whole}.{tail}",)


def _decimal(language: str) -> str:
    """The sign before decimals in a language; empty where the language is not known."""
    tag = language.replace("_", "-").lower()
    base = tag.partition("-")[0]
    if tag in _COMMA_REGIONS:
        return ","
    if tag in _POINT_REGIONS or (base and base not in _COMMA_AND_POINT | _COMMA_AND_SPACE):
        return "."
    return "," if base else ""


def _grouping(language: str) -> str:
    """The sign between thousands in a language, where it is a point or comma."""
    tag = language.replace("_", "-").lower()
    base = tag.partition("-")[0]
    if _decimal(language) == ".":
        return "" if tag in {"de-ch", "de-li", "it-ch"} else ","
    return "." if base in _COMMA_AND_POINT else ""
