"""Running the home server without a window: as a systemd user unit, a launchd agent or a Windows task."""
