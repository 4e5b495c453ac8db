"""The one error of diary files."""

import re
from typing import Final

# Line ends and other control characters of a file must not break the one line of a message.
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


class DiaryFileError(ValueError):
    """A diary file that cannot be taken; nothing of it was.

    Its text is one line: file, record, field, what is wrong and what to do.

    Attributes:
        problem: what is wrong and what to do, without file, record and field.
        source: name of the file, empty when it had none.
        record: which record, such as ``observations[3], id 0b5e...``, empty for the whole file.
        field: the way to the field inside that record, empty for the whole record.
    """

    def __init__(
        self, problem: str, *, source: str = "", record: str = "", field: str = ""
    ) -> None:
        self.problem = one_line(problem)
        self.source = one_line(source)
        self.record = one_line(record)
        self.field = one_line(field)
        told = [part for part in (self.source, self.record, self.field) if part]
        super().__init__(": ".join([*told, self.problem]))

    def in_file(self, source: str) -> "DiaryFileError":
        """The same error, naming its file."""
        return DiaryFileError(self.problem, source=source, record=self.record, field=self.field)


def one_line(text: str) -> str:
    """`text` on one line, without characters that steer a terminal or hide in a text."""
    clean = _CONTROL.sub(" ", text)
    return clean.encode("utf-8", "backslashreplace").decode("utf-8").strip()
