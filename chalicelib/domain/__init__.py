"""What is true of pickups, whoever stores or sends it. Pure; the standard library only."""
