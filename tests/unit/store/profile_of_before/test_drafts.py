"""Accounts, preferences and drafts."""

from PIL import Image

from kesong_desktop.actions.services import Services
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft_history import DraftHistory
from kesong_desktop.store.drafts.drafts import weight
from tests.fakes.stores import stores
from tests.unit.store.profile_of_before.kept_profile import ANN, MEI, OWN, PHOTOS, Clock


def test_accounts_and_what_their_servers_can_do(services: Services) -> None:
    """In their order, with tokens; one is still signed out, and one paused."""
    mei, ann, own = services.accounts.all()
    assert (mei.key, ann.key, own.key) == (MEI, ANN, OWN)
    assert (mei.name, mei.server, mei.remote_id) == ("Mei 梅", "https://pixels.town", "mei")
    assert mei.default_visibility is Visibility.UNLISTED
    assert (own.is_home, mei.is_home) == (True, False)
    assert [stores(services).secrets.get(key) for key in (MEI, ANN, OWN)] == [
        f"token of {key}" for key in (MEI, ANN, OWN)
    ]
    assert [sorted(stores(services).holds.reasons(key)) for key in (MEI, ANN, OWN)] == [
        [],
        ["signed_out"],
        ["paused"],
    ]
    known = stores(services).accounts.capability(mei.server)
    assert known is not None
    assert (known[0].program, known[0].limits.pictures, known[0].limits.characters) == (
        "Pixelfed 0.13.0",
        20,
        2000,
    )
    assert (known[0].media_single_use, known[0].clip_covers, known[0].repeated_key) == (True, True, "refuses")
    assert [str(circle) for circle in known[0].reply_circles] == ["followers", "nobody"]
    assert known[0].length("👩‍🚀 https://a.example/") == 20  # graphemes; a link counts as it is
    assert stores(services).accounts.app(mei.server, "http://127.0.0.1:43210/callback") == "client 4711"


def test_preferences(services: Services) -> None:
    """All as they were set; none is unknown by now."""
    wishes = stores(services).settings.load()
    assert stores(services).settings.problems == []
    assert (wishes.theme, wishes.text_percent, wishes.picture_px) == ("dark", 120, 4096)
    assert (wishes.keep_author, wishes.keep_copyright) == (True, False)
    assert (wishes.cache_mb, wishes.upload_kb_s, wishes.only_unmetered) == (250, 900, True)
    assert (wishes.quiet_hours, wishes.home_port, wishes.account) == ("22:00-07:00", 8123, MEI)
    assert wishes.window == "AdnQywAD"


def test_drafts(services: Services) -> None:
    """Every field of the fullest, and the others."""
    assert [draft.id for draft in services.drafts.all()] == ["d-empty", "d-answer", "d-gone", "d-review"]
    assert services.drafts.get("d-empty").is_empty
    answer = services.drafts.get("d-answer")
    assert (answer.account, answer.text, answer.in_reply_to_id) == (OWN, "Yes!", "203")
    assert answer.visibility is Visibility.DIRECT
    draft = services.drafts.get("d-review")
    assert (draft.account, draft.title, draft.text) == (MEI, "A pan for life", "I fry in it every day.")
    assert (draft.own_name, draft.tags) == ("Pan, for the weekend", ("kitchen", "castiron"))
    assert (draft.visibility, draft.spoiler, draft.language) == (Visibility.PRIVATE, "gifted", "en")
    assert (draft.place, draft.place_id, draft.in_reply_to_id) == ("Shanghai", "place-9", "206")
    assert (draft.replies, draft.quotes) == ("followers", "nobody")
    assert draft.review is not None
    said = draft.review.finished(draft.text)
    assert said is not None
    assert (said.product, said.brand, said.rating, str(said.relation)) == (
        "Cast iron pan",
        "Staub",
        4.5,
        "gifted",
    )
    assert (said.price, said.currency, said.where, said.used) == ("299", "CNY", "Tmall", "6 weeks")
    assert (said.pros, said.cons) == (("heats evenly", "no rust"), ("heavy",))


def test_edits_of_a_drafts_pictures(services: Services) -> None:
    """Every slider where it stood."""
    pan, waves = services.drafts.get("d-review").pictures
    assert (pan.path, pan.alt, pan.focus) == (f"{PHOTOS}/pan.jpg", "A black pan on the stove", (0.25, -0.5))
    assert pan.recipe is not None
    crop, adjust = pan.recipe.crop, pan.recipe.adjust
    assert (crop.left, crop.top, crop.width, crop.height, crop.aspect) == (0.1, 0.05, 0.8, 0.8, "4:5")
    assert (pan.recipe.straighten, pan.recipe.is_mirrored, pan.recipe.turns) == (-2.5, True, 1)
    assert (adjust.exposure, adjust.contrast, adjust.highlights, adjust.shadows) == (10, -20, 30, -40)
    assert (adjust.warmth, adjust.tint, adjust.saturation) == (50, -60, 70)
    assert (adjust.clarity, adjust.vignette, adjust.grain) == (15, -25, 5)
    assert (pan.recipe.look, pan.recipe.strength, pan.recipe.seed) == ("butter", 80, 4711)
    cover = pan.recipe.cover
    assert (cover.template, cover.title, cover.price) == ("headline", "Cast iron", "299 CNY")
    assert cover.told_notes == ("even heat", "no rust")
    assert waves.recipe is not None
    assert (waves.recipe.cut.start_s, waves.recipe.cut.end_s, waves.recipe.cut.is_muted) == (0.1, 0.4, False)


def test_undoing_goes_on_where_it_was(services: Services, clock: Clock) -> None:
    """What was undone can be done again, and what was done undone, back to the empty draft."""
    draft = services.drafts.get("d-review")
    steps = DraftHistory(draft, clock=clock, weigh=weight, kept=stores(services).drafts.steps(draft.id))
    again = steps.redo()
    assert again is not None
    assert (again[0].text, again[1]) == ("A sentence that was undone.", "text")
    seen = [(steps.present.title, steps.present.text)]
    while back := steps.undo():
        seen.append((back[0].title, back[0].text))
    assert [text for _, text in seen] == [
        "A sentence that was undone.",
        "I fry in it every day.",
        "I fry",
        "",
        "",
    ]
    assert seen[-2:] == [("A pan", ""), ("", "")]


def test_a_draft_keeps_a_photo_that_is_gone(services: Services) -> None:
    """Its copy is there, also after what a start clears up."""
    services.draft_content.files.tidy_up()
    copy = stores(services).own_files.where(f"{PHOTOS}/gone.jpg")
    assert copy.parent == services.system.paths.own
    with Image.open(copy) as image:
        assert image.size == (96, 64)
    assert (
        len(list(services.system.paths.own.iterdir())) == 2
    )  # that of the pan, and this; the third was needed by nobody
