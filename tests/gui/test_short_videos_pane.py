"""The player of short videos on a real home server: wheel, keys, swipes, sound, and what it refuses."""

import secrets

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import HOME, Attachment, Timeline
from kesong_desktop.ui.feed.column.picture_button import PictureButton
from kesong_desktop.ui.profile.posts.posts_area import PostsArea
from kesong_desktop.ui.shell.destination import ShortVideosDestination
from kesong_desktop.ui.short_videos.side_panel import SidePanel
from kesong_desktop.ui.short_videos.stage import VideoStage
from kesong_desktop.ui.widgets.empty_state import EmptyState
from tests.fakes import clips
from tests.gui.other_user import OtherUser
from tests.gui.reading import SERVER, keep_media, post, until_quiet, with_posts
from tests.gui.real_window import settled

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NAMES = ("Third", "Second", "First")


def with_videos(folder):
    """Ben, whom Mei follows, has posted three videos, the first of them long ago, and a text."""

    def prepare(services, keeper):
        settled(services, keeper)
        ben, mei = OtherUser(keeper, "ben"), OtherUser(keeper, "mei", is_new=False)
        mei.follows("ben")
        for number, name in enumerate(reversed(NAMES)):
            path = clips.sounding(folder / f"{number}.mp4", 1.5, (96, 160 + 16 * number))

            async def publish(client, name=name, path=path):
                media = await client.upload(path, mime="video/mp4", alt=f"Alt of {name}", focus=(0.0, 0.0))
                await client.create_status(
                    text=f"{name} {'word ' * 100}#lake",
                    media_ids=[media.id],
                    visibility=Visibility.PUBLIC,
                    key=secrets.token_hex(16),
                )

            ben.does(publish)
        ben.writes("Words alone")

    return prepare


