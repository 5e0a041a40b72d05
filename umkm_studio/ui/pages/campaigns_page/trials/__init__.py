"""Small tests of partners and ads."""
