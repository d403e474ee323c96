"""Reads requests for the models, and the two accounts on each of them."""

import json
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qs

import httpx

TOKEN, SERVER = "TOKEN", "https://pixels.town"
Answer = httpx.Response
ALICE = {"id": "7", "username": "alice", "acct": "alice", "url": f"{SERVER}/@alice"}
"""She is the one who signs in."""
BOB = {"id": "8", "username": "bob", "acct": "bob", "url": f"{SERVER}/@bob"}


@dataclass(frozen=True)
class SentFile:
    """The file of an upload."""

    mime: str
    content: bytes


def read(request: httpx.Request) -> dict[str, Any]:
    """The fields of a request; a form that was cut by the line would be read as it came (surprise 13)."""
    if "json" in request.headers.get("content-type", ""):
        return dict(json.loads(request.content or b"{}"))
    return {name.removesuffix("[]"): values[0] for name, values in parse_qs(request.content.decode()).items()}


def parts_of(request: httpx.Request) -> dict[str, bytes]:
    """The fields of a multipart body."""
    return {name: one.get_payload(decode=True) or b"" for name, one in _parts(request).items()}


def file_of(request: httpx.Request) -> SentFile:
    """The file in a multipart body."""
    part = _parts(request)["file"]
    return SentFile(part.get_content_type(), part.get_payload(decode=True) or b"")


def order(number: str) -> tuple[int, str]:
    """Ids as they follow each other: numbers by their size, and ULIDs, which are all of one length."""
    return len(number), number


def _parts(request: httpx.Request) -> dict[str, Message]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + request.content)
    name = "content-disposition"
    return {str(one.get_param("name", header=name)): one for one in message.walk() if not one.is_multipart()}
