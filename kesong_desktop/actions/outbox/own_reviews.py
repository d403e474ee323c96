"""Own published reviews: the ledger of disclosures, export to files, and import as drafts."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture, ReviewForm
from kesong_desktop.model.review import Review
from kesong_desktop.model.review_data import linked_data, table
from kesong_desktop.model.review_data.own_review import Disclosure, OwnReview, disclosures
from kesong_desktop.model.review_data.review_entry import ReviewEntry
from kesong_desktop.ordinary_file import require_ordinary
from kesong_desktop.store.durable_files import problem_of, write_durably
from kesong_desktop.store.reviews.own_reviews import OwnReviewStore

_MOST_BYTES = 50_000_000


class OwnReviews:
    """Reads published reviews of this profile, and imports files of reviews as drafts."""

    def __init__(self, store: OwnReviewStore, drafts: Drafts) -> None:
        self._store = store
        self._drafts = drafts

    def all(self) -> list[OwnReview]:
        """Return every review that was published from this profile, the latest first."""
        return self._store.all()

    def ledger(self) -> list[Disclosure]:
        """Return the reviewed products that were not simply bought, by brand."""
        return disclosures(self._store.all())

    def save_ledger(self, path: Path) -> None:
        """Write the ledger to a file as CSV.

        Raises:
            DiskFull, StoreProblem: it could not be written.
        """
        write_durably(path, table.write_ledger(self.ledger()).encode("utf-8-sig"))

    def entries(self) -> list[ReviewEntry]:
        """Return published reviews as export entries, without those of deleted posts."""
        found = [(one, one.review) for one in self._store.all() if not one.is_deleted]
        return [_published(one, review) for one, review in found if review is not None]

    def draft_entries(self) -> list[ReviewEntry]:
        """Return review drafts as export entries."""
        return [_drafted(draft, draft.review) for draft in self._drafts.all() if draft.review is not None]

    def export(self, path: Path, entries: Sequence[ReviewEntry]) -> None:
        """Write reviews to a file: JSON-LD where its name ends with .json or .jsonld, else CSV.

        Raises:
            DiskFull, StoreProblem: it could not be written.
        """
        is_json = path.suffix.casefold() in {".json", ".jsonld"}
        text = linked_data.write_document(entries) if is_json else table.write_reviews(entries)
        write_durably(path, text.encode("utf-8" if is_json else "utf-8-sig"))

    def import_drafts(self, path: Path, account: Account | None) -> list[Draft]:
        """Save a draft for each review of a file; the photos that it names are looked for beside it.

        Raises:
            InvalidInput: the file holds no reviews that can be read; no draft was made.
            StoreProblem: the file cannot be read, or a draft not be saved.
            Unreadable: it is a device, a pipe or another special file.
        """
        require_ordinary(path, sys.maxsize)
        try:
            if path.stat().st_size > _MOST_BYTES:
                raise InvalidInput(Reason.REVIEWS_UNREADABLE, line=1)
            text = path.read_bytes().decode("utf-8-sig")
        except OSError as error:
            raise problem_of(error, path) from error
        except UnicodeDecodeError as error:
            raise InvalidInput(Reason.REVIEWS_UNREADABLE, line=1) from error
        is_json = text.lstrip()[:1] in {"{", "["}
        entries = linked_data.read_document(text) if is_json else table.read_reviews(text)
        key = account.key if account else AccountKey("")
        return [self._drafts.add(_draft(entry, path.parent, key)) for entry in entries]


def _published(one: OwnReview, review: Review) -> ReviewEntry:
    published = datetime.fromtimestamp(one.at_s, UTC).isoformat(timespec="seconds") if one.at_s else ""
    author = one.account.partition("@")[0]
    return ReviewEntry(review, language=one.language, published=published, url=one.url, author=author)


def _drafted(draft: Draft, form: ReviewForm) -> ReviewEntry:
    return ReviewEntry(
        form.as_review(draft.text),
        has_relation=form.relation is not None,
        photos=tuple(one.path for one in draft.pictures),
        language=draft.language,
    )


def _draft(entry: ReviewEntry, folder: Path, account: AccountKey) -> Draft:
    """Return the draft of an entry. Photos have to be files: addresses are left out."""
    form = ReviewForm.of(entry.review, relation=entry.review.relation if entry.has_relation else None)
    paths = [folder / photo for photo in entry.photos if "://" not in photo and "\0" not in photo]
    return Draft(
        NO_DRAFT,
        account,
        text=entry.review.text,
        language=entry.language,
        pictures=tuple(DraftPicture(str(path.absolute())) for path in paths),
        review=form,
    )
