"""What a person can do, one function each. The window and the command line only ask and show."""
