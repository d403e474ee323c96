"""The presenters of the compose and review panes and of what they share, without a window."""

from collections.abc import Iterable
from concurrent.futures import Future
from typing import Any

import pytest

from kesong_desktop.actions.draft.suggestions import LocalSuggestions
from kesong_desktop.errors import StoreProblem, Unreachable
from kesong_desktop.model.account import Account, AccountKey, Capability, Limits, Visibility
from kesong_desktop.model.draft import Draft, DraftPicture, ReviewForm
from kesong_desktop.model.library.photo import Place
from kesong_desktop.model.reply_policy import ReplyPolicy
from kesong_desktop.model.review import Relation
from kesong_desktop.model.suggestion import Kind, Suggestion
from kesong_desktop.model.tag_set import TagSet
from kesong_desktop.ui.compose.presenter import ComposePresenter
from kesong_desktop.ui.compose.tag_sets_presenter import TagSetsPresenter
from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter
from kesong_desktop.ui.draft.caption_reader import CaptionReader
from kesong_desktop.ui.draft.suggestion_source import SuggestionSource
from kesong_desktop.ui.review.presenter import MissingPart, ReviewPresenter
from tests.fakes.draft_world import MEI, DraftWorld, InlineWatcher, LaterWork, done, failed, inline_work

BEN = Account(AccountKey("ben@lake.town"), "https://lake.town", "2", "ben")


class FakeLanguages:
    """Languages by account, last chosen first."""

    def __init__(self) -> None:
        self.used: dict[str, list[str]] = {}

    def languages(self, account: Account) -> list[str]:
        """Those of an account."""
        return self.used.get(account.key, [])

    def remember_language(self, account: Account, code: str) -> Future[None]:
        """Put one before the others."""
        self.used[account.key] = [code, *self.languages(account)]
        return done()

    def language_of(self, draft: Draft, account: Account) -> str:
        """As the publisher has it."""
        return draft.language or next(iter(self.languages(account)), "")


class World:
    """An empty draft of mei's, who is in use, and the presenters."""

    def __init__(self) -> None:
        self.base = DraftWorld(MEI, BEN)
        self.session, self.accounts = self.base.session, self.base.accounts
        self.audience = AudiencePresenter(self.session, self.accounts)
        self.languages = FakeLanguages()
        self.places: dict[str, Place] = {}
        self.compose = ComposePresenter(
            self.session,
            self.audience,
            self.languages,
            inline_work,
            language_of=self.languages.language_of,
            read_place=self.read_place,
        )
        self.review = ReviewPresenter(self.session, self.audience)

    def read_place(self, path: str) -> Place | None:
        """The place of a file; ``/bad`` cannot be read."""
        if path == "/bad":
            raise StoreProblem(path, why="gone")
        return self.places.get(path)

    @property
    def draft(self) -> Draft:
        """The open draft."""
        return self.session.draft


@pytest.fixture
def world(qapp: Any) -> World:
    """As when the pane is first entered."""
    return World()


def test_words_are_written_into_the_draft_and_counted(world: World) -> None:
    lengths: list[int] = []
    world.compose.state_changed.connect(lambda state: lengths.append(state.length))
    assert not world.compose.state.can_check
    world.compose.write(title="Dawn", text="By the #lake", tags=("Lake", "slow"), spoiler="")
    assert (world.draft.title, world.draft.account) == ("Dawn", MEI.key)
    assert world.compose.tags == ("Lake", "slow")
    assert lengths == [len(world.draft.wire_text())]
    assert world.compose.state.can_check


def test_too_many_pictures_for_another_server(world: World) -> None:
    world.session.change(pictures=tuple(DraftPicture(f"/{n}.jpg") for n in range(4)))
    assert not world.compose.state.has_too_many_pictures
    world.accounts.can = Capability(limits=Limits(pictures=3))
    assert world.compose.state.has_too_many_pictures


def test_audience_is_chosen_for_the_draft_alone(world: World) -> None:
    changes: list[int] = []
    world.audience.changed.connect(lambda: changes.append(1))
    world.accounts.can = Capability(places=True)
    world.compose.set_place("Arezzo", "77")
    world.audience.choose_account(BEN.key)
    state = world.audience.state()
    assert (state.account, state.accounts, world.draft.place_id) == (BEN, (MEI, BEN), "")
    world.audience.choose_visibility(Visibility.DIRECT)
    assert world.audience.state().visibility is Visibility.DIRECT
    assert len(changes) == 2


