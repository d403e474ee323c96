"""The scanner of the camera roll's folders."""
