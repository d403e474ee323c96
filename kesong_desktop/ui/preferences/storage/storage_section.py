"""Preferences: upload size, media cache and the folders of the camera roll."""

from functools import partial

from PySide6.QtCore import QLocale, QStandardPaths, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.settings import Settings
from kesong_desktop.ui.preferences.presenter import PreferencesPresenter, PreferencesState
from kesong_desktop.ui.preferences.section import PreferenceRow, PreferencesSection, choice
from kesong_desktop.ui.preferences.storage.storage_use_chart import StorageUseChart
from kesong_desktop.ui.shell.folder_question import ask_remove_folder
from kesong_desktop.ui.style.style_helpers import clear, divider
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet

_SIDES_PX = (1080, 1440, 2048, 3072, 4096)
_CACHES_MB = (200, 500, 1000, 2000, 5000)
_DAYS = (30, 90, 365)
_SAVER = ("off", "metered", "on")


class StorageSection(PreferencesSection):
    """What pictures take: of the upload, and of this computer."""

    def __init__(self, theme: Theme, presenter: PreferencesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Photos and storage"), parent)
        self._presenter = presenter
        self._shown: tuple[str, ...] | None = None
        settings, number = presenter.state.settings, QLocale().toString
        self._side = choice(
            [(self.tr("{pixels} pixels").format(pixels=number(px)), px) for px in _SIDES_PX],
            settings.picture_px,
        )
        self._side.currentIndexChanged.connect(self._set_side)
        self.add_row(
            self.tr("Upload size"),
            self.tr(
                "The longest side of published photos. Servers with a lower limit get smaller ones; your files stay as they are."
            ),
            self._side,
        )
        self._cache = choice(
            [(self.tr("{size} MB").format(size=number(mb)), mb) for mb in _CACHES_MB], settings.cache_mb
        )
        self._cache.currentIndexChanged.connect(self._set_cache)
        empty = button(self.tr("Clear cache"), small=True)
        empty.clicked.connect(self._ask_clear)
        self.add_row(
            self.tr("Media cache"),
            self.tr(
                "Photos and videos that you have seen stay visible offline."
                " Those of your own and bookmarked posts, and those that you keep, do not count for it."
            ),
            self._cache,
            empty,
        )
        self._add_limits(settings)
        self.rows.addWidget(divider())
        self._chart = StorageUseChart(theme)
        self._chart.hide()
        self.rows.addWidget(self._chart)
        self.rows.addWidget(divider())
        self._folders = QVBoxLayout()
        self._folders.setSpacing(0)
        self.rows.addLayout(self._folders)
        presenter.state_changed.connect(self._show)
        self._show(presenter.state)

    def _add_limits(self, settings: Settings) -> None:
        """Add what makes the cache smaller: the age of media, and small previews."""
        number = QLocale().toString
        self._days = choice(
            [
                (self.tr("No limit"), 0),
                *((self.tr("{days} days").format(days=number(days)), days) for days in _DAYS),
            ],
            settings.cache_days,
        )
        self._days.currentIndexChanged.connect(self._set_days)
        self.add_row(
            self.tr("Remove unused media"),
            self.tr("Media that you have not viewed for this long is removed."),
            self._days,
        )
        self._saver = choice(
            [(self.tr("Off"), 0), (self.tr("On metered connections"), 1), (self.tr("On"), 2)],
            _SAVER.index(settings.data_saver),
        )
        self._saver.currentIndexChanged.connect(self._set_saver)
        self.add_row(
            self.tr("Data saver"),
            self.tr("Posts show small previews, and videos wait for a click."),
            self._saver,
        )

    @Slot(object)
    def _show(self, state: PreferencesState) -> None:
        self._chart.setVisible(bool(state.storage))
        if state.storage:
            self._chart.show_use(state.storage)
        if state.folders != self._shown:
            self._shown = state.folders
            self._show_folders(state.folders)

    def _show_folders(self, folders: tuple[str, ...]) -> None:
        clear(self._folders)
        for number, folder in enumerate(folders):
            if number:
                self._folders.addWidget(divider())
            remove = button(self.tr("Remove"), small=True)
            remove.clicked.connect(partial(self._ask_remove, folder))
            remove.setAccessibleName(self.tr("Remove {folder} from the camera roll").format(folder=folder))
            self._folders.addWidget(PreferenceRow(self.tr("Camera roll"), folder, remove))
        if not folders:
            add = button(self.tr("Add Pictures folder"), small=True)
            add.clicked.connect(self._add_pictures)
            text = self.tr("No folders yet. Files are only read, never moved.")
            self._folders.addWidget(PreferenceRow(self.tr("Camera roll"), text, add))

    def _ask_remove(self, folder: str) -> None:
        ask_remove_folder(self, folder, partial(self._presenter.remove_folder, folder))

    @Slot()
    def _ask_clear(self) -> None:
        QuestionSheet(
            self.window(),
            self.tr("Clear the media cache?"),
            self.tr(
                "Photos and videos that you have seen are downloaded again when you look at them."
                " Those of your own and bookmarked posts, and those that you keep, stay."
            ),
            self.tr("Clear cache"),
        ).ask(self._presenter.clear_cache)

    @Slot(int)
    def _set_days(self, _index: int) -> None:
        self._presenter.change(cache_days=int(self._days.currentData()))

    @Slot(int)
    def _set_saver(self, _index: int) -> None:
        self._presenter.change(data_saver=_SAVER[int(self._saver.currentData())])

    @Slot(int)
    def _set_side(self, _index: int) -> None:
        self._presenter.change(picture_px=int(self._side.currentData()))

    @Slot(int)
    def _set_cache(self, _index: int) -> None:
        self._presenter.set_cache_budget(int(self._cache.currentData()))

    @Slot()
    def _add_pictures(self) -> None:
        location = QStandardPaths.StandardLocation.PicturesLocation
        self._presenter.add_folder(QStandardPaths.writableLocation(location))
