"""Each rule of the check: a draft in which it fires, one in which it is silent, and what its mend makes of the first."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.capability import read, with_software
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.messages.finding_text import FINDINGS
from kesong_desktop.model.account import AccountKey, Capability, Limits, Visibility
from kesong_desktop.model.draft import AccountVersion, Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.draft_version import draft_for
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe, Trim
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.library.photo import Place
from kesong_desktop.model.preflight import CheckOptions, Finding, PictureFacts, check
from kesong_desktop.model.preflight.finding import NamedPost
from kesong_desktop.model.preflight.mend import LOSSLESS, all_mended, lossless_mend, mended
from kesong_desktop.model.preflight.private_zone import PrivateZone, distance_m, zones_from, zones_text
from kesong_desktop.model.preflight.rule_level import DEFAULT_LEVELS, levels_from, levels_text
from kesong_desktop.model.preflight.several_accounts import merged
from kesong_desktop.model.reply_policy import ReplyPolicy
from kesong_desktop.model.review import Relation
from kesong_desktop.model.text.text_cut import ELLIPSIS, cut_at_word, cut_to_fit
from tests.fakes.servers.kinds import KINDS

PLAIN = DraftPicture("a.jpg", alt="a lake")
PHOTO = PictureFacts("a.jpg", mime="image/jpeg", bytes=900_000, width=1600, height=1200)
CLIP = PictureFacts(
    "a.mp4", kind="video", mime="video/mp4", bytes=10_000_000, width=640, height=480, duration_s=60
)
LAKE = NamedPost("mei@example.org", "Lake")
HOME = PrivateZone("Home", Place(52.5163, 13.3777), 500)
FORM = ReviewForm(product="Pan", halves=8, relation=Relation.BOUGHT)
NO_VIDEO = Limits(mime_types=("image/jpeg",))


def draft(**fields: object) -> Draft:
    """A draft with one described picture."""
    return Draft(DraftId("d"), **{"pictures": (PLAIN,), **fields})  # type: ignore[arg-type]


@dataclass(frozen=True)
class Case:
    """A rule with what it fires on; ``silent`` is what it has nothing to say about, ``mends`` are the one-click mends."""

    code: str
    fires: Draft
    silent: Draft
    mends: tuple[str, ...] = ()
    facts: tuple[PictureFacts, ...] = (PHOTO,)
    silent_facts: tuple[PictureFacts, ...] | None = None
    can: Capability = field(default_factory=Capability)
    options: CheckOptions = CheckOptions()


def limited(**limits: object) -> Capability:
    """A server with these limits."""
    return Capability(limits=Limits(**limits))  # type: ignore[arg-type]


TAGS = tuple(f"tag{number}" for number in range(20))
FIVE = tuple(replace(PLAIN, path=f"{number}.jpg") for number in range(5))
SMALL = replace(PLAIN, recipe=Recipe(crop=Crop(0.4, 0.4, 0.1, 0.1)))
TURNED = replace(PLAIN, recipe=Recipe(turns=1))
CASES = [
    Case("no_direct", draft(visibility=Visibility.DIRECT), draft(visibility=Visibility.PRIVATE), ("only_followers",),
         can=Capability(direct=False)),
    Case("controls_unheard", draft(replies=ReplyPolicy.NOBODY), draft(), ("drop_controls",)),
    Case("empty", draft(pictures=()), draft(pictures=(), text="x"), facts=(), silent_facts=()),
    Case("needs_picture", draft(pictures=(), text="x"), draft(), facts=(), silent_facts=(PHOTO,),
         can=Capability(text_only_posts=False)),
    Case("too_many", draft(pictures=FIVE), draft(pictures=FIVE[:4]), ("keep_first",), facts=(PHOTO,) * 5,
         silent_facts=(PHOTO,) * 4),
    Case("too_long", draft(text="word " * 120), draft(text="word " * 20), ("cut_text",)),
    Case("warning_too_long", draft(spoiler="word " * 30), draft(spoiler="word"), ("cut_warning",),
         can=Capability(warning_characters=100)),
    Case("first_comment", draft(first_comment="More in my profile"), draft(first_comment=" ")),
    Case("comment_too_long", draft(first_comment="word " * 120), draft(first_comment="word " * 20), ("cut_comment",)),
    Case("many_tags", draft(tags=TAGS), draft(tags=TAGS[:15]), ("keep_tags",)),
    Case("insecure_link", draft(text="see http://example.org/a"), draft(text="see https://example.org/a"), ("use_https",)),
    Case("insecure_link", draft(first_comment="at http://example.org/a"), draft(first_comment="at https://example.org/a"),
         ("use_https",)),
    Case("private_place", draft(place="Home, Berlin"), draft(place="Rome"), ("drop_place",),
         options=CheckOptions(zones=(HOME,))),
    Case("place_told", draft(place="Rome"), draft(), ("drop_place",)),
    Case("unreadable", draft(), draft(), ("take_out",), facts=(PictureFacts("a.jpg", problem=Failure(Reason.BROKEN)),),
         silent_facts=(PHOTO,)),
    Case("alt_too_long", draft(pictures=(replace(PLAIN, alt="word " * 400),)), draft(), ("cut_alt",)),
    Case("no_alt", draft(pictures=(replace(PLAIN, alt=" "),)), draft()),
    Case("posted_before", draft(), draft(), ("take_out",), facts=(replace(PHOTO, posted_as=LAKE, posted_on="2026-01-02"),),
         silent_facts=(PHOTO,)),
    Case("in_outbox", draft(), draft(), ("take_out",), facts=(replace(PHOTO, waits_as=LAKE),), silent_facts=(PHOTO,)),
    Case("looks_posted", draft(), draft(), ("take_out",), facts=(replace(PHOTO, looks_as=LAKE, looks_on="2026-01-02"),),
         silent_facts=(PHOTO,)),
    Case("no_photos", draft(), draft(), ("take_out",), facts=(PHOTO,), silent_facts=(CLIP,),
         can=limited(mime_types=("video/mp4",))),
    Case("photo_converted", draft(), draft(), facts=(replace(PHOTO, mime="image/heic"),), silent_facts=(PHOTO,)),
    Case("photo_fitted", draft(), draft(), facts=(replace(PHOTO, bytes=22_600_000),), silent_facts=(PHOTO,)),
    Case("damaged_end", draft(), draft(), ("take_out",), facts=(replace(PHOTO, is_damaged=True),), silent_facts=(PHOTO,)),
    Case("pages_left_out", draft(), draft(), ("take_out",), facts=(replace(PHOTO, mime="image/tiff", pages=3),),
         silent_facts=(PHOTO,)),
    Case("animation_lost", draft(pictures=(TURNED,)), draft(), ("drop_edit", "take_out"),
         facts=(replace(PHOTO, mime="image/gif", is_animated=True),)),
    Case("animation_converted", draft(), draft(), facts=(replace(PHOTO, mime="image/avif", is_animated=True),),
         silent_facts=(PHOTO,)),
    Case("animation_as_gif", draft(), draft(), facts=(replace(PHOTO, mime="image/webp", is_animated=True),),
         silent_facts=(PHOTO,), can=limited(mime_types=("image/jpeg", "image/gif"))),
    Case("long_picture", draft(), draft(), ("split",), facts=(replace(PHOTO, width=1000, height=6000),),
         silent_facts=(PHOTO,)),
    Case("wide_picture", draft(), draft(), ("split",), facts=(replace(PHOTO, width=6000, height=1000),),
         silent_facts=(PHOTO,)),
    Case("too_small_to_read", draft(pictures=(SMALL,)), draft(), ("drop_crop", "take_out")),
    Case("too_small_to_read", draft(), draft(), ("take_out",), facts=(replace(PHOTO, width=1080, height=40_000),),
         silent_facts=(replace(PHOTO, width=1080, height=2400),), can=limited(pictures=1, image_pixels=2_000_000)),
    Case("no_clips", draft(), draft(), ("take_out",), facts=(CLIP,), silent_facts=(PHOTO,), can=Capability(limits=NO_VIDEO)),
    Case("clip_too_large", draft(), draft(), ("trim", "take_out"), facts=(replace(CLIP, bytes=90_000_000),),
         silent_facts=(CLIP,)),
    Case("clip_too_long", draft(), draft(pictures=(replace(PLAIN, recipe=Recipe(cut=Trim(end_s=20))),)),
         ("trim", "take_out"), facts=(CLIP,), can=limited(video_s=30.0)),
    Case("clip_long", draft(), draft(), ("trim",), facts=(replace(CLIP, duration_s=400),), silent_facts=(CLIP,)),
    Case("review_needs_product", draft(review=replace(FORM, product="")), draft(review=FORM)),
    Case("review_needs_rating", draft(review=replace(FORM, halves=0)), draft(review=FORM)),
    Case("review_needs_relation", draft(review=replace(FORM, relation=None)), draft(review=FORM),
         ("relation_bought", "relation_gifted", "relation_affiliate", "relation_sponsored")),
    Case("price_without_currency", draft(review=replace(FORM, price="39.90")), draft(review=FORM), ("set_currency",),
         options=CheckOptions(currency="EUR")),
    Case("price_without_currency", draft(review=replace(FORM, price="39.90 €")),
         draft(review=replace(FORM, price="3", currency="USD")), ("set_currency",), options=CheckOptions(currency="USD")),
    Case("currency_without_price", draft(review=replace(FORM, currency="EUR")), draft(review=FORM)),
    Case("product_without_relation", draft(text="Love my Cremì."), draft(text="Love my Cremìa."),
         ("relation_gifted", "relation_affiliate", "relation_sponsored"), options=CheckOptions(products=("Cremì",))),
    Case("affiliate_without_relation", draft(text="https://amzn.to/x1"), draft(text="https://amzn.to/x1 #ad"),
         ("relation_affiliate", "relation_sponsored")),
    Case("affiliate_without_relation", draft(title="Pan", text="https://www.amazon.de/dp/B0?tag=mei-21"),
         draft(text="https://example.de/dp/B0"), ("relation_affiliate",)),
    Case("affiliate_without_relation", draft(text="Pan", first_comment="https://amzn.to/x1"),
         draft(text="#ad Pan", first_comment="https://amzn.to/x1"), ("relation_affiliate",)),
    Case("affiliate_link", draft(review=replace(FORM, link="https://amzn.to/x1")), draft(review=FORM), ("relation_affiliate",)),
    Case("shop_link", draft(text="https://www.etsy.com/x"), draft(text="https://example.org/x"),
         ("relation_gifted", "relation_affiliate", "relation_sponsored")),
    Case("review_continued", draft(text="word " * 200, review=FORM), draft(text="word", review=FORM)),
    Case("place_removed", draft(), draft(), facts=(replace(PHOTO, has_place=True),), silent_facts=(PHOTO,)),
    Case("zone_removed", draft(), draft(), facts=(replace(PHOTO, has_place=True, place=HOME.place),),
         silent_facts=(replace(PHOTO, has_place=True, place=Place(48.0, 2.0)),), options=CheckOptions(zones=(HOME,))),
    Case("serial_removed", draft(), draft(), facts=(replace(PHOTO, has_serial=True),), silent_facts=(PHOTO,)),
    Case("metadata_removed", draft(), draft(pictures=(), text="x"), silent_facts=()),
]  # fmt: skip
NAMES = [f"{case.code}-{number}" for number, case in enumerate(CASES)]


def words_of(one: Draft) -> str:
    """The text on the wire, or what there is of it."""
    try:
        return one.wire_text()
    except InvalidInput:
        return one.text


def found(one: Draft, facts: tuple[PictureFacts, ...], case: Case) -> list[Finding]:
    """The findings of the case's rule."""
    findings = check(one, words_of(one), facts, case.can, "pixels.town", options=case.options)
    return [finding for finding in findings if finding.code == case.code]


