"""HomeCare: what the owner sees of the home server of this profile, and does for it."""

from pathlib import Path

from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.model.home.overview import HomeFault, HomeOverview, HomePerson, HomeReport
from kesong_desktop.paths import Paths


class HomeCare:
    """Reads and changes the home server while it runs. All calls take time."""

    def __init__(self, server: LocalServer, paths: Paths) -> None:
        self._server = server
        self._paths = paths

    def overview(self) -> HomeOverview | None:
        """Return what there is to see, None while the server does not run."""
        if not self._server.is_running:
            return None
        home = self._server.home
        recent, reports = home.requests.recent(), home.safety.reports()
        names = {one.id: one.name for one in home.accounts.several([report.reporter for report in reports])}
        return HomeOverview(
            people=tuple(
                HomePerson(
                    one.id,
                    one.name,
                    one.display_name,
                    one.role,
                    one.posts,
                    one.files,
                    one.bytes,
                    one.quota_bytes,
                )
                for one in home.quotas.people()
            ),
            quota_bytes=home.quotas.default_bytes(),
            requests=recent.requests,
            refused=recent.refused,
            faults=recent.faults,
            latest=tuple(
                HomeFault(one.at_ms, f"{one.method} {one.path}", one.status) for one in recent.latest
            ),
            reports=tuple(
                HomeReport(one.created_ms, names.get(one.reporter, ""), one.target.name, one.comment)
                for one in reversed(reports)
            ),
        )

    def set_quota(self, quota_bytes: int | None, account: int | None = None) -> None:
        """Set how much the person ``account`` may store, or everybody who has no quota of their own; None: no own limit."""
        if account is None:
            self._server.home.quotas.set_default(quota_bytes)
        else:
            self._server.home.quotas.set_own(account, quota_bytes)

    def export(self, folder: Path) -> int:
        """Write an archive for each person into ``folder``, and return how many there are.

        Raises:
            DiskFull, StoreProblem: it cannot be written.
        """
        return len(self._server.home.export.everybody(folder))

    def back_up(self, target: Path) -> None:
        """Write everything into one file, in place of one that is there: the dialog has asked.

        Raises:
            DiskFull, StoreProblem: it cannot be written.
        """
        # Only whoever makes a backup needs it.
        from kesong_desktop.homeserver.backup.writer import write_backup  # noqa: PLC0415

        write_backup(self._paths.home, target, is_replaced=True)
