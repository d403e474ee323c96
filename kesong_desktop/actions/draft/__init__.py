"""Draft use cases: saving, copying media, captions, edit previews and suggestions."""
