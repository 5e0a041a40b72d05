"""The business of the shop: no Qt, no drawing."""
