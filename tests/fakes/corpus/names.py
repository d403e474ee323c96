"""File names with times, with ids that look like times, and of the sidecars in archives."""

# ruff: noqa: DTZ001 - names carry the time on the wall

from datetime import UTC, datetime, timedelta, timezone

EVENING, MORNING = datetime(2024, 1, 31, 21, 5, 7), datetime(2024, 1, 31, 9, 5, 7)
NOON, MIDNIGHT = datetime(2024, 1, 31, 12, 5, 7), datetime(2024, 1, 31, 0, 5, 7)
EVENING_UTC = EVENING.replace(tzinfo=UTC)
THAT_DAY = datetime(2024, 1, 31, 12)

TIMES: tuple[tuple[str, datetime | None], ...] = (
    # English, with the spaces that macOS and browsers put before AM and PM.
    ("Screenshot 2024-01-31 at 9.05.07 PM.png", EVENING),
    ("Screenshot 2024-01-31 at 9.05.07\u202fPM.png", EVENING),
    ("Screenshot 2024-01-31 at 9.05.07\u00a0PM.png", EVENING),
    ("Screenshot 2024-01-31 at 9.05.07\u202fAM.png", MORNING),
    ("Screenshot 2024-01-31 at 12.05.07\u202fPM.png", NOON),
    ("Screenshot 2024-01-31 at 12.05.07\u202fAM.png", MIDNIGHT),
    ("Screen Shot 2024-01-31 at 9.05.07 pm.png", EVENING),
    ("Screen Shot 2024-01-31 at 21.05.07.png", EVENING),
    ("Screenshot 2024-01-31 at 9.05.07.png", MORNING),
    ("Screenshot 2024-01-31 at 9.05.07 PM (2).png", EVENING),
    ("Screenshot from 2024-01-31 21-05-07.png", EVENING),
    ("Screenshot 2024-01-31 210507.png", EVENING),
    ("Screenshot_2024-01-31-21-05-07-123_com.example.png", EVENING),
    ("WhatsApp Image 2024-01-31 at 9.05.07 PM.jpeg", EVENING),
    ("WhatsApp Image 2024-01-31 at 21.05.07 (1).jpeg", EVENING),
    ("WhatsApp Video 2024-01-31 at 12.05.07 AM.mp4", MIDNIGHT),
    # German.
    ("Bildschirmfoto 2024-01-31 um 21.05.07.png", EVENING),
    ("Bildschirmfoto 2024-01-31 um 9.05.07.png", MORNING),
    ("Bildschirmfoto vom 2024-01-31 21-05-07.png", EVENING),
    ("WhatsApp Bild 2024-01-31 um 21.05.07.jpeg", EVENING),
    # French, composed and decomposed.
    ("Capture d’écran 2024-01-31 à 21.05.07.png", EVENING),
    ("Capture d\u2019e\u0301cran 2024-01-31 a\u0300 9.05.07.png", MORNING),
    ("Capture d'écran du 2024-01-31 21-05-07.png", EVENING),
    ("Capture d’écran 2024-01-31 à 21 h 05 min 07 s.png", EVENING),
    # Dutch.
    ("Schermafbeelding 2024-01-31 om 21.05.07.png", EVENING),
    ("Schermafbeelding 2024-01-31 om 9.05.07.png", MORNING),
    # Spanish.
    ("Captura de pantalla 2024-01-31 a las 21.05.07.png", EVENING),
    ("Captura de pantalla 2024-01-31 a la(s) 9.05.07 p.m..png", EVENING),
    ("Captura de pantalla 2024-01-31 a la(s) 9.05.07\u202fp.\u00a0m..png", EVENING),
    ("Captura de pantalla 2024-01-31 a la(s) 9.05.07 a. m..png", MORNING),
    ("Captura desde 2024-01-31 21-05-07.png", EVENING),
    # Portuguese.
    ("Captura de Tela 2024-01-31 às 21.05.07.png", EVENING),
    ("Captura de ecrã 2024-01-31, às 21.05.07.png", EVENING),
    ("Captura de tela de 2024-01-31 21-05-07.png", EVENING),
    # Italian, Swedish, Polish.
    ("Schermata 2024-01-31 alle 21.05.07.png", EVENING),
    ("Skärmavbild 2024-01-31 kl. 21.05.07.png", EVENING),
    ("Zrzut ekranu 2024-01-31 o 21.05.07.png", EVENING),
    # Chinese.
    ("截屏2024-01-31 21.05.07.png", EVENING),
    ("截屏2024-01-31 下午9.05.07.png", EVENING),
    ("截屏2024-01-31 上午9.05.07.png", MORNING),
    ("截圖 2024-01-31 晚上9.05.07.png", EVENING),
    ("截圖 2024-01-31 凌晨12.05.07.png", MIDNIGHT),
    ("截圖 2024-01-31 中午12.05.07.png", NOON),
    ("屏幕截图 2024-01-31 210507.png", EVENING),
    ("屏幕快照 2024-01-31 下午9.05.07.png", EVENING),
    ("微信图片_20240131210507.jpg", EVENING),
    ("2024年1月31日 21时05分07秒.jpg", EVENING),
    ("2024年1月31日.jpg", THAT_DAY),
    # Japanese.
    ("スクリーンショット 2024-01-31 21.05.07.png", EVENING),
    ("スクリーンショット 2024-01-31 9.05.07.png", MORNING),
    ("スクリーンショット 2024-01-31 午後9.05.07.png", EVENING),
    ("スクリーンショット 2024-01-31 午前9.05.07.png", MORNING),
    # Korean.
    ("스크린샷 2024-01-31 오후 9.05.07.png", EVENING),
    # Cameras and phones.
    ("IMG_20240131_210507.jpg", EVENING),
    ("IMG20240131210507.jpg", EVENING),
    # Pixel phones count in UTC wherever they are; ISO 8601 tells the zone behind the time.
    ("PXL_20240131_210507123.jpg", EVENING_UTC),
    ("PXL_20240131_210507123~2.jpg", EVENING_UTC),
    ("PXL_20240131_210507123.MP.jpg", EVENING_UTC),
    ("PXL_20240131_210507123.NIGHT-edited.jpg", EVENING_UTC),
    ("PXL_20240131_210507.TS.mp4", EVENING_UTC),
    ("original_8a3c_PXL_20240131_210507123.jpg", EVENING_UTC),
    ("MYPXL_20240131_210507.jpg", EVENING),
    ("PXL_20240131.jpg", THAT_DAY),
    ("2024-01-31T21:05:07Z.jpg", EVENING_UTC),
    ("20240131T210507Z.jpg", EVENING_UTC),
    ("2024-01-31T21_05_07.123Z.png", EVENING_UTC),
    ("2024-01-31T21:05:07+02:00.jpg", EVENING.replace(tzinfo=timezone(timedelta(hours=2)))),
    ("20240131T210507-0330.jpg", EVENING.replace(tzinfo=timezone(-timedelta(hours=3, minutes=30)))),
    ("2024-01-31T21-05-07-0100.jpg", EVENING),
    ("2024-01-31T21:05:07Zoo.jpg", EVENING),
    ("20240131_210507_HDR.jpg", EVENING),
    ("20240131210507123.jpg", EVENING),
    ("2024-01-31T21:05:07.jpg", EVENING),
    ("IMG_20240131_250000.jpg", THAT_DAY),
    ("IMG-20240131-WA0001.jpg", THAT_DAY),
    # More messengers and recorders.
    ("photo_5@31-01-2024_21-05-07.jpg", EVENING),
    ("WhatsApp-Image-2024-01-31-at-9.05.07-PM.jpeg", EVENING),
    ("00000012-PHOTO-2024-01-31-21-05-07.jpg", EVENING),
    ("signal-2024-01-31-21-05-07-123-1.mp4", EVENING),
    ("viber_image_2024-01-31_21-05-07-123.jpg", EVENING),
    ("DJI_20240131210507_0001_D.MP4", EVENING),
    ("2024_0131_210507_001.MP4", EVENING),
    ("Photo 31-01-2024, 21 05 07.jpg", EVENING),
    ("CamScanner 01-31-2024 21.05.07.jpg", EVENING),
    ("31.01.2024.jpg", THAT_DAY),
    # More languages.
    ("Näyttökuva 2024-1-31 kello 21.05.07.png", EVENING),
    ("Skærmbillede 2024-01-31 kl. 21.05.07.png", EVENING),
    ("Schermata 2024-01-31 alle ore 21.05.07.png", EVENING),
    ("Знімок екрана 2024-01-31 о 21.05.07.png", EVENING),
    ("Ekran Resmi 2024-01-31 ÖS 9.05.07.png", EVENING),
    ("Ekran Resmi 2024-01-31 ÖÖ 9.05.07.png", MORNING),
    ("Snímek obrazovky 2024-01-31 v 21.05.07.png", EVENING),
    ("Képernyőfotó 2024-01-31 - 9.05.07 du..png", EVENING),
    ("Captură de ecran din 2024-01-31 la 21.05.07.png", EVENING),
    ("Στιγμιότυπο οθόνης 2024-01-31 στις 9.05.07 μ.μ..png", EVENING),
    ("Στιγμιότυπο οθόνης 2024-01-31 στις 9.05.07 π.μ..png", MORNING),
    ("צילום מסך 2024-01-31 ב-21.05.07.png", EVENING),
    ("لقطة الشاشة 2024-01-31 في 9.05.07 م.png", EVENING),
    ("لقطة الشاشة ٢٠٢٤-٠١-٣١ في ٩.٠٥.٠٧ ص.png", MORNING),
    ("نماگرفت ۲۰۲۴-۰۱-۳۱ ۲۱-۰۵-۰۷.png", EVENING),
    ("ภาพถ่ายหน้าจอ 2567-01-31 เวลา 21.05.07.png", EVENING),
    ("Cuplikan Layar 2024-01-31 pukul 21.05.07.png", EVENING),
    ("Syot Layar 2024-01-31 pada 9.05.07 PTG.png", EVENING),
    ("Snimka zaslona 2024-01-31 u 21.05.07.png", EVENING),
    ("Captura de pantalla 2024-01-31 a les 21.05.07.png", EVENING),
    ("स्क्रीनशॉट 2024-01-31 को 9.05.07 अपराह्न बजे.png", EVENING),
    ("Ảnh Màn hình 2024-01-31 lúc 9.05.07 CH.png", EVENING),
    # Ids, hashes and counters.
    ("20240131-20240202 trip.jpg", THAT_DAY),
    ("2024-01-31 scene 1.02.03.jpg", THAT_DAY),
    ("05-06-2024.jpg", None),
    ("2023010112345678.jpg", None),
    ("received_20240131123015999999.jpeg", None),
    ("20240131123015123456.jpg", None),
    ("1202401311230.jpg", None),
    ("5f20240131123015abcdef.jpg", None),
    ("20240131-1230-4151-8abc-0123456789ab.jpg", None),
    ("deadbeef20240131cafe0000.png", None),
    ("photo-202401311.jpg", None),
    ("120240131_210507.jpg", None),
    ("IMG_2024.jpg", None),
    ("DSC02024.jpg", None),
    ("2024-13-31 at 9.05.07 PM.png", None),
)

