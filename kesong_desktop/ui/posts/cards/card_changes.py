"""View state of a card that the user changes: current picture, description, expanded text, revealed content."""

from dataclasses import replace

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.posts.cards.card_delegate import CardDelegate
from kesong_desktop.ui.posts.cards.poll_part import CHOOSE
from kesong_desktop.ui.posts.post_model import PostListModel

GO_ON = "go on"
"""Name of the action of the space bar on a card."""
VOTED = "voted "
"""An action is named so, followed by the places of the answers, apart by commas."""
_AROUND = "next around"
"""Shows the next picture, behind the last the first."""


class CardChanges:
    """Changes the states of cards. The view lays the card out again."""

    def __init__(self, cards: CardDelegate, posts: PostListModel) -> None:
        self._cards = cards
        self._posts = posts

    def next_step(self, post: Post) -> str:
        """Return what the space bar does: show what is veiled, play or pause, show the next picture, or the whole text."""
        if not post.attachments or self._posts.is_veiled(post):
            return "unveil"
        if (media := self._cards.card(post).media) is not None and media.is_video:
            return "clip"
        return _AROUND if len(post.attachments) > 1 else "unveil"

    def vote(self, post: Post) -> str:
        """Return the action that sends the answers that are chosen; empty where none is."""
        chosen = self._cards.state(post).chosen
        return VOTED + ",".join(map(str, chosen)) if chosen else ""

    def _chosen(self, post: Post, place: int, chosen: tuple[int, ...]) -> tuple[int, ...]:
        """Choose one answer more or less; of a poll with one answer another one."""
        poll = post.poll
        if poll is None or f"{CHOOSE}{place}" not in self._cards.card(post).spots:
            return chosen
        if not poll.is_multiple:
            return () if chosen == (place,) else (place,)
        return tuple(sorted({*chosen} ^ {place}))

    def change(self, action: str, post: Post) -> bool:
        """Change what is shown by the name of a hot spot or key; return False where it changes nothing of the card."""
        state, last = self._cards.state(post), len(post.attachments) - 1
        if action in {"veil", "unveil"} and self._posts.is_covered(post):
            self._posts.reveal(post, on=state.is_veiled)
            return True
        if action == "alt":
            state = replace(state, shows_alt=not state.shows_alt)
        elif action == "tags":
            state = replace(state, hides_tags=not state.hides_tags)
        elif action.startswith(CHOOSE):
            state = replace(state, chosen=self._chosen(post, int(action.removeprefix(CHOOSE)), state.chosen))
        elif action in {"unfold", "unveil"}:
            state = replace(state, is_open=not state.is_open)
        elif action in {"previous", "next", _AROUND}:
            step = state.picture + (-1 if action == "previous" else 1)
            is_around = action == _AROUND and step > last
            state = replace(state, picture=0 if is_around else max(0, min(step, last)))
        else:
            return False
        self._cards.set_state(post, state)
        return True
