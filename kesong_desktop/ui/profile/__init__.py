"""The profile pane: a person, their posts, and the people around them."""
