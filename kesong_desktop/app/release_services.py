"""Makes what looks for newer releases."""

from kesong_desktop.actions.system.release_check import ReleaseCheck
from kesong_desktop.api.http.transport import make_http
from kesong_desktop.api.release_feed import newest_release
from kesong_desktop.app.runtime import Runtime
from kesong_desktop.store.release_record import ReleaseRecordFile

_PATIENCE_S = 60.0


def make_release_check(runtime: Runtime) -> ReleaseCheck:
    """Return the check of the profile, which asks on the engine's thread."""

    async def ask(address: str) -> str:
        async with make_http(address) as http:
            return await newest_release(http, address)

    return ReleaseCheck(
        runtime.environment.release_source(),
        lambda address: runtime.engine.submit(ask(address)).result(_PATIENCE_S),
        ReleaseRecordFile(runtime.paths.cache / "releases.json"),
        runtime.settings.load,
        runtime.environment.clock,
    )
