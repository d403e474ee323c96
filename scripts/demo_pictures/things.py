"""Things and company: a cat, flowers, and what one writes reviews about."""

import math

from demo_pictures.canvas import Canvas, Dot, box, curve, mix, moved, oval

_WALLS = (("#f0c9a4", "#c98a64"), ("#bcd4cf", "#7aa29e"), ("#e6b8ae", "#b5746a"), ("#d8cfe0", "#9688ae"))


def _studio(c: Canvas) -> tuple[str, str]:
    wall, dim = c.random.choice(_WALLS)
    c.solid(box(c.left, c.top, c.right, c.bottom), mix(wall, "#ffffff", 0.25), dim, tilt=0.4)
    c.soft(oval(-14, -18, 34, 28), "#fff6e4", blur=12, opacity=0.6)
    c.sky(mix(wall, "#ffffff", 0.12), mix(dim, "#5a3a2c", 0.25), top=27)
    c.soft(box(c.left, 24, c.right, 30), mix(wall, "#ffffff", 0.1), blur=2, opacity=0.9)
    return wall, dim


def cat(c: Canvas) -> None:
    """A cat on the sill, looking out."""
    c.sky("#7fa3c8", "#e8b79a", "#f8dcae", bottom=30)
    c.soft(oval(18, 4, 15), "#fff2cc", blur=7, opacity=0.9)
    for step, colour in enumerate(("#b58a94", "#7f6478", "#57485e")):
        hills = [(x, 12 + 6 * step + 3 * math.sin(x / 11 + step * 2)) for x in range(-90, 91, 3)]
        c.fill([*hills, (92, 40), (-92, 40)], colour)
    frame = "#f6efe4"
    for x in (c.left, -1.6, c.right - 9):
        c.solid(box(x, c.top, x + (3.2 if x == -1.6 else 9), 30), frame, "#bfae9a", tilt=1)
    c.solid(box(c.left, -20, c.right, -17.4), frame, "#bfae9a", tilt=0)
    c.solid(box(c.left, 28, c.right, 36), "#fffaf0", "#c9b69e", tilt=0)
    c.solid(box(c.left, 36, c.right, c.bottom), "#a9785c", "#5f3c2e", tilt=0)
    coat, dark = c.random.choice((("#5a4a48", "#221a1c"), ("#d98a4c", "#8a4418"), ("#8c8884", "#474344")))
    x = c.random.uniform(-16, -6)
    c.soft(oval(x + 6, 31, 22, 3), "#3a2418", blur=2, opacity=0.6)
    c.stroke(curve(((x + 12, 26), (x + 26, 27), (x + 28, 38), (x + 20, 44)), closed=False), 3.6, dark)
    body = curve(
        (
            (x - 5, -6),
            (x + 5, -6),
            (x + 11, 8),
            (x + 15, 24),
            (x + 10, 31),
            (x - 10, 31),
            (x - 14, 24),
            (x - 10, 8),
        )
    )
    c.solid(body, coat, dark, tilt=0.6)
    for side in (-1, 1):
        c.solid(((x + side * 8.4, -9), (x + side * 8.2, -23), (x + side * 1.2, -16)), coat, dark)
        c.fill(((x + side * 7, -11), (x + side * 7, -19), (x + side * 3, -15)), mix(coat, "#d99a8a", 0.5))
    c.solid(
        curve(((x - 9, -10), (x - 6, -16), (x, -17.4), (x + 6, -16), (x + 9, -10), (x + 5, -3), (x - 5, -3))),
        coat,
        dark,
        tilt=0.6,
    )
    c.soft(
        curve(((x + 6, -14), (x + 10, 2), (x + 14, 22), (x + 11, 22), (x + 6, 2))),
        "#ffd9a0",
        blur=1.2,
        opacity=0.5,
    )


