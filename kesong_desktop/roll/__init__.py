"""The camera roll: the photos and videos in the folders that the user added. Files are only read."""
