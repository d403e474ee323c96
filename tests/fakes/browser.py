"""A person with a browser in front of the home server's consent page."""

from html.parser import HTMLParser

import httpx


class Form(HTMLParser):
    """The fields of a page's form, and where it goes."""

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


def allow(address: str, name: str, password: str) -> str:
    """Open the page that a program asks to be opened, sign in, allow it; the code that is shown to be pasted."""
    page = httpx.get(address)
    page.raise_for_status()
    form = Form(page.text)
    fields = {**form.fields, "username": name, "password": password, "decision": "allow"}
    shown = httpx.post(page.url.join(form.action), data=fields)
    shown.raise_for_status()
    return shown.text.partition('<code id="code">')[2].partition("<")[0]
