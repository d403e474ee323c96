"""``search``: 100,000 cached posts in five languages: 50 hits with decoding, beside LIKE over the same folded texts."""

import random
from datetime import UTC, datetime, timedelta
from html import escape
from statistics import median

from benchmarks.measure import Bench, Part, within
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.social.post import Attachment, Person, Post, PostPage
from kesong_desktop.model.text.search_words import folded
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.search.search_index import SearchIndex
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database

_ANA, _BEN = AccountKey("ana@127.0.0.1:9"), AccountKey("ben@127.0.0.1:9")
_BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
_POSTS, _PAGE, _HITS = 100_000, 1_000, 50
_OTHERS = 20
"""Of so many posts one is another account's."""
_QUICK = 50
"""With ``--quick`` there is this part of all."""
_MS = 1000
_BOUND_MS, _UPKEEP_MS, _PAGE_MS = 10.0, 0.3, 0.5
_PAGES = 500
_UNBOUND = frozenset({"zq"})
"""Two letters that nothing holds: read through all texts."""
_PEOPLE, _TAGS = 3_000, 4_000
_LATIN = (
    *(
        "slow",
        "morning",
        "light",
        "over",
        "the",
        "bay",
        "with",
        "fog",
        "and",
        "gulls",
        "between",
        "old",
        "boats",
    ),
    *("bread", "cools", "near", "an", "open", "window", "kitchen", "garden", "letters", "summer", "walking"),
    *("museum", "coffee", "paper", "lantern", "river", "stones", "quiet", "winter", "harbour", "photograph"),
    *(
        "camera",
        "travel",
        "mountain",
        "evening",
        "market",
        "orange",
        "silver",
        "theatre",
        "concert",
        "station",
    ),
)
_GERMAN = (
    "Morgen",
    "Nebel",
    "Ufer",
    "Brücke",
    "Straße",
    "Fahrrad",
    "Küche",
    "Garten",
    "Wäsche",
    "Bäckerei",
    "Hafen",
)
_CHINESE = tuple(
    "早晨湖边山谷风光散步咖啡面包厨房花园旧书街市秋天雨后光影树叶小船桥下火车远方安静夜晚灯笼照片朋友家人周末旅行味道清茶竹林雪地"
)
_JAPANESE = (
    "朝",
    "霧",
    "海辺",
    "散歩",
    "写真",
    "珈琲",
    "パン屋",
    "夕暮れ",
    "図書館",
    "の",
    "を",
    "は",
    "に",
    "猫",
    "電車",
    "静かな",
    "カメラ",
)
_KOREAN = ("아침", "안개", "바다", "산책", "사진", "커피", "한강", "골목", "고양이", "여름", "기차")
_QUERIES = {
    "a rare word": "xylophone",
    "a common word": "morning",
    "two words": "fog lantern",
    "part of a word": "otogra",
    "two letters": "zq",
    "two common letters": "an",
    "two Chinese characters": "湖边",
    "a rare pair of Chinese characters": "鲸鱼",
    "one Chinese character": "湖",
    "four Chinese characters": "鲸鱼出水",
    "Japanese": "図書館",
    "two Japanese characters": "海辺",
    "Korean": "한강",
    "a tag": "#topic12",
    "nothing": "quagmires",
}


def run(bench: Bench) -> list[Part]:
    """Posts are cached and indexed page by page as they arrive; then each query is asked as the pane asks it."""
    count = _POSTS // (_QUICK if bench.quick else 1)
    database = Database(bench.folder / "cache.db", cache_schema.MIGRATIONS)
    try:
        index = SearchIndex(database)
        upkeep_s = _fill(bench, TimelineCache(database), index, count)
        parts = [within("a post", upkeep_s * _MS / count, _UPKEEP_MS, "ms"), _pages(bench, database, count)]
        for name, words in _QUERIES.items():
            parts += _query(bench, database, index, name, words)
        return parts
    finally:
        database.close()


