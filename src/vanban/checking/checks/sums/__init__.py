"""Totals, parts and lists inside one document."""