def facts_for(one: Draft, case: Case) -> tuple[PictureFacts, ...]:
    """The facts of the pictures that a mend has left."""
    return tuple(case.facts[min(number, len(case.facts) - 1)] for number in range(len(one.pictures)))


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_a_rule_fires(case: Case) -> None:
    (finding,) = found(case.fires, case.facts, case)
    assert set(case.mends) <= set(finding.fixes)


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_a_rule_is_silent(case: Case) -> None:
    assert found(case.silent, case.facts if case.silent_facts is None else case.silent_facts, case) == []


@pytest.mark.parametrize(
    ("case", "mend"),
    [(case, mend) for case in CASES for mend in case.mends],
    ids=lambda one: getattr(one, "code", one),
)
def test_a_mend_mends(case: Case, mend: str) -> None:
    (finding,) = found(case.fires, case.facts, case)
    after = mended(case.fires, finding, mend, case.can, language="de")
    assert after is not None
    assert found(after, facts_for(after, case), case) == []


def test_every_rule_is_tested_and_has_words() -> None:
    """Texts that only a plural, a file's own problem or a signed-out account needs have their tests elsewhere."""
    elsewhere = {
        "invalid",
        "price_ambiguous",
        "account_gone",
        "places_removed",
        "zones_removed",
        "serials_removed",
    } | {f"metadata_removed_except_{kept}" for kept in ("author", "copyright", "both")}
    assert {case.code for case in CASES} == set(FINDINGS) - elsewhere


