"""Files of the home server: where they lie, who stores how much, and whether all is as it should be."""
