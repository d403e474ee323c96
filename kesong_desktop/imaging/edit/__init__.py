"""The editor without a window: a recipe and a picture in, pixels out."""
