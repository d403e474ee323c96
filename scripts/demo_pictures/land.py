"""Outdoors: water, hills, towns and weather."""

import math

from demo_pictures.canvas import Canvas, Dot, box, curve, mix, moved, oval

_DUSKS = (
    ("#3b4a78", "#c9788a", "#f6b27a", "#fbe0b0"),
    ("#2f6f9f", "#8fc0d6", "#f3dfb8", "#f9c78b"),
    ("#4b3a6b", "#a85c7e", "#ee9266", "#f9d48c"),
)
_DAYS = (("#4f9bd0", "#a9d6ea", "#eaf5f2"), ("#5b86c4", "#b4cbe8", "#f4e6d2"))


def sea(c: Canvas) -> None:
    """A beach from above the dunes: sun, glitter, a sail, foam on the sand."""
    sky = c.random.choice(_DUSKS)
    c.sky(*sky, bottom=2)
    sun = c.random.uniform(-22, 22)
    c.soft(oval(sun, -7, 24), "#fff3d0", blur=9, opacity=0.75)
    c.fill(oval(sun, -7, 7), "#fff6df")
    c.sky(mix(sky[0], "#1f5a78", 0.6), "#2f8a96", "#7cc4b8", top=0)
    for _ in range(110):
        y = c.random.uniform(1, 26)
        x = sun + c.random.gauss(0, 3 + y * 0.5)
        long = c.random.uniform(0.5, 1.5 + y / 6)
        c.fill(oval(x, y, long, 0.16 + y / 110), "#fff1cf", 0.75)
    _sail(c, c.random.uniform(8, 30) * c.random.choice((-1, 1)), 0.5)
    shore = [(x, 30 + 4 * math.sin(x / 17 + sun) + 1.5 * math.sin(x / 5)) for x in _across(c)]
    for drop, colour in ((-3.5, "#d9efe6"), (-1.2, "#ffffff"), (0.8, "#c79d6f"), (2.2, "#e2be8c")):
        c.fill(_below(c, [(x, y + drop) for x, y in shore]), colour, 0.92)
    c.soft(oval(0, c.bottom + 8, c.right * 1.2, 18), "#f1d6a8", blur=8, opacity=0.8)


def _sail(c: Canvas, x: float, y: float) -> None:
    c.soft(oval(x, y + 3, 6, 1), "#173c4c", blur=1, opacity=0.5)
    c.fill(((x - 5, y), (x + 6, y), (x + 4, y + 2.4), (x - 3.6, y + 2.4)), "#7c3a22")
    c.fill(curve(((x, y - 15), (x + 5, y - 6), (x + 6, y - 1), (x, y - 1))), "#fdf8ee")
    c.fill(((x - 0.6, y - 12), (x - 4.5, y - 1), (x - 0.6, y - 1)), "#f0d9bd")


def mountains(c: Canvas) -> None:
    """Ridge behind ridge in the haze, pines in front."""
    sky = c.random.choice(_DUSKS + _DAYS)
    c.sky(*sky, bottom=12)
    sun = c.random.uniform(-25, 25)
    c.soft(oval(sun, -16, 15), "#fff4d6", blur=8, opacity=0.8)
    c.fill(oval(sun, -16, 5), "#fffaf0")
    far, near = mix(sky[-2], "#8aa0b8", 0.55), "#1f3a3c"
    for layer in range(5):
        part = layer / 4
        _ridge(c, -6 + 11 * layer, 13 - 1.6 * layer, mix(far, near, part), mix(sky[-1], far, part * 0.7))
    for _ in range(26):
        x = c.random.uniform(c.left, c.right)
        _pine(c, x, c.bottom + c.random.uniform(-4, 6), c.random.uniform(16, 30), "#14282a")


def _ridge(c: Canvas, level: float, rough: float, colour: str, haze: str) -> None:
    waves = [(c.random.uniform(6, 30), c.random.uniform(0, 7)) for _ in range(5)]
    line = []
    for x in _across(c):
        high = sum(math.sin(x / long + start) * long for long, start in waves) / 42
        line.append((x, level - rough * abs(high) - c.random.uniform(0, 0.9)))
    shape = _below(c, line)
    c.solid(shape, colour, mix(colour, haze, 0.55), tilt=0)


