"""One module a rule: a pure function from the log to the findings that hold.

How the false alarms of repeated looking are held. The analysis runs after every save, on every
evening of a first year: a test that is right nineteen times in twenty would be wrong some eighteen
times a year. No rule relies on the level of a single look:

- ``limb_held_or_unused``, ``swollen_red_or_warm``, ``hip_clunk_or_loose``, ``hip_asymmetry``,
  ``grinding``: no statistics. They repeat what was written, from the first time and on the same
  day; looking again finds nothing that was not written.
- ``pain_with_sound``, ``reduced_movement``: a count of two occasions, the same in kind. Whether
  most sounds hurt is a share with a prior; its two days and four occasions hold it.
- ``recurring_hip_sound``: a calendar count that claims only that a hip sounded again. It is meant
  to be said often, and asks for nothing before the next visit.
- ``persistent_hip_sound``: thresholds calibrated on replayed diaries, evening by evening: what is
  held is the number of notices in a whole harmless year, not the level of one look. Days, weeks and
  their span are counted over weeks, so one evening asks nearly what the evening before asked. Where
  little but sounds is written every evening looks alike, so there a pause ends the count and the
  fullest two weeks are not enough.
- ``reproducible_hip_sound``, ``reproducible_sound``: calibrated the same way. New looks come only
  with newly counted repeats; the newest days alone, which are the best of many stretches, must be
  surer than the count since the sound began. "Each of each", a parent's own count, infers nothing.
- ``rising``, ``settling``: looked at on Sunday evenings only, over weeks that overlap; the limits
  of the trend are those that hold all Sundays of a year together, not one of them.
- ``lifting_difference``: on Sunday evenings only, the first five weeks after lifting changed; the
  chance allowed was set for all of these looks together.
- ``comfortable_pops``: claims nothing.

The numbers, and the diaries and seeds they were set on, stand in ``parameters``, rule by rule.
``python -m tests.simulation`` replays made-up lives of other stories than those; the tests keep a
small replay of them within a stated bound.
"""
