"""Each kind of server against each thing that the program asks of one."""