def flowers(c: Canvas) -> None:
    """Dahlias in the garden, the rest out of focus."""
    c.sky("#33523c", "#4f7a4a", "#24402c")
    for _ in range(46):
        x, y, r = c.random.uniform(c.left, c.right), c.random.uniform(c.top, c.bottom), c.random.uniform(2, 8)
        c.soft(
            oval(x, y, r),
            c.random.choice(("#a9cf78", "#6fa05c", "#e8d08a", "#1f3826")),
            blur=1.6,
            opacity=0.4,
        )
    for _ in range(12):
        _blade(c, c.random.uniform(c.left, c.right), c.random.uniform(10, 52), c.random.uniform(-50, 50))
    inner, outer = c.random.choice(
        (("#ffb066", "#d8481c"), ("#ffd6e0", "#c8386e"), ("#fff0b8", "#e89a1c"), ("#e6c8ff", "#7a3cb4"))
    )
    for x, y, r in ((-23, 22, 15), (26, 27, 12), (4, -7, 27)):
        c.soft(oval(x + 2, y + 4, r), "#10200f", blur=4, opacity=0.55)
        _dahlia(c, (x, y), r, inner, outer)


def _blade(c: Canvas, x: float, y: float, turn: float) -> None:
    leaf = moved(curve(((0, 0), (-6, -12), (-4, -24), (0, -31), (4, -24), (6, -12))), x, y, turn)
    c.solid(leaf, "#8fc067", "#2c5a34")
    c.stroke(moved(((0, 0), (0, -29)), x, y, turn), 0.4, "#cfe6a0", 0.6)


def _dahlia(c: Canvas, at: Dot, r: float, inner: str, outer: str) -> None:
    rings = 8
    for ring in range(rings):
        part = ring / (rings - 1)
        far, petals = r * (1 - 0.9 * part), 19 - ring
        colour = mix(outer, inner, part * 0.9)
        for petal in range(petals):
            turn = 360 * petal / petals + ring * 11 + c.random.uniform(-3, 3)
            half, tall = r * (0.17 - 0.08 * part), r * (0.4 - 0.24 * part)
            shape = moved(
                curve(
                    (
                        (0, tall * 0.9),
                        (-half, 0),
                        (-half * 0.6, -tall * 0.75),
                        (0, -tall),
                        (half * 0.6, -tall * 0.75),
                        (half, 0),
                    )
                ),
                *moved(((0, tall * 0.6 - far),), *at, turn)[0],
                turn,
            )
            c.solid(
                shape,
                mix(colour, "#fff6e0", 0.4),
                mix(colour, "#3c0c10", 0.3),
                tilt=0.5 + 0.4 * math.sin(math.radians(turn)),
            )


def books(c: Canvas) -> None:
    """A stack of books, a cup on top."""
    _studio(c)
    c.soft(oval(4, 40, 37, 4), "#1c100a", blur=3, opacity=0.6)
    y = 39.0
    for colour in c.random.sample(
        ("#c8553a", "#2f5d62", "#e0b04c", "#7c3f58", "#4f6d9c", "#e8dcc4", "#5f7d4c"), 5
    ):
        high, half, shift = c.random.uniform(7, 10.5), c.random.uniform(24, 32), c.random.uniform(-4, 4)
        _book(c, (shift, y), half, high, colour)
        y -= high
    c.soft(oval(3, y, 13, 1.6), "#1c100a", blur=1, opacity=0.6)
    cup = curve(((-9, y - 13), (-8, y - 4), (-5, y), (5, y), (8, y - 4), (9, y - 13)), closed=False)
    c.stroke(curve(((8, y - 11), (15, y - 11), (14, y - 4), (7, y - 3)), closed=False), 1.8, "#c3b6a4")
    c.solid(cup, "#fffaf2", "#b9a890", tilt=0.9)
    c.solid(oval(0, y - 13, 9, 1.8), "#e8dcc8", "#fffaf2")
    c.fill(oval(0, y - 12.7, 7.8, 1.3), "#6b3a1a")


