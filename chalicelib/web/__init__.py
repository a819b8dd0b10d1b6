"""One module per kind of caller: parse, one use case, render."""
