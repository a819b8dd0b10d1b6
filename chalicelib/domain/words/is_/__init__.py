"""Icelandic, as texted: about the pickup, about our texts, and everyday words besides."""
