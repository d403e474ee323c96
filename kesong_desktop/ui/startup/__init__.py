"""What is on the screen first: the empty window, and how the program is loaded behind it. Imports as little as possible."""