def _book(c: Canvas, at: Dot, half: float, high: float, colour: str) -> None:
    x, foot = at
    c.solid(
        box(x - half, foot - high, x + half, foot),
        mix(colour, "#ffffff", 0.2),
        mix(colour, "#1c1010", 0.4),
        tilt=0.2,
    )
    c.solid(box(x + half - 3, foot - high + 1, x + half + 0.6, foot - 1), "#fbf3e2", "#cdbb9c", tilt=0)
    for line in range(4):
        y = foot - high + 2 + line * (high - 3) / 4
        c.stroke(((x + half - 2.6, y), (x + half + 0.2, y)), 0.18, "#a8957a", 0.8)
    c.fill(box(x - half + 4, foot - high, x - half + 5.4, foot), mix(colour, "#fff3cf", 0.7), 0.9)
    c.fill(
        box(x - half + 10, foot - high * 0.58, x + half * 0.35, foot - high * 0.42),
        mix(colour, "#fff3cf", 0.7),
        0.85,
    )


def sneaker(c: Canvas) -> None:
    """A running shoe, fresh out of its box."""
    _studio(c)
    main, dark = c.random.choice(
        (("#f4f1ea", "#b3aaa0"), ("#e8643c", "#96301a"), ("#3f6fa8", "#1c3660"), ("#74a884", "#2f5a44"))
    )
    accent = c.random.choice(("#f2b33c", "#2f2a38", "#e0503c"))
    c.soft(oval(2, 36, 42, 4), "#1c100a", blur=3, opacity=0.65)
    sole = curve(
        ((-40, 26), (-20, 27), (10, 27), (36, 24), (42, 29), (38, 35), (10, 37), (-30, 37), (-42, 34))
    )
    upper = curve(
        (
            (-39, 27),
            (-39, 8),
            (-37, -6),
            (-31, -13),
            (-22, -11),
            (-14, -5),
            (-6, -12),
            (2, -8),
            (12, 6),
            (26, 14),
            (38, 19),
            (41, 27),
            (0, 30),
        )
    )
    c.solid(upper, main, dark, tilt=0.45)
    with c.within(upper):
        c.solid(curve(((18, 32), (24, 12), (36, 16), (46, 22), (46, 32))), mix(main, "#ffffff", 0.2), dark)
        c.solid(
            curve(((-44, 32), (-44, 4), (-33, 6), (-27, 18), (-25, 32))),
            mix(accent, "#ffffff", 0.15),
            mix(accent, "#000000", 0.35),
        )
        c.stroke(curve(((-26, 24), (-12, 24), (4, 16), (14, 6)), closed=False), 3.4, accent)
        c.stroke(curve(((-22, 28), (-6, 28), (12, 20), (22, 12)), closed=False), 1.6, accent)
        c.soft(oval(-10, -2, 14, 6, 30), "#ffffff", blur=3, opacity=0.35)
    c.solid(
        curve(((-34, -8), (-30, -12.4), (-22, -10.4), (-15, -4.8), (-20, -3), (-29, -4))),
        "#2c2428",
        "#4c4048",
    )
    for step in range(4):
        x, y = -7 + step * 5.4, -9 + step * 4.6
        c.stroke(((x - 3.6, y + 4.6), (x + 3.6, y - 0.4)), 1.3, "#fffaf0")
    c.solid(sole, "#fffdf8", "#c9bfae", tilt=0)
    c.stroke(curve(((-41, 34.4), (-20, 36), (12, 36), (38, 33.6)), closed=False), 1.4, accent)


def headphones(c: Canvas) -> None:
    """Over the ears, on a plain ground."""
    _studio(c)
    shell, dark = c.random.choice(
        (("#3f3d46", "#17161c"), ("#f1ece2", "#a89f92"), ("#d8704c", "#7c2e18"), ("#6c86a0", "#2c3e52"))
    )
    c.soft(oval(3, 37, 32, 4), "#1c100a", blur=3, opacity=0.6)
    arch = [(25 * math.cos(a), 6 - 36 * math.sin(a)) for a in (math.pi * step / 40 for step in range(41))]
    c.stroke(arch, 5.4, dark)
    c.stroke([(x * 0.98 - 0.6, y - 0.5) for x, y in arch], 3, mix(shell, dark, 0.2))
    c.stroke([(x * 0.9, y + 3) for x, y in arch[9:32]], 2.6, mix("#7a5038", dark, 0.3))
    for side in (-1, 1):
        c.solid(box(side * 25 - 1.6, -6, side * 25 + 1.6, 10), "#e8e4de", "#86817c", tilt=1)
        c.solid(
            curve(moved(((-6, -15), (5, -15), (8, 0), (5, 15), (-6, 15), (-8, 0)), side * 20.5, 18, 0)),
            "#5a4038",
            "#241814",
            tilt=1,
        )
        c.solid(oval(side * 26, 18, 8.4, 16.6, side * 4), mix(shell, "#ffffff", 0.18), dark, tilt=0.6)
        c.solid(oval(side * 27, 18, 5.2, 11.6, side * 4), shell, mix(dark, "#000000", 0.2), tilt=0.4)
        c.soft(oval(side * 27 - 2, 9, 1.6, 5), "#ffffff", blur=1, opacity=0.5)


