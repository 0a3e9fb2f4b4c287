"""Printed pages → Content: what PDF text and scans share once both are runs of letters with places."""
