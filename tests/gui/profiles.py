"""People with posts and pictures on the home server, and what a person at the window sees of the profile pane."""

import secrets
from pathlib import Path

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.profile import ProfileEdit, ProfileImage
from kesong_desktop.ui.shell.destination import ProfileDestination
from tests.fakes import pictures
from tests.gui.other_user import OtherUser
from tests.gui.real_window import settled

BIO = "Walks, walls and #bread. See https://bo.example/about or @mei"


def picture_post(someone: OtherUser, folder: Path, number: int, text: str = "") -> None:
    """Post one painted photo, with a text of its own or with its number."""
    file = pictures.jpeg(folder / f"{number}.jpg", (360 - 40 * (number % 3), 240), hue=31 * number)

    async def post(client):
        media = await client.upload(file, mime="image/jpeg", alt=f"Photo {number}", focus=(0.0, 0.0))
        await client.create_status(
            text=text or f"Photo {number}",
            media_ids=[media.id],
            visibility=Visibility.PUBLIC,
            key=secrets.token_hex(16),
        )

    someone.does(post)


def with_bo(services, keeper) -> None:
    """Bo has a whole profile, three photos and a post of words; mei is followed by bo."""
    settled(services, keeper)
    bo, folder = OtherUser(keeper, "bo"), services.system.paths.data / "bo"
    folder.mkdir()
    header = pictures.jpeg(folder / "header.jpg", (900, 300), hue=120)
    avatar = pictures.jpeg(folder / "avatar.jpg", (200, 200), hue=10)
    edit = ProfileEdit(
        note=BIO,
        fields=(("Web", "https://bo.example"), ("Town", "Porto, mostly")),
        avatar=ProfileImage(avatar, "image/jpeg"),
        header=ProfileImage(header, "image/jpeg"),
    )
    bo.does(lambda client: client.update_profile(edit))
    bo.writes("Only words here")
    for number in range(3):
        picture_post(bo, folder, number)
    bo.follows("mei")


def opens(person, name: str = "bo"):
    """Open the profile of somebody, and wait until it is there."""
    person.window.open(ProfileDestination(handle=f"@{name}"))
    person.until(lambda: person.pane.presenter.state.profile is not None)
    person.until(lambda: not person.pane.presenter.state.is_loading)
    person.until(lambda: not person.pane.posts.state.is_loading)
    return person.pane