def _pages(bench: Bench, database: Database, count: int) -> Part:
    """What the window's thread waits for a page of its home at any place: the median of many, none of it decoded before."""
    timelines, chance, taken_s = TimelineCache(database), random.Random(3), []  # noqa: S311 - no secret
    for _ in range(_PAGES // (_QUICK if bench.quick else 1)):
        after = timelines.post(_ANA, f"{_OTHERS * chance.randrange(count // _OTHERS) + 1:09}")
        began = bench.clock()
        found = timelines.page(_ANA, "home", after=after, limit=_HITS)
        taken_s.append(bench.clock() - began)
        assert found or after is not None
    return within("a page of 50 of the home", median(taken_s) * _MS, _PAGE_MS, "ms")


def _query(bench: Bench, database: Database, index: SearchIndex, name: str, words: str) -> list[Part]:
    """What one query takes, within its bound and beside LIKE."""

    def ours() -> int:
        return len(index.find(_ANA, words, limit=_HITS).posts)

    def like() -> int:
        return len(database.rows(*_like(words)))

    found, expected = ours(), like()
    assert found == expected, f"{words}: {found} found, {expected} by LIKE"
    race = bench.race(Part(f"{name}, beside LIKE", "LIKE", None), ours, like)
    assert race.ours is not None
    if words in _UNBOUND:
        return [race]
    return [within(f"{name}, {found} hits", race.ours * _MS, _BOUND_MS, "ms"), race]


def _like(words: str) -> tuple[str, tuple[str | int, ...]]:
    wanted = folded(words).split()
    sql = (
        "SELECT post.body FROM search_post JOIN post USING (account, id) WHERE account = ?"  # noqa: S608 - fixed words
        f" {' '.join('AND search_post.words LIKE ?' for _ in wanted)} ORDER BY number DESC LIMIT ?"
    )
    return sql, (_ANA, *(f"%{word}%" for word in wanted), _HITS)


def _fill(bench: Bench, timelines: TimelineCache, index: SearchIndex, count: int) -> float:
    """Cache the posts, newest last, and return how long the index took in seconds."""
    chance, taken_s = random.Random(7), 0.0  # noqa: S311 - no secret
    for first in range(0, count, _PAGE):
        posts = [_post(number, chance) for number in range(first, min(first + _PAGE, count))]
        for account, kept in (
            (_BEN, posts[::_OTHERS]),
            (_ANA, [p for n, p in enumerate(posts) if n % _OTHERS]),
        ):
            timelines.put_page(account, "home", PostPage(tuple(reversed(kept)), "more"), is_newest=False)
        began = bench.clock()
        while index.step():
            pass
        taken_s += bench.clock() - began
    return taken_s


def _post(number: int, chance: random.Random) -> Post:
    text = _text(number, chance)
    tags = " ".join(
        f'<a href="https://a.example/tags/{tag}" class="mention hashtag" rel="tag">#<span>{tag}</span></a>'
        for tag in {f"topic{int(_TAGS * chance.random() ** 3)}" for _ in range(2)}
    )
    author = str(int(_PEOPLE * chance.random() ** 2))
    shots = tuple(
        Attachment(
            f"{number}-{shot}",
            "image",
            f"https://a.example/{number}-{shot}.jpg",
            alt=" ".join(chance.sample(_LATIN, 6)),
        )
        for shot in range(chance.randrange(0, 3))
    )
    html = f"<p>{escape(text)}</p><p>{tags}</p>"
    person = Person(author, f"person{author}", f"person{author}@far.example", f"Person {author}")
    made = _BEGIN + timedelta(minutes=number)
    return Post(
        f"{number:09}", person, made, Visibility.PUBLIC, html, shots, url=f"https://a.example/{number}"
    )


def _text(number: int, chance: random.Random) -> str:
    rare = " xylophone" if number % 1_999 == 0 else " 鲸鱼出水" if number % 1_997 == 0 else ""
    match number % 5:
        case 0:
            words = "".join(chance.choices(_CHINESE, k=90))
        case 1:
            words = "".join(chance.choices(_JAPANESE, k=60))
        case 2:
            words = " ".join(chance.choices(_KOREAN, k=30))
        case 3:
            words = " ".join(chance.choices(_GERMAN, k=35))
        case _:
            words = " ".join(chance.choices(_LATIN, k=45))
    return words + rare
