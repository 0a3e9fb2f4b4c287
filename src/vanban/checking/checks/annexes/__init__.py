"""The text against its annexes."""
