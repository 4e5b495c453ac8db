"""What adding a file did, in plain words."""

from PySide6.QtCore import QCoreApplication

from baby_joints.change import Change
from baby_joints.ui import formatting
from baby_joints.ui.numbered import numbered
from baby_joints.ui.widgets.notice import Notice

translate = QCoreApplication.translate


def import_notice(change: Change) -> Notice:
    """How many records came, changed or went; that nothing was new is said too."""
    parts = []
    if change.added:
        text = translate("Import", "{entries} added")
        parts.append(text.format(entries=formatting.count_entries(change.added)))
    if change.updated:
        parts.append(
            numbered("Import", "%n brought up to date", "%n brought up to date", change.updated)
        )
    if change.deleted:
        parts.append(numbered("Import", "%n taken out", "%n taken out", change.deleted))
    if change.differing:
        text = numbered(
            "Import",
            "%n rows say something else than here. Those entries stay as they are.",
            "%n row says something else than here. That entry stays as it is.",
            change.differing,
        )
        added = formatting.list_words(parts)
        return Notice(
            translate("Import", "Added from the file")
            if parts
            else translate("Import", "Nothing new"),
            f"{added}. {text}" if parts else text,
            undo=change.undoable,
        )
    if not parts:
        nothing = translate("Import", "Nothing new")
        return Notice(nothing, translate("Import", "All of it is in this diary already."))
    if change.unchanged:
        parts.append(
            numbered("Import", "%n were here already", "%n was here already", change.unchanged)
        )
    return Notice(
        translate("Import", "Added from the file"),
        formatting.list_words(parts),
        undo=change.undoable,
    )