def test_nobody_is_signed_in(world: World) -> None:
    world.accounts.accounts.clear()
    state = world.audience.state()
    assert (state.account, state.visibility, state.capability) == (None, None, Capability())
    assert (world.compose.languages(), world.compose.language()) == ([], "")


def test_a_language_is_remembered_for_the_account(world: World) -> None:
    world.compose.choose_language("de")
    world.session.start()
    assert (world.draft.language, world.compose.language()) == ("", "de")
    world.session.change(account=BEN.key)
    assert world.compose.language() == ""


def test_reply_controls_change_only_what_the_server_limits(world: World) -> None:
    world.session.change(text="x", quotes="nobody")
    world.accounts.can = Capability(reply_circles=tuple(ReplyPolicy))
    world.compose.choose_reply_policy(ReplyPolicy.MENTIONED, "")
    assert (world.draft.replies, world.draft.quotes) == (ReplyPolicy.MENTIONED, "nobody")


@pytest.mark.parametrize(("places", "kept"), [(True, "77"), (False, "")])
def test_a_place_id_counts_where_the_server_has_places(world: World, places: bool, kept: str) -> None:
    world.accounts.can = Capability(places=places)
    world.compose.set_place("Arezzo, Italy", "77")
    assert (world.draft.place, world.draft.place_id) == ("Arezzo, Italy", kept)


def test_the_place_of_a_photo(world: World) -> None:
    told: list[tuple[str, str]] = []
    world.compose.place_read.connect(lambda path, place: told.append((path, place)))
    world.places["/a"] = Place(43.4631, 11.8796)
    for path in ("/a", "/none", "/bad"):
        world.compose.request_place(path)
    assert told == [("/a", "43.46° N, 11.88° E"), ("/none", ""), ("/bad", "")]


def test_post_becomes_review_and_post_again(world: World) -> None:
    started: list[str] = []
    world.compose.review_started.connect(lambda: started.append("review"))
    world.review.post_started.connect(lambda: started.append("post"))
    world.compose.write(title="", text="Sturdy.", tags=(), spoiler="")
    world.compose.make_review()
    assert world.draft.review == ReviewForm()
    world.review.write(ReviewForm(product="Pan"), title="", text="Sturdy.", tags=())
    world.compose.make_review()
    assert world.draft.review == ReviewForm(product="Pan")
    world.review.make_post()
    assert (world.draft.review, world.draft.text) == (None, "Sturdy.")
    assert started == ["review", "review", "post"]


@pytest.mark.parametrize(
    ("form", "missing"),
    [
        (ReviewForm(), MissingPart.PRODUCT),
        (ReviewForm(product="Pan"), MissingPart.RATING),
        (ReviewForm(product="Pan", halves=9), MissingPart.RELATION),
        (ReviewForm(product="Pan", halves=9, relation=Relation.OWN), MissingPart.NOTHING),
    ],
)
def test_a_review_says_what_is_missing(world: World, form: ReviewForm, missing: MissingPart) -> None:
    world.review.write(form, title="", text="Sturdy.", tags=())
    state = world.review.state
    assert state.missing is missing
    assert state.can_check == bool(state.wire_text) == (missing is MissingPart.NOTHING)


def test_a_price_that_is_no_number_is_a_problem(world: World) -> None:
    form = ReviewForm(product="Pan", halves=9, relation=Relation.OWN, price="much")
    world.review.write(form, title="", text="", tags=())
    assert "“much” is not a price." in world.review.state.problem
    assert not world.review.state.can_check


def test_captions_fill_empty_descriptions(world: World) -> None:
    """Unless the person was faster, or the caption cannot be read."""
    work = LaterWork()

    class Captions:
        """Captions by path."""

        def read(self, path: str) -> str:
            """``/bad`` cannot be read."""
            if path == "/bad":
                raise StoreProblem(path, why="gone")
            return f"caption of {path}"

    reader = CaptionReader(Captions(), work, world.session, world.session)
    world.session.add(("/a", "/b", "/bad"))
    world.session.change_picture(1, alt="mine")
    work.finish()
    assert [one.alt for one in world.draft.pictures] == ["caption of /a", "mine", ""]
    assert reader.parent() is world.session


