"""Widgets and controllers shared by the compose and review panes."""
