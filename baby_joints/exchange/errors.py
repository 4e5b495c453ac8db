"""The one error of diary files."""

from baby_joints.domain.file_problem import FileProblem


class DiaryFileError(ValueError):
    """A diary file that cannot be taken; nothing of it was.

    Its text is one line: file, record, field, what is wrong and what to do.

    Attributes:
        kind: what kind of thing is wrong.
        problem: what is wrong and what to do, without file, record and field.
        source: name of the file, empty when it had none.
        record: which record, such as ``observations[3], id 0b5e...``, empty for the whole file.
        field: the way to the field inside that record, empty for the whole record.
    """

    def __init__(
        self,
        problem: str,
        *,
        kind: FileProblem = FileProblem.WRONG,
        source: str = "",
        record: str = "",
        field: str = "",
    ) -> None:
        self.kind = kind
        self.problem = one_line(problem)
        self.source = one_line(source)
        self.record = one_line(record)
        self.field = one_line(field)
        told = [part for part in (self.source, self.record, self.field) if part]
        super().__init__(": ".join([*told, self.problem]))

    def in_file(self, source: str) -> "DiaryFileError":
        """The same error, naming its file."""
        return DiaryFileError(
            self.problem, kind=self.kind, source=source, record=self.record, field=self.field
        )


def one_line(text: str) -> str:
    """`text` on one line, without characters that steer a terminal or hide in a text."""
    return "".join(letter if letter.isprintable() else " " for letter in text).strip()
