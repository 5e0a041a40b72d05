"""Sheets in, drafts out: reading any file (`reader`), and a module for each format (`formats`)."""
