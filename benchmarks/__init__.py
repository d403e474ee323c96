"""How fast the program is beside its peers: ``python -m benchmarks`` (docs/benchmarks.md). Not part of the tests."""
