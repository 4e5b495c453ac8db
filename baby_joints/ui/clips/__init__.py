"""Photos and clips in the window: added, shown, played, recorded, taken out."""
