"""Uploads: files on their way in, work on them in the background, and uploads that go on after a break."""
