"""Models of the kinds of server, for the contract table and for simulations, each with its real quirks."""
