"""What the desktop around the window shows: the tray icon, the unread count and notices."""
