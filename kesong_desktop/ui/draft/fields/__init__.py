"""Fields that the forms of a post and of a review have in common."""
