"""Records in, matplotlib Figure out; no Qt."""
