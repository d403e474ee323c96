"""Photos of a batch put into other posts: nothing that was written, and no photo, is lost."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kesong_desktop.model.batch import edit
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.photo_group import even_parts
from kesong_desktop.model.draft import DraftId, DraftPicture


@dataclass(frozen=True, slots=True)
class _Placed:
    """A picture, the row that it was in, and whether it was the first one there."""

    picture: DraftPicture
    row: int
    is_first: bool


def regrouped(
    posts: Posts, groups: Sequence[Sequence[str]], new_id: Callable[[], DraftId], *, limit: int = 0
) -> Posts:
    """Return the pictures of the posts as posts of these groups of paths; edits and descriptions stay with their pictures.

    ``limit``: the most that one post takes, 0 for any number; strips of one photo stay together as far as it allows. A post
    whose pictures stay together stays as it is; else what was written goes where its first picture goes. Pictures that are in
    no group, and posts without any, come last.
    """
    by_path: defaultdict[str, list[_Placed]] = defaultdict(list)
    for row, post in enumerate(posts):
        for number, picture in enumerate(post.pictures):
            by_path[picture.path].append(_Placed(picture, row, number == 0))
    parts: list[Sequence[_Placed]] = []
    for group in groups:
        taken = [one for path in dict.fromkeys(group) for one in by_path.pop(path, ())]
        parts += [part for part in even_parts(taken, limit) if part]
    left: defaultdict[int, list[_Placed]] = defaultdict(list)
    for placed in by_path.values():
        for one in placed:
            left[one.row].append(one)
    parts += [left[row] for row in sorted(left)]
    made = (_post(part, posts, new_id) for part in parts)
    return (*made, *(post for post in posts if not post.pictures))


def _post(part: Sequence[_Placed], posts: Posts, new_id: Callable[[], DraftId]) -> BatchPost:
    """Return a post of these pictures, with the cells of the posts that began with one of them; else as after a split."""
    post, pictures = posts[part[0].row], tuple(one.picture for one in part)
    if len({one.row for one in part}) == 1 and len(part) == len(post.pictures):
        return post
    heads = sorted({one.row for one in part if one.is_first})
    if heads:
        bare = tuple(posts[row].with_pictures(()) for row in heads)
        return edit.merged(bare, range(len(bare)))[0].with_pictures(pictures)
    draft = replace(post.draft, id=new_id(), text="", title="", review=None, first_comment="")
    return replace(post, draft=draft).with_pictures(pictures)
