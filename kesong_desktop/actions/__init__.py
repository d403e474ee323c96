"""Services: all use cases of the program. The window and the command line only collect input and show results."""
