"""`imhere simulate`: a store's day with people in it, and a ledger of what must not be lost."""
