"""Units over time, and which unit a name or symbol means."""

from tonghop.consolidation.units.loading import example_units, load_units
from tonghop.consolidation.units.model import Change, Unit, UnitName, Units
from tonghop.consolidation.units.recognising import Recognition, recognise_sender, recognise_unit

__all__ = [
    "Change",
    "Recognition",
    "Unit",
    "UnitName",
    "Units",
    "example_units",
    "load_units",
    "recognise_sender",
    "recognise_unit",
]
