"""What is private in a text is found however it is written."""

from pathlib import Path

import pytest

from kesong_desktop.redaction import make_redact

redact = make_redact(Path("/home/ana maria"), "ana maria")


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer s3cr3t-abc",
        "{'Authorization': 'Bearer s3cr3t-abc'}",
        "Proxy-Authorization: Basic s3cr3t-abc",
        "access_token=s3cr3t-abc&x=1",
        '{"access_token": "s3cr3t-abc"}',
        "{'refresh_token': 's3cr3t-abc'}",
        "client_secret: s3cr3t-abc",
        "password='s3cr3t-abc'",
        "new_password=s3cr3t-abc",
        "https://host/cb?code=s3cr3t-abc&state=y",
        "https://host/cb?x=1&state=s3cr3t-abc",
        "http://user:s3cr3t-abc@proxy:3128",
        "kesong:join/192.168.1.4:8718/s3cr3t-abc/s3cr3t-abc",
        "Set-Cookie: session=s3cr3t-abc; Path=/",
        "-----BEGIN EC PRIVATE KEY-----\ns3cr3t-abc\n-----END EC PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\ns3cr3t-abc",
    ],
)
def test_secrets(text):
    """Tokens, passwords, codes and keys are gone."""
    assert "s3cr3t" not in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "at 52.51628, 13.37770",
        "(52.51628,13.37770)",
        "lat=52.51628 lon=13.37770",
        "{'latitude': 52.51628}",
        '"GPSLatitude": "52.51628"',
        "geo:52.51628,13.37770",
        "52.516 13.377",
        "52° 30' 58.6\" N",
    ],
)
def test_places(text):
    """Coordinates are gone, as numbers, as degrees, as an address."""
    found = redact(text)
    assert "52" not in found
    assert "(place)" in found


@pytest.mark.parametrize(
    "text",
    [
        "/home/ana maria/Pictures is away",
        "[Errno 2] '/home/ana maria'",
        "file:///home/ana%20maria/Pictures",
        "path=/media/ana maria/CARD, why=gone",
    ],
)
def test_folders_of_the_user(text):
    """The folder is a tilde; the name is nowhere in a path."""
    found = redact(text)
    assert "ana maria" not in found
    assert "ana%20maria" not in found


@pytest.mark.parametrize(
    "text",
    [
        r"C:\Users\Jo Ann\Pictures is away",
        r"'C:\\Users\\Jo Ann\\Pictures'",
        "file:///C:/Users/Jo%20Ann/x",
        "C:/Users/Jo Ann/x",
        r"c:\users\jo ann\x",
    ],
)
def test_folders_of_the_user_on_windows(text):
    """With backslashes, doubled ones, slashes, and as an address."""

    class Windows:
        def __str__(self):
            return r"C:\Users\Jo Ann"

    found = make_redact(Windows(), "Jo Ann")(text)
    assert "ann" not in found.lower()


@pytest.mark.parametrize(
    "text",
    [
        "reading /media/card/Oma im Garten.jpg failed",
        r"path=D:\DCIM\Oma im Garten.HEIC, detail=x",
        "~/Oma im Garten/1.mp4",
    ],
)
def test_names_of_photos(text):
    """What a photo is called may say what is on it."""
    assert "Oma" not in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-30 17:30:01,123 INFO kesong-sync kesong_desktop.sync.token_refresh: job 3: uploading",
        "version 52.5, 13 files, 3.14 GB free",
        "journal.db: schema 3 to 4",
        "pixelfed.example said 503",
        '  File "/usr/lib/kesong/_internal/kesong_desktop/log.py", line 12, in start',
        "127.0.0.1:8717",
    ],
)
def test_the_rest_stays(text):
    """What is not private is still there to help."""
    assert redact(text) == text


def test_a_home_that_is_everywhere():
    """In a container the home of root may be the root folder."""
    assert make_redact(Path("/"), "root")("/usr/lib/x") == "/usr/lib/x"
