"""Makes the services of drafts. Each is made, and its module loaded, when it is first asked for."""

from typing import TYPE_CHECKING

from kesong_desktop.app.account_services import AccountServices
from kesong_desktop.app.roll_services import RollParts
from kesong_desktop.app.runtime import Runtime
from kesong_desktop.locked_cached_property import locked_cached_property

if TYPE_CHECKING:
    from kesong_desktop.actions.draft.album_splitter import AlbumSplitter
    from kesong_desktop.actions.draft.captions import Captions
    from kesong_desktop.actions.draft.draft_files import DraftFiles
    from kesong_desktop.actions.draft.drafts import Drafts
    from kesong_desktop.actions.draft.edit_previews import EditPreviews
    from kesong_desktop.actions.draft.metadata_previews import MetadataPreviews
    from kesong_desktop.actions.draft.suggestions import Suggestions
    from kesong_desktop.actions.draft.tag_sets import TagSets


def _captions(made: "DraftParts") -> "Captions":
    from kesong_desktop.actions.draft.captions import Captions

    return Captions(made.runtime.stores.library.photos, made.runtime.decoder_pool)


def _drafts(made: "DraftParts") -> "Drafts":
    from kesong_desktop.actions.draft.drafts import Drafts

    runtime = made.runtime
    return Drafts(
        runtime.stores.drafts.drafts,
        made.account.accounts,
        made.captions,
        clock=runtime.environment.clock,
        new_id=runtime.environment.new_id,
        report=runtime.report,
    )


def _files(made: "DraftParts") -> "DraftFiles":
    from kesong_desktop.actions.draft.draft_files import DraftFiles

    runtime, drafts = made.runtime, made.runtime.stores.drafts
    return DraftFiles(
        drafts.media,
        drafts.drafts,
        drafts.batches,
        runtime.stores.journal.jobs,
        own_folder=runtime.paths.kept,
        executor=runtime.pictures,
    )


def _suggestions(made: "DraftParts") -> "Suggestions":
    from kesong_desktop.actions.draft.suggestions import Suggestions

    stores = made.runtime.stores
    return Suggestions(
        stores.journal.recent_values,
        stores.cache.timelines,
        made.account.accounts,
        made.runtime.engine,
        stores.journal.own_reviews,
    )


def _tag_sets(made: "DraftParts") -> "TagSets":
    from kesong_desktop.actions.draft.tag_sets import TagSets

    return TagSets(made.runtime.stores.journal.tag_sets)


def _edit_previews(made: "DraftParts") -> "EditPreviews":
    from kesong_desktop.actions.draft.edit_previews import EditPreviews

    return EditPreviews(made.runtime.decoder_pool, made.runtime.stores.drafts.media)


def _metadata_previews(made: "DraftParts") -> "MetadataPreviews":
    from kesong_desktop.actions.draft.metadata_previews import MetadataPreviews

    runtime = made.runtime
    return MetadataPreviews(
        runtime.context.render, runtime.decoder_pool, made.files, made.account.accounts, runtime.paths.cache
    )


def _splitter(made: "DraftParts") -> "AlbumSplitter":
    from kesong_desktop.actions.draft.album_splitter import AlbumSplitter

    return AlbumSplitter(made.roll.photo_source.photos)


class DraftParts:
    """Drafts and what goes into them. They read files of the roll, so they need ``roll``."""

    captions = locked_cached_property(_captions)
    drafts = locked_cached_property(_drafts)
    files = locked_cached_property(_files)
    suggestions = locked_cached_property(_suggestions)
    tag_sets = locked_cached_property(_tag_sets)
    edit_previews = locked_cached_property(_edit_previews)
    metadata_previews = locked_cached_property(_metadata_previews)
    splitter = locked_cached_property(_splitter)

    def __init__(self, runtime: Runtime, account: AccountServices, roll: RollParts) -> None:
        self.runtime = runtime
        self.account = account
        self.roll = roll
