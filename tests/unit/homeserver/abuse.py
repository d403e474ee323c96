"""Requests that nobody sends by accident, and how each is refused."""

import json
import struct
import zlib
from dataclasses import dataclass

from tests.unit.homeserver.world import jpeg

WAIT_S = 6
BIG = 20_000
PAGES = ("/@", "/tags/", "/oauth/authorize")


@dataclass(frozen=True)
class Abuse:
    """A request; ``status`` is the one that it must get, 0 for any 4xx."""

    name: str
    text: str
    status: int = 0

    def __str__(self) -> str:
        return self.name


def request(
    method: str = "GET", path: str = "/api/v1/instance", *lines: str, body: str = "", host: str = "localhost"
) -> str:
    """A request as text; a body has its length."""
    head = [f"{method} {path} HTTP/1.1", f"Host: {host}", *lines]
    if body:
        head.append(f"Content-Length: {len(body)}")
    return "\r\n".join(head) + "\r\n\r\n" + body


def mine(method: str, path: str, *lines: str, body: str = "") -> str:
    """The same, signed in as alice."""
    return request(method, path, "Authorization: Bearer <alice>", *lines, body=body)


def chunked(body: str, *lines: str) -> str:
    """A chunked post of alice's."""
    return mine("POST", "/api/v1/statuses", "Transfer-Encoding: chunked", *lines) + body


def form(body: str, kind: str = "multipart/form-data; boundary=b", path: str = "/api/v2/media") -> str:
    """A form of alice's."""
    return mine("POST", path, f"Content-Type: {kind}", body=body)


def part(content: str, disposition: str = 'form-data; name="file"; filename="a.jpg"') -> str:
    """A form of one part."""
    return f"--b\r\nContent-Disposition: {disposition}\r\n\r\n{content}\r\n--b--\r\n"


def posted(document: str, kind: str = "application/json") -> str:
    """A post of alice's with this JSON."""
    return mine("POST", "/api/v1/statuses", f"Content-Type: {kind}", body=document)


def huge_png() -> str:
    """A small file of very many pixels."""
    head = struct.pack(">IIBBBBB", 9000, 9000, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    content = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100)))
    return (content + chunk(b"IEND", b"")).decode("latin-1")


