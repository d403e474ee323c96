"""Choosing which reviews of a timeline are shown."""
