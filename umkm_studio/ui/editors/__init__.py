"""Drawers that edit one record, for any page: above the kit, below the pages."""
