"""Operating system integration: network, resume, signals, browser, keyboard."""
