"""What only sets a page in columns becomes paragraphs; what is a table becomes one grid."""

from vanban.reading.layout.unfolding import unfold_layout_grids

__all__ = ["unfold_layout_grids"]
