"""Percentages, directions and what they are compared with."""
