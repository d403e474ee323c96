"""On the table: bread, coffee, supper. Seen from above, but for the mug."""

import math

from demo_pictures.canvas import Canvas, Dot, box, curve, mix, moved, oval

_WOODS = (("#d9a878", "#8c5a36"), ("#b98a64", "#5f3c28"), ("#e6cfb0", "#b08d68"))
_CLOTHS = (("#f3eadb", "#cdbda4"), ("#dfe5e0", "#a3b0ac"), ("#f4e0d6", "#cfa898"))


def table(c: Canvas) -> None:
    """Planks or a cloth, with light from a window on it."""
    if c.random.random() < 0.6:
        light, dark = c.random.choice(_WOODS)
        c.solid(box(c.left, c.top, c.right, c.bottom), light, dark)
        step = c.random.uniform(17, 24)
        y = c.top + c.random.uniform(2, 12)
        while y < c.bottom:
            c.stroke(((c.left, y), (c.right, y + 1)), 0.35, mix(dark, "#2c1a10", 0.4), 0.7)
            y += step
        for _ in range(70):
            x, at, long = (
                c.random.uniform(c.left, c.right),
                c.random.uniform(c.top, c.bottom),
                c.random.uniform(4, 26),
            )
            c.stroke(((x, at), (x + long, at + c.random.uniform(-0.5, 0.5))), 0.18, dark, 0.3)
    else:
        light, dark = c.random.choice(_CLOTHS)
        c.solid(box(c.left, c.top, c.right, c.bottom), light, dark)
        for _ in range(8):
            x = c.random.uniform(c.left, c.right)
            c.soft(
                ((x, c.top), (x + 3, c.top), (x + 26, c.bottom), (x + 21, c.bottom)),
                dark,
                blur=2.5,
                opacity=0.35,
            )
    _window_light(c)


def _window_light(c: Canvas) -> None:
    x = c.random.uniform(-30, 5)
    for pane in range(2):
        for row in range(2):
            a, b = x + pane * 21, c.top + 6 + row * 34
            beam = ((a, b), (a + 18, b + 3), (a + 32, b + 33), (a + 14, b + 30))
            c.soft(beam, "#fff2d4", blur=2, opacity=0.33)


def plate(c: Canvas, r: float, light: str, dark: str) -> None:
    """A round plate or saucer in the middle."""
    x, y = 0, 2
    c.soft(oval(x + r * 0.1, y + r * 0.13, r * 1.02), "#24150c", blur=r * 0.07, opacity=0.55)
    c.solid(oval(x, y, r), light, dark)
    c.solid(oval(x, y, r * 0.74), mix(dark, light, 0.45), mix(light, "#ffffff", 0.4))
    c.solid(oval(x, y, r * 0.7), light, mix(dark, light, 0.55))


def croissant(c: Canvas) -> None:
    """The program's name on a plate, flakes around it."""
    table(c)
    plate(
        c,
        43,
        *c.random.choice((("#fdfaf4", "#cfc6b8"), ("#e3ecec", "#9fb3b4"), ("#f5dfd2", "#c99f8c"))),
    )
    turn = c.random.uniform(-24, 12)
    ring = [(step, step * 0.37) for step in range(-4, 5)]
    spots = [(step, moved(((31 * math.sin(a), 19 - 33 * math.cos(a)),), 0, 5, turn)[0]) for step, a in ring]
    for step, (x, y) in spots:
        c.soft(oval(x + 3, y + 4.5, 9, 12 - 1.8 * abs(step)), "#3a2412", blur=2.6, opacity=0.5)
    for step, (x, y) in sorted(spots, key=lambda spot: -abs(spot[0])):
        _segment(c, (x, y), turn + step * 21.2, 8.8 - 0.75 * abs(step), 15 - 2.3 * abs(step))
    for _ in range(26):
        a, far = c.random.uniform(0, math.tau), c.random.uniform(16, 38)
        flake = moved(
            ((0, -0.7), (1.3, 0), (0.2, 0.8), (-0.9, 0.1)),
            far * math.cos(a),
            4 + far * math.sin(a),
            math.degrees(a),
        )
        c.fill(flake, c.random.choice(("#c98642", "#e0aa66", "#a8642c")))


