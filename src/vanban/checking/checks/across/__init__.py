"""A report against earlier ones and against other units'."""
