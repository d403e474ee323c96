"""Cards with pictures, found once when they are plugged in."""

import pytest

from kesong_desktop.roll.removable_media import CardSearch, Volume, volumes_in


@pytest.fixture
def plug(tmp_path):
    """Plug in a volume with this folder at its top."""

    def make(name, folder="DCIM"):
        path = tmp_path / name
        (path / folder).mkdir(parents=True)
        return Volume(str(path), name)

    return make


def folders(cards):
    return [card.folder for card in cards]


def test_found_once_while_it_is_plugged_in(plug):
    """Again only after it was away."""
    search, card, stick = CardSearch(), plug("CARD"), plug("STICK", "Documents")
    assert folders(search.look([card, stick], [])) == [f"{card.path}/DCIM"]
    assert search.look([card, stick], []) == []
    assert search.look([stick], []) == []
    assert folders(search.look([card, stick], [])) == [f"{card.path}/DCIM"]


def test_refused_it_is_not_found_again(plug):
    """Though it is plugged in anew; another card is."""
    search, card = CardSearch(), plug("CARD")
    (found,) = search.look([card], [])
    search.refuse(found)
    search.look([], [])
    assert search.look([card], []) == []
    assert len(search.look([card, plug("OTHER")], [])) == 1


@pytest.mark.parametrize("known", ["{0}", "{0}/DCIM", "{0}/DCIM/100CANON", "{0}/.."])
def test_what_is_part_of_the_roll_is_not_found(plug, known):
    """It itself, what is around it, or a folder of it."""
    card = plug("CARD")
    search = CardSearch()
    assert search.look([card], [known.format(card.path).replace("/CARD/..", "")]) == []


def test_phones_write_it_as_they_like(plug):
    """In small letters too."""
    card = plug("PHONE", "dcim")
    assert folders(CardSearch().look([card], [])) == [f"{card.path}/dcim"]


def test_one_that_is_not_ready_is_looked_at_again(tmp_path):
    """Its top cannot be read in the first moment."""
    search, card = CardSearch(), Volume(str(tmp_path / "CARD"), "CARD")
    assert search.look([card], []) == []
    (tmp_path / "CARD" / "DCIM").mkdir(parents=True)
    assert len(search.look([card], [])) == 1


def test_the_volumes_of_linux():
    """Those on devices, by their names; no network, nothing that lives in memory, and not the system's own root."""
    told = (
        "22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw\n"
        "31 22 0:26 / /run rw,nosuid - tmpfs tmpfs rw\n"
        "98 22 8:17 / /media/mei/EOS\\040DIGITAL rw shared:9 master:1 - vfat /dev/sdb1 rw,uid=1000\n"
        "99 22 0:55 / /mnt/far rw - nfs4 nas:/pictures rw\n"
        "100 22 0:56 / /mnt/share rw - cifs //nas/share rw\n"
        "broken line\n"
    )
    assert volumes_in(told) == [Volume("/media/mei/EOS DIGITAL", "EOS DIGITAL")]
