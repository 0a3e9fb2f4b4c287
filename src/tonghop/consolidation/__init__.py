"""Many submissions → one; units over time; where every number comes from."""

from tonghop.consolidation.consolidate import NamedUnit, consolidate, with_unit
from tonghop.consolidation.editions import choose_editions
from tonghop.consolidation.reconciliation import STATE_NAMES, ReconciliationRow, list_reconciliation_rows
from tonghop.consolidation.states import add_entries, sum_entries
from tonghop.consolidation.units import Units, example_units, load_units, recognise_sender, recognise_unit
from tonghop.regimes.as_json import submission_from_json, submission_to_json

__all__ = [
    "STATE_NAMES",
    "NamedUnit",
    "ReconciliationRow",
    "Units",
    "add_entries",
    "choose_editions",
    "consolidate",
    "example_units",
    "list_reconciliation_rows",
    "load_units",
    "recognise_sender",
    "recognise_unit",
    "submission_from_json",
    "submission_to_json",
    "sum_entries",
    "with_unit",
]
