"""A window that stays open while clock, time zone, files and other programs change around it.

Run by hand: ``python -m tests.faults.surroundings [SCENE...]``. Each scene is played in the real
window on a real file. What the window said that it saved must be found afterward: in the diary's
file, or in a file that the window named.
"""
