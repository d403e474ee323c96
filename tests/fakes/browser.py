"""A fake browser user: opens the consent page of a home server, signs in, and decides."""

import re
from concurrent.futures import Future, ThreadPoolExecutor
from html.parser import HTMLParser
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

import httpx

from tests.unit.homeserver.world import PASSWORD


class Form(HTMLParser):
    """The fields of a page's form, hidden ones too, and where it goes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.action = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "form":
            self.action = found.get("action") or ""
        if tag == "input" and found.get("name"):
            self.fields[found["name"] or ""] = found.get("value") or ""


def asked_by(address: str) -> dict[str, str]:
    """What the page at ``address`` is asked with."""
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def browse(
    address: str, decision: str = "allow", name: str = "anna", password: str = PASSWORD
) -> httpx.Response:
    """What a person does with the page that was opened; gives the page on which they end."""
    with httpx.Client(follow_redirects=True, trust_env=False) as browser:
        page = browser.get(address)
        assert page.status_code == 200
        form = Form(page.text)
        fields = {**form.fields, "username": name, "password": password, "decision": decision}
        return browser.post(page.url.join(form.action), data=fields)


def code_on(page: httpx.Response) -> str:
    """The code that a page shows to be copied."""
    shown = re.search(r"<code[^>]*>([^<]+)</code>", page.text)
    assert shown, page.text
    return shown[1]


def allow(address: str, name: str, password: str) -> str:
    """Open the page that a program asks to be opened, sign in, allow it; the code that is shown to be pasted."""
    return code_on(browse(address, name=name, password=password))


class Browser:
    """Browses in a thread of its own; ``opened`` holds the addresses, ``pages`` what came of them."""

    def __init__(self, decision: str = "allow", name: str = "anna") -> None:
        self.opened: list[str] = []
        self.pages: list[Future[httpx.Response]] = []
        self.decision = decision
        self.name = name
        self._thread = ThreadPoolExecutor(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.shutdown()

    def open(self, address: str) -> bool:
        """Open a page; it is dealt with meanwhile."""
        self.opened.append(address)
        self.pages.append(self._thread.submit(browse, address, self.decision, self.name))
        return True

    def visit(self, address: str) -> None:
        """Go to an address, and look."""
        self.pages.append(self._thread.submit(httpx.get, address, trust_env=False))
