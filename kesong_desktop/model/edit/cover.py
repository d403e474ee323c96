"""The words on a cover: a title, a price, numbered notes. Where they stand and how they look is the template's."""

from dataclasses import dataclass

MAX_NOTES = 9
MAX_WORDS = 300
"""Characters of each of the texts: many more than can be read on a picture."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The words, and the id of the template that they are set in. Without words nothing is drawn, whatever the template."""

    template: str = ""
    title: str = ""
    price: str = ""
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", self.title[:MAX_WORDS])
        object.__setattr__(self, "price", self.price[:MAX_WORDS])
        notes = tuple(note[:MAX_WORDS] for note in self.notes[:MAX_NOTES])
        object.__setattr__(self, "notes", notes)

    @property
    def is_empty(self) -> bool:
        """True where there is nothing to draw."""
        return not (self.template and (self.title.strip() or self.price.strip() or self.told_notes))

    @property
    def told_notes(self) -> tuple[str, ...]:
        """The notes that say something, numbered from 1 by their place here."""
        return tuple(note.strip() for note in self.notes if note.strip())
