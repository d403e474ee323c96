"""The editor's rendering: a recipe and a picture in, pixels out."""
