"""API handlers for changing the user's profile."""

from anyio import CapacityLimiter, to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import accounts
from kesong_desktop.homeserver.entity.values import Entity
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.service.people.profile import ProfileChange
from kesong_desktop.homeserver.service.uploads.incoming_file import IncomingFile
from kesong_desktop.homeserver.web.body import read_params, read_upload
from kesong_desktop.homeserver.web.call import ApiCall, Endpoint, base_of, check_token
from kesong_desktop.homeserver.web.params import RequestParams, language_tag

_SIZES_PX = {"avatar": 400, "header": 1500}


def update_credentials(home: HomeService, workers: CapacityLimiter) -> Endpoint:
    """PATCH /api/v1/accounts/update_credentials: change the given properties; pictures are sent in a multipart form.

    ``workers`` limits the number of forms with pictures that are processed at a time.
    """

    async def answer(request: Request) -> Response:
        grant = await run_in_threadpool(check_token, home, request, "write:accounts")
        files: dict[str, IncomingFile] = {}

        def open_file(name: str) -> IncomingFile | None:
            if name not in _SIZES_PX:
                return None
            if name in files:
                raise invalid(f"{name.capitalize()} must be given once")
            files[name] = home.media.receive(grant.account, image_bytes=home.limits.profile_picture_bytes)
            return files[name]

        def change(params: RequestParams) -> Response:
            # Receiving a form may take minutes, in which the user or the device may have been removed.
            check_token(home, request, "write:accounts")
            return JSONResponse(_change(home, grant.account, params, files, base_of(request)))

        try:
            if request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
                params = await read_upload(request, open_file)
            else:
                params = await read_params(request, limit_bytes=home.limits.body_bytes)
            return await to_thread.run_sync(change, params, limiter=workers if files else None)
        finally:
            for incoming in files.values():
                incoming.discard()

    return answer


def delete_avatar(call: ApiCall) -> Response:
    """Remove the user's avatar, and return their account."""
    return _without(call, ProfileChange(avatar=""))


def delete_header(call: ApiCall) -> Response:
    """Remove the user's header picture, and return their account."""
    return _without(call, ProfileChange(header=""))


def _without(call: ApiCall, change: ProfileChange) -> Response:
    _, unused = call.home.profiles.change(call.me, change)
    call.home.media.remove_named(unused)
    return JSONResponse(accounts.own_account(*call.home.profiles.source(call.me), call.base))


def _change(
    home: HomeService, me: int, params: RequestParams, files: dict[str, IncomingFile], base: str
) -> Entity:
    names: dict[str, str] = {}
    try:
        for kind, incoming in files.items():
            incoming.finish()
            names[kind] = home.media.add_profile_picture(me, incoming, size_px=_SIZES_PX[kind])
        _, unused = home.profiles.change(me, _profile_change(params, names))
    except BaseException:
        home.media.remove_named(names.values())
        raise
    home.media.remove_named(unused)
    return accounts.own_account(*home.profiles.source(me), base)


def _profile_change(params: RequestParams, pictures: dict[str, str]) -> ProfileChange:
    source = params.object("source") or RequestParams({})
    fields = params.objects("fields_attributes")
    return ProfileChange(
        display_name=_text(params, "display_name"),
        note=_text(params, "note"),
        locked=_flag(params, "locked"),
        bot=_flag(params, "bot"),
        discoverable=_flag(params, "discoverable"),
        indexable=_flag(params, "indexable"),
        hide_collections=_flag(params, "hide_collections"),
        fields=tuple((one.text("name"), one.text("value")) for one in fields)
        if fields or params.given("fields_attributes")
        else None,
        avatar=pictures.get("avatar"),
        header=pictures.get("header"),
        privacy=_text(source, "privacy"),
        sensitive=_flag(source, "sensitive"),
        language=language_tag(source.text("language")) if source.has("language") else None,
    )


def _text(params: RequestParams, name: str) -> str | None:
    return params.text(name) if params.has(name) else None


def _flag(params: RequestParams, name: str) -> bool | None:
    return params.flag(name) if params.has(name) else None
