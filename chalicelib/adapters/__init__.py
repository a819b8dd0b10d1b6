"""One vendor per module; the only places that know it."""
