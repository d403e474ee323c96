"""Import of an archive into the camera roll: a sheet and its presenter."""
