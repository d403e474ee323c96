"""Preferences: every change holds at once."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop import __version__
from kesong_desktop.actions import rolling
from kesong_desktop.errors import KesongError
from kesong_desktop.model.event import AccountsChanged, Event, RollChanged
from kesong_desktop.ui import messages
from kesong_desktop.ui.pane import Pane, TopBar
from kesong_desktop.ui.preferences.credit import CreditSection
from kesong_desktop.ui.preferences.section import Section, row
from kesong_desktop.ui.preferences.sending import SendingSection
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import Segmented, button
from kesong_desktop.ui.widgets.look import clear, divider, label

_WIDTH = 744
_TEXT = (100, 125, 150, 200)
_SIDES = (1080, 1440, 2048, 3072, 4096)
_CACHES_MB = (200, 500, 1000, 2000, 5000)


class PreferencesPane(Pane):
    """``account_wanted`` asks for the way in; ``home_changed`` carries why the home server does not run, or None."""

    say = Signal(str)
    account_wanted = Signal()
    sign_out_wanted = Signal(object)
    home_changed = Signal(object)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self.column.addWidget(TopBar(self.tr("Preferences")))
        inside = QWidget()
        self._page = QVBoxLayout(inside)
        self._page.setSpacing(PANE_MARGIN)
        self._page.addWidget(self._build_look())
        self._page.addWidget(self._build_accounts())
        self._page.addWidget(self._build_pictures())
        credit = CreditSection(self.stage.desk.settings)
        credit.say.connect(self.say)
        self._page.addWidget(credit)
        self._page.addWidget(SendingSection(self.stage))
        self._page.addWidget(self._build_home())
        self._page.addWidget(self._build_about())
        self._page.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        self._area = area
        self.column.addWidget(area, 1)

    def entered(self) -> None:
        """Show what holds now."""
        self._show_accounts()
        self._show_folders()
        self._show_home()
        self._show_cache()

    def take(self, event: Event) -> None:
        """Accounts and folders come and go."""
        if isinstance(event, AccountsChanged):
            self._show_accounts()
        elif isinstance(event, RollChanged) and self.isVisible():
            self._show_folders()

    @Slot()
    def fit(self) -> None:
        """One column of 744, centred."""
        margin = max(PANE_MARGIN, (self.width() - self.px(_WIDTH)) // 2)
        self._page.setContentsMargins(margin, 8, margin, PANE_MARGIN)

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_look(self) -> QWidget:
        section = Section(self.tr("Look"))
        settings = self.stage.desk.settings.load()
        theme = Segmented(
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        )
        theme.set_value(settings.theme)
        theme.changed.connect(self._choose_theme)
        section.add_row(self.tr("Colours"), "", theme)
        size = Segmented([(str(percent), f"{percent} %") for percent in _TEXT])
        size.set_value(str(min(_TEXT, key=lambda percent: abs(percent - settings.text_percent))))
        size.changed.connect(self._choose_text)
        section.add_row(self.tr("Text size"), "", size)
        return section

    def _build_accounts(self) -> QWidget:
        section = Section(self.tr("Accounts"))
        self._accounts = section.rows
        return section

    def _build_pictures(self) -> QWidget:
        section = Section(self.tr("Pictures and storage"))
        settings = self.stage.desk.settings.load()
        side = _combo([(self.tr("{0} pixels").format(f"{px:,}"), px) for px in _SIDES], settings.picture_px)
        side.currentIndexChanged.connect(partial(self._choose_side, side))
        section.add_row(
            self.tr("Size of pictures that leave"),
            self.tr(
                "The longer side at most. A server that takes less gets less; your files stay as they are."
            ),
            side,
        )
        self._used = label("", "small", "ink3")
        cache = _combo([(self.tr("{0} MB").format(f"{mb:,}"), mb) for mb in _CACHES_MB], settings.cache_mb)
        cache.currentIndexChanged.connect(partial(self._choose_cache, cache))
        empty = button(self.tr("Empty it"), small=True)
        empty.clicked.connect(self._empty_cache)
        section.add_row(
            self.tr("Pictures of others, kept on this computer"),
            self.tr("What was seen stays to be seen without a network."),
            self._used,
            cache,
            empty,
        )
        section.rows.addWidget(divider())
        self._folders = QVBoxLayout()
        self._folders.setSpacing(0)
        section.rows.addLayout(self._folders)
        return section

    def _build_home(self) -> QWidget:
        section = Section(self.tr("Home server"))
        self._home = QCheckBox()
        self._home.setProperty("kind", "switch")
        self._home.toggled.connect(self._switch_home)
        section.add_row(
            self.tr("Run it while Kesong is open"),
            self.tr(
                "A small server on this computer, for you and your family. Only this computer reaches it."
            ),
            self._home,
        )
        self._address = label("", "body", "ink2")
        section.add_row(self.tr("Address"), "", self._address)
        return section

    def _build_about(self) -> QWidget:
        section = Section(self.tr("About"))
        paths = self.stage.desk.paths
        data = button(self.tr("Show the folder"), small=True)
        data.clicked.connect(partial(_open_folder, str(paths.data)))
        section.add_row(
            self.tr("Where drafts and the outbox lie"),
            str(paths.data),
            data,
        )
        logs = button(self.tr("Show the log"), small=True)
        logs.clicked.connect(partial(_open_folder, str(paths.log)))
        section.add_row(
            self.tr("Log"), self.tr("It holds no words of yours, no places and no passwords."), logs
        )
        section.add_row(
            self.tr("Kesong {0}").format(__version__),
            self.tr("Free software under the GNU General Public License, version 3 or later."),
        )
        return section

    # --- showing ------------------------------------------------------------------------------------------------------------

    def _show_accounts(self) -> None:
        clear(self._accounts)
        for account in self.stage.desk.accounts.all():
            out = button(self.tr("Sign out"), small=True)
            out.clicked.connect(partial(self.sign_out_wanted.emit, account))
            out.setAccessibleName(self.tr("Sign out: {0}").format(messages.handle(account)))
            self._accounts.addWidget(row(messages.handle(account), account.server, out))
            self._accounts.addWidget(divider())
        more = button(self.tr("Add an account…"), kind="link", icon=self.stage.icons.icon("plus", "accent"))
        more.clicked.connect(self.account_wanted)
        self._accounts.addWidget(_alone(more))

    def _show_folders(self) -> None:
        clear(self._folders)
        for number, folder in enumerate(self.stage.desk.roll_folders.all()):
            if number:
                self._folders.addWidget(divider())
            out = button(self.tr("Take out"), small=True)
            out.clicked.connect(partial(self._take_out, folder))
            out.setAccessibleName(self.tr("Take {0} out of the camera roll").format(folder))
            self._folders.addWidget(row(self.tr("Camera roll"), folder, out))
        if not self.stage.desk.roll_folders.all():
            add = button(self.tr("Use the Pictures folder"), small=True)
            add.clicked.connect(self._use_pictures)
            self._folders.addWidget(
                row(self.tr("Camera roll"), self.tr("No folders yet. Files are only read, never moved."), add)
            )

    def _show_home(self) -> None:
        keeper = self.stage.keeper
        self._home.blockSignals(True)
        self._home.setChecked(keeper.is_running)
        self._home.blockSignals(False)
        self._address.setText(keeper.start() if keeper.is_running else self.tr("It does not run."))

    def _show_cache(self) -> None:
        used = messages.megabytes(self.stage.desk.media.total_bytes())
        self._used.setText(self.tr("{0} in use").format(used))

    # --- what a person does -------------------------------------------------------------------------------------------------

    def _keep(self, **fields: Any) -> None:
        settings = self.stage.desk.settings
        try:
            settings.save(replace(settings.load(), **fields))
        except KesongError as error:
            self.say.emit(messages.sentence(error))

    @Slot(str)
    def _choose_theme(self, choice: str) -> None:
        self.stage.theme.set_choice(choice)
        self._keep(theme=choice)

    @Slot(str)
    def _choose_text(self, percent: str) -> None:
        self.stage.theme.set_text_percent(int(percent))
        self._keep(text_percent=int(percent))

    def _choose_side(self, combo: QComboBox, _index: int) -> None:
        self._keep(picture_px=int(combo.currentData()))

    def _choose_cache(self, combo: QComboBox, _index: int) -> None:
        megabytes = int(combo.currentData())
        self._keep(cache_mb=megabytes)
        media = self.stage.desk.media
        self.stage.work(
            partial(media.set_budget, megabytes * 1_000_000), self, self._cache_done, self._failed
        )

    @Slot()
    def _empty_cache(self) -> None:
        self.stage.work(self.stage.desk.media.clear, self, self._cache_done, self._failed)

    def _cache_done(self, _: None) -> None:
        self._show_cache()

    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))

    def _take_out(self, folder: str) -> None:
        rolling.remove_folder(self.stage.desk, folder)
        self._show_folders()

    @Slot()
    def _use_pictures(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        try:
            self.stage.add_folder(place)
        except KesongError as error:
            self.say.emit(messages.sentence(error))
        self._show_folders()

    @Slot(bool)
    def _switch_home(self, on: bool) -> None:
        keeper = self.stage.keeper
        if on:
            self.stage.work(keeper.start, self, self._home_runs, self._home_failed)
        else:
            self._keep(home_server_on=False)
            self.stage.work(keeper.stop, self, self._home_runs, self._home_failed)

    def _home_runs(self, _: str | None) -> None:
        self._show_home()
        self.home_changed.emit(None)

    def _home_failed(self, error: BaseException) -> None:
        self._show_home()
        self.home_changed.emit(error)


def _combo(options: list[tuple[str, int]], value: int) -> QComboBox:
    made = QComboBox()
    for words, number in options:
        made.addItem(words, number)
    if made.findData(value) < 0:
        made.addItem(f"{value:,}", value)
    made.setCurrentIndex(made.findData(value))
    return made


def _alone(control: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(8, 4, 16, 4)
    column.addWidget(control)
    return made


def _open_folder(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
