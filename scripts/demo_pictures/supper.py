"""Supper, seen from above."""

import math

from demo_pictures.canvas import Canvas, box, curve, mix, moved, oval
from demo_pictures.table import table


def ramen(c: Canvas) -> None:
    """Noodles, egg, nori, spring onions."""
    table(c)
    glaze, shade = c.random.choice((("#3a3f4c", "#14161e"), ("#8a3226", "#3e100c"), ("#f4efe6", "#b6aa9a")))
    c.soft(oval(4, 8, 43), "#160c06", blur=4, opacity=0.6)
    c.solid(oval(0, 1, 42), glaze, shade)
    c.solid(oval(0, 1, 38.4), shade, mix(glaze, shade, 0.4))
    broth = oval(0, 1.8, 36.6)
    c.solid(broth, "#d98a3a", "#8a4416")
    with c.within(broth):
        for _ in range(34):
            _noodle(c)
        for _ in range(40):
            a, far = c.random.uniform(0, math.tau), c.random.uniform(4, 34)
            c.fill(
                oval(far * math.cos(a), 2 + far * math.sin(a), c.random.uniform(0.5, 1.7)), "#f8c064", 0.45
            )
        c.soft(box(10, -34, 30, -4, 16), "#4a220c", blur=1.5, opacity=0.6)
        c.solid(box(9, -36, 29, -7, 16), "#37503c", "#0e1a14")
    for x, y, turn in ((-14.0, -12.0, 20), (-3.0, -17.0, -12)):
        _egg(c, x, y, turn)
    for _ in range(26):
        x, y, r = c.random.gauss(8, 7), c.random.gauss(14, 6), c.random.uniform(1, 1.9)
        c.solid(oval(x, y, r), "#c6e48a", "#4f8a34")
        c.fill(oval(x, y, r * 0.45), "#eef6d0")
    for dx in (0, 3.4):
        c.soft(((34 + dx, -46), (36 + dx, -46), (51 + dx, 46), (49 + dx, 46)), "#160c06", blur=1, opacity=0.5)
        c.solid(
            ((31 + dx, -48), (33 + dx, -48), (48 + dx, 44), (46.6 + dx, 44)), "#a04a2c", "#46180c", tilt=1
        )


def _noodle(c: Canvas) -> None:
    x, y, turn = c.random.gauss(-4, 12), c.random.gauss(8, 10), c.random.uniform(-35, 35)
    line = moved(curve([(step * 7 - 18, 2.4 * (-1) ** step) for step in range(6)], closed=False), x, y, turn)
    c.stroke([(a + 0.4, b + 0.7) for a, b in line], 1.6, "#9a5a20")
    c.stroke(line, 1.4, mix("#f6dc98", "#e8bf6c", c.random.random()))


def _egg(c: Canvas, x: float, y: float, turn: float) -> None:
    c.soft(oval(x + 1, y + 2, 8, 10, turn), "#3a1a08", blur=1.5, opacity=0.6)
    c.solid(oval(x, y, 7.6, 9.6, turn), "#fffdf6", "#dccbb0")
    c.solid(oval(x + 0.6, y + 1, 4.3), "#ffb43c", "#d86a14")
    c.soft(oval(x - 0.8, y - 0.6, 1.4), "#ffe7a4", blur=0.5, opacity=0.9)


def pan(c: Canvas) -> None:
    """Two eggs in an iron pan."""
    table(c)
    c.soft(oval(1, 9, 38), "#160c06", blur=4, opacity=0.6)
    c.soft(box(24, 30, 70, 42, 38), "#160c06", blur=2.5, opacity=0.5)
    c.solid(box(22, 22, 72, 31, 38), "#55545a", "#1c1b20")
    c.solid(oval(-4, 0, 38), "#6a696f", "#17161a")
    c.solid(oval(-4, 0, 34.6), "#1e1d22", "#45444a")
    c.soft(oval(-14, -14, 14, 10, -40), "#8a8990", blur=5, opacity=0.5)
    for x, y, turn in ((-15, -5, 10), (9, 6, 130)):
        white = curve(
            moved(
                ((-13, -2), (-9, -11), (2, -13), (11, -8), (14, 2), (8, 11), (-3, 10), (-12, 8)), x, y, turn
            )
        )
        c.soft(white, "#0c0a0a", blur=1, opacity=0.6)
        c.fill(white, "#d9a868")
        c.solid([(px + (x - px) * 0.05, py + (y - py) * 0.05) for px, py in white], "#fffdf8", "#e6dccb")
        c.soft(oval(x + 1, y + 2, 7), "#b08a5c", blur=1.2, opacity=0.5)
        c.solid(oval(x, y, 6), "#ffc445", "#e07a18")
        c.soft(oval(x - 2, y - 2.4, 1.6), "#fff3c4", blur=0.5, opacity=0.95)
    for _ in range(60):
        a, far = c.random.uniform(0, math.tau), c.random.uniform(0, 27)
        c.fill(
            oval(far * math.cos(a) - 4, far * math.sin(a), c.random.uniform(0.2, 0.45)),
            c.random.choice(("#26201c", "#5f8a3c", "#7fae50")),
            0.9,
        )
