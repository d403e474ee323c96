"""Archives that services hand out: an Instagram export, a Google Takeout. They are read, and what comes of them is planned."""
