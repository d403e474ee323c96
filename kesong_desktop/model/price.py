"""Prices as people type them: ``1,299``, ``1 299``, ``1.299,50``, ``12.999``.

Sources: CLDR's symbols of numbers by language, and ISO 4217's digits after the point by currency.
"""

import re
import unicodedata

_SPACES = re.compile("(?<=\\d)[ \u00a0\u2009\u202f'’`´٬](?=\\d)")
_NO_CENTS = re.compile(r"(?<=\d)\s?([.,:])\s?[-–—−]{1,2}$")
"""``1299.-``, ``1299,--`` and ``299:-``, as shops in Europe write whole prices."""
_CURRENCY_CODES = frozenset(
    {
        "aed", "aud", "brl", "cad", "chf", "clp", "cny", "czk", "dkk", "egp", "eur", "gbp", "hkd", "huf", "idr", "ils", "inr",
        "jpy", "krw", "kwd", "mxn", "myr", "nok", "nzd", "php", "pln", "rmb", "ron", "rub", "sar", "sek", "sgd", "thb", "try",
        "twd", "uah", "usd", "vnd", "zar",
    }
)  # fmt: skip
_CURRENCY_WORDS = frozenset(
    {
        "a", "c", "hk", "nt", "r", "s", "us", "euro", "euros", "fr", "fr.", "ft", "kč", "kr", "kr.", "lei", "rm", "rp", "rp.",
        "rs", "rs.", "re", "руб", "руб.", "р.", "zł", "din", "lv", "tl", "dh", "ден", "лв", "грн", "грн.",
    }
)  # fmt: skip
"""What people write beside a price. None of them is a number, such as k, mio or 万."""
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
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+", re.ASCII)
_LAKHS = re.compile(r"[1-9]\d?(?:,\d{2})+,\d{3}", re.ASCII)
"""Groups of two digits, which India writes with commas or spaces."""


def price_readings(text: str, language: str = "", currency: str = "") -> tuple[str, ...]:
    """Return what a typed price can mean, as plain decimal numbers; none: no price; two: the user has to say which.

    ``language``: the post's, a tag of BCP 47; ``currency``: a code or sign.
    """
    number, currency = _ascii_number(text, currency), currency.upper()
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
    """Return a number with one sign before three digits: thousands or decimals, by language and currency, or both."""
    thousands, decimals = _checked(head + tail), _checked(f"{head}.{tail}")
    has_three_decimals = currency in _THREE_DECIMALS
    if currency in _NO_DECIMALS or (sign == _grouping(language) and not has_three_decimals):
        return thousands
    if has_three_decimals and sign == _decimal(language):
        return decimals
    return (*thousands, *decimals)


def _ascii_number(text: str, currency: str) -> str:
    """Return the number with ASCII digits and signs, without currencies; spaces become commas if they group by three."""
    digits = "".join(
        str(unicodedata.decimal(one)) if one.isdecimal() else "." if one == "٫" else one
        for one in unicodedata.normalize("NFKC", text)
    )
    bare = "".join(one for one in digits if unicodedata.category(one) != "Sc").strip()
    bare = re.sub(r"\s*[元円圆塊块원]$", "", bare)
    bare = _NO_CENTS.sub(_cents, _without_currency(bare, currency))
    # A price below one may begin with its sign.
    bare = f"0{bare}" if re.fullmatch(r"[.,]\d{1,2}", bare, re.ASCII) else bare
    spaced = _SPACES.sub("\0", bare)
    if "\0" not in spaced:
        return bare
    whole = re.fullmatch(r"([\d\0]+)(?:[.,](\d{1,4}))?", spaced, re.ASCII)
    if whole is None or not _is_grouped(whole[1].replace("\0", ",")):
        return ""
    # Four digits are none that could be taken for a group.
    return whole[1].replace("\0", "") + (f".{whole[2]:0<4}" if whole[2] else "")


def _plain(number: str, decimal: str) -> tuple[str, ...]:
    """Return the number without its grouping, whose signs have to stand at the right places."""
    whole, _, tail = number.partition(decimal) if decimal else (number, "", "")
    if not (_is_grouped(whole) or _GROUPED.fullmatch(whole.replace(".", ","))):
        return ()
    return _checked(re.sub(r"\D", "", whole) + (f".{tail}" if tail else ""))


def _is_grouped(whole: str) -> bool:
    return _GROUPED.fullmatch(whole) is not None or _LAKHS.fullmatch(whole) is not None


def _cents(found: "re.Match[str]") -> str:
    """Return the cents that a dash stands for, where their sign is not the one between thousands."""
    sign = found[1]
    return "" if sign == ":" or sign in found.string[: found.start()] else f"{sign}00"


def _without_currency(text: str, currency: str) -> str:
    """Return the text without a word for a currency at one of its ends."""
    # A price in another currency is another price.
    known = _CURRENCY_WORDS | ({currency.casefold()} if currency else _CURRENCY_CODES)
    before = re.match(r"([^\W\d_]+\.?)\s*(?=[\d.,])", text)
    if before is not None and before[1].casefold() in known:
        return text[before.end() :]
    after = re.search(r"(?<=[\d.,\-–—−])\s*([^\W\d_]+\.?)$", text)
    return text[: after.start()] if after is not None and after[1].casefold() in known else text


def _checked(number: str) -> tuple[str, ...]:
    """Return the number in one spelling: no zero before it, and never three digits behind the point, which could be thousands."""
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
    """Return the sign before decimals in a language; empty where the language is not known."""
    tag = language.replace("_", "-").lower()
    base = tag.partition("-")[0]
    if tag in _COMMA_REGIONS:
        return ","
    if tag in _POINT_REGIONS or (base and base not in _COMMA_AND_POINT | _COMMA_AND_SPACE):
        return "."
    return "," if base else ""


def _grouping(language: str) -> str:
    """Return the sign between thousands in a language, where it is a point or comma."""
    tag = language.replace("_", "-").lower()
    base = tag.partition("-")[0]
    if _decimal(language) == ".":
        return "" if tag in {"de-ch", "de-li", "it-ch"} else ","
    return "." if base in _COMMA_AND_POINT else ""
