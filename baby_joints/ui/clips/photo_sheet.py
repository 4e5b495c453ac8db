"""A photo, large; or why it cannot be shown here."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from baby_joints.domain.attachment import Attachment
from baby_joints.ui.clips.picture_view import PictureView
from baby_joints.ui.isolated import isolated
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

WIDTH: Final = 900
HEIGHT: Final = 680
_SMALL: Final = 460


class PhotoSheet(Sheet):
    """Shows `image`; None: this program cannot show such a file, another one may.

    Signals:
        copy_requested(): the parent wants the file itself.
    """

    copy_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        attachment: Attachment,
        image: QImage | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, attachment.name, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view: PictureView | None = None
        if image is None:
            words = self.tr(
                "This kind of file cannot be shown here. It is kept as it is. Save a copy to open "
                "it in another program."
            )
            self.body.addWidget(TextLabel(theme, words, wrap=True))
            self.fit_over(parent, _SMALL)
        else:
            name = self.tr("Photo {name}").format(name=isolated(attachment.name))
            self.view = PictureView(theme, name)
            self.view.set_image(image)
            self.body.addWidget(self.view, 1)
            self.fit_over(parent, WIDTH, HEIGHT)
        self.copy_button = SecondaryButton(theme, self.tr("Save a copy"), "download")
        self.copy_button.clicked.connect(self.copy_requested)
        self.close_button = PrimaryButton(theme, self.tr("Close"), key=self.tr("Enter"))
        self.close_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.copy_button)
        self.buttons.addWidget(self.close_button)
        self.close_button.setFocus()
