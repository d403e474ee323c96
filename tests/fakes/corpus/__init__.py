"""Picture and video files as they really are, made by the tests."""
