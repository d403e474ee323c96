"""Addresses in posts: where they lead, and what their words say."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.text import links


@pytest.mark.parametrize(
    ("href", "host"),
    [
        ("https://Example.org/a?b#c", "example.org"),
        (" http://127.0.0.1:8000/ ", "127.0.0.1"),
        ("http://[::1]:80/", "::1"),
        ("HTTPS://example.org", "example.org"),
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://例え.jp/", "xn--r8jz45g.jp"),
        ("https://p\u0430ypal.com/", "xn--pypal-4ve.com"),
    ],
)
def test_web_addresses_tell_their_host(href, host):
    """Whatever stands around it, and in whatever letters."""
    assert links.host(links.safe(href)) == host


@pytest.mark.parametrize(
    "href",
    ["", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://a.example", "//a.example", "/tags/a",
     "mailto:a@b", "https://", "https:///a", "http://[", "http://[x]/", "http://a b/",
     "https://evil.example\\@bank.example/", "http://a\n.example",
     "java\tscript:x", "http://a.example:99999999/", "http://a%2eexample/", "http://a.example:x/", "http://" + "a" * 300,
     "http://a..example/", "https://faß.de", "https://a.example/" + "x" * 9_000, "\x00https://a.example", "ms-msdt:/id",
     "\\\\evil\\share",
     "http://2130706433/", "http://0x7f.1", "http://127.1", "http://0127.0.0.1/", "http://1.2.3.4.", "http://a.8/"],
)  # fmt: skip
def test_what_is_no_web_address_leads_nowhere(href):
    """Nothing on this computer, nothing that runs, nothing that two readers could understand differently."""
    assert not links.safe(href)


@pytest.mark.parametrize(
    "words",
    ["bank.example", "https://bank.example/login", "see bank.example", "bank.example@evil.example", "evil.example.bank.example",
     "BANK.EXAMPLE", "bank\u200b.example", "bank\u3002example", "ｂａｎｋ．ｅｘａｍｐｌｅ", "https://evil.example@bank.example/",
     "evil.example:x@bank.example", "@bob@bank.example", "www.bank.example", "notevil.example", "p\u0430ypal.com",
     "//bank.example", "10.0.0.1", "evil.example, bank.example", "sub.evil.example", "http:bank.example",
     "evil.example→bank.example"],
)  # fmt: skip
def test_words_that_name_another_host(words):
    """However they hide it."""
    assert links.names_another(words, "evil.example")


@pytest.mark.parametrize(
    "words",
    ["", "click here", "evil.example", "https://evil.example/a.html?b=c.d", "www.evil.example/…", "(evil.example)",
     "evil.example.", "EVIL.example:8000", "@bob@evil.example", "@bob", "3.14", "e.g. this", "see https://evil.example/bank.example!"],
)  # fmt: skip
def test_words_that_name_no_other_host(words):
    """The true one, or none."""
    assert not links.names_another(words, "evil.example")


def test_www_is_no_other_host():
    """Neither in the words nor in the address."""
    assert not links.names_another("example.org", "www.example.org")
    assert not links.names_another("www.example.org", "example.org")


def test_long_names_cost_little():
    """No name is longer than 253 characters, and Python takes its time over those that are."""
    begun = time.thread_time()
    assert not any(links.host("http://" + "ä." * 4_000) for _ in range(50))
    assert time.thread_time() - begun < 1.0  # ten times what it takes


@given(st.text())
def test_a_safe_address_is_settled(text):
    """Never raises, and what is safe stays what it is."""
    for href in (text, f"https://{text}", f"http://a.example/{text}"):
        safe = links.safe(href)
        assert links.safe(safe) == safe
        assert bool(safe) == bool(links.host(safe))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("https://www.example.org/a", "example.org/a"),
        ("http://example.org/" + "x" * 50, "example.org/" + "x" * 18 + "…"),
        ("a long story that is no address at all, really", "a long story that is no address at all, really"),
    ],
)
def test_addresses_are_shown_short(words, shown):
    """Without their scheme, and cut; other words are left alone."""
    assert links.short(words) == shown
