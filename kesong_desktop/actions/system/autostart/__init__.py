"""Starting when the user signs in: an XDG autostart entry, a launchd agent, or a value of the Run key of Windows."""