class FakeTagSets:
    """Sets in a dictionary; ``error`` keeps one from being saved."""

    def __init__(self) -> None:
        self.kept: dict[str, TagSet] = {}
        self.error: BaseException | None = None

    def all(self) -> list[TagSet]:
        """Every set."""
        return list(self.kept.values())

    def put(self, name: str, tags: Iterable[str]) -> Future[None]:
        """Keep a set."""
        if self.error is not None:
            return failed(self.error)
        self.kept[name] = TagSet(name, tuple(tags))
        return done()

    def rename(self, old: str, new: str) -> Future[bool]:
        """Rename a set unless the name is taken or empty."""
        if not new or new in self.kept:
            return done(False)
        self.kept[new] = TagSet(new, self.kept.pop(old).tags)
        return done(True)

    def remove(self, name: str) -> Future[None]:
        """Drop a set."""
        self.kept.pop(name)
        return done()


def test_tag_sets_are_saved_renamed_and_deleted(qapp: Any) -> None:
    store = FakeTagSets()
    presenter = TagSetsPresenter(store, InlineWatcher())
    changes, refused, errors = [], [], []
    presenter.changed.connect(lambda: changes.append(len(presenter.sets())))
    presenter.name_refused.connect(refused.append)
    presenter.failed.connect(errors.append)
    presenter.save("Walks", ("lake", "slow"))
    presenter.save("Trams", ("lisboa",))
    presenter.rename("Walks", " Walks ")
    presenter.rename("Walks", "Trams")
    presenter.rename("Walks", "Long walks")
    presenter.delete("Trams")
    assert presenter.sets() == [TagSet("Long walks", ("lake", "slow"))]
    assert (changes, refused) == ([1, 2, 2, 2, 1], ["Trams"])
    store.error = StoreProblem("journal.db", why="full")
    presenter.save("Third", ())
    assert errors == [store.error]


class FakeSuggestions:
    """What is known, and what the server finds; counts the searches."""

    def __init__(self) -> None:
        self.known = LocalSuggestions((Suggestion("tag", "lake"),), (), (Suggestion("person", "ben"),))
        self.searches: list[str] = []
        self.answer: Future[Any] = done((Suggestion("tag", "lakeside"),))
        self.places = False

    def has_places(self, account: Account) -> bool:
        """As set."""
        del account
        return self.places

    def local(self, account: Account) -> LocalSuggestions:
        """What is known."""
        del account
        return self.known

    def tags_from_server(self, account: Account) -> Future[Any]:
        """One followed tag."""
        del account
        return done((Suggestion("tag", "landscape"),))

    def people_from_server(self, account: Account) -> Future[Any]:
        """Nobody."""
        del account
        return done(())

    def search(self, account: Account, kind: Kind, words: str) -> Future[Any]:
        """Note the search."""
        del account, kind
        self.searches.append(words)
        return self.answer


def words(found: tuple[Suggestion, ...]) -> list[str]:
    """The words alone."""
    return [one.word for one in found]


def test_suggestions_come_at_once_and_then_from_the_server(qapp: Any, qtbot: Any) -> None:
    service = FakeSuggestions()
    source = SuggestionSource(service, lambda: MEI, inline_work, InlineWatcher())
    source.load()
    assert words(source.fitting("tag", "la")) == ["lake", "landscape"]
    with qtbot.waitSignal(source.came):
        pass
    assert words(source.fitting("tag", "la")) == ["lake", "landscape", "lakeside"]
    assert words(source.fitting("tag", "lak")) == ["lake", "lakeside"]
    assert service.searches == ["la"]


def test_the_server_is_asked_again_after_it_was_away(qapp: Any, qtbot: Any) -> None:
    service = FakeSuggestions()
    source = SuggestionSource(service, lambda: MEI, inline_work, InlineWatcher())
    service.answer = failed(Unreachable("pixels.town"))
    for number in (1, 2):
        source.fitting("tag", "la")
        qtbot.waitUntil(lambda wanted=number: len(service.searches) == wanted)
    assert service.searches == ["la", "la"]


def test_places_are_searched_where_the_server_has_them(qapp: Any) -> None:
    service = FakeSuggestions()
    source = SuggestionSource(service, lambda: MEI, inline_work, InlineWatcher())
    assert source.fitting("place", "Arezzo") == ()
    service.places = True
    service.answer = done((Suggestion("place", "Arezzo", id="7"),))
    source.fitting("place", "Are")
    source._timer.timeout.emit()
    assert words(source.fitting("place", "Are")) == ["Arezzo"]


def test_without_an_account_there_are_no_suggestions(qapp: Any) -> None:
    source = SuggestionSource(FakeSuggestions(), lambda: None, inline_work, InlineWatcher())
    source.load()
    assert source.fitting("tag", "la") == ()