def _pine(c: Canvas, x: float, foot: float, high: float, colour: str) -> None:
    for step in range(5):
        top = foot - high * (1 - step * 0.17)
        half = high * (0.07 + 0.045 * step)
        c.fill(((x, top), (x + half, top + high * 0.3), (x - half, top + high * 0.3)), colour)


def lake(c: Canvas) -> None:
    """Hills that stand on their heads in still water; a jetty and a boat."""
    sky = c.random.choice(_DUSKS)
    c.sky(*sky, bottom=6)
    c.soft(oval(c.random.uniform(-20, 20), -6, 16), "#fff0c8", blur=8, opacity=0.7)
    for layer in range(3):
        _ridge(c, 1.5 + layer * 0.6, 13 - 4 * layer, mix("#6f7f9c", "#24424a", layer / 2), sky[-1])
    for _ in range(34):
        _pine(c, c.random.uniform(c.left, c.right), 3.5, c.random.uniform(4, 9), "#1d3634")
    c.mirror(3, dim="#23485c", amount=0.32)
    for _ in range(70):
        y = 4 + 44 * c.random.random() ** 2
        c.fill(oval(c.random.uniform(c.left, c.right), y, 2 + y / 4, 0.1 + y / 200), "#eaf2ee", 0.13)
    _jetty(c)
    _boat(c, -12, 30)


def _jetty(c: Canvas) -> None:
    c.soft(((10, 20), (c.right, c.bottom), (4, c.bottom + 5)), "#10222a", blur=3, opacity=0.5)
    for step in range(13):
        part = step / 13
        y, high = 17 + 36 * part**1.5, 1 + 3.4 * part
        x, half = 14 + 5 * part, 3 + 14 * part
        wood = mix("#a9825c", "#6d4a30", c.random.random() * 0.7)
        c.solid(box(x - half, y, x + half, y + high * 0.86), wood, mix(wood, "#2c1a10", 0.35), tilt=0)
    for side in (-1, 1):
        for step in (3, 8, 12):
            part = step / 13
            x, y = 14 + 5 * part + side * (3 + 14 * part), 17 + 36 * part**1.5
            c.solid(
                box(x - 0.6 - part, y - 3 - 4 * part, x + 0.6 + part, y + 3), "#8a6544", "#3c2616", tilt=1
            )


def _boat(c: Canvas, x: float, y: float) -> None:
    c.soft(oval(x, y + 3.5, 15, 2.4), "#0c1d24", blur=2, opacity=0.6)
    hull = curve(
        ((x - 15, y - 3), (x, y + 0.4), (x + 15, y - 3.6), (x + 11, y + 3), (x, y + 4.4), (x - 11, y + 3))
    )
    c.solid(hull, "#c9683a", "#6f2c16", tilt=0.2)
    c.fill(curve(((x - 13.4, y - 2.4), (x, y + 0.2), (x + 13.4, y - 2.9), (x, y + 2))), "#4a2412")
    c.stroke(((x - 6, y - 0.4), (x + 12, y - 7)), 0.6, "#d8b184")


def rooftops(c: Canvas) -> None:
    """A small town at the blue hour, its windows lit."""
    sky = c.random.choice(_DUSKS)
    c.sky(*sky, bottom=30)
    c.soft(oval(10, 16, 40, 12), "#ffd9a0", blur=10, opacity=0.6)
    for row in range(4):
        part = row / 3
        x = c.left - 6
        while x < c.right:
            wide = c.random.uniform(9, 16) * (0.7 + 0.5 * part)
            top = 2 + 12 * row - c.random.uniform(0, 8)
            _house(c, (x, top), x + wide, mix(sky[1], "#5a3a34", 0.35 + 0.5 * part), part)
            x += wide
        if row == 1:
            _tower(c, c.random.uniform(-20, 20), mix(sky[1], "#4a3038", 0.6))


