"""The editor's presenter, without a window: pictures, recipes, undo, cancel and copies."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from kesong_desktop.errors import Unreadable
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe
from kesong_desktop.model.library.photo import MediaFacts
from kesong_desktop.model.review_data.photo_tag import PhotoTag
from kesong_desktop.ui.editor.presenter import EditorPresenter, EditorState


class Session(QObject):
    """The open draft."""

    restored = Signal(str)

    def __init__(self, *paths: str) -> None:
        super().__init__()
        self.draft = Draft(NO_DRAFT, pictures=tuple(DraftPicture(path) for path in paths))
        self.saved = 0

    def change(self, *, pictures: tuple[DraftPicture, ...]) -> None:
        self.draft = replace(self.draft, pictures=pictures)

    def change_picture(self, index: int, *, recipe: Recipe | None, tags: tuple[PhotoTag, ...]) -> None:
        pictures = list(self.draft.pictures)
        pictures[index] = replace(pictures[index], recipe=recipe, tags=tags)
        self.change(pictures=tuple(pictures))

    def flush(self) -> None:
        self.saved += 1


def read_facts(path: str) -> MediaFacts:
    """Pictures of 4:3, and videos by their ending."""
    if "broken" in path:
        raise Unreadable(path, "broken")
    return MediaFacts("video" if path.endswith(".mp4") else "photo", "", 400, 300)


def work(task: Any, _receiver: Any, done: Any, failed: Any) -> None:
    """Do it at once."""
    try:
        done(task())
    except Unreadable as error:
        failed(error)


class Editor:
    """A presenter and what it emitted."""

    def __init__(self, *paths: str) -> None:
        self.session = Session(*paths)
        self.presenter = EditorPresenter(self.session, read_facts, work)  # type: ignore[arg-type]
        self.presenter.is_active = True
        self.shown: list[EditorState] = []
        self.kinds: list[EditorState] = []
        self.recipes: list[Recipe] = []
        self.said: list[str] = []
        self.finished: list[bool] = []
        self.presenter.picture_changed.connect(self.shown.append)
        self.presenter.kind_changed.connect(self.kinds.append)
        self.presenter.recipe_changed.connect(self.recipes.append)
        self.presenter.say.connect(self.said.append)
        self.presenter.finished.connect(lambda: self.finished.append(True))


@pytest.fixture
def editor(qapp: object) -> Editor:
    """Two pictures and a video."""
    made = Editor("/a.jpg", "/b.jpg", "/c.mp4")
    made.presenter.open(0)
    return made


def recipes(editor: Editor) -> list[Recipe | None]:
    return [one.recipe for one in editor.session.draft.pictures]


def test_steps_go_round_the_pictures(editor: Editor) -> None:
    """From the last to the first, and back."""
    editor.presenter.step(-1)
    editor.presenter.step(1)
    assert [state.index for state in editor.shown] == [0, 2, 0]
    assert editor.shown[0].title == "Edit picture 1 of 3"


def test_draft_without_pictures_finishes(qapp: object) -> None:
    """There is nothing to edit."""
    editor = Editor()
    editor.presenter.open(0)
    assert editor.finished == [True]


def test_kind_of_a_file_that_was_left_is_ignored(editor: Editor) -> None:
    """Another picture is in the editor by then."""
    editor.presenter.show(2)
    assert not editor.presenter.take_kind("/a.jpg", is_video=False)
    assert editor.presenter.take_kind("/c.mp4", is_video=True)
    assert [(state.index, state.is_video, state.title) for state in editor.kinds] == [
        (2, True, "Edit video 3 of 3")
    ]


def test_plain_recipe_is_stored_as_none(editor: Editor) -> None:
    """A picture whose edits are all taken back is an unedited one."""
    editor.presenter.change(Recipe(look="butter"))
    assert recipes(editor)[0] == Recipe(look="butter")
    editor.presenter.change(Recipe())
    assert recipes(editor)[0] is None


def test_crop_and_aspect_are_shown_everywhere(editor: Editor) -> None:
    """They were not made on a page, so the pages have to follow."""
    editor.presenter.change_aspect(Aspect.SQUARE)
    assert editor.recipes[-1].crop.aspect is Aspect.SQUARE
    editor.presenter.change_crop(Recipe(straighten=2.0))
    assert editor.recipes[-1].straighten == 2.0


def test_cancel_restores_every_picture(editor: Editor) -> None:
    """As they were when the editor was opened, not when the picture was."""
    editor.presenter.change(Recipe(look="butter"))
    editor.presenter.open(0)
    editor.presenter.change(Recipe())
    editor.presenter.step(1)
    editor.presenter.change(Recipe(look="ink"))
    editor.presenter.cancel()
    assert recipes(editor) == [Recipe(look="butter"), None, None]
    assert editor.finished == [True]


def test_copies_leave_videos_alone(editor: Editor) -> None:
    """And can be undone."""
    editor.presenter.change(Recipe(look="butter"))
    editor.presenter.copy_to([1, 2])
    assert [one.look if one else "" for one in recipes(editor)] == ["butter", "butter", ""]
    assert editor.said == ["Edits copied. Undo with Ctrl+Z."]


def test_copy_to_an_unreadable_file_is_reported(qapp: object) -> None:
    """Nothing is copied then."""
    editor = Editor("/a.jpg", "/broken.jpg")
    editor.presenter.open(0)
    editor.presenter.change(Recipe(look="butter"))
    editor.presenter.copy_to([1])
    assert recipes(editor)[1] is None
    assert len(editor.said) == 1
    assert "copied" not in editor.said[0]


def test_undo_shows_the_recipe_or_the_picture_that_is_left(editor: Editor) -> None:
    """Where the picture itself went with the undo, another one is shown."""
    editor.presenter.show(2)
    editor.session.restored.emit("pictures.2.recipe")
    assert editor.recipes == [Recipe()]
    editor.session.draft = replace(editor.session.draft, pictures=editor.session.draft.pictures[:1])
    editor.session.restored.emit("")
    assert editor.shown[-1].index == 0


def test_undo_elsewhere_is_ignored(editor: Editor) -> None:
    """The editor is not in front."""
    editor.presenter.is_active = False
    editor.session.restored.emit("")
    assert editor.recipes == []


def test_save_flushes_the_draft(editor: Editor) -> None:
    """When the editor is left."""
    editor.presenter.save()
    assert editor.session.saved == 1


def test_tags_follow_the_edits_of_their_picture(editor: Editor) -> None:
    """Through many steps without drifting; beside a crop they stay in the list, and it is said once."""
    tag = PhotoTag("Lip", left=31, top=67)
    editor.session.change_picture(0, recipe=None, tags=(tag,))
    editor.presenter.open(0)
    editor.presenter.take_kind("/a.jpg", is_video=False, size=(400, 300))
    for tenths in range(1, 150):
        editor.presenter.change(Recipe().straightened(tenths / 10))
    assert editor.session.draft.pictures[0].tags != (tag,)
    editor.presenter.change(Recipe())
    assert editor.session.draft.pictures[0].tags == (tag,)
    editor.presenter.change(Recipe(is_mirrored=True))
    assert editor.session.draft.pictures[0].tags == (PhotoTag("Lip", left=69, top=67),)
    editor.presenter.change(Recipe(crop=Crop(0.5, 0.0, 0.5, 0.5, Aspect.FREE)))
    editor.presenter.say_tags()
    editor.presenter.say_tags()
    (beside,) = editor.session.draft.pictures[0].tags
    assert not beside.has_point
    assert beside.name == "Lip"
    assert len(editor.said) == 1
    editor.presenter.cancel()
    assert editor.session.draft.pictures[0].tags == (tag,)


def test_tags_follow_copied_edits(editor: Editor) -> None:
    """Those of the picture that gets the edits; the edits bring no tags along."""
    editor.session.change_picture(0, recipe=Recipe(turns=1), tags=(PhotoTag("A", left=1, top=2),))
    editor.session.change_picture(1, recipe=None, tags=(PhotoTag("B", left=10, top=20),))
    editor.presenter.open(0)
    editor.presenter.copy_to([1])
    assert editor.session.draft.pictures[1].tags == (PhotoTag("B", left=80, top=10),)