def _segment(c: Canvas, at: Dot, turn: float, half: float, tall: float) -> None:
    body = moved(
        curve(
            (
                (-half, -tall * 0.8),
                (0, -tall),
                (half, -tall * 0.8),
                (half * 1.1, 0),
                (half * 0.8, tall * 0.8),
                (0, tall * 0.95),
                (-half * 0.8, tall * 0.8),
                (-half * 1.1, 0),
            )
        ),
        *at,
        turn,
    )
    c.soft(body, "#5a2c0e", blur=0.9, opacity=0.55)
    c.solid(body, "#f0b565", "#a4561c", tilt=0.35)
    with c.within(body):
        for line in range(-3, 4):
            edge = moved(
                curve(
                    ((half * line * 0.42, -tall), (half * line * 0.46 + 0.5, 0), (half * line * 0.34, tall)),
                    closed=False,
                ),
                *at,
                turn,
            )
            c.stroke(edge, 0.4, "#8a4415" if line % 2 else "#ffd896", 0.5)
        c.soft(
            moved(oval(-half * 0.25, -tall * 0.4, half * 0.36, tall * 0.3), *at, turn),
            "#ffeebf",
            blur=1.3,
            opacity=0.75,
        )
        c.soft(
            moved(oval(half * 0.5, tall * 0.75, half, tall * 0.3), *at, turn),
            "#6e3410",
            blur=1.6,
            opacity=0.6,
        )


def coffee(c: Canvas) -> None:
    """A cup with a leaf in its foam."""
    table(c)
    glaze, shade = c.random.choice(
        (("#fbf7f0", "#c3b9ab"), ("#c8653c", "#7c2f16"), ("#5f8f94", "#2a4d54"), ("#e8c46c", "#a87f2c"))
    )
    plate(c, 42, glaze, shade)
    c.soft(oval(5, 9, 28), "#24150c", blur=4, opacity=0.5)
    c.stroke(curve(((20, -10), (33, -17), (38, -8), (24, 2)), closed=False), 4, shade)
    c.stroke(
        curve(((20, -10.6), (33, -17.6), (38, -8.6), (24, 1.4)), closed=False), 2.2, mix(glaze, shade, 0.3)
    )
    c.solid(oval(0, 1, 27), mix(glaze, "#ffffff", 0.35), shade)
    c.solid(oval(0, 1, 24.6), shade, mix(glaze, shade, 0.35))
    c.solid(oval(0, 1.6, 23.4), "#a8693a", "#6b3a1a")
    foam = oval(0, 1.6, 22.6)
    c.soft(oval(0, 1.6, 17), "#c88a52", blur=4, opacity=0.8)
    with c.within(foam):
        turn = c.random.uniform(-30, 30)
        for step in range(6):
            _leaf(c, step, turn)
        c.stroke(moved(((0, -17), (0, 17)), 0, 2, turn), 1, "#a8693a")
    c.soft(oval(-9, -10, 7, 4, -40), "#fff3dc", blur=2, opacity=0.5)
    spoon = c.random.uniform(48, 64)
    c.soft(moved(oval(1.5, 35, 3.6, 6), 0, 0, spoon), "#24150c", blur=1.4, opacity=0.5)
    c.stroke(moved(((0, 29), (0, 8)), 8, 8, spoon), 1.6, "#b9b4ae")
    c.solid(moved(oval(0, 33, 3.2, 5.4), 8, 8, spoon), "#f6f3ee", "#8f8a86")


def _leaf(c: Canvas, step: int, turn: float) -> None:
    level, half = 13 - step * 5, 14 - abs(step - 2) * 2.4
    blade = curve(
        (
            (0, level + 5),
            (-half, level - 3),
            (-half * 0.82, level - 6.4),
            (0, level - 0.5),
            (half * 0.82, level - 6.4),
            (half, level - 3),
        )
    )
    c.fill(moved(blade, 0, 1, turn), "#f6e4c6", 0.95)


