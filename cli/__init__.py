"""`imhere`, the operator's and developer's command line; never packaged, so AWS has none of it."""
