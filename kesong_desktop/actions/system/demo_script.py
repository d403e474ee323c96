"""The people of the demo, their posts, and the files of its camera roll."""

from dataclasses import dataclass
from datetime import UTC, datetime

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

ALT = {
    "croissant": "A croissant on a plate, flakes around it",
    "sea": "The sun low over the sea, a sailing boat, foam on the sand",
    "coffee": "A cup of coffee from above, a leaf drawn in the foam",
    "flowers": "Three dahlias in a green garden",
    "rooftops": "The roofs of a small town at dusk, its windows lit",
    "cat": "A cat on a window sill, looking out over hills",
    "lake": "A boat and a jetty on a still lake, hills mirrored in it",
    "ramen": "A bowl of ramen with egg, nori and spring onions",
    "lighthouse": "A red and white lighthouse on a rock",
    "bicycle": "A bicycle with a basket of flowers against a wall",
    "bread": "A round loaf of bread on a board, dusted with flour",
    "mountains": "Mountain ridges in the haze behind dark pines",
    "mug": "A glazed mug by a window, steaming",
    "aurora": "Northern lights over snow and a hut with one lit window",
    "sneaker": "A running shoe from the side",
    "books": "Five books in a stack, a cup of coffee on top",
    "umbrella": "Somebody under a red umbrella on a wet street at night",
    "pan": "Two fried eggs in an iron pan",
    "headphones": "A pair of headphones on a plain ground",
}
"""Descriptions of the motifs."""
FOLLOWED_TAGS = ("lake", "ramen", "sourdough", "cats")
"""Hashtags that ``ME`` follows."""


@dataclass(frozen=True, slots=True)
class DemoPost:
    """A post: its author, how many hours and years ago it was published, and the names of its pictures or its video.

    A name is that of a motif; a second picture of the same motif has a number behind it, as ``pan-2``.
    """

    who: str
    hours_ago: float
    motifs: tuple[str, ...]
    title: str = ""
    text: str = ""
    tags: tuple[str, ...] = ()
    review: Review | None = None
    visibility: Visibility = Visibility.PUBLIC
    liked_by: tuple[str, ...] = ()
    saved_by: tuple[str, ...] = ()
    years_ago: int = 0


def description(name: str) -> str:
    """Return the description of a picture or video of a post."""
    return ALT[name.partition("-")[0]]


SCENES = (
    DemoPost(
        "mei",
        0,
        ("flowers",),
        "The last of the dahlias",
        "Cut in the rain, five minutes before the hail.",
        ("garden",),
        liked_by=("ana", "noor"),
        years_ago=1,
    ),
    DemoPost(
        "ana",
        147,
        ("pan-2",),
        review=Review(
            product="Iron pan, 26 cm",
            halves=7,
            relation=Relation.BOUGHT,
            brand="Olaria",
            price="59",
            currency="EUR",
            where="the spring market",
            used="5 weeks",
            pros=("the best potatoes so far",),
            cons=("too heavy for one hand", "tomatoes take the seasoning off"),
            text="Jun was right about the eggs and silent about the weight. I keep it, with both hands.",
        ),
        tags=("kitchen",),
        liked_by=("mei",),
    ),
    DemoPost(
        "tomas",
        121,
        ("mountains", "lighthouse"),
        "Two ends of one road",
        "Fog in the hills at six, and by noon we stood at the lighthouse in short sleeves.",
        ("roadtrip",),
        liked_by=("ana", "jun", "noor"),
    ),
    DemoPost(
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
        saved_by=("mei",),
    ),
    DemoPost(
        "noor",
        75,
        ("aurora",),
        "They did come",
        "Four nights of clouds, and on the last one this. Minus nineteen; nobody wanted to go in.",
        ("northernlights", "winter"),
        liked_by=("mei", "tomas", "jun", "ana"),
        saved_by=("mei",),
    ),
    DemoPost(
        "mei",
        52,
        ("bread",),
        "Loaf number eleven",
        "The crust finally sings when it cools. Recipe on request, flour on everything.",
        ("sourdough",),
        visibility=Visibility.PRIVATE,
        liked_by=("noor", "jun"),
    ),
    DemoPost(
        "jun", 51, (), text="@mei Which flour is that? Mine never gets such ears, whatever the oven says."
    ),
    DemoPost(
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
    DemoPost(
        "noor",
        30,
        ("cat",),
        "Office hours",
        "Supervising the birds since seven.",
        ("cats",),
        liked_by=("mei", "ana", "tomas"),
    ),
    DemoPost(
        "tomas",
        27,
        ("umbrella",),
        "",
        "Third week of rain. At least the street is pretty.",
        ("rain", "citylights"),
        liked_by=("ana",),
    ),
    DemoPost(
        "tomas",
        16,
        ("rooftops-2",),
        text="From one end of the street to the other, just as the lights go on.",
        tags=("citylights", "dusk"),
        liked_by=("mei", "noor"),
    ),
    DemoPost(
        "jun",
        9,
        ("ramen", "mug"),
        "Forty minutes in line",
        "Worth every one. The broth takes them eighteen hours; the bowl took me six minutes.",
        ("ramen", "supper"),
        liked_by=("mei", "noor", "tomas"),
        saved_by=("mei",),
    ),
    DemoPost(
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
    DemoPost(
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
class DemoPhoto:
    """A file of the camera roll: its motif, its age in days, and the hour at which it was taken."""

    name: str
    motif: str
    days_ago: int
    hour: int


SHOTS = (
    DemoPhoto("IMG_2040.jpg", "croissant", 0, 8),
    DemoPhoto("IMG_2041.jpg", "coffee", 0, 8),
    DemoPhoto("IMG_2042.jpg", "bicycle", 0, 9),
    DemoPhoto("IMG_2043.jpg", "flowers", 0, 11),
    DemoPhoto("IMG_2044.jpg", "rooftops", 0, 18),
    DemoPhoto("IMG_2045.heic", "cat", 0, 19),
    DemoPhoto("IMG_2046.jpg", "books", 2, 10),
    DemoPhoto("IMG_2047.jpg", "mug", 2, 10),
    DemoPhoto("IMG_2048.jpg", "umbrella", 2, 17),
    DemoPhoto("IMG_2049.heic", "ramen", 2, 20),
    DemoPhoto("IMG_2050.jpg", "lake", 6, 6),
    DemoPhoto("IMG_2051.jpg", "mountains", 6, 7),
    DemoPhoto("IMG_2052.jpg", "lake", 6, 7),
    DemoPhoto("IMG_2053.webp", "flowers", 6, 12),
    DemoPhoto("IMG_2054.jpg", "lighthouse", 7, 15),
    DemoPhoto("IMG_2055.jpg", "sea", 7, 19),
    DemoPhoto("IMG_2056.heic", "sea", 7, 19),
    DemoPhoto("IMG_2057.jpg", "bread", 20, 11),
    DemoPhoto("IMG_2058.jpg", "pan", 20, 12),
    DemoPhoto("IMG_2059.jpg", "headphones", 20, 16),
    DemoPhoto("IMG_2060.jpg", "aurora", 41, 22),
    DemoPhoto("IMG_2061.jpg", "aurora", 41, 23),
)
CLIP = DemoPhoto("VID_0022.mp4", "sky", 6, 8)
SHIPPED_TAKEN = datetime(2020, 1, 1, 12, tzinfo=UTC)
"""The EXIF time of every shipped photo of the roll, which the demo replaces by that of its shot."""
