"""Direct messages: the list of conversations, and one of them as bubbles with a box to reply."""
