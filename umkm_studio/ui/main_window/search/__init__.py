"""Ctrl+K: one search over records and what can be done, in a panel over the window."""
