"""What pages are made of; knows no page."""