def _house(c: Canvas, roof_left: Dot, right: float, wall: str, part: float) -> None:
    (left, top), foot = roof_left, c.bottom
    tint = c.random.choice(("#e0a878", "#d8c4a0", "#c98a70", "#a9b0b0"))
    wall = mix(wall, tint, 0.35)
    c.solid(box(left, top, right, foot), wall, mix(wall, "#22181c", 0.45), tilt=0.3)
    rise, middle = (right - left) * 0.42, (left + right) / 2
    roof = mix("#8a4430", "#4a2a30", c.random.random())
    c.solid(
        ((left - 0.8, top + 0.4), (middle, top - rise), (right + 0.8, top + 0.4)),
        roof,
        mix(roof, "#1c1216", 0.4),
    )
    side = 1.1 + 0.9 * part
    for line in range(5):
        for place in range(3):
            x, y = left + (place + 0.75) * (right - left) / 3.5, top + 4 + line * 5.4
            is_lit = c.random.random() < 0.42
            c.fill(
                box(x - side / 2, y - side * 0.8, x + side / 2, y + side * 0.8),
                "#ffd98c" if is_lit else "#2e2a38",
            )
            if is_lit:
                c.soft(box(x - side, y - side, x + side, y + side), "#ffc870", blur=1.2, opacity=0.3)


def _tower(c: Canvas, x: float, colour: str) -> None:
    c.solid(box(x - 4, -22, x + 4, 30), colour, mix(colour, "#1c1418", 0.5), tilt=1)
    c.solid(((x - 5, -22), (x, -42), (x + 5, -22)), "#5c3a3c", "#2c1a20", tilt=1)
    c.fill(oval(x, -14, 2.2), "#ffe0a4")
    c.stroke(((x, -14), (x, -15.6)), 0.3, "#4a2c20")
    c.stroke(((x, -14), (x + 1.1, -13.6)), 0.3, "#4a2c20")


def aurora(c: Canvas) -> None:
    """Green light over snow, and one lit window."""
    c.sky("#060b22", "#0d2148", "#1d4a63", "#2f6f74", bottom=26)
    for _ in range(170):
        r = c.random.uniform(0.08, 0.26)
        c.fill(
            oval(c.random.uniform(c.left, c.right), c.random.uniform(c.top, 8), r),
            "#f4f8ff",
            c.random.uniform(0.4, 1),
        )
    for colour, start, level in (("#58f0a8", 0.0, -4), ("#8a6cf0", 1.7, -15), ("#46e0c8", 3.0, -10)):
        for x in _across(c, 2.2):
            foot = level + 9 * math.sin(x / 21 + start) + 3 * math.sin(x / 7)
            tall = 15 + 7 * math.sin(x / 9 + start * 2)
            c.soft(box(x - 1.5, foot - tall, x + 1.5, foot), colour, blur=2.4, opacity=0.32)
    _ridge(c, 22, 8, "#31506a", "#7fb0b4")
    snow = [(x, 31 + 3 * math.sin(x / 23 + 1) + math.sin(x / 8)) for x in _across(c)]
    c.solid(_below(c, snow), "#cfe6ea", "#5b7f9c", tilt=0.1)
    for _ in range(9):
        _pine(
            c,
            c.random.choice((-1, 1)) * c.random.uniform(20, c.right),
            36,
            c.random.uniform(10, 19),
            "#14303c",
        )
    c.solid(box(-6, 27, 7, 36), "#5a3626", "#2e1a14")
    c.solid(((-8.5, 28), (0.5, 19.5), (9.5, 28)), "#eef6f8", "#a9c4d0")
    c.soft(oval(2.5, 34, 9, 6), "#ffcf7a", blur=4, opacity=0.6)
    c.fill(box(1, 29.8, 4.4, 33.4), "#ffdf94")


