"""The tables, one class a module; `all_tables` holds them together.

SQLModel declares them, typed and in one place. Nobody makes objects of these classes: SQLModel does
not validate a table's values, and a row that outlives its session cannot be read. Values go in and
out as plain columns through `storage.mapping`, and CHECK constraints guard what any program writes.

What is filtered, sorted or counted has a column of its own, and so has every code. What is only
kept and given back is one JSON column each: lists inside a record (attachments, history, findings),
the two mappings of answers (lifting, safety), and unknown fields (extra). NULL there means empty;
for lifting and safety it means "not asked", which is not the same as an empty mapping.
"""