def test_bought_needs_no_label() -> None:
    """The post stays as it is."""
    finding = Finding("product_without_relation", "look", facts={"product": "Pan"})
    assert mended(draft(text="My pan"), finding, "relation_bought", Capability()) is None


@pytest.mark.parametrize(("language", "label"), [("de", "[Werbung · geschenkt]"), ("zh-CN", "[广告 · 获赠]")])
def test_the_label_stands_first_in_the_language_of_the_post(language: str, label: str) -> None:
    finding = Finding("product_without_relation", "look", facts={"product": "Pan"})
    after = mended(draft(text="My pan", language=language), finding, "relation_gifted", Capability())
    assert after is not None
    assert after.wire_text() == f"{label} My pan"


def test_a_photo_in_a_private_zone_forbids_any_place() -> None:
    """Whatever the place is called."""
    facts = (replace(PHOTO, has_place=True, place=Place(52.5165, 13.3780)),)
    options = CheckOptions(zones=(HOME,))
    codes = [one.code for one in check(draft(place="Mitte"), "", facts, Capability(), "x", options=options)]
    assert "private_place" in codes
    assert "place_told" not in codes


def codes_on(kind: str, one: Draft, facts: tuple[PictureFacts, ...]) -> set[str]:
    """What is found, other than what is done, where the draft goes to a kind of server as it describes itself."""
    can = with_software(read(KINDS[kind].document), kind)
    findings = check(one, one.wire_text(), facts, can, f"{kind}.example")
    return {finding.code for finding in findings if finding.severity != "done"}


