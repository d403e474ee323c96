"""Makers of groups of panes, for ``PaneFactory``."""