def bread(c: Canvas) -> None:
    """A round loaf on a board, one slice cut."""
    table(c)
    c.soft(box(-38, -22, 44, 36, -6), "#1f120a", blur=3, opacity=0.5)
    c.solid(box(-41, -27, 41, 31, -6), "#c89468", "#7d5030")
    c.soft(oval(0, 9, 31, 24), "#24130a", blur=4, opacity=0.6)
    loaf = curve(((-29, 4), (-22, -17), (0, -25), (22, -18), (29, 3), (21, 20), (0, 26), (-22, 20)))
    c.solid(loaf, "#dba05c", "#74401a")
    with c.within(loaf):
        c.soft(oval(-8, -8, 18, 12), "#f2cd92", blur=5, opacity=0.7)
        _score(c, [(0, -24), (-3, 0), (1, 26)], 3.4)
        for line in range(5):
            y = -17 + line * 8.5
            for side in (-1, 1):
                _score(c, [(side * 5 - 2, y + 4), (side * 11 - 2, y - 1), (side * 16 - 1, y - 8)], 1.6)
        for _ in range(260):
            r = c.random.uniform(0.08, 0.35)
            c.fill(oval(c.random.gauss(-3, 13), c.random.gauss(-4, 10), r), "#fffaf0", 0.55)
    for _ in range(160):
        a, far = c.random.uniform(0, math.tau), c.random.uniform(26, 44)
        c.fill(oval(far * math.cos(a), far * math.sin(a) * 0.8, c.random.uniform(0.1, 0.4)), "#fffaf0", 0.7)
    _wheat(c, 30, -24)


def _score(c: Canvas, dots: list[Dot], width: float) -> None:
    cut = curve(dots, closed=False)
    c.stroke(cut, width, "#7a4218", 0.8)
    c.stroke([(x + 0.3 * width, y) for x, y in cut], width * 0.55, "#f5dcae")


def _wheat(c: Canvas, x: float, y: float) -> None:
    for turn in (18, 34, 50):
        c.stroke(moved(((0, 0), (0, 26)), x, y, turn), 0.5, "#c79a4a")
        for step in range(7):
            for side in (-1, 1):
                c.solid(
                    moved(oval(side * 1.2, step * 1.9 - 4, 0.8, 1.7, side * -24), x, y, turn),
                    "#f0cf80",
                    "#a8762c",
                )


def mug(c: Canvas) -> None:
    """A glazed mug by the window, steaming."""
    wall, dim = c.random.choice((("#efd9c0", "#b98e6c"), ("#cfdad6", "#7f9a98"), ("#e9c9bc", "#a8705c")))
    c.solid(box(c.left, c.top, c.right, 24), wall, dim, tilt=0.7)
    c.soft(((-44, c.top), (-14, c.top), (22, 24), (-8, 24)), "#fff4dc", blur=4, opacity=0.5)
    c.solid(box(c.left, 22, c.right, c.bottom), "#b07a50", "#63402a", tilt=0.3)
    c.soft(oval(10, 35, 31, 5), "#1c0f08", blur=3, opacity=0.6)
    glaze, shade = c.random.choice(
        (("#7fa8a0", "#2c4f50"), ("#e0a04c", "#8a4a1a"), ("#5c74a8", "#24304f"), ("#d87a64", "#7a2c20"))
    )
    c.stroke(curve(((18, -6), (33, -6), (36, 10), (19, 20)), closed=False), 5.4, shade)
    c.stroke(curve(((18, -7), (32, -7), (35, 9), (19, 19)), closed=False), 3, mix(glaze, shade, 0.35))
    body = curve(
        (
            (-22, -16),
            (-22, 4),
            (-20, 28),
            (-14, 35),
            (0, 37),
            (14, 35),
            (20, 28),
            (22, 4),
            (22, -16),
            (0, -14),
        )
    )
    c.solid(body, glaze, shade, tilt=0.9)
    with c.within(body):
        drip = curve(
            [(-24, -18), *((x, 4 + 5 * math.sin(x / 3.1)) for x in range(-24, 25, 3)), (24, -18)],
            closed=False,
        )
        c.solid(drip, "#fbf3e4", mix("#d9c6a8", shade, 0.3), tilt=0.9)
        c.soft(box(-17, -14, -12, 33), "#ffffff", blur=1.6, opacity=0.45)
        for _ in range(90):
            c.fill(
                oval(c.random.uniform(-21, 21), c.random.uniform(8, 34), c.random.uniform(0.1, 0.35)),
                mix(shade, "#000000", 0.3),
                0.6,
            )
    c.solid(oval(0, -16, 22, 4.6), "#fbf3e4", "#c3ad8c")
    c.solid(oval(0, -15.6, 19.6, 3.6), "#5a3018", "#8a5228")
    for x in (-7, 3):
        steam = curve(
            (
                (x, -20),
                (x + 4, -28),
                (x - 3, -37),
                (x + 3, -47),
                (x + 6, -47),
                (x + 1, -37),
                (x + 7, -28),
                (x + 2, -20),
            )
        )
        c.soft(steam, "#ffffff", blur=1.6, opacity=0.5)
