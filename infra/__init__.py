"""What AWS gets and how it gets there. Never packaged, and knows nothing of pickups."""
