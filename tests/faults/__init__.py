"""Programs that are killed, cut off and refused on purpose, and what is left of the diary then.

Run by hand, each as ``python -m tests.faults.NAME``: ``kills``, ``password_kills``, ``migrations``,
``early_close``, ``damage``, ``fuzz``, ``command_lines`` and ``surroundings``; ``power_cut`` and
``refusals``, which need strace. The tests run a few of each.
"""