def lighthouse(c: Canvas) -> None:
    """Red and white against the sky, on its rock."""
    c.sky(*c.random.choice(_DAYS), bottom=36)
    for _ in range(6):
        _cloud(c, c.random.uniform(c.left, c.right), c.random.uniform(c.top, 6), c.random.uniform(7, 15))
    c.sky("#2c6f92", "#174a66", top=33)
    for _ in range(60):
        y = c.random.uniform(34, c.bottom)
        c.fill(oval(c.random.uniform(c.left, c.right), y, c.random.uniform(1, 5), 0.22), "#d8ecee", 0.45)
    rocks = curve(((-34, 52), (-26, 40), (-13, 35), (0, 34), (14, 36), (27, 42), (36, 54)))
    c.solid([*rocks, (36, c.bottom + 9), (-34, c.bottom + 9)], "#8a7a6c", "#3a322e", tilt=0.5)
    for step in range(5):
        y0, y1 = 36 - 13 * step, 36 - 13 * (step + 1)
        w0, w1 = 9.4 - 0.95 * step, 9.4 - 0.95 * (step + 1)
        light, dark = ("#e8503c", "#86201c") if step % 2 == 0 else ("#fffaf2", "#b3aaa4")
        c.solid(((-w0, y0), (w0, y0), (w1, y1), (-w1, y1)), light, dark, tilt=1)
    c.solid(box(-7, -31, 7, -28.6), "#5a5a62", "#26262c", tilt=1)
    c.solid(box(-3.6, -37.4, 3.6, -31), "#ffe9a8", "#e0a848", tilt=1)
    c.solid(((-5, -37.2), (0, -43), (5, -37.2)), "#c83a2c", "#6e1a16", tilt=1)
    c.soft(oval(0, -34.4, 10, 6), "#fff3c8", blur=4, opacity=0.55)
    for y in (-18, 8):
        c.fill(oval(0, y, 1.2, 1.8), "#3a3034")


def _cloud(c: Canvas, x: float, y: float, wide: float) -> None:
    for step in range(5):
        dx = (step - 2) * wide * 0.36
        high = wide * (0.34 - 0.07 * abs(step - 2))
        c.soft(oval(x + dx, y - high * 0.3, wide * 0.36, high), "#ffffff", blur=1.4, opacity=0.75)


def umbrella(c: Canvas) -> None:
    """A red umbrella on a wet street at night."""
    c.sky("#141c34", "#27365c", "#5b5a78", bottom=14)
    for _ in range(46):
        colour = c.random.choice(("#ffc66e", "#ff8f6a", "#ffe6b0", "#8fd0e8"))
        x, y, r = c.random.uniform(c.left, c.right), c.random.uniform(c.top + 8, 9), c.random.uniform(1, 3.6)
        c.soft(oval(x, y, r), colour, blur=0.5, opacity=c.random.uniform(0.25, 0.75))
    c.mirror(14, dim="#182038", amount=0.45)
    c.soft(oval(0, 40, 17, 3.2), "#080c18", blur=2, opacity=0.75)
    for foot in (-3.4, 3.4):
        c.solid(
            curve(((foot - 2.2, 24), (foot + 2.2, 24), (foot + 2.6, 40), (foot - 2.6, 40))),
            "#2a2430",
            "#100c14",
            tilt=1,
        )
    c.solid(curve(((-7, -2), (0, -5), (7, -2), (10, 27), (0, 29), (-10, 27))), "#c8a060", "#5f4424", tilt=0.8)
    c.stroke(((0, -24), (0, 4)), 0.7, "#1c1618")
    dome = [(30 * math.cos(a), -10 - 22 * math.sin(a)) for a in (math.pi * step / 40 for step in range(41))]
    hem = [(-30 + 60 * step / 40, -10 - 2.6 * abs(math.sin(math.pi * step / 8))) for step in range(41)]
    c.solid([*dome, *hem], "#f2533f", "#7c1620", tilt=0.7)
    for rib in (-15, 0, 15):
        line = curve(((0, -32), (rib * 0.75, -24), (rib, -10.5)), closed=False)
        c.stroke(line, 0.35, "#8a1c22", 0.8)
    c.stroke(((0, -32), (0, -35)), 0.8, "#2a1a1c")
    for _ in range(150):
        x, y, long = (
            c.random.uniform(c.left, c.right),
            c.random.uniform(c.top, c.bottom),
            c.random.uniform(1.5, 5),
        )
        c.stroke(((x, y), (x - long * 0.18, y + long)), 0.16, "#dfe8f4", 0.4)


def _across(c: Canvas, step: float = 1.2) -> list[float]:
    count = math.ceil((c.right - c.left) / step) + 2
    return [c.left + (index - 0.5) * step for index in range(count)]


def _below(c: Canvas, line: list[Dot]) -> list[Dot]:
    return [*line, *moved(((c.right + 4, 0), (c.left - 4, 0)), 0, c.bottom + 4)]
