"""Who lives in the demonstration, and what they post."""

from dataclasses import dataclass

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.review import Relation, Review

ME = "mei"
PEOPLE = {
    "mei": "Mei Lin",
    "ana": "Ana Duarte",
    "jun": "Jun Okada",
    "tomas": "Tomás Rey",
    "noor": "Noor Haddad",
}


@dataclass(frozen=True, slots=True)
class Scene:
    """A post: who, how many hours ago, and which motifs in which shape (width, height in pixels)."""

    who: str
    hours_ago: float
    motifs: tuple[str, ...]
    title: str = ""
    text: str = ""
    tags: tuple[str, ...] = ()
    review: Review | None = None
    visibility: Visibility = Visibility.PUBLIC
    size: tuple[int, int] = (1200, 900)
    liked_by: tuple[str, ...] = ()


SCENES = (
    Scene(
        "tomas",
        121,
        ("mountains", "lighthouse"),
        "Two ends of one road",
        "Fog in the hills at six, and by noon we stood at the lighthouse in short sleeves.",
        ("roadtrip",),
        liked_by=("ana", "jun", "noor"),
    ),
    Scene(
        "jun",
        98,
        ("pan",),
        review=Review(
            product="Iron pan, 26 cm",
            halves=9,
            relation=Relation.BOUGHT,
            brand="Olaria",
            price="64",
            currency="EUR",
            where="the shop by the station",
            used="14 months",
            pros=("eggs slide off", "will outlive me"),
            cons=("heavy", "must be dried at once"),
            text="It smoked out the kitchen twice before I learned to season it. Since then I use nothing else.",
        ),
        tags=("kitchen",),
        liked_by=("mei", "ana"),
    ),
    Scene(
        "noor",
        75,
        ("aurora",),
        "They did come",
        "Four nights of clouds, and on the last one this. Minus nineteen; nobody wanted to go in.",
        ("northernlights", "winter"),
        liked_by=("mei", "tomas", "jun", "ana"),
    ),
    Scene(
        "mei",
        52,
        ("bread",),
        "Loaf number eleven",
        "The crust finally sings when it cools. Recipe on request, flour on everything.",
        ("sourdough",),
        visibility=Visibility.PRIVATE,
        size=(1080, 1080),
        liked_by=("noor", "jun"),
    ),
    Scene("jun", 51, (), text="@mei Which flour is that? Mine never gets such ears, whatever the oven says."),
    Scene(
        "ana",
        50,
        ("headphones",),
        review=Review(
            product="Quiet One",
            halves=7,
            relation=Relation.GIFTED,
            brand="Halden",
            price="249",
            currency="EUR",
            where="sent by the maker",
            used="6 weeks",
            pros=("silence on the train", "30 hours on one charge"),
            cons=("warm ears in summer", "the case is enormous"),
            text="They asked for nothing but a note that I got them for free. I would buy them at 180, not at 249.",
        ),
        tags=("music",),
        liked_by=("jun",),
    ),
    Scene(
        "noor",
        30,
        ("cat",),
        "Office hours",
        "Supervising the birds since seven.",
        ("cats",),
        size=(960, 1200),
        liked_by=("mei", "ana", "tomas"),
    ),
    Scene(
        "tomas",
        27,
        ("umbrella",),
        "",
        "Third week of rain. At least the street is pretty.",
        ("rain", "citylights"),
        size=(960, 1200),
        liked_by=("ana",),
    ),
    Scene(
        "jun",
        9,
        ("ramen", "mug"),
        "Forty minutes in line",
        "Worth every one. The broth takes them eighteen hours; the bowl took me six minutes.",
        ("ramen", "supper"),
        liked_by=("mei", "noor", "tomas"),
    ),
    Scene(
        "noor",
        5,
        ("sneaker",),
        review=Review(
            product="Pebble 3",
            halves=6,
            relation=Relation.BOUGHT,
            brand="Runa",
            price="119",
            currency="EUR",
            where="runa's own shop",
            used="300 km",
            pros=("soft without wobbling", "dry by the next morning"),
            cons=("the sole wears fast", "half a size small"),
            text="Kind to knees on asphalt. On wet leaves I would rather walk.",
        ),
        tags=("running",),
        liked_by=("tomas",),
    ),
    Scene(
        "ana",
        0.4,
        ("lake", "sea", "rooftops"),
        "One boat, no hurry",
        "We got to the lake before anyone else was up. Nobody rowed anywhere; we just sat on the jetty with a thermos "
        "and watched the light come down the hill.",
        ("morning", "lake", "slowtravel"),
        liked_by=("mei", "jun", "noor", "tomas"),
    ),
)
"""Oldest first, as they are posted."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo of the roll: what, how many days ago, at which hour, and how the file is."""

    motif: str
    days_ago: int
    hour: int
    size: tuple[int, int] = (1200, 900)
    ending: str = "jpg"
    orientation: int = 1
    has_place: bool = False


_TALL, _SQUARE, _WIDE = (900, 1200), (1000, 1000), (1280, 800)
SHOTS = (
    Shot("croissant", 0, 8, has_place=True),
    Shot("coffee", 0, 8, _TALL, has_place=True),
    Shot("bicycle", 0, 9, has_place=True),
    Shot("flowers", 0, 11, _TALL, orientation=6),
    Shot("rooftops", 0, 18, _WIDE, has_place=True),
    Shot("cat", 0, 19, _SQUARE, "heic"),
    Shot("books", 2, 10, _TALL),
    Shot("mug", 2, 10),
    Shot("umbrella", 2, 17, _TALL),
    Shot("ramen", 2, 20, _SQUARE, "heic"),
    Shot("lake", 6, 6, _WIDE, has_place=True),
    Shot("mountains", 6, 7, _TALL, has_place=True),
    Shot("lake", 6, 7, _TALL, orientation=8, has_place=True),
    Shot("flowers", 6, 12, _SQUARE, "webp"),
    Shot("lighthouse", 7, 15, _TALL, has_place=True),
    Shot("sea", 7, 19, _WIDE, has_place=True),
    Shot("sea", 7, 19, (1200, 900), "heic", has_place=True),
    Shot("bread", 20, 11, _SQUARE),
    Shot("pan", 20, 12),
    Shot("headphones", 20, 16, _TALL),
    Shot("aurora", 41, 22, _WIDE),
    Shot("aurora", 41, 23, _TALL),
)
CLIP = (6, 8, (640, 480), 4.0)
"""A clip of the roll: days ago, hour, size, seconds."""
