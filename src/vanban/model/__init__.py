"""Document and its parts; what a file holds; what a check finds."""
