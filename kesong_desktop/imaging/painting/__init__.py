"""How the program draws its own pictures, by subject; ``imaging.paint`` is the door."""
