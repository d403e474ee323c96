"""What cannot be."""


class NotPossible(ValueError):
    """The fact does not fit the job's state: a person's command came too late, or a bug."""