HEADS = [
    Abuse("value of 20 kB", request("GET", "/health", "X: " + "a" * BIG)),
    Abuse("path of 20 kB", request("GET", "/" + "a" * BIG)),
    Abuse("name of 20 kB", request("GET", "/health", "a" * BIG + ": x")),
    Abuse("2000 lines", request("GET", "/health", *[f"X-{n}: {'y' * 20}" for n in range(2000)])),
    Abuse("two hosts", request("GET", "/health", "Host: evil.example"), 400),
    Abuse("no host", "GET /health HTTP/1.1\r\n\r\n", 400),
    Abuse("no host in 1.0", "GET /health HTTP/1.0\r\n\r\n", 421),
    Abuse("version 9", "GET /health HTTP/9.9\r\nHost: localhost\r\n\r\n", 400),
    Abuse("version 0.9", "GET /health\r\n\r\n", 400),
    Abuse("preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    Abuse("TLS", "\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03\r\n\r\n", 400),
    Abuse("NUL in a value", request("GET", "/health", "X: a\0b"), 400),
    Abuse("bare CR in a value", request("GET", "/health", "X: a\rb"), 400),
    Abuse("space before the colon", request("GET", "/health", "X : a"), 400),
    Abuse("line without a colon", request("GET", "/health", "nonsense"), 400),
    Abuse("no name", request("GET", "/health", ": x"), 400),
    Abuse("bytes in the path", request("GET", "/\xff\xfe"), 400),
    Abuse("space in the path", request("GET", "/a b"), 400),
    Abuse("nothing but lines", "\r\n\r\n\r\n", 400),
    Abuse("an absolute foreign path", request("GET", "http://evil.example/health")),
    Abuse("asterisk", request("OPTIONS", "*")),
    Abuse("folded first line", "GET /health\r\n HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
]
CHUNKS = [
    Abuse(f"chunk {name}", chunked(body))
    for name, body in (
        ("of no number", "zz\r\nx\r\n0\r\n\r\n"),
        ("of negative size", "-1\r\nx\r\n0\r\n\r\n"),
        ("of 20 digits", "F" * 21 + "\r\nx\r\n"),
        ("without an end of line", "1\r\nxy\r\n0\r\n\r\n"),
        ("with a long extension", "1;" + "e" * BIG + "\r\nx\r\n0\r\n\r\n"),
        ("with a space in front", " 1\r\nx\r\n0\r\n\r\n"),
        ("with 0x", "0x1\r\nx\r\n0\r\n\r\n"),
        ("with broken trailers", "0\r\nbroken\r\n\r\n"),
        ("with long trailers", "0\r\nX: " + "a" * BIG + "\r\n\r\n"),
    )
]
LENGTHS = [
    Abuse(
        f"length {value or 'empty'}"[:40],
        mine("POST", "/api/v1/statuses", *(f"Content-Length: {one}" for one in value.split("|")))
        + "status=x",
        400,
    )
    for value in ("-1", "+8", "abc", "0x8", "8.0", "8|9", "8, 9", "9" * 40, "1e1", "8 8", "")
]
SMUGGLED = "GET /api/v1/timelines/home HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer <bob>\r\n\r\n"
SMUGGLING = [
    Abuse(name, mine("POST", "/api/v1/statuses", *lines) + body, 400)
    for name, lines, body in (
        ("length and chunked", ("Content-Length: 5", "Transfer-Encoding: chunked"), "0\r\n\r\n" + SMUGGLED),
        ("chunked and length", ("Transfer-Encoding: chunked", "Content-Length: 5"), "0\r\n\r\n" + SMUGGLED),
        ("gzip, chunked", ("Transfer-Encoding: gzip, chunked",), "0\r\n\r\n" + SMUGGLED),
        ("identity", ("Transfer-Encoding: identity",), SMUGGLED),
        ("xchunked", ("Transfer-Encoding: xchunked",), "0\r\n\r\n" + SMUGGLED),
        ("chunked twice", ("Transfer-Encoding: chunked", "Transfer-Encoding: x"), "0\r\n\r\n" + SMUGGLED),
        ("vertical tab", ("Transfer-Encoding: \x0bchunked",), "0\r\n\r\n" + SMUGGLED),
        ("name with a space", ("Transfer-Encoding : chunked",), "0\r\n\r\n" + SMUGGLED),
        ("two lengths", ("Content-Length: 0", f"Content-Length: {len(SMUGGLED)}"), SMUGGLED),
    )
]
TRAVERSAL = [
    Abuse(f"path {path}", request("GET", path))
    for path in (
        "/media/../home.db",
        "/media/..%2fhome.db",
        "/media/%2e%2e/home.db",
        "/media/%2e%2e%2f%2e%2e%2fsecret.txt",
        "/media/..%5c..%5csecret.txt",
        "/media/%252e%252e%252fhome.db",
        "/media/....//home.db",
        "/media/%00.jpg",
        "/media/" + "0" * 32 + ".jpg%00.png",
        "/media/" + "0" * 32 + "/../../home.db",
        "/media//etc/passwd",
        "//etc/passwd",
        "/art/..%2f..%2fpyproject.toml",
        "/art/../../secret.txt",
        "/art/%2fetc%2fpasswd",
        "/@..%2f..%2fsecret.txt/1",
        "/@alice/..%2f1",
        "/tags/../secret.txt",
        "/api/v1/../../secret.txt",
        "/.git/config",
        "/%2e%2e/%2e%2e/secret.txt",
        "/home.db",
    )
]
FORMS = [
    Abuse("a form without a boundary", form("x", "multipart/form-data")),
    Abuse("a boundary of 200", form("x", "multipart/form-data; boundary=" + "b" * 200)),
    Abuse("a form that is cut off", form("--b\r\nContent-Disposition: form-data; name=")),
    Abuse("a form without an end", form(part("x").removesuffix("--b--\r\n"))),
    Abuse("an empty form", form("--b--\r\n")),
    Abuse("200 parts", form(part("x", 'form-data; name="y"').removesuffix("--b--\r\n") * 200 + "--b--\r\n")),
    Abuse("a field of 100 kB", form(part("x" * 100_000, 'form-data; name="description"'))),
    Abuse("a part with a long head", form(part("x", 'form-data; name="' + "n" * 70_000 + '"'))),
    Abuse("a part without a name", form(part("x", "form-data"))),
    Abuse("an upload that is no form", mine("POST", "/api/v2/media", body="x"), 422),
    Abuse("an empty file", form(part("")), 422),
    Abuse("a page", form(part("<html><script>alert(1)</script></html>")), 422),
    Abuse("an SVG", form(part("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>")), 422),
    Abuse("a program", form(part("MZ" + "\0" * 200)), 422),
    Abuse("a PNG of 81 megapixels", form(part(huge_png())), 422),
    Abuse("half a JPEG", form(part(jpeg()[:150].decode("latin-1"))), 422),
    Abuse("a JPEG of 300 kB", form(part(jpeg().decode("latin-1") + "\0" * 300_000)), 413),
    Abuse("two files", form(part("x").removesuffix("--b--\r\n") + part("y"))),
    *(
        Abuse(
            f"a file named {name}",
            form(part("no picture", f'form-data; name="file"; filename="{name}"')),
            422,
        )
        for name in (
            "../../evil.jpg",
            "/etc/evil.jpg",
            "..\\\\evil.jpg",
            "a\0.jpg",
            "x" * 3000,
            "CON",
            ".htaccess",
        )
    ),
]
DOCUMENTS = [
    Abuse("JSON cut off", posted("{")),
    Abuse("JSON 100,000 deep", posted("[" * 100_000)),
    Abuse("objects 20,000 deep", posted('{"a":' * 20_000 + "1" + "}" * 20_000)),
    Abuse("a list", posted("[1]")),
    Abuse("null", posted("null")),
    Abuse("no UTF-8", posted('{"status": "\xff"}')),
    Abuse("a trailing comma", posted('{"status": "x",}')),
    Abuse("300 kB", posted('{"status": "' + "x" * 300_000 + '"}'), 413),
    Abuse("a number of 100,000 digits", posted('{"status": "", "poll": ' + "9" * 100_000 + "}")),
    Abuse("5001 characters", posted('{"status": "' + "x" * 5001 + '"}'), 422),
    Abuse("an unknown visibility", posted('{"status": "x", "visibility": "world"}'), 422),
    Abuse("a scheduled time of nonsense", posted('{"status": "x", "scheduled_at": "yesterday"}'), 422),
    Abuse("media of nobody", posted('{"status": "x", "media_ids": ["1"]}'), 422),
    Abuse("100 media", posted(json.dumps({"status": "x", "media_ids": [str(n) for n in range(100)]})), 422),
    Abuse("an answer to nothing", posted('{"status": "x", "in_reply_to_id": "1"}')),
]
TOKENS = [
    Abuse(f"token {name}", request("GET", path, *lines), 401)
    for name, path, lines in (
        ("none", "/api/v1/timelines/home", ()),
        ("empty", "/api/v1/timelines/home", ("Authorization: Bearer",)),
        ("of spaces", "/api/v1/timelines/home", ("Authorization: Bearer    ",)),
        ("wrong", "/api/v1/timelines/home", ("Authorization: Bearer wrong",)),
        ("of another scheme", "/api/v1/timelines/home", ("Authorization: Basic <alice>",)),
        ("without a scheme", "/api/v1/timelines/home", ("Authorization: <alice>",)),
        ("of 8 kB", "/api/v1/timelines/home", ("Authorization: Bearer " + "x" * 8000,)),
        ("with a quote", "/api/v1/timelines/home", ("Authorization: Bearer ' OR 1=1 --",)),
        ("with more behind it", "/api/v1/timelines/home", ("Authorization: Bearer <alice> x",)),
        ("in a cookie", "/api/v1/timelines/home", ("Cookie: _session_id=<alice>; token=<alice>",)),
        ("in the query", "/api/v1/timelines/home?access_token=<alice>", ()),
        ("of bytes", "/api/v1/timelines/home", ("Authorization: Bearer \xff\xfe",)),
        ("as a hash", "/api/v1/notifications", ("Authorization: Bearer " + "0" * 64,)),
    )
]
HOSTS = [
    Abuse(f"host {host or 'empty'}", request("GET", "/health", host=host))
    for host in (
        "evil.example",
        "localhost.evil.example",
        "evil.example:80",
        "127.0.0.1.evil.example",
        "user@localhost",
        "[::1]evil",
        "169.254.169.254",
        "0.0.0.0",
        "localhost:999999",
        "localhost/x",
        "localhost:",
        "2130706433",
        "",
    )
]
URL_FORM = "application/x-www-form-urlencoded"
JOIN = '{"code": "x", "username": "evil", "password": "long enough"}'
ORIGINS = [
    Abuse(f"origin {name}", request("POST", path, *lines, "Content-Type: application/json", body=JOIN), 403)
    for path in ("/oauth/authorize", "/api/kesong/v1/join")
    for name, lines in (
        (f"evil at {path}", ("Origin: http://evil.example",)),
        (f"null at {path}", ("Origin: null",)),
        (f"another port at {path}", ("Origin: http://localhost:1",)),
        (f"cross-site at {path}", ("Sec-Fetch-Site: cross-site",)),
        (f"same-site at {path}", ("Sec-Fetch-Site: same-site",)),
    )
]
METHODS = [
    Abuse(f"method {method[:20]} {path}", request(method, path))
    for method, path in (
        ("TRACE", "/health"),
        ("TRACK", "/health"),
        ("CONNECT", "evil.example:443"),
        ("PROPFIND", "/"),
        ("get", "/health"),
        ("DELETE", "/api/v1/instance"),
        ("PUT", "/health"),
        ("PATCH", "/media/x.jpg"),
        ("POST", "/@alice/1"),
        ("X" * 3000, "/health"),
        ("G\tT", "/health"),
        ("POST", "/api/v1/timelines/home"),
    )
]
OTHERS = [
    Abuse(f"{method} {path}", mine(method, path, *lines, body=body))
    for method, path, lines, body in (
        ("GET", "/api/v1/statuses/<private>", (), ""),
        ("GET", "/api/v1/statuses/<private>/context", (), ""),
        ("GET", "/api/v1/statuses/<private>/history", (), ""),
        ("GET", "/api/v1/statuses/<private>/source", (), ""),
        ("POST", "/api/v1/statuses/<private>/favourite", (), ""),
        ("POST", "/api/v1/statuses/<private>/reblog", (), ""),
        ("POST", "/api/v1/statuses/<private>/bookmark", (), ""),
        ("POST", "/api/v1/statuses/<public>/pin", (), ""),
        ("DELETE", "/api/v1/statuses/<public>", (), ""),
        ("PUT", "/api/v1/statuses/<public>", ("Content-Type: application/json",), '{"status": "mine"}'),
        ("GET", "/api/v1/media/<medium>", (), ""),
        ("PUT", "/api/v1/media/<medium>", ("Content-Type: application/json",), '{"description": "x"}'),
        ("POST", "/api/v1/statuses", ("Content-Type: application/json",), '{"media_ids": ["<medium>"]}'),
        ("GET", "/api/v1/lists/<list>", (), ""),
        ("DELETE", "/api/v1/lists/<list>", (), ""),
        ("GET", "/api/v1/timelines/list/<list>", (), ""),
        ("GET", "/api/v2/filters/<filter>", (), ""),
        ("DELETE", "/api/v2/filters/<filter>", (), ""),
        ("DELETE", "/api/v2/filters/keywords/<keyword>", (), ""),
        ("GET", "/api/v1/scheduled_statuses/<later>", (), ""),
        ("DELETE", "/api/v1/scheduled_statuses/<later>", (), ""),
    )
]
SIGN_INS = [
    Abuse(name, request("POST", path, f"Content-Type: {kind}", body=body))
    for name, path, kind, body in (
        ("an invitation that is none", "/api/kesong/v1/join", "application/json", JOIN),
        ("an empty invitation", "/api/kesong/v1/join", "application/json", "{}"),
        ("a token for nobody", "/oauth/token", URL_FORM, "grant_type=password&username=alice&password=correct+horse"),
        ("a code of nobody", "/oauth/token", URL_FORM, "grant_type=authorization_code&code=x&client_id=x"),
        ("a program of nobody", "/oauth/token", URL_FORM, "grant_type=client_credentials&client_id=x&client_secret=y"),
        ("no grant", "/oauth/token", URL_FORM, "x=y"),
        ("revoking as nobody", "/oauth/revoke", URL_FORM, "token=<alice>"),
        ("signing in for nobody", "/oauth/authorize", URL_FORM, "client_id=x&redirect_uri=http://evil.example/"),
        ("a program with a script", "/api/v1/apps", URL_FORM, "client_name=x&redirect_uris=javascript:alert(1)"),
    )
]  # fmt: skip
ABUSES = {
    "heads": HEADS,
    "chunks": CHUNKS,
    "lengths": LENGTHS,
    "smuggling": SMUGGLING,
    "traversal": TRAVERSAL,
    "forms": FORMS,
    "documents": DOCUMENTS,
    "tokens": TOKENS,
    "hosts": HOSTS,
    "origins": ORIGINS,
    "methods": METHODS,
    "things of others": OTHERS,
    "sign-ins": SIGN_INS,
}
