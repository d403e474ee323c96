"""The preferences pane: changes hold at once, and after a restart."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.model.preflight.rule_level import DEFAULT_LEVELS
from kesong_desktop.model.social.invitation import parse_invitation
from kesong_desktop.ui.preferences.check_section import _RULES, CheckSection
from kesong_desktop.ui.preferences.home_section import HomeSection
from kesong_desktop.ui.preferences.invitation_sheet import InvitationSheet
from kesong_desktop.ui.preferences.section import PreferenceRow, PreferencesSection
from kesong_desktop.ui.preferences.storage.storage_use_chart import StorageUseChart
from kesong_desktop.ui.preferences.zone_section import ZoneSection
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from tests.fakes.stores import stores


def corner(person):
    """The colour of the ground that panes stand on."""
    image = person.pane.grab().toImage()
    return image.pixelColor(image.width() - 3, image.height() - 3)


def test_theme_changes_at_once_and_after_a_restart(open_window):
    """The pane one looks at gets dark under the click."""
    with open_window() as person:
        person.goes_to("preferences")
        person.chooses("light")
        bright = corner(person).lightness()
        person.chooses("dark")
        assert corner(person).lightness() < bright / 2
    with open_window() as person:
        assert person.window.context.theme.is_dark
        person.goes_to("preferences")
        assert corner(person).lightness() < bright / 2
        person.chooses("light")
        assert corner(person).lightness() == bright


def test_the_pane_is_made_in_steps(open_window):
    """What is not on the screen yet is made between other events, and shows what the rest of the pane shows."""
    with open_window() as person:
        person.window.show_pane("preferences")
        pane = person.pane
        assert not pane.is_complete
        assert pane.findChildren(HomeSection) == []
        assert len(pane.findChildren(QWidget)) < 150
        person.until(lambda: pane.is_complete)
        sections = [pane._page.itemAt(place).widget() for place in range(pane._page.count() - 1)]
        assert sections == list(pane._sections.values())
        assert pane.findChild(HomeSection)._address.text()


def test_the_rules_of_the_check_are_made_in_steps(open_window):
    """A few in each turn of the event loop, and all of them in their order before the next section."""
    with open_window() as person:
        person.window.show_pane("preferences")
        pane, counts = person.pane, set()
        while not pane.is_complete:
            QCoreApplication.processEvents()
            section = pane.findChild(CheckSection)
            boxes = section.findChildren(QComboBox) if section is not None else []
            counts.add(len(boxes))
            assert len(boxes) == len(DEFAULT_LEVELS) or pane.findChild(ZoneSection) is None
        assert max(counts) == len(DEFAULT_LEVELS)
        assert len(counts) > 3
        names = [box.accessibleName() for box in boxes]
        assert names == [QCoreApplication.translate("CheckRules", _RULES[code]) for code in DEFAULT_LEVELS]


def test_text_size_changes_at_once_and_after_a_restart(open_window, qapp):
    """Words that are shown already grow too."""
    with open_window() as person:
        person.goes_to("preferences")
        person.chooses("100")
        before = person.pane.font().pixelSize()
        high = person.button("dark").height()
        person.chooses("150")
        assert person.pane.font().pixelSize() == round(before * 1.5)
        person.until(lambda: person.button("dark").height() > high)
    with open_window() as person:
        assert person.window.context.theme.text_percent == 150
        person.goes_to("preferences")
        assert person.pane.font().pixelSize() == round(before * 1.5)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_all_panes_follow_theme_and_text_size(open_window, choice):
    """No pane warns or breaks when the look changes while it exists, at the largest text."""
    with open_window() as person:
        person.goes_to("preferences")
        for name in ("feed", "roll", "review", "drafts", "outbox", "preferences"):
            person.goes_to(name)
        person.chooses(choice)
        person.chooses("200")
        for name in ("feed", "roll", "review", "drafts", "outbox", "preferences"):
            person.goes_to(name)
            assert not person.pane.grab().isNull()


@pytest.mark.parametrize("size", ["100", "150"])
def test_nothing_is_cut_off_in_a_small_window(open_window, size):
    """Nothing is cut off at the right at 800 x 600: lines wrap instead."""
    with open_window() as person:
        person.window.resize(800, 600)
        person.goes_to("preferences")
        person.chooses(size)
        area = person.one(QScrollArea, person.pane)
        person.until(lambda: area.widget().width() <= area.viewport().width())
        assert area.horizontalScrollBar().maximum() == 0


def test_segmented_control_by_arrow_keys(person):
    """From light to dark without a mouse."""
    person.goes_to("preferences")
    person.chooses("light")
    person.press(Qt.Key.Key_Right)
    assert person.window.context.theme.is_dark
    person.press(Qt.Key.Key_Left)
    assert not person.window.context.theme.is_dark


def test_the_home_server_is_switched_off_and_on(person):
    """The switch tells the truth, and it stays as it was left."""
    person.goes_to("preferences")
    switch = person.switch
    assert switch.isChecked()
    person.clicks_at(switch, switch.rect().center())
    person.until(lambda: not person.keeper.is_running)
    assert not stores(person.services).settings.load().home_server_on
    person.clicks_at(switch, switch.rect().center())
    person.until(lambda: person.keeper.is_running and switch.isChecked())
    person.until(lambda: stores(person.services).settings.load().home_server_on)


def test_signing_out_shows_the_welcome_pane(person):
    """Drafts stay; without an account there is nothing else to show."""
    person.goes_to("preferences")
    person.until(lambda: person.has("sign out", person.pane))
    person.click("sign out", person.pane)
    person.until(lambda: bool(person.all(QuestionSheet)))
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not person.all(QuestionSheet))
    assert len(person.services.accounts.all()) == 1
    person.click("sign out", person.pane)
    person.until(lambda: bool(person.all(QuestionSheet)))
    person.press(Qt.Key.Key_Return)
    person.until_sees("welcome")
    assert person.services.accounts.all() == []


def test_removing_a_folder_asks_and_a_sheet_closes_with_its_pane(person):
    """Nothing is removed until it is confirmed; a question that is left behind is gone."""
    person.goes_to("preferences")
    (folder,) = person.services.roll.camera_roll.folders()
    person.until(lambda: person.has("remove", person.pane))
    person.click("remove", person.pane)
    person.until(lambda: bool(person.all(QuestionSheet)))
    person.goes_to("feed")
    person.until(lambda: not person.all(QuestionSheet))
    assert person.services.roll.camera_roll.folders() == [folder]
    person.goes_to("preferences")
    person.until(lambda: person.has("remove", person.pane))
    person.click("remove", person.pane)
    person.until(lambda: bool(person.all(QuestionSheet)))
    person.click("remove folder")
    person.until(lambda: not person.services.roll.camera_roll.folders())


def test_sharing_is_off_until_it_is_switched_on_and_then_invites(person):
    """By mouse: the switch, the button, the code on the sheet, and the clipboard."""
    person.goes_to("preferences")
    section = person.one(HomeSection, person.pane)
    person.until(section._share.isEnabled)
    assert not section._share.isChecked()
    assert not section._invitations.isVisible()
    person.clicks_at(section._share, section._share.rect().center())
    person.until(lambda: bool(person.keeper.shared_hosts()) and section._invitations.isVisible())
    person.clicks_at(section._invite, section._invite.rect().center())
    person.until(lambda: bool(person.all(InvitationSheet)))
    sheet = person.all(InvitationSheet)[0]
    person.press(Qt.Key.Key_Return)
    copied = parse_invitation(QGuiApplication.clipboard().text())
    assert copied.hosts == person.keeper.shared_hosts()
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not sheet.is_open)


def test_storage_chart_and_clearing_asks(person):
    """What takes room stands in a table too; nothing is removed until it is confirmed."""
    media, url = stores(person.services).media_cache, "https://one.example/a.jpg"
    assert media.reserve(url, 2_000_000)
    media.temporary(url).write_bytes(b"x" * 2_000_000)
    media.adopt(url, media.temporary(url))
    person.goes_to("preferences")
    person.until(lambda: bool(person.all(StorageUseChart, person.pane)))
    table = person.one(StorageUseChart, person.pane).table
    person.until(lambda: table.rowCount() == 8 and table.isVisible())
    assert table.item(0, 0).text() == "Photos and videos you have seen"
    assert table.item(0, 1).text() == "2.0 MB"
    chart = table.parentWidget()
    person.until(lambda: chart.height() >= table.geometry().bottom() >= 8 * 20)
    person.click("clear cache", person.pane)
    person.until(lambda: bool(person.all(QuestionSheet)))
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not person.all(QuestionSheet))
    assert media.get(url) is not None
    person.click("clear cache", person.pane)
    person.until(lambda: bool(person.all(QuestionSheet)))
    person.press(Qt.Key.Key_Return)
    person.until(lambda: table.item(0, 1).text() == "0 kB")
    assert media.get(url) is None


def test_a_guest_is_let_in_by_the_code(person):
    """While the invitation is open a guest can ask, and is let in by a click; afterwards nobody can ask."""
    person.keeper.share(on=True)
    person.goes_to("preferences")
    section = person.one(HomeSection, person.pane)
    person.until(section._invitations.isVisible)
    person.clicks_at(section._invite, section._invite.rect().center())
    person.until(lambda: bool(person.all(InvitationSheet)))
    sheet = person.all(InvitationSheet)[0]
    pairing = person.keeper.home.pairing
    eve, mei = (pairing.begin(f"{name}'s laptop") for name in ("Eve", "Mei"))
    for offer in (eve, mei):
        pairing.reveal(offer.id, bytes(32))
    shown = [f"{one.code[:3]} {one.code[3:]}" for one in pairing.waiting()]
    person.until(lambda: all(code in person.reads(sheet) for code in shown))
    person.click("another code", sheet)
    person.until(lambda: pairing.state(eve.id)[0] == "refused" and shown[0] not in person.reads(sheet))
    person.until(lambda: person.has("same code", sheet))
    person.click("same code", sheet)
    person.until(lambda: pairing.state(mei.id)[0] == "accepted")
    person.until(lambda: "Mei's laptop can join" in person.reads(sheet))
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not sheet.is_open)
    with pytest.raises(ApiProblem):
        pairing.begin("too late")


def test_search_shows_the_rows_that_match(person):
    """Ctrl+F finds a row by its name or its explanation, in any case; an empty search shows everything again."""
    person.goes_to("preferences")
    person.until(lambda: person.pane.is_complete)
    shown = len([one for one in person.all(PreferenceRow, person.pane) if one.isVisible()])
    person.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    person.types("SENSITIVE marked")
    person.until(lambda: [one.title for one in sections(person)] == ["Appearance"])
    assert len([one for one in person.all(PreferenceRow, person.pane) if one.isVisible()]) == 1
    person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.types("quiet HOURS")
    person.until(lambda: [one.title for one in sections(person)] == ["Sending"])
    person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.types("no such thing at all")
    person.until(lambda: "No matching preferences" in person.reads())
    person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_Delete)
    person.until(
        lambda: len([one for one in person.all(PreferenceRow, person.pane) if one.isVisible()]) == shown
    )


def sections(person):
    """The sections that are shown."""
    return [one for one in person.all(PreferencesSection, person.pane) if one.isVisible()]
