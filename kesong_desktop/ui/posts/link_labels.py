"""Texts with the targets of the links of a post."""

from kesong_desktop.model.text.richtext import TextRun

_MOST = 200


def link_target_label(run: TextRun) -> str:
    """Return the true host, and the whole address below it; for a hashtag the tag."""
    if run.kind == "tag":
        return run.text
    return f"{run.host}\n{_cut(run.href)}"


def link_menu_entry(run: TextRun) -> str:
    """Return the text of a menu entry for a link: what it is called, and its true host."""
    if run.kind == "tag":
        return run.text
    words = " ".join(run.shown.split())
    return f"{_cut(words, 40)} · {run.host}"


def _cut(text: str, most: int = _MOST) -> str:
    return text if len(text) <= most else f"{text[:most]}…"
