"""Text of posts: HTML parsing, entities, links, length and captions."""
