"""Reading what can still be read of a damaged diary, without touching it.

It is read page by page, by the published format of SQLite's files
(https://www.sqlite.org/fileformat2.html): no index, no root page and no header is needed. Of an
encrypted one each page opens by itself, if nobody changed it. What was read goes through the checks
of the tables and of the domain before it counts; what was not is counted.
"""
