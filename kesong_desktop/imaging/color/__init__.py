"""Colours of pictures: how files declare them, and their conversion to sRGB."""
