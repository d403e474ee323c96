"""Dependencies of the preferences pane."""

from dataclasses import dataclass

from kesong_desktop.actions.account.membership import HomeMembership
from kesong_desktop.paths import Paths
from kesong_desktop.ui.preferences.diagnosis.diagnosis_presenter import DiagnosisPresenter
from kesong_desktop.ui.preferences.filters_presenter import FiltersPresenter
from kesong_desktop.ui.preferences.owner.owner_presenter import OwnerPresenter
from kesong_desktop.ui.preferences.people.person_actions import PeopleService
from kesong_desktop.ui.preferences.presenter import PreferencesPresenter
from kesong_desktop.ui.preferences.program.autostart_presenter import AutostartPresenter
from kesong_desktop.ui.preferences.program.release_presenter import ReleasePresenter
from kesong_desktop.ui.preferences.storage.backup_presenter import BackupPresenter
from kesong_desktop.ui.preferences.zone_presenter import ZonePresenter


@dataclass(frozen=True, slots=True)
class PreferencesContent:
    """The presenters and services of the sections; ``general`` is that of the settings."""

    general: PreferencesPresenter
    filters: FiltersPresenter
    zones: ZonePresenter
    owner: OwnerPresenter
    people: PeopleService
    membership: HomeMembership
    backup: BackupPresenter
    diagnosis: DiagnosisPresenter
    autostart: AutostartPresenter
    releases: ReleasePresenter
    paths: Paths
