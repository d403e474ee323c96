"""Users of the home server: accounts, follows, blocks, lists and profiles."""
