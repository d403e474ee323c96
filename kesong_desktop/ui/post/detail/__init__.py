"""The post of the page as a widget."""
