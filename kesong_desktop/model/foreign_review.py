"""Reviews of other programs: ``n/5``, ``n/10``, star and moon runs (NeoDB), ``(4 stars)`` (BookWyrm).

A fraction alone may be a date, a score or a part of something: it counts only where the post calls itself a review, and
not where it stands as a date would.
"""

import re

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.review import (
    EMPTY_STARS,
    FULL_STARS,
    HALF_STARS,
    Relation,
    Review,
    parse_rating,
    run_halves,
    single_line,
)
from kesong_desktop.model.review_labels import relation_of
from kesong_desktop.model.text.entities import tags_in

_LINES = 6
_AD_TAGS = frozenset(
    [
        "ad",
        "sponsored",
        "anzeige",
        "werbung",
        "publicidade",
        "publi",
        "publicidad",
        "publicité",
        "广告",
        "廣告",
        "広告",
        "pr",
        "광고",
        "advert",
        "advertisement",
    ]
)
_REVIEW_WORDS = (
    "review|测评|評測|评测|點評|点评|開箱|开箱|レビュー|리뷰|reseña|resenha|rezension|recensione|recensie|recension|recenzj"
    "|обзор|отзыв|avis|kritik|inceleme"
)
_REVIEW_TAG = re.compile(_REVIEW_WORDS, re.IGNORECASE)
_SIGNS = f"[{FULL_STARS}{HALF_STARS}{EMPTY_STARS}]\ufe0f?"
_RUN = re.compile(rf"(?:{_SIGNS})+")
_SHORTCODES = {":star_solid:": "★", ":star_half:": "½", ":star_empty:": "☆"}
_FRACTION = re.compile(r"(?<![\d/.,½])(?P<figure>\d{1,2}(?:[.,]5|½)?|½)\s?/\s?(?P<base>5|10)(?![\d/]|[.,]\d)")
_STARS = re.compile(
    r"\((?P<figure>\d(?:[.,]5)?) (?:stars?|étoiles?|Sterne?|estrellas?|estrelas?|stelle)\)", re.IGNORECASE
)
_RATED = re.compile(r"^(?:\S+ )?rated (?P<name>.+): (?P<figure>\d(?:[.,]5)?) stars?\W*$", re.IGNORECASE)
_RATING_WORD = re.compile(
    r"(?:\b(?:my |overall )?rating|\brated|评分|評分|打分|評価|評点|평점"
    r"|\b(?:note|nota|bewertung|wertung|puntuación|calificación|оценка) ?[:：])"
    r" ?[:：]? ?$",
    re.IGNORECASE,
)
_DATE_WORD = re.compile(
    r"\b(?:on|by|since|until|till|before|after|from|am|vom|bis|ab|seit|le|du|au|el|del|al|desde|hasta|em|no dia|dia|il"
    r"|dal|до|с|от|part|day|episode|week|chapter|page|no\.|step|ate|won|lost)"
    r"(?: the)? $",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s*(?:[:：–—]|-\s|🧵|\(?(?!\d{1,2}/(?:5|10)\))(?:games?|match|sets?|rounds?|done|left|episodes?|chapters?|people|tickets?|pages?|km|miles?|laps?"
    r"|steps?|days?|weeks?|parts?|of\b|to\b|mon|tue|wed|thu|fri|sat|sun|at \d|\d|[ap]m\b|次|集|场|局|日|月|の|に|は))",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"^(?:看过|读过|听过|玩过|看過|讀過|聽過|玩過|watched|read|listened to|played|finished|reviewed|review of)\s+",
    re.IGNORECASE,
)
_DECORATION = re.compile(r"#\S+|https?://\S+|\ufe0f")
_SENTENCE = re.compile(
    r"[!?。！？…,;:\d@]|\b(?:a|an|the|so|my|me|we|i|you|it|this|that|is|are|was|to|for|of|in|on|at|and"
    r"|what|how|no|not|best|ever|love"
    r"|amazing|good|great|wow|happy|thanks?|night|day|sky|stars?|morning|today|tonight|yes|very|out|all)\b",
    re.IGNORECASE,
)


def read_foreign(text: str) -> Review | None:
    """Read the rating and the name beside it out of a post, or return None where there is none."""
    for shortcode, sign in _SHORTCODES.items():
        text = text.replace(shortcode, sign)
    is_review = any(_REVIEW_TAG.search(tag) for tag in tags_in(text))
    lines = [line.strip() for line in text.split("\n") if line.strip()][:_LINES]
    for number, line in enumerate(lines):
        found = _rating(line, is_review=is_review, is_first=number == 0)
        if found is None:
            continue
        halves, rest = found
        product = (
            _name(rest) or _name(lines[0] if number else "") or _name("".join(lines[number + 1 : number + 2]))
        )
        if product:
            return Review(product=product[:120], halves=halves, relation=_relation_in(text), text=text)
    return None


def _rating(line: str, *, is_review: bool, is_first: bool) -> tuple[int, str] | None:
    """Return the rating in a line in half stars, and what else stands in the line."""
    if rated := _RATED.match(line):
        return _with_rest(rated["figure"], rated["name"])
    if stars := _STARS.search(line):
        return _with_rest(stars["figure"], line[: stars.start()] + " " + line[stars.end() :])
    bare = _DECORATION.sub(" ", line).strip()
    for run in _RUN.finditer(bare):
        rest = f"{bare[: run.start()]} {bare[run.end() :]}"
        is_at_edge = run.start() == 0 or not re.search(r"\w", bare[run.end() :])
        halves = run_halves(run[0])
        is_rating = (is_review and is_at_edge) or _is_plain_rating(run[0], rest, is_first=is_first)
        if halves is not None and is_rating:
            return halves, _FRACTION.sub(" ", rest)
    for fraction in _FRACTION.finditer(bare):
        before, after = bare[: fraction.start()], bare[fraction.end() :]
        has_word = _RATING_WORD.search(before)
        if has_word or (is_review and _is_rating_place(fraction["figure"], before, after)):
            name = before[: has_word.start()] if has_word else before
            rest = _FRACTION.sub(" ", f"{name} {after}").replace("( )", " ")
            return _with_rest(f"{fraction['figure']}/{fraction['base']}", rest)
    return None


def _is_rating_place(figure: str, before: str, after: str) -> bool:
    """True where a fraction in a review is its rating: with a half, behind the name, or before a mere name."""
    if _DATE_WORD.search(before) or _COUNTED.match(after):
        return False
    has_half = re.search(r"[.,]5|½", figure) is not None
    is_last = bool(before.strip()) and not re.search(r"\w", after)
    is_first = not before.strip() and len(after.split()) <= 6 and not _SENTENCE.search(after)
    return has_half or is_last or is_first


def _is_plain_rating(run: str, rest: str, *, is_first: bool) -> bool:
    """True for a run that is a rating although the post does not say that it reviews.

    Moons in the order of NeoDB, stars of which some are empty or half, or full ones beside a mere name.
    """
    signs = run.replace("\ufe0f", "")
    if len(signs) in {5, 10} and signs[0] in FULL_STARS + HALF_STARS and signs != signs[0] * len(signs):
        kinds = ["".join(FULL_STARS).find(one) >= 0 for one in signs]
        return kinds == sorted(kinds, reverse=True)
    name = _name(rest)
    is_name = (
        1 <= len(name.split()) <= 4 and len(name) <= 40 and name[:1].isupper() and not _SENTENCE.search(name)
    )
    return is_first and 3 <= len(signs) <= 5 and signs == signs[0] * len(signs) and is_name


def _with_rest(figure: str, rest: str) -> tuple[int, str] | None:
    try:
        return parse_rating(figure), rest
    except InvalidInput:
        return None


def _name(rest: str) -> str:
    bare = single_line(_RUN.sub(" ", _DECORATION.sub(" ", rest))).strip(' :：-–—,·"“”')
    return _VERB.sub("", bare).strip(' "“”*_')


def _relation_in(text: str) -> Relation:
    """Return the relation that one of the first lines states as ours would, or that a tag or word does."""
    stated = next((found for line in text.split("\n")[:2] if (found := relation_of(line.strip()))), None)
    if stated is not None:
        return stated
    words = text.casefold()
    if "gifted" in words:
        return Relation.GIFTED
    if "affiliate" in words:
        return Relation.AFFILIATE
    tags = {tag.casefold() for tag in tags_in(text)}
    is_ad = not tags.isdisjoint(_AD_TAGS) or re.search(r"\bsponsored\b", words)
    return Relation.SPONSORED if is_ad else Relation.BOUGHT
