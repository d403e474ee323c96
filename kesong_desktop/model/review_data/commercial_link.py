"""Addresses of shops, and links by which the person who gives them earns."""

from urllib.parse import parse_qsl, urlsplit

_SHORTENERS = frozenset({
    "amzn.to", "amzn.eu", "s.click.aliexpress.com", "shrsl.com", "bit.ly", "rstyle.me", "ltk.app",
    "shopstyle.it", "go.magik.ly", "prf.hn", "awin1.com", "tidd.ly", "s.shopee.com", "u.jd.com",
    "s.click.taobao.com", "a.r10.to",
})  # fmt: skip
_AFFILIATE_KEYS = frozenset({
    "tag", "aff", "affid", "aff_id", "affiliate", "affiliate_id", "aff_fcid", "irclickid", "clickref",
    "awc", "campid", "tracking_id", "pdp_aff", "afid", "partner", "partnerid", "scm_aff", "ascsubtag",
})  # fmt: skip
_SHOPS = frozenset({
    "amazon", "ebay", "etsy", "aliexpress", "taobao", "tmall", "jd", "rakuten", "mercadolivre",
    "mercadolibre", "shopee", "lazada", "zalando", "otto", "bol", "allegro", "fnac", "walmart",
    "target", "temu", "shein", "ozon", "wildberries", "flipkart", "coupang", "pinduoduo", "yangkeduo",
    "magazineluiza", "myshopify",
})  # fmt: skip
_SHOP_PATHS = ("/dp/", "/product/", "/products/", "/shop/", "/produkt/", "/produit/", "/produto/", "/item/")


def is_affiliate_link(url: str) -> bool:
    """Return whether the address names who gets a share of what is bought through it, or hides it behind a shortener."""
    host, _, query = _parts(url)
    keys = {key.casefold() for key, value in parse_qsl(query) if value}
    return host in _SHORTENERS or bool(keys & _AFFILIATE_KEYS)


def is_shop_link(url: str) -> bool:
    """Return whether the address leads to a thing that is for sale."""
    host, path, _ = _parts(url)
    names = set(host.split("."))
    return is_affiliate_link(url) or bool(names & _SHOPS) or any(part in f"{path}/" for part in _SHOP_PATHS)


def _parts(url: str) -> tuple[str, str, str]:
    """Host without ``www.``, path and query, all empty for what is no address."""
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        return (parts.hostname or "").removeprefix("www."), parts.path.casefold(), parts.query
    except ValueError:
        return "", "", ""
