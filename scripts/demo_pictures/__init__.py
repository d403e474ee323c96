"""Draws the demo's pictures, one module for each group of motifs; ``draw_demo_pictures.py`` saves them as files."""
