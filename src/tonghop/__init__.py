"""Consolidated reports of steering committees, every number traceable to where it came from."""
