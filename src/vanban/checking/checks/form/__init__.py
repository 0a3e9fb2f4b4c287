"""The form of administrative documents (NĐ 30/2020)."""
