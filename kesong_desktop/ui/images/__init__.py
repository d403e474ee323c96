"""Pictures for widgets: loading, caching and thumbnails."""
