"""The window: pages on top of a kit that knows no page."""
