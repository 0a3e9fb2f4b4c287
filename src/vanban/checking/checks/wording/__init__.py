"""Spelling and signs that officers trip over."""
