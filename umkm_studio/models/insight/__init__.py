"""What the numbers say, and how it is known."""