@pytest.fixture
def person(open_window, tmp_path):
    """Somebody who opened the player by its key, once the first video plays."""
    folder = tmp_path / "clips"
    folder.mkdir()
    with open_window(with_videos(folder)) as person:
        person.until_calm()
        person.until(lambda: len(person.posts()) == 4)
        person.press(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
        person.until(lambda: person.sees == "short_videos" and playback(person).is_playing)
        yield person


def playback(person):
    return person.window.pane("short_videos").presenter.playback


def shown(person):
    """The first word of the post whose video is shown."""
    item = person.window.pane("short_videos").presenter.state.item
    return item.post.text.split()[0] if item is not None else ""


def at_server(person):
    """The post whose video is shown, by the server."""
    mei = OtherUser(person.keeper, "mei", is_new=False)
    name = shown(person)
    posts = mei.does(lambda client: client.timeline(HOME)).posts
    return next(one for one in posts if one.text.startswith(name))


def short_videos(person):
    """The short videos in the column of the feed."""
    return [one for one in person.all(PictureButton, person.pane) if "Video by" in one.accessibleName()]


def play_button(person):
    """The button of a pane that opens the player."""
    return next(
        one for one in person.all(QToolButton, person.pane) if one.accessibleName() == "Play the videos"
    )


def turn(target, notches=0, pixels=0, phase=Qt.ScrollPhase.NoScrollPhase):
    at = QPointF(target.rect().center())
    event = QWheelEvent(
        at,
        target.mapToGlobal(at),
        QPoint(0, pixels),
        QPoint(0, notches * 120 or pixels),
        Qt.MouseButton.NoButton,
        PLAIN,
        phase,
        False,
    )
    while target is not None:
        # An event that is sent goes no further by itself; one of a mouse goes on to the parent.
        QApplication.sendEvent(target, event)
        target = None if event.isAccepted() else target.parentWidget()


def swipe(stage, by):
    middle = stage.rect().center()
    QTest.mousePress(stage, LEFT, PLAIN, middle)
    for part in range(1, 5):
        QTest.mouseMove(stage, middle + QPoint(0, by * part // 4))
    QTest.mouseRelease(stage, LEFT, PLAIN, middle + QPoint(0, by))


def test_plays_silently_with_the_next_one_open(person):
    """As high as the pane, in a loop, and with a line that leads anywhere."""
    stage, player = person.one(VideoStage), playback(person)
    assert stage.height() == person.pane.height()
    assert shown(person) == "Third"
    assert player.is_muted
    person.until(lambda: player.prepared_url)
    following = person.pane.presenter.items[1]
    assert player.prepared_url == following.video.url
    assert not player._spare.player.is_playing
    person.until(lambda: player.position_ms > 700)
    person.until(lambda: player.position_ms < 400)
    assert player.is_playing, "it has begun again"
    person.press(Qt.Key.Key_Space)
    person.until(lambda: not player.is_playing)
    QTest.mouseClick(stage.line, LEFT, PLAIN, QPoint(stage.line.width() * 3 // 4, stage.line.height() - 2))
    person.until(lambda: player.position_ms > 900)
    person.clicks_at(stage, stage.rect().center())
    person.until(lambda: player.is_playing)


def test_wheel_keys_and_swipes_step(person):
    """One video for each notch, gesture, key or swipe; the ends stay."""
    stage = person.one(VideoStage)
    turn(stage, -1)
    assert shown(person) == "Second"
    person.until(lambda: playback(person).is_playing)
    for number in range(6):
        phase = Qt.ScrollPhase.ScrollUpdate if number else Qt.ScrollPhase.ScrollBegin
        turn(stage, pixels=40, phase=phase)
    turn(stage, phase=Qt.ScrollPhase.ScrollEnd)
    assert shown(person) == "Third"
    turn(person.one(SidePanel), -1)
    assert shown(person) == "Second"
    for key, name in (
        (Qt.Key.Key_Down, "First"),
        (Qt.Key.Key_J, "First"),
        (Qt.Key.Key_PageUp, "Second"),
        (Qt.Key.Key_K, "Third"),
        (Qt.Key.Key_Up, "Third"),
        (Qt.Key.Key_PageDown, "Second"),
    ):
        person.press(key)
        assert shown(person) == name
    swipe(stage, -200)
    assert shown(person) == "First"
    swipe(stage, 200)
    assert shown(person) == "Second"
    swipe(stage, 30)
    assert shown(person) == "Second"
    person.click(person.one(SidePanel).button("next"))
    assert shown(person) == "First"
    assert stage.hasFocus()


def test_sound_is_off_until_asked_for_and_stays_on(person):
    stage, player = person.one(VideoStage), playback(person)
    person.click(stage.sound)
    assert not player.is_muted
    person.press(Qt.Key.Key_Down)
    assert not player._front.player.is_muted
    person.press(Qt.Key.Key_M)
    assert player._front.player.is_muted


def test_actions_reach_the_server(person):
    """Like by key, boost by mouse, save by key; reply begins a draft."""
    person.press(Qt.Key.Key_L)
    person.until(lambda: at_server(person).favourited)
    person.click(person.one(SidePanel).button("boost"))
    person.until(lambda: at_server(person).reblogged)
    person.press(Qt.Key.Key_S)
    person.until(lambda: at_server(person).bookmarked)
    person.until(lambda: person.one(SidePanel).button("like").text() == "1")
    person.press(Qt.Key.Key_R)
    person.until_sees("compose")
    assert not playback(person).is_playing


def test_text_and_description_unfold(person):
    side = person.one(SidePanel)
    assert side._text.text().endswith("…")
    person.click(side._fold)
    assert side._text.text().endswith("#lake")
    person.press(Qt.Key.Key_T)
    assert side._text.text().endswith("…")
    assert not side._alt.isVisible()
    person.click(person.one(VideoStage).alt)
    assert side._alt.text() == "Description: Alt of Third"
    assert side._alt.isVisible()


def test_nothing_plays_after_leaving(person):
    """Enter opens the post; back again, it goes on there. Esc leads to where the player was opened."""
    person.until(lambda: playback(person).prepared_url)
    person.press(Qt.Key.Key_Down)
    person.until(lambda: playback(person).is_playing)
    players = [playback(person)._front.player, playback(person)._spare.player]
    person.press(Qt.Key.Key_Return)
    person.until_sees("post")
    person.until(lambda: not any(one.is_playing or one.duration_ms for one in players))
    person.window.navigator.back()
    person.until(lambda: playback(person).is_playing)
    assert shown(person) == "Second"
    person.press(Qt.Key.Key_Escape)
    person.until_sees("feed")
    person.until(lambda: not any(one.is_playing or one.duration_ms for one in players))


def test_minimised_window_pauses(person):
    player = playback(person)
    person.window.showMinimized()
    person.until(lambda: not player.is_playing)
    person.window.showNormal()
    person.until(lambda: player.is_playing)


def test_opened_from_the_column_a_card_and_a_timeline(person):
    """Each begins with the video that was pressed, and goes on with the timeline it came from."""
    person.until(lambda: playback(person).prepared_url)
    person.press(Qt.Key.Key_Escape)
    person.until_sees("feed")
    person.until(lambda: len(short_videos(person)) >= 2)
    person.click(short_videos(person)[1])
    person.until_sees("short_videos")
    assert shown(person) == "Second"
    person.press(Qt.Key.Key_Escape)
    person.feed.setFocus()
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_F)
    person.until_sees("short_videos")
    assert shown(person) == "First"
    assert person.pane.presenter.state.timeline == HOME
    person.window.open(ShortVideosDestination(Timeline.of_tag("lake").name))
    person.until(lambda: len(person.pane.presenter.items) == 3)
    assert "#lake" in person.reads()


def test_opened_from_discover_saved_and_a_profile(person):
    """By a button above the posts, and by F on a post of a profile."""
    person.press(Qt.Key.Key_S)
    person.until(lambda: at_server(person).bookmarked)
    for name, timeline, count in (("saved", "bookmarks", 1), ("discover", "local", 3)):
        person.goes_to(name)
        person.click(play_button(person))
        assert person.pane.presenter.state.timeline.name == timeline
        person.until(lambda count=count: len(person.pane.presenter.items) == count)
        person.until(lambda: playback(person).is_playing)
    person.press(Qt.Key.Key_P)
    person.until_sees("profile")
    area = person.one(PostsArea)
    person.until(lambda: len(area.posts.items) == 3)
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_F)
    person.until_sees("short_videos")
    assert shown(person) == "First"
    assert person.pane.presenter.state.timeline.kind == "account"
    person.until(lambda: len(person.pane.presenter.items) == 3)
    assert shown(person) == "First"


def test_preference_lets_videos_wait_for_a_click(person):
    """In the player as in the feed."""
    person.goes_to("preferences")
    person.chooses("no")
    assert not person.services.system.preferences.load().autoplay_videos
    person.press(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_Down)
    person.until(lambda: playback(person).status == "ready")
    assert not playback(person).is_playing
    person.press(Qt.Key.Key_Space)
    person.until(lambda: playback(person).is_playing)


def test_odd_video_of_a_stranger_is_skipped_with_words(open_window, tmp_path):
    """No player opens it. One that is veiled waits, and is shown by X."""
    urls = [f"{SERVER}/{number}.mp4" for number in range(3)]
    shots = [Attachment(str(n), "video", url, width=96, height=160) for n, url in enumerate(urls)]
    posts = [post(9, shots[0]), post(8, shots[1]), post(7, shots[2], sensitive=True, spoiler="Spiders")]
    content = clips.sounding(tmp_path / "clip.mp4", 1.0).read_bytes()

    def prepare(desk, keeper):
        with_posts(posts, pictures=False)(desk, keeper)
        keep_media(desk, urls[0], content[: len(content) // 3] + secrets.token_bytes(2000))
        keep_media(desk, urls[1], content)
        keep_media(desk, urls[2], content)

    with open_window(prepare) as person:
        person.window.show_pane("short_videos")
        person.until(lambda: playback(person).is_playing)
        assert person.pane.presenter.state.item.video.url == urls[1]
        assert person.told == "A video by Lin cannot be played safely, and was skipped"
        person.press(Qt.Key.Key_Down)
        assert person.pane.presenter.state.is_veiled
        assert (playback(person).url, playback(person).is_playing) == ("", False)
        assert "Spiders" in person.reads()
        assert "Post 7" not in person.reads()
        person.press(Qt.Key.Key_X)
        person.until(lambda: playback(person).is_playing)
        assert "Post 7" in person.reads()
        person.goes_to("feed")
        until_quiet(person)


def test_no_videos_and_no_server_are_said(open_window):
    with open_window(with_posts([], pictures=False)) as person:
        person.window.show_pane("short_videos")
        person.until(lambda: person.has("retry", person.one(EmptyState, person.pane)))
        side = person.pane.findChild(SidePanel)
        assert not any(side.button(name).isVisible() for name in ("previous", "next", "like"))
        assert side._title.mapTo(person.pane, QPoint()).y() < 64, "the title stays at the top"
        person.goes_to("feed")
        until_quiet(person)
