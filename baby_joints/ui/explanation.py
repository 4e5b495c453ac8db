"""What a window says about an error."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explanation:
    """`title` says what happened, `advice` what to do, `details` is for whoever helps.

    `place` names the file or folder that it is about, if there is one.
    """

    title: str
    advice: str
    details: str
    place: str = ""
