"""Streaming parser of multipart forms: only small fields are kept in memory."""

from collections.abc import Callable
from typing import Protocol

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

from kesong_desktop.homeserver.problems import ApiProblem

_FIELD_BYTES = 64 * 1024
_PARTS = 100
_BOUNDARY_BYTES = 70
"""Longest boundary (RFC 2046, 5.1.1)."""


class UploadSink(Protocol):
    """Receives the bytes of one file."""

    def write(self, data: bytes) -> None:
        """Write the next bytes; may raise Problem."""


class MultipartReader:
    """Parses a form body. ``open_file`` returns a sink for a file field, or None to ignore the field."""

    def __init__(self, content_type: str, open_file: Callable[[str], UploadSink | None]) -> None:
        _, options = parse_options_header(content_type)
        boundary = options.get(b"boundary", b"")
        if not 0 < len(boundary) <= _BOUNDARY_BYTES:
            raise ApiProblem(400, "The form has no boundary, or none that can be one")
        self.fields: list[tuple[str, str]] = []
        self._open_file = open_file
        self._headers: dict[bytes, bytes] = {}
        self._header, self._value = b"", b""
        self._name = ""
        self._field: bytearray | None = None
        self._sink: UploadSink | None = None
        self._parts = 0
        self._is_complete = False
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": self._on_header,
                "on_header_value": self._on_value,
                "on_header_end": self._on_header_end,
                "on_headers_finished": self._on_headers,
                "on_part_data": self._on_data,
                "on_part_end": self._end,
                "on_end": self._finished,
            },
        )

    def feed(self, data: bytes) -> None:
        """Parse the next bytes. Raises Problem 400 for a malformed form, and any error of a sink."""
        try:
            self._parser.write(data)
        except FormParserError as error:
            raise ApiProblem(400, "The form is broken") from error

    def finish(self) -> None:
        """End the form; Problem 400 if the body was incomplete."""
        if not self._is_complete:
            raise ApiProblem(400, "The form is cut off")

    def _begin(self) -> None:
        self._parts += 1
        if self._parts > _PARTS:
            raise ApiProblem(413, "The form has too many parts")
        self._headers = {}

    def _on_header(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _on_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header_end(self) -> None:
        self._headers[self._header.lower()] = self._value
        self._header, self._value = b"", b""

    def _on_headers(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition", b""))
        self._name = options.get(b"name", b"").decode("utf-8", "replace")
        is_file = b"filename" in options or self._name == "file"
        self._sink = self._open_file(self._name) if is_file else None
        self._field = None if is_file else bytearray()

    def _on_data(self, data: bytes, start: int, end: int) -> None:
        if self._sink is not None:
            self._sink.write(data[start:end])
        elif self._field is not None:
            self._field += data[start:end]
            if len(self._field) > _FIELD_BYTES:
                raise ApiProblem(413, f"The field {self._name} is too long")

    def _end(self) -> None:
        if self._field is not None:
            self.fields.append((self._name, self._field.decode("utf-8", "replace")))
        self._sink, self._field = None, None

    def _finished(self) -> None:
        self._is_complete = True
