"""Client methods for reading and for people, one class for each area."""
