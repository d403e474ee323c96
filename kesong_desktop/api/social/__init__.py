"""Client methods for social features, one class for each area."""
