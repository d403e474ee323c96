"""Mouse input of the item views: clicks, ranges, rubber band and the start of a drag."""
