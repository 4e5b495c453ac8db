"""Programs that are killed, cut off and refused on purpose, and what is left of the diary then.

Run by hand: ``python -m tests.faults.kills``, ``python -m tests.faults.power_cut`` and
``python -m tests.faults.refusals`` (the last two need strace). The tests run a few of each.
"""
