"""How a file comes into the store: planned, checked with the maker, loaded, and taken back."""
