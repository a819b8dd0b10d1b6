"""One use case per function: load, decide, save. Knows ports, never vendors."""
