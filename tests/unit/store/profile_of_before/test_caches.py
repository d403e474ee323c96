"""The camera roll, what was read and seen, and the home server."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kesong_desktop.actions.services import Services
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.storage.records import NewPost
from kesong_desktop.paths import Paths
from tests.fakes.stores import stores
from tests.unit.homeserver.world import cheap_hasher
from tests.unit.store.profile_of_before.kept_profile import (
    MEI,
    PHOTOS,
)


def test_the_camera_roll(services: Services) -> None:
    """Folders, photos with what is known of them, thumbnails; stars; what was posted, waits or is in a draft."""
    assert services.roll.camera_roll.folders() == ["/media/card/DCIM", PHOTOS]
    known = services.roll.query.snapshot()
    names = {photo.path.removeprefix(f"{PHOTOS}/"): photo for photo in known.photos}
    assert set(names) == {
        "Screenshot_20260918-101500.png", "waves.mp4", "cut.jpg", "2026 Сентябрь/海.jpg", "pan.jpg", "noodles.jpg",
        "noodles (1).jpg", "harbour.jpg", "gone.jpg", "ferry.jpg",
    }  # fmt: skip
    ferry, waves = names["ferry.jpg"], names["waves.mp4"]
    assert (ferry.width, ferry.height, ferry.camera, ferry.has_place) == (96, 64, "Planted Camera", True)
    assert ferry.taken == datetime(2024, 7, 5, 18, 30)  # noqa: DTZ001 - as on the wall there
    assert (waves.kind, waves.duration_s) == ("video", 0.5)
    assert names["cut.jpg"].problem == "cut_off"
    assert names["noodles.jpg"].description == "Noodles in the rain"
    assert names["noodles.jpg"].duplicate_of == f"{PHOTOS}/noodles (1).jpg"
    assert names["Screenshot_20260918-101500.png"].id in known.screens
    assert all(
        services.media.thumbnails._thumbnailer.kept(photo, 256) for photo in known.photos if not photo.problem
    )
    assert len(known.looks) == 8
    assert [sorted(Path(one.path).name for one in stack.photos) for stack in known.stacks] == [
        ["noodles (1).jpg", "noodles.jpg"]
    ]
    rated = {Path(path).name: (one.stars, one.is_rejected) for path, one in known.ratings.items()}
    assert rated == {
        "harbour.jpg": (5, False),
        "ferry.jpg": (3, True),
        "海.jpg": (4, False),
        "noodles.jpg": (2, False),
        "noodles (1).jpg": (2, False),
    }
    became = {Path(path).name: str(fate) for path, fate in known.fates.items()}
    assert became == {
        "harbour.jpg": "posted",
        "ferry.jpg": "posted",
        "gone.jpg": "in_a_draft",
        **dict.fromkeys(("waves.mp4", "海.jpg", "pan.jpg", "noodles.jpg", "noodles (1).jpg"), "in_outbox"),
    }


def test_a_roll_that_is_scanned_anew_knows_the_same(services: Services, unpacked: Path) -> None:
    """The photos have moved to another folder: stars, sidecars and posted marks find them by what they are."""
    for photo in stores(services).library.all():
        moved = unpacked / "Pictures" / photo.path.removeprefix(f"{PHOTOS}/")
        if moved.exists():
            os.utime(moved, ns=(photo.mtime_ns, photo.mtime_ns))
    services.roll.camera_roll.remove_folder(PHOTOS)
    assert stores(services).library.count() == 0
    folder = services.roll.camera_roll.add_folder(unpacked / "Pictures")
    services.roll.camera_roll.scan(str(folder))
    known = services.roll.query.snapshot()
    assert len(known.photos) == 9
    rated = {Path(path).name: (one.stars, one.is_rejected) for path, one in known.ratings.items()}
    assert rated.items() >= {"harbour.jpg": (5, False), "ferry.jpg": (3, True), "海.jpg": (4, False)}.items()
    noodles = stores(services).library.by_path(str(folder / "noodles.jpg"))
    assert noodles is not None
    assert noodles.description == "Noodles in the rain"
    became = {Path(path).name: str(fate) for path, fate in known.fates.items()}
    assert (became["ferry.jpg"], became["harbour.jpg"]) == ("posted", "posted")


def test_posted_marks(services: Services) -> None:
    """Also of a job that is off the list."""
    ferry = next(photo for photo in stores(services).library.all() if photo.path.endswith("ferry.jpg"))
    posting = stores(services).posted.of(ferry.sha256)
    assert posting is not None
    assert (posting.account, posting.post_id) == (MEI, "101")
    assert (stores(services).posted.count(), stores(services).posted.sizes()) == (2, {2121, 2068})
    assert stores(services).claims.claimed(MEI, ["101", "110", "111"]) == {"101", "110"}
    assert stores(services).interactions.deleted(MEI) == ["112"]


def test_sidecars(services: Services) -> None:
    """What archives told of files that are away."""
    noodles, lost = (
        stores(services).sidecars.by_path(f"{PHOTOS}/noodles.jpg"),
        stores(services).sidecars.by_path("/home/mei/old/lost.jpg"),
    )
    assert noodles is not None
    assert (noodles.metadata.caption, noodles.metadata.is_favourite) == ("Noodles in the rain", True)
    assert noodles.metadata.place is not None
    assert (noodles.metadata.place.latitude, noodles.metadata.place.longitude) == (31.23, 121.47)
    assert (noodles.entry, noodles.crc32) == ("Takeout/Google Photos/noodles.jpg", 4711)
    assert lost is not None
    assert lost.metadata.taken == datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_words_used_before_and_tag_sets(services: Services) -> None:
    """Last used first; sets by name."""
    assert stores(services).recent_values.words(MEI, "tag") == ["walk", "noodles"]
    assert stores(services).recent_values.words(MEI, "person") == ["li"]
    assert stores(services).recent_values.language(MEI) == "zh"
    assert [(one.name, one.tags) for one in services.draft_content.tag_sets.all()] == [
        ("Kitchen", ("castiron", "pan", "厨房")),
        ("Sea", ("sea", "ferry")),
    ]


def test_timelines(services: Services) -> None:
    """What was seen is there, with what was done to it and is not sent yet."""
    home = {post.id: post for post in stores(services).cache.page(MEI, "home")}
    assert list(home) == ["206", "205", "204", "203", "202", "201", "110"]
    assert [post.id for post in stores(services).cache.page(MEI, "tag:walk")] == ["206"]
    assert [post.id for post in stores(services).cache.page(MEI, "account:55")] == ["206", "204"]
    assert stores(services).cache.older_cursor(MEI, "home") == "max_id=110"
    assert (home["201"].favourited, home["202"].favourited) == (True, False)
    assert (home["203"].bookmarked, home["204"].reblogged) == (True, True)
    assert (home["203"].spoiler, home["203"].sensitive) == ("food", True)
    assert home["205"].reblogged_by is not None
    assert home["205"].author.handle == "@bo@far.example"
    review = home["201"].review
    assert review is not None
    assert (review.product, review.rating) == ("Cast iron pan", 4.0)
    (picture,) = home["201"].attachments
    assert (picture.alt, picture.width, picture.focus) == ("A black pan", 96, (0.25, -0.5))
    assert stores(services).media_cache.read(picture.url)
    assert home["110"].text.endswith("After breakfast.")
    for post_id in ("110", "111"):  # what the server has, should it refuse the edit and the delete
        assert stores(services).cache.bring_back(MEI, post_id)
    assert stores(services).cache.page(MEI, "home")[-1].text.endswith("Before breakfast.")
    assert "111" in {post.id for post in stores(services).cache.page(MEI, "home")}


def test_notifications_and_how_far_they_were_read(services: Services) -> None:
    """Two are new."""
    found = stores(services).notifications.page(MEI)
    assert [(one.id, one.kind) for one in found] == [
        ("504", "follow"),
        ("503", "mention"),
        ("502", "reblog"),
        ("501", "favourite"),
        ("500", "admin.sign_up"),
    ]
    assert found[0].person is not None
    assert found[1].post is not None
    assert (found[0].person.name, found[1].post.title) == ("Bo", "Sunday walk")
    assert services.notifications.unread(services.accounts.get(MEI)) == 2
    assert stores(services).markers.get(MEI, "home") == "205"
    assert stores(services).notifications.older_cursor(MEI) == "max_id=500"


def test_saving_them_again_changes_nothing(services: Services) -> None:
    """Every job and draft can be written by this version, and is what it was."""
    jobs, drafts = stores(services).jobs.all(), services.drafts.all()
    for job in jobs:
        stores(services).jobs.save(job)
    for draft in drafts:
        services.drafts.save(replace(draft)).result(60)
    assert stores(services).jobs.all() == jobs
    assert services.drafts.all() == drafts


def test_the_home_server(paths: Paths) -> None:
    """People, posts with their files, and the keys that were used."""
    with open_home(paths.home, hasher=cheap_hasher()) as home:
        assert home.count() == (2, 2)
        mei, li = home.accounts.sign_in("mei", "correct horse"), home.accounts.id_of("li")
        assert mei is not None
        album = home.posts.create(mei, NewPost("Album"), key="k-album")
        assert [medium.description for medium in album.media] == ["Of harbour.jpg", "Of pan.jpg"]
        assert home.count() == (2, 2)
        _, (reply,) = home.posts.context(mei, album.id)
        assert (reply.text, reply.author.name) == ("Nice!", "li")
        assert home.accounts.relationships(li, [mei])[0].following
        assert len(list((paths.home / "media").rglob("*.jpg"))) == 4
