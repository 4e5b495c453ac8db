"""A photo or clip that cannot be taken or shown."""

from enum import StrEnum


class AttachmentProblem(StrEnum):
    """What is wrong; stands here because no AttachmentError can be read without it."""

    NO_FILE = "no_file"
    UNKNOWN_KIND = "unknown_kind"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    DIARY_FULL = "diary_full"
    CHANGED_MEANWHILE = "changed_meanwhile"
    MISSING = "missing"
    DAMAGED = "damaged"


class AttachmentError(ValueError):
    """What is wrong with the photo or clip `name`; nothing of it was taken.

    Attributes:
        problem: what is wrong.
        name: the name of the file.
        limit: the limit that was met, in bytes or files; None where there is none.
    """

    def __init__(self, problem: AttachmentProblem, name: str, limit: int | None = None) -> None:
        self.problem = problem
        self.name = "".join(letter if letter.isprintable() else " " for letter in name)
        self.limit = limit
        super().__init__(f"{self.name}: {_SENTENCES[problem].format(limit=_told(limit))}")


_SENTENCES = {
    AttachmentProblem.NO_FILE: "is no file that can be read. Choose another one.",
    AttachmentProblem.UNKNOWN_KIND: (
        "is no photo, film or sound that this program knows. Save it as JPEG, MP4 or MP3 first."
    ),
    AttachmentProblem.EMPTY: "is empty. Choose another file.",
    AttachmentProblem.TOO_LARGE: "is larger than {limit}. Make it shorter or smaller first.",
    AttachmentProblem.TOO_MANY: "One entry holds at most {limit} photos and clips.",
    AttachmentProblem.DIARY_FULL: (
        "does not fit: a diary holds at most {limit} of photos and clips. Use a shorter clip."
    ),
    AttachmentProblem.CHANGED_MEANWHILE: "changed while it was read. Add it again.",
    AttachmentProblem.MISSING: (
        "is not in this diary. Import the .zip file of the diary that it was added to."
    ),
    AttachmentProblem.DAMAGED: "is changed or incomplete. Add the file again to mend it.",
}
_MEGABYTE = 1024 * 1024


def _told(limit: int | None) -> str:
    if limit is None:
        return ""
    return f"{limit // _MEGABYTE} MB" if limit >= _MEGABYTE else str(limit)
