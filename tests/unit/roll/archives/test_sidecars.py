"""Which sidecar belongs to which picture, on names out of real takeouts."""

import pytest

from kesong_desktop.roll.archives.sidecars import Sidecars, sidecar

LONG = "Backyard_ceremony_wedding_photography_xxxxxxx_"
UUID = "original_1d4caa6f-16c6-4c3d-901b-9387de10e528_"


@pytest.mark.parametrize(
    ("file", "title", "picture"),
    [
        ("PXL_20211013_220651983.jpg.json", "", "PXL_20211013_220651983.jpg"),
        ("IMG_1.jpg.supplemental-metadata.json", "", "IMG_1.jpg"),
        ("IMG_1.jpg.supplemental-metadat.json", "", "IMG_1.jpg"),
        ("IMG_1.jpg.s.json", "", "IMG_1.jpg"),
        ("IMG_1.jpg..json", "", "IMG_1.jpg"),
        ("DSC_0101.JPG(1).json", "", "DSC_0101(1).JPG"),
        ("IMG_1.jpg.supplemental-metadata(2).json", "", "IMG_1(2).jpg"),
        ("img(18).jpg.supple(18).json", "", "img(18).jpg"),
        ("PXL_1.PORTRAIT.jpg.json", "", "PXL_1.PORTRAIT-modifié.jpg"),
        ("IMG_1.jpg.supplemental-metadata.json", "", "IMG_1-edited.jpg"),
        ("IMG_1.jpg.supplemental-metadata(1).json", "", "IMG_1-edited(1).jpg"),
        ("IMG_1.HEIC.json", "", "IMG_1-bearbeitet.jpg"),
        ("PXL_20230809_203449253.LONG_EXPOSURE-02.ORIGIN.json", "", "PXL_20230809_203449253.LONG_EXPOSURE-02.ORIGINA.jpg"),
        ("05yqt21kruxwwlhhgrwrdyb6chhwszi9bqmzu16w0 2.jp.json", "", "05yqt21kruxwwlhhgrwrdyb6chhwszi9bqmzu16w0 2.jpg"),
        ("😀😃😄😁😆😅😂🤣🥲☺️😊😇🙂🙃😉😌😍🥰😘😗😙😚😋.json", "", "😀😃😄😁😆😅😂🤣🥲☺️😊😇🙂🙃😉😌😍🥰😘😗😙😚😋😛.jpg"),
        (f"{LONG}(494).json", "", f"{LONG}m(494).jpg"),
        (f"{UUID}.json", "", f"{UUID}P.jpg"),
        (f"{UUID}.json", "", f"{UUID}P(1).jpg"),
        ("13039_327707840323_537645323_9470255_27214_n.j(1).json", "", "13039_327707840323_537645323_9470255_27214_n(1).jpg"),
        ("IMG_1.HEIC.json", "IMG_1.HEIC", "IMG_1.MP4"),
        ("IMG_1.HEIC(3).json", "IMG_1.HEIC", "IMG_1(3).MP4"),
        ("PXL_1.MP.jpg.json", "PXL_1.MP.jpg", "PXL_1.MP"),
        ("what.json", "a&b.jpg", "a_b.jpg"),
        ("x.json", "A very long title of it cut somewhere in the middle.jpg", "A very long title of it cut somewhere in the.jpg"),
    ],
)  # fmt: skip
def test_they_belong_together(file, title, picture):
    """By the names alone, or by the title in it."""
    known = Sidecars([sidecar(file, title), sidecar("other.jpg.json", "other.jpg")])
    found = known.of(picture)
    assert found is not None
    assert found.file == file


@pytest.mark.parametrize(
    ("file", "title", "picture"),
    [
        ("PXL_1.jpg.json", "PXL_1.jpg", "PXL_2.jpg"),
        ("PXL_1.PORTRAIT.jpg.json", "", "PXL_2.PORTRAIT-modifié.jpg"),
        ("DSC_0102.JPG(2).json", "DSC_0102.JPG", "DSC_0102(1).JPG"),
        ("DSC_0103.JPG(1).json", "DSC_0103.JPG", "DSC_0103.JPG"),
        ("DSC_0104.JPG.json", "DSC_0104.JPG", "DSC_0104(1).JPG"),
        (f"{LONG}(494).json", "", f"{LONG}m(185).jpg"),
        ("IMG_12.jpg.json", "IMG_12.jpg", "IMG_1.jpg"),
    ],
)
def test_they_do_not(file, title, picture):
    """Rather nothing than what belongs to another picture."""
    assert Sidecars([sidecar(file, title)]).of(picture) is None


def test_a_video_with_a_sidecar_of_its_own_has_that():
    """Though a picture has the same name."""
    known = Sidecars([sidecar("IMG_1.JPG.json", "IMG_1.JPG"), sidecar("IMG_1.MP4.json", "IMG_1.MP4")])
    assert known.of("IMG_1.MP4").file == "IMG_1.MP4.json"
