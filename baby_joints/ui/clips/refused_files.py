"""Which files could not be added, and why."""

from baby_joints.domain.attachment_error import AttachmentError
from baby_joints.ui.announcement import announce
from baby_joints.ui.clips.clip_words import problem_words
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.text_label import TextLabel


class RefusedFiles(TextLabel):
    """Of several files each that is refused is named; hidden while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", FontRole.DETAIL, "error", wrap=True)
        self._told: list[str] = []
        self.hide()

    @property
    def is_empty(self) -> bool:
        """All that was given last could be added."""
        return not self._told

    def add(self, error: AttachmentError) -> None:
        """Name one more."""
        self._told.append(problem_words(error))
        self.set_lines(self._told)
        self.show()
        announce(self, self._told[-1])

    def forget(self) -> None:
        """Begin anew."""
        self._told.clear()
        self.hide()
