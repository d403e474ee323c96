"""The error for a fact that does not fit a job's state."""


class InvalidTransition(ValueError):
    """The fact does not fit the job's state: a person's command came too late, or a bug."""
