"""Changes of the own profile, including its pictures."""

import contextlib
from typing import Any

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.multipart_body import MultipartBody
from kesong_desktop.api.http.transport import answer_of
from kesong_desktop.api.wire import decode_people
from kesong_desktop.model.social.profile import Profile, ProfileEdit, ProfileImage

_PATH = "/api/v1/accounts/update_credentials"


class ProfileMethods(Connection):
    """Client methods that change the own profile."""

    async def update_profile(self, edit: ProfileEdit, *, overrides_method: bool = False) -> Profile:
        """Change the profile: the texts in one request, then each picture in its own. Returns the changed profile.

        ``overrides_method``: pictures are sent as POST with ``_method=PATCH``, because Pixelfed's PHP reads no multipart PATCH.

        Raises:
            Unreadable: a picture file cannot be read.
        """
        fields = _fields(edit)
        body = await self._call("PATCH", _PATH, json=fields) if fields else b""
        for name, image in (("avatar", edit.avatar), ("header", edit.header)):
            if image is not None:
                body = await self._send_picture(name, image, overrides_method)
        if not body:
            body = await self._call("GET", "/api/v1/accounts/verify_credentials")
        return decode_people.profile(body, self.host)

    async def _send_picture(self, name: str, image: ProfileImage, overrides_method: bool) -> bytes:
        fields = {f"{name}_description": image.alt} if image.alt else {}
        if overrides_method:
            fields["_method"] = "PATCH"
        body = MultipartBody(
            image.path, mime=image.mime, fields=fields, progress=None, pace=self._pace, name=name
        )
        async with self._converted():
            with contextlib.closing(body):
                method = "POST" if overrides_method else "PATCH"
                headers = self._authorisation() | body.headers
                asked = self._http.stream(method, self.server + _PATH, content=body, headers=headers)
                response = await answer_of(asked, self.host)
        self._check(response)
        return response.content


def _fields(edit: ProfileEdit) -> dict[str, Any]:
    given: dict[str, Any] = {
        "display_name": edit.display_name,
        "note": edit.note,
        "locked": edit.locked,
        "bot": edit.bot,
        "discoverable": edit.discoverable,
        "hide_collections": edit.hides_network,
    }
    fields = {name: value for name, value in given.items() if value is not None}
    if edit.fields is not None:
        # Mastodon and GoToSocial both read indexed fields.
        rows = {str(at): {"name": name, "value": value} for at, (name, value) in enumerate(edit.fields)}
        fields["fields_attributes"] = rows or {"0": {"name": "", "value": ""}}
    return fields