def test_the_same_draft_on_three_kinds_of_server() -> None:
    """Six photos and a text of 3,000 characters with a direct audience."""
    pictures = tuple(DraftPicture(f"{number}.jpg", alt="x" * 1200) for number in range(6))
    one = Draft(DraftId("d"), text="word " * 300, pictures=pictures, visibility=Visibility.DIRECT)
    facts = tuple(replace(PHOTO, path=picture.path) for picture in pictures)
    found_on = {kind: codes_on(kind, one, facts) for kind in ("gotosocial", "pixelfed", "mastodon")}
    assert "too_long" not in found_on["gotosocial"]
    assert "too_long" in found_on["mastodon"] & found_on["pixelfed"]
    assert "no_direct" in found_on["pixelfed"]
    assert "no_direct" not in found_on["mastodon"] | found_on["gotosocial"]
    assert len({frozenset(codes) for codes in found_on.values()}) == 3


# Levels


@pytest.mark.parametrize(("level", "severities"), [("must", ["must"]), ("look", ["look"]), ("off", [])])
def test_a_rule_is_as_strict_as_preferred(level: str, severities: list[str]) -> None:
    """What must be mended cannot be ignored."""
    options = CheckOptions(levels=levels_from(f"no_alt={level}"))
    bare = draft(pictures=(replace(PLAIN, alt=""),))
    findings = check(bare, "", (PHOTO,), Capability(), "x", options=options)
    about = [one for one in findings if one.code == "no_alt"]
    assert [one.severity for one in about] == severities
    assert all(("leave" in one.fixes) == (level == "look") for one in about)


