"""What a word that is being typed may become."""

from kesong_desktop.model.suggestion import MOST, Suggestion, fitting


def words(typed: str, *known: Suggestion) -> list[str]:
    """Those that fit."""
    return [one.word for one in fitting(typed, known)]


def tag(word: str) -> Suggestion:
    """A hashtag."""
    return Suggestion("tag", word)


def test_what_begins_so_in_the_order_that_is_known() -> None:
    """Each once whatever its case; not what is typed already; no more than fit on a list."""
    assert words("la", tag("slow"), tag("Lake"), tag("LA"), tag("lake"), tag("lamp")) == ["Lake", "lamp"]
    assert words("", tag("slow"), tag("Lake")) == ["slow", "Lake"]
    assert len(words("x", *(tag(f"x{number}") for number in range(30)))) == MOST


def test_people_are_found_by_what_they_are_called_too() -> None:
    """After those whose handle begins so, whoever is known first."""
    mei = Suggestion("person", "meilin", "Mei Lin")
    ben = Suggestion("person", "ben@pixels.town", "Ben Meier")
    anna = Suggestion("person", "anna", "Anna")
    assert words("mei", ben, anna, mei) == ["meilin", "ben@pixels.town"]
    assert words("ben@p", ben, anna) == ["ben@pixels.town"]
