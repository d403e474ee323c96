"""The program from outside: real processes and sockets, faulty connections, full disks, kills at every point."""
