"""Document → sheet: what stands where and in which style, the same for every format."""
