"""HomeCare: overview and maintenance of this profile's home server, for its owner."""

from pathlib import Path

from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.model.home.overview import HomeFault, HomeOverview, HomePerson, HomeReport
from kesong_desktop.paths import Paths


class HomeCare:
    """Reads and changes the home server while it runs. All calls are slow."""

    def __init__(self, server: LocalServer, paths: Paths) -> None:
        self._server = server
        self._paths = paths

    def overview(self) -> HomeOverview | None:
        """Return the overview of the server, None while it does not run."""
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
        """Set the quota of the user ``account``, or the default of users without their own; None: no own limit."""
        if account is None:
            self._server.home.quotas.set_default(quota_bytes)
        else:
            self._server.home.quotas.set_own(account, quota_bytes)

    def export(self, folder: Path) -> int:
        """Write an archive for each user into ``folder``, and return how many there are.

        Raises:
            DiskFull, StoreProblem: it cannot be written.
        """
        return len(self._server.home.export.everybody(folder))

    def back_up(self, target: Path) -> None:
        """Write a backup to one file, replacing an existing one: the dialog has asked.

        Raises:
            DiskFull, StoreProblem: it cannot be written.
        """
        # Imported late: only backups need it.
        from kesong_desktop.homeserver.backup.writer import write_backup  # noqa: PLC0415

        write_backup(self._paths.home, target, is_replaced=True)