SIDECARS: tuple[tuple[str, str, str], ...] = (
    # Marks of edited pictures, by language.
    *(
        ("IMG_1.jpg.supplemental-metadata.json", "IMG_1.jpg", f"IMG_1{mark}.jpg")
        for mark in (
            "-edited",
            "-bearbeitet",
            "-bewerkt",
            "-editado",
            "-editada",
            "-ha editado",
            "-modifié",
            "-modificato",
            "-edytowane",
            "-redigerad",
            "-redigeret",
            "-muokattu",
            "-upraveno",
            "-szerkesztve",
            "-editat",
            "-düzenlendi",
            "-đã chỉnh sửa",
            "-diedit",
            "-изменено",
            "-відредаговано",
            "-редактирано",
            "-επεξεργασμένο",
            "-編集済み",
            "-已修改",
            "-已編輯",
            "-수정됨",
            "-แก้ไขแล้ว",
            "-संपादित",
            "-সম্পাদিত",
            "-திருத்தப்பட்டது",
            "-ערוך",
            "-تم التعديل",
            "-ویرایش‌شده",
        )
    ),
    ("IMG_1.jpg.supplemental-metadata(1).json", "IMG_1.jpg", "IMG_1-bearbeitet(1).jpg"),
    ("IMG_1.HEIC.json", "IMG_1.HEIC", "IMG_1-編集済み.jpg"),
    # Marks that are cut with the name.
    (
        "Backyard_ceremony_wedding_photography_xxx.jpg.json",
        "",
        "Backyard_ceremony_wedding_photography_xxx-edit.jpg",
    ),
    (
        "Backyard_ceremony_wedding_photography_xxxxx.jp.json",
        "",
        "Backyard_ceremony_wedding_photography_xxxxx-be.jpg",
    ),
    # Without the picture's ending.
    ("IMG_1.json", "IMG_1.jpg", "IMG_1.jpg"),
    ("IMG_1.json", "", "IMG_1.jpg"),
    ("IMG_1(2).json", "", "IMG_1(2).jpg"),
    ("IMG_1.supplemental-metadata.json", "", "IMG_1.jpg"),
    ("IMG_1.supplemental-meta.json", "", "IMG_1.jpg"),
    ("IMG_1.json", "", "IMG_1-edited.jpg"),
    ("IMG_1.json", "IMG_1.HEIC", "IMG_1.MP4"),
    # Titles with dots.
    ("St. Moritz.json", "St. Moritz", "St. Moritz.jpg"),
    ("x.json", "St. Moritz", "St. Moritz.jpg"),
    ("x.json", "2019.05.03 hike", "2019.05.03 hike.jpg"),
    ("2019.05.03 hike.jpg.json", "2019.05.03 hike.jpg", "2019.05.03 hike.jpg"),
    ("Mr. & Mrs. Lin.json", "Mr. & Mrs. Lin.jpg", "Mr. _ Mrs. Lin.jpg"),
    ("v1.2 (final).json", "v1.2 (final)", "v1.2 (final).png"),
    ("x.json", "St. Moritz.HEIC", "St. Moritz.MP4"),
)
"""Name of the sidecar, title in it, name of the picture that it belongs to."""

STRANGERS: tuple[tuple[str, str, str], ...] = (
    ("x.json", "St. Moritz", "St.jpg"),
    ("IMG_1.jpg.json", "IMG_1.jpg", "IMG_1-anna.jpg"),
    ("IMG_1.jpg.json", "IMG_1.jpg", "IMG_1-2.jpg"),
    ("IMG_1.jpg.json", "IMG_1.jpg", "IMG_1-ed.jpg"),
    ("wedding.json", "wedding.jpg", "wedding-anna.jpg"),
    ("IMG_12.json", "IMG_12.jpg", "IMG_1.jpg"),
    ("IMG_1(2).json", "", "IMG_1.jpg"),
    ("2019.05.03 hike.json", "2019.05.03 hike", "2019.05.04 hike.jpg"),
)
"""The same of names that do not belong together."""
