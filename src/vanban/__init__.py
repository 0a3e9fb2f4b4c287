"""Vietnamese administrative documents: read, check, write."""