def bicycle(c: Canvas) -> None:
    """A city bicycle against a coloured wall."""
    wall, dim = c.random.choice(_WALLS)
    c.solid(box(c.left, c.top, c.right, 30), wall, dim, tilt=0.4)
    for row in range(12):
        for brick in range(9):
            if c.random.random() < 0.22:
                x, y = c.left + brick * 16 + row % 2 * 8, c.top + row * 6.6
                c.fill(box(x, y, x + 14, y + 5.4), mix(wall, dim, c.random.random()), 0.5)
    c.soft(((-60, c.top), (-20, c.top), (30, 30), (-10, 30)), "#fff4dc", blur=3, opacity=0.35)
    c.sky("#a39488", "#6f6058", top=30)
    paint = c.random.choice(("#2f6f6a", "#c8452f", "#2f4a7c", "#e0a030"))
    back, front, crank, seat, head = (-23.0, 19.0), (24.0, 19.0), (-4.0, 18.0), (-10.0, -8.0), (17.0, -9.0)
    c.soft(oval(2, 36, 40, 2.6), "#1c120c", blur=2, opacity=0.65)
    for hub in (back, front):
        _wheel(c, hub)
    for start, end in (
        (back, crank),
        (back, seat),
        (seat, crank),
        (crank, head),
        (seat, head),
        (head, front),
    ):
        c.stroke((start, end), 1.9, mix(paint, "#000000", 0.25))
        c.stroke(
            ((start[0] - 0.3, start[1] - 0.3), (end[0] - 0.3, end[1] - 0.3)), 0.9, mix(paint, "#ffffff", 0.25)
        )
    c.stroke((seat, (-11.4, -14)), 1.3, "#c9c4bc")
    c.solid(curve(((-19, -16), (-12, -17.6), (-3, -15.6), (-8, -13.4), (-17, -13))), "#8a5432", "#46240f")
    c.stroke((head, (15.6, -15), (21, -18), (24, -15)), 1.3, "#c9c4bc")
    c.stroke(((21, -18), (25, -15)), 1.9, "#6e3f22")
    c.solid(oval(*crank, 4.4), "#d8d3cc", "#7a756e")
    c.solid(box(25, -13, 41, -2), "#c89458", "#7d4f26")
    for line in range(5):
        c.stroke(((25, -11 + line * 2.2), (41, -11 + line * 2.2)), 0.3, "#6a4020", 0.7)
    for x, y, colour in (
        (29, -15, "#e86a7c"),
        (34, -17, "#f4c44c"),
        (38, -14.6, "#e88a4c"),
        (32, -13.6, "#6fa05c"),
    ):
        c.solid(oval(x, y, 3), mix(colour, "#ffffff", 0.25), mix(colour, "#2c1010", 0.25))


def _wheel(c: Canvas, hub: Dot) -> None:
    x, y = hub
    for spoke in range(18):
        a = math.tau * spoke / 18
        c.stroke((hub, (x + 15.6 * math.cos(a), y + 15.6 * math.sin(a))), 0.16, "#e4e0da", 0.8)
    rim = [*oval(x, y, 16)]
    c.stroke([*rim, rim[0]], 1.5, "#2c2624")
    inner = [*oval(x, y, 14.9)]
    c.stroke([*inner, inner[0]], 0.5, "#dcd6cc")
    c.fill(oval(x, y, 1.4), "#4a4440")
