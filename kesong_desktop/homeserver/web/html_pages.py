"""HTML pages of the home server: sign-in, post pages and messages, without scripts."""

import base64
import hashlib
import re
from html import escape
from urllib.parse import urlsplit

from starlette.responses import HTMLResponse, Response

from kesong_desktop.homeserver import post_text
from kesong_desktop.homeserver.entity.values import moment
from kesong_desktop.homeserver.storage.oauth_records import AppRecord
from kesong_desktop.homeserver.storage.records import MediaRecord, PostRecord
from kesong_desktop.homeserver.web.post_head import post_head
from kesong_desktop.model import review_text

_STYLE = """
body { background: #FBF7F0; color: #2B2118; font: 16px/1.6 system-ui, sans-serif; margin: 0;
  padding: 2rem 1rem }
main { background: #fff; border: 1px solid #EADFCF; border-radius: 14px; margin: 0 auto; max-width: 34rem;
  padding: 1.5rem 2rem; overflow-wrap: anywhere }
h1 { font-size: 1.25rem; margin: 0 0 1rem }
a { color: #A65316 }
img, video { border-radius: 10px; display: block; height: auto; margin: 1rem 0; max-width: 100% }
label { display: block; margin: .8rem 0 }
input { border: 1px solid #CBB89F; border-radius: 8px; box-sizing: border-box; font: inherit;
  padding: .5rem .7rem; width: 100% }
button { background: #A65316; border: 1px solid #A65316; border-radius: 8px; color: #fff; font: inherit;
  margin: .8rem .5rem 0 0; padding: .5rem 1.2rem }
button[value=deny] { background: #fff; color: #A65316 }
.quiet { color: #6B5B4B; font-size: .9rem }
.wrong { color: #9B1C1C; font-weight: 600 }
code { font-size: 1.1rem }
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>{title}</title>{head}<style>{style}</style></head>
<body><main>{body}</main></body></html>
"""
_CONSENT = """<h1>{app} asks to use your account</h1>
<p>It will be able to: {powers}.</p>{wrong}
<form method="post" action="/oauth/authorize">{hidden}
<label>Name
<input name="username" value="{username}" autocapitalize="none" required autofocus
autocomplete="username"></label>
<label>Password
<input name="password" type="password" autocomplete="current-password" required></label>
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny" formnovalidate>Deny</button>
</form><p class="quiet">{target}</p>
"""
_POWERS = {
    "read": "see your posts, people and notifications",
    "write": "post, like and save for you",
    "follow": "follow people for you",
    "push": "be told of news",
    "profile": "see your name",
}


def message(words: str, *, status: int = 200) -> Response:
    """Return a page with one message."""
    return _html(words, f"<h1>{escape(words)}</h1>", status=status)


def code(value: str) -> Response:
    """Return the page from which a user copies the authorization code into their client."""
    shown = f'<p><code id="code">{escape(value)}</code></p>'
    body = f"<h1>Your code</h1>{shown}<p>Copy it into the program that asked for it.</p>"
    return _private(_html("Authorization code", body))


def consent(
    app: AppRecord, asked: dict[str, str], *, wrong: str = "", username: str = "", status: int = 200
) -> Response:
    """Return the page for sign-in and consent: the client, its scopes, and its redirect target."""
    hidden = "".join(
        f'<input type="hidden" name="{escape(key)}" value="{escape(value)}">' for key, value in asked.items()
    )
    kinds = dict.fromkeys(scope.partition(":")[0] for scope in asked["scope"].split())
    body = _CONSENT.format(
        app=escape(app.name),
        powers=", ".join(_POWERS[kind] for kind in kinds),
        wrong=f'<p class="wrong" role="alert">{escape(wrong)}</p>' if wrong else "",
        hidden=hidden,
        username=escape(username),
        target=escape(_target(asked["redirect_uri"])),
    )
    return _private(
        _html("Sign in", body, status=status, form_to=f"'self' {_form_source(asked['redirect_uri'])}")
    )


def post(one: PostRecord, base: str) -> Response:
    """Return the public page of a post."""
    people = {name for _, name in one.mentions}
    words = post_text.to_html(one.text, base=base, people=people)
    if one.spoiler:
        label = review_text.split_label(one.text.partition("\n")[0])[0]
        words = f"{f'<p>{escape(label)}</p>' if label else ''}<details><summary>{escape(one.spoiler)}</summary>{words}</details>"
    when = moment(one.created_ms)
    shown = "".join(_figure(medium) for medium in one.media)
    time = f'<p class="quiet"><time datetime="{when}">{when[:10]} {when[11:16]} UTC</time></p>'
    body = f"<h1>@{escape(one.author.name)}</h1>{words}{shown}{time}"
    return _html(f"{one.author.name} on Kesong", body, head=post_head(one, base))


def _figure(medium: MediaRecord) -> str:
    alt = escape(medium.description)
    if medium.kind == "video":
        preview = f"/media/{medium.preview}"
        source = f'src="/media/{medium.name}" poster="{preview}" title="{alt}"'
        return f'<video controls preload="none" {source}></video>'
    size = f'width="{medium.preview_width}" height="{medium.preview_height}"'
    return f'<a href="/media/{medium.name}"><img src="/media/{medium.preview}" {size} alt="{alt}"></a>'


def _html(title: str, body: str, *, status: int = 200, form_to: str = "'none'", head: str = "") -> Response:
    policy = (
        f"default-src 'none'; img-src 'self'; media-src 'self'; style-src 'sha256-{_STYLE_HASH}'; "
        f"base-uri 'none'; frame-ancestors 'none'; form-action {form_to}"
    )
    headers = {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
    }
    page = _PAGE.format(title=escape(title), style=_STYLE, body=body, head=head)
    return HTMLResponse(page, status_code=status, headers=headers)


def _private(answer: Response) -> Response:
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _target(redirect_uri: str) -> str:
    parts = urlsplit(redirect_uri)
    if parts.scheme == "urn":
        return "You will be shown a code for the program."
    return f"You will be sent to {parts.hostname or f'the program that opens {parts.scheme} links'}."


def _form_source(redirect_uri: str) -> str:
    """Return the target of the form's redirect as a Content-Security-Policy source."""
    parts = urlsplit(redirect_uri)
    if parts.scheme in {"http", "https"} and re.fullmatch(r"[A-Za-z0-9.-]+(:[0-9]+)?", parts.netloc):
        return f"{parts.scheme}://{parts.netloc}"
    return f"{parts.scheme}:"