@pytest.mark.parametrize("code", sorted(set(FINDINGS) - set(DEFAULT_LEVELS)))
def test_what_a_server_enforces_cannot_be_switched_off(code: str) -> None:
    assert levels_from(f"{code}=off") == {}


@given(st.dictionaries(st.sampled_from(sorted(DEFAULT_LEVELS)), st.sampled_from(["must", "look", "off"])))
def test_levels_are_read_as_written(levels: dict[str, str]) -> None:
    """Those that are as usual are not written."""
    chosen = levels_from("; ".join(f"{code}={level}" for code, level in levels.items()))
    assert chosen == levels
    again = levels_from(levels_text(chosen))
    assert {**DEFAULT_LEVELS, **again} == {**DEFAULT_LEVELS, **chosen}


@given(st.text())
def test_any_setting_can_be_read(text: str) -> None:
    """A file that was edited by hand stops nothing."""
    assert set(levels_from(text)) <= set(DEFAULT_LEVELS)
    assert all(zone.radius_m for zone in zones_from(text))


# Private zones


@given(
    st.lists(
        st.builds(
            PrivateZone,
            st.text(st.characters(blacklist_categories=("Cs", "Cc", "Z")), max_size=12),
            st.builds(Place, st.integers(-89, 89).filter(bool), st.integers(-179, 179)),
            st.integers(50, 50_000),
        )
    )
)
def test_zones_are_read_as_written(zones: list[PrivateZone]) -> None:
    read_again = zones_from(zones_text(zones))
    assert [(one.place, one.radius_m) for one in read_again] == [(one.place, one.radius_m) for one in zones]
    assert [one.name for one in read_again] == [one.name.replace(";", ",") for one in zones]


def test_distances_on_the_earth() -> None:
    """Berlin to Paris, and over the date line."""
    assert distance_m(Place(52.52, 13.405), Place(48.8566, 2.3522)) == pytest.approx(878_000, rel=0.01)
    assert distance_m(Place(0.1, 179.99), Place(0.1, -179.99)) == pytest.approx(2224, rel=0.01)


# Cutting texts


@given(st.text(max_size=300), st.integers(1, 200))
def test_a_cut_text_fits_and_is_a_beginning(text: str, limit: int) -> None:
    cut = cut_at_word(text, limit)
    assert len(cut) <= limit
    assert text.startswith(cut.removesuffix(ELLIPSIS))
    assert (cut == text) == (len(text) <= limit)


def test_a_text_is_cut_between_words() -> None:
    assert cut_at_word("one two three four", 12) == "one two…"
    assert cut_at_word("一二三四五六七八九十", 5) == "一二三四…"
    assert cut_to_fit("abc", lambda _: False) == ""


# Mends that lose nothing


@given(st.sets(st.sampled_from(range(len(CASES)))))
def test_mending_everything_loses_nothing(chosen: set[int]) -> None:
    """Text, pictures, tags and descriptions stay, but for the letter that makes a link secure."""
    before = draft(text="see http://example.org/a", place="Home", tags=TAGS, replies=ReplyPolicy.NOBODY)
    findings = list(
        itertools.chain.from_iterable(found(CASES[n].fires, CASES[n].facts, CASES[n]) for n in chosen)
    )
    after = all_mended(before, findings, lambda _: Capability())
    assert after.text.replace("https:", "http:") == before.text
    assert (after.pictures, after.tags, after.title) == (before.pictures, before.tags, before.title)
    assert all(lossless_mend(one) in {None, *LOSSLESS} for one in findings)


