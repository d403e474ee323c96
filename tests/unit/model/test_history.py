"""Steps of a draft: undone and done again, joined as editors do, within bounds, and kept."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesong_desktop.model import draft_history
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.draft_history import DraftHistory, StoredStep
from kesong_desktop.model.edit.recipe import Recipe, Trim
from kesong_desktop.model.text.text_diff import edit_between

SHOTS = (DraftPicture("/a.jpg"), DraftPicture("/b.jpg"))


class Clock:
    """Stands still between two changes, unless told otherwise."""

    def __init__(self):
        self.now_s = 1_000.0

    def __call__(self):
        return self.now_s


def weigh(draft):
    return 100 + len(draft.text)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def steps(clock):
    return DraftHistory(Draft(DraftId("d")), clock=clock, weigh=weigh)


def write(steps, *texts, field="text"):
    """Change one field from each text to the next."""
    for text in texts:
        steps.record(replace(steps.present, **{field: text}))


def undone(steps, field="text"):
    """What a field is after each undo, until there is none."""
    found = []
    while step := steps.undo():
        found.append(getattr(step[0], field))
    return found


def test_typing_is_one_step(steps):
    """Characters typed one behind the other go together."""
    write(steps, "a", "ab", "abc", "abc d")
    assert undone(steps) == [""]


@pytest.mark.parametrize(
    ("texts", "back"),
    [
        (("one", "one\n", "one\nt", "one\ntwo"), ["one\n", ""]),
        (("one", "on", "o", "ox"), ["o", "one", ""]),
        (("ab", "abc", "Xabc", "XYabc"), ["abc", ""]),
        (("a", "apasted words, many of them", "apasted words, many of them!"), ["a", ""]),
        (("好", "好的", "好的，明天见"), [""]),
        (("abcdef", "abXdef", "abXYdef"), ["abcdef", ""]),
    ],
)
def test_a_run_ends_where_a_hand_does_something_else(steps, texts, back):
    """With a line, with a change of direction, elsewhere in the text, and with a paste; a selection typed over goes on."""
    write(steps, *texts)
    assert undone(steps) == back


def test_a_pause_ends_a_run(steps, clock):
    """Who thinks for a while begins a new step."""
    write(steps, "a", "ab")
    clock.now_s += draft_history.PAUSE_S
    write(steps, "abc")
    assert undone(steps) == ["ab", ""]


def test_a_clock_put_back_ends_a_run(steps, clock):
    """Time that goes backwards proves nothing."""
    write(steps, "a", "ab")
    clock.now_s -= 60
    write(steps, "abc")
    assert undone(steps) == ["ab", ""]


def test_long_runs_end_with_a_word(steps):
    """Nobody loses a page with one key."""
    text = "word " * 40
    write(steps, *(text[:end] for end in range(1, len(text) + 1)))
    back = undone(steps)
    assert 3 <= len(back) <= 6
    assert all(one.endswith(" ") for one in back[:-1])


def test_each_other_change_is_a_step_of_its_own(steps):
    """A picture taken out, moved, described; tags, warning, visibility, fields of a review."""
    now = steps.present
    states = [now]
    for fields in (
        {"pictures": SHOTS},
        {"pictures": SHOTS[::-1]},
        {"pictures": (replace(SHOTS[1], alt="lake"), SHOTS[0])},
        {"pictures": (SHOTS[0],)},
        {"tags": ("a",)},
        {"tags": ("a", "b")},
        {"spoiler": "food"},
        {"visibility": Visibility.PRIVATE},
        {"visibility": Visibility.PUBLIC},
        {"review": ReviewForm()},
        {"review": ReviewForm(product="Pan")},
        {"review": ReviewForm(product="Pan", pros=("light",))},
        {"review": ReviewForm(product="Pan", pros=("light",), halves=8)},
    ):
        now = replace(now, **fields)
        steps.record(now)
        states.append(now)
    for state in reversed(states[:-1]):
        assert steps.undo()[0] == replace(state, id=DraftId(""))
    for state in states[1:]:
        assert steps.redo()[0] == replace(state, id=DraftId(""))


def test_a_number_that_slides_is_one_step(steps, clock):
    """As a slider gives it, or a point that is dragged."""
    steps.record(replace(steps.present, pictures=SHOTS))
    for x in (0.1, 0.2, 0.3):
        steps.record(replace(steps.present, pictures=(replace(SHOTS[0], focus=(x, 0.0)), SHOTS[1])))
    assert steps.undo()[0].pictures == SHOTS
    steps.redo()
    clock.now_s += draft_history.SLIDE_S
    steps.record(replace(steps.present, pictures=(replace(SHOTS[0], focus=(0.9, 0.0)), SHOTS[1])))
    assert steps.undo()[0].pictures[0].focus == (0.3, 0.0)


def test_the_first_touch_of_a_recipe_belongs_to_the_slide(steps):
    """Also where the picture was sent as it is until then."""
    steps.record(replace(steps.present, pictures=SHOTS))
    for tenths in (1, 2, 3):
        touched = replace(SHOTS[0], recipe=Recipe(cut=Trim(tenths / 10)))
        steps.record(replace(steps.present, pictures=(touched, SHOTS[1])))
    assert steps.undo()[0].pictures == SHOTS
    assert steps.redo()[0].pictures[0].recipe == Recipe(cut=Trim(0.3))


def test_descriptions_of_two_pictures_do_not_join(steps):
    """Typing in the one, then in the other."""
    steps.record(replace(steps.present, pictures=SHOTS))
    steps.record(replace(steps.present, pictures=(replace(SHOTS[0], alt="a"), SHOTS[1])))
    steps.record(replace(steps.present, pictures=(replace(SHOTS[0], alt="a"), replace(SHOTS[1], alt="b"))))
    assert steps.undo()[1] == "pictures.1.alt"
    assert steps.undo()[1] == "pictures.0.alt"


def test_the_first_account_is_no_change(steps):
    """A draft finds its account with its first words; the words are what is undone."""
    steps.record(replace(steps.present, account=AccountKey("mei@here")))
    assert not steps.can_undo
    steps.record(replace(steps.present, account=AccountKey("mei@here"), text="a"))
    steps.record(replace(steps.present, text="ab"))
    assert steps.undo()[1] == "text"
    assert not steps.can_undo


def test_a_new_change_ends_what_was_undone(steps):
    """There is nothing to do again then."""
    write(steps, "a")
    write(steps, "one title", field="title")
    steps.undo()
    write(steps, "other", field="title")
    assert not steps.can_redo
    assert undone(steps, "title") == ["", ""]


def test_a_draft_changed_elsewhere_is_a_step(steps, clock):
    """What is found otherwise than it was left can be undone."""
    write(steps, "a")
    table = {}
    keep(steps, table)
    again = DraftHistory(
        Draft(DraftId("d"), text="a", title="By another"), clock=clock, weigh=weigh, kept=of(table)
    )
    assert again.undo()[0].title == ""
    assert again.undo()[0].text == ""


words = st.text(st.sampled_from("ab \n好"), max_size=6)
changes = st.lists(
    st.one_of(
        st.tuples(st.just("text"), words),
        st.tuples(st.just("title"), words),
        st.tuples(st.just("tags"), st.lists(words, max_size=3).map(tuple)),
        st.tuples(st.just("pictures"), st.permutations(SHOTS).map(tuple)),
        st.tuples(st.just("undo"), st.integers(1, 3)),
        st.tuples(st.just("redo"), st.integers(1, 3)),
        st.tuples(st.just("wait"), st.just(5)),
        st.tuples(st.just("keep"), st.just(0)),
    ),
    max_size=60,
)


def keep(steps, table):
    """Write as the store does."""
    unkept = steps.take_unkept()
    for number in [one for one in table if isinstance(one, int) and not unkept.first <= one < unkept.end]:
        del table[number]
    table.update(dict(unkept.steps))
    table["present"] = unkept.present


def of(table):
    numbers = sorted(one for one in table if isinstance(one, int))
    assert numbers == list(range(numbers[0], numbers[-1] + 1))
    return StoredStep(numbers[0], table["present"], tuple(table[one] for one in numbers))


@settings(deadline=None, max_examples=60)
@given(changes)
def test_undoing_all_and_doing_all_again_changes_nothing(done):
    """And what is kept at any time is the same steps, where the program went on."""
    clock, table = Clock(), {}
    steps = DraftHistory(Draft(DraftId("d")), clock=clock, weigh=weigh)
    for what, given_value in done:
        if what in {"undo", "redo"}:
            for _ in range(given_value):
                getattr(steps, what)()
        elif what == "wait":
            clock.now_s += given_value
        elif what == "keep":
            keep(steps, table)
        else:
            now = replace(steps.present, **{what: given_value})
            changes_it = now != steps.present
            steps.record(now)
            assert steps.present == now
            assert not (changes_it and steps.can_redo)
    now = steps.present
    seen = [now]
    count = 0
    while step := steps.undo():
        seen.append(step[0])
        count += 1
    assert seen[-1] == Draft(DraftId(""))
    keep(steps, table)
    steps = DraftHistory(steps.present, clock=clock, weigh=weigh, kept=of(table))
    for state in reversed(seen[:-1]):
        assert steps.redo()[0] == state
    assert steps.present == now


@settings(deadline=None, max_examples=15)
@given(st.integers(1, 700), st.integers(0, 9_000), st.integers(0, 400))
def test_bounds_hold(count, size, undos):
    """Never more than the steps and bytes allowed, but for the present one; what is dropped is dropped from what is kept."""
    clock, table = Clock(), {}
    steps = DraftHistory(Draft(DraftId("d")), clock=clock, weigh=weigh)
    for number in range(count):
        clock.now_s += 10
        steps.record(replace(steps.present, text="x" * size + str(number)))
        if number % 7 == 0:
            keep(steps, table)
    for _ in range(undos):
        steps.undo()
    keep(steps, table)
    kept = of(table)
    assert len(kept.steps) <= draft_history.MOST_STEPS
    assert sum(weigh(step.draft) for step in kept.steps) <= draft_history.MOST_BYTES
    assert DraftHistory(steps.present, clock=clock, weigh=weigh, kept=kept).present == steps.present


def test_one_that_is_too_heavy_stays_alone(steps):
    """The present one is never dropped."""
    write(steps, "a")
    write(steps, "x" * (draft_history.MOST_BYTES + 1))
    assert not steps.can_undo
    assert len(steps.take_unkept().steps) == 1


@given(st.text("ab"), st.text("ab"))
def test_an_edit_makes_the_one_of_the_other(before, after):
    """Whatever they are."""
    edit = edit_between(before, after)
    added = after[edit.start : edit.start + edit.added]
    assert before[: edit.start] + added + before[edit.start + edit.removed :] == after
