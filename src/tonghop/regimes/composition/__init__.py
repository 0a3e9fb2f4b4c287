"""A submission → its report on the legal form."""

from tonghop.regimes.composition.compose import compose
from tonghop.regimes.composition.wording import subject_of

__all__ = ["compose", "subject_of"]
