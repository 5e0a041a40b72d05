"""Buyers' words: what they praise and criticise, what they ask, and what they are answered."""