def test_a_named_place_is_only_removed_by_itself_in_a_private_zone() -> None:
    """Elsewhere the person wanted it."""
    assert lossless_mend(Finding("place_told", "look", fixes=("drop_place",))) is None
    assert lossless_mend(Finding("private_place", "must", fixes=("drop_place",))) == "drop_place"


# Several accounts

ONE, TWO = AccountKey("mei@small.example"), AccountKey("mei@large.example")
SERVERS = {
    ONE: Capability(),
    TWO: limited(characters=60, pictures=2, alt_characters=10, mime_types=("image/jpeg",)),
}


def both(one: Draft, facts_of: Callable[[DraftPicture], PictureFacts]) -> list[Finding]:
    """The findings for both accounts."""
    return merged(
        one,
        [
            (
                key,
                check(
                    mine, mine.wire_text(), tuple(map(facts_of, mine.pictures)), can, key.partition("@")[2]
                ),
            )
            for key, can in SERVERS.items()
            if (mine := draft_for(one, key))
        ],
    )


def shared() -> Draft:
    """A draft for both accounts that is too much for the second one."""
    pictures = (
        replace(PLAIN, alt=""),
        *FIVE[1:3],
        replace(PLAIN, path="a.mp4", alt="a very long description"),
    )
    return draft(
        account=ONE, further=(AccountVersion(TWO),), text="word " * 30, tags=("lake",), pictures=pictures
    )


def facts_by_path(picture: DraftPicture) -> PictureFacts:
    """A video for the last one."""
    return CLIP if picture.path.endswith("mp4") else replace(PHOTO, path=picture.path)


def test_what_holds_for_all_servers_is_said_once() -> None:
    """What only one of them does not take names it."""
    findings = both(shared(), facts_by_path)
    assert [(one.account, one.picture) for one in findings if one.code == "no_alt"] == [("", 0)]
    assert {(one.code, one.account) for one in findings if one.severity == "must"} == {
        ("too_long", TWO), ("too_many", TWO), ("no_clips", TWO), ("alt_too_long", TWO)
    }  # fmt: skip


def test_mends_for_one_account_leave_the_other_as_it_is() -> None:
    """One after the other, until nothing must be mended any more."""
    one = before = shared()
    for _ in range(10):
        findings = [finding for finding in both(one, facts_by_path) if finding.severity == "must"]
        if not findings:
            break
        mend = next(
            fix for fix in findings[0].fixes if fix in {"cut_text", "keep_first", "take_out", "cut_alt"}
        )
        one = mended(one, findings[0], mend, SERVERS[findings[0].account]) or one
    assert both(one, facts_by_path)[0].severity != "must"
    assert draft_for(one, ONE) == draft_for(before, ONE)
    there = draft_for(one, TWO)
    assert (there.text.endswith(ELLIPSIS), [picture.path for picture in there.pictures]) == (
        True,
        ["a.jpg", "1.jpg"],
    )


def test_numbers_are_those_of_the_draft() -> None:
    """Even where a picture before is left out."""
    one = replace(shared(), further=(AccountVersion(TWO, left_out=("a.jpg",)),))
    (clip,) = (finding for finding in both(one, facts_by_path) if finding.code == "no_clips")
    assert (clip.picture, clip.facts["number"]) == (3, 4)


def test_photos_are_cropped_for_one_account() -> None:
    """The focus of the person's own crop is kept."""
    own = Recipe(crop=Crop(0.1, 0.1, 0.5, 0.5, Aspect.FREE), look="butter")
    one = draft(
        account=ONE,
        pictures=(replace(PLAIN, recipe=own),),
        further=(AccountVersion(TWO, shape=Aspect.SQUARE),),
    )
    assert draft_for(one, ONE).pictures[0].recipe == own
    there = draft_for(one, TWO).pictures[0].recipe
    assert there == replace(own, crop=replace(own.crop, aspect=Aspect.SQUARE))
