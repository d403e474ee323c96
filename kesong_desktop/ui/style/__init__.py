"""Theme, design tokens, icons and style helpers."""
