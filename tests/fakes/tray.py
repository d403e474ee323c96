"""A tray that remembers what it shows."""

from PySide6.QtWidgets import QMenu

from kesong_desktop.ui.platform.tray import Tray


class FakeTray(Tray):
    """Is available unless it is told otherwise; ``notices`` has the texts of all notices."""

    def __init__(self, *, is_there: bool = True) -> None:
        super().__init__()
        self._is_there = is_there
        self.menu: QMenu | None = None
        self.count = 0
        self.tip = ""
        self.notices: list[tuple[str, str]] = []
        self.is_removed = False

    @property
    def is_available(self) -> bool:
        return self._is_there

    def set_menu(self, menu: QMenu) -> None:
        self.menu = menu

    def set_count(self, count: int, tip: str) -> None:
        self.count, self.tip = count, tip

    def show_notice(self, title: str, text: str) -> None:
        self.notices.append((title, text))

    def remove(self) -> None:
        self.is_removed = True

    def entries(self) -> list[str]:
        """The texts of the menu's lines that are visible."""
        assert self.menu is not None
        return [one.text() for one in self.menu.actions() if one.isVisible() and not one.isSeparator()]

    def choose(self, words: str) -> None:
        """Choose the line of the menu that begins with these words."""
        assert self.menu is not None
        next(one for one in self.menu.actions() if one.text().startswith(words)).trigger()
