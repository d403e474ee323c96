"""The editor. It loads Pillow, so the window imports it when a picture is first edited."""
