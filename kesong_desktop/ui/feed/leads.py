"""Where the links of a post lead, in words."""

from kesong_desktop.model.richtext import Run

_MOST = 200


def where(run: Run) -> str:
    """The true host, and the whole address below it; of a tag the tag."""
    if run.kind == "tag":
        return run.text
    return f"{run.host}\n{_cut(run.href)}"


def entry(run: Run) -> str:
    """A link in a line of a menu: what it is called, and its true host."""
    if run.kind == "tag":
        return run.text
    words = " ".join(run.shown.split())
    return f"{_cut(words, 40)} · {run.host}"


def _cut(text: str, most: int = _MOST) -> str:
    return text if len(text) <= most else f"{text[:most]}…"
