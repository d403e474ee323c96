"""Each kind of server against each request of the program."""
