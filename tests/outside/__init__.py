"""The program from outside: real processes and sockets, a line that breaks, a disk that fills, kills at every point."""
