"""The camera roll: what lies in the folders that a person chose. Files are only ever read."""
