"""Imhere, as it runs in Lambda."""
