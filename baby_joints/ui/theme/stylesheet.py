"""The style sheet: only for the parts that Qt draws itself (fields, menus, scroll bars)."""

from PySide6.QtGui import QPalette

from baby_joints.ui.theme.font_role import FontRole
from baby_joints.ui.theme.measures import RADIUS_BUTTON, STYLE_TIME, TARGET
from baby_joints.ui.theme.theme import Theme

_ARROW = 12
_DOT = 4
_FIELDS = "QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox"

_SHEET = """
QToolTip {{ background: {toast}; color: {on_toast}; border: none; padding: 6px 8px; }}
QAbstractScrollArea {{ border: none; widget-animation-duration: {style_time}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
{fields} {{
    background: {surface}; color: {text}; border: 1px solid {control};
    placeholder-text-color: {text2};
    border-radius: {field_radius}px; padding: {pad}px 12px; font-size: {body}px;
    selection-background-color: {accent}; selection-color: {on_accent};
    widget-animation-duration: {style_time};
}}
{fields_focus} {{ border: 2px solid {focus}; padding: {pad_focus}px 11px; }}
QLineEdit[painted="true"] {{ border: none; background: transparent; padding: 0; }}
QLineEdit[error="true"] {{ border: 2px solid {error}; }}
QLineEdit:disabled {{ background: {sunken}; color: {text2}; }}
QScrollArea, QScrollArea > QWidget > QWidget[page="true"] {{
    background: transparent; border: none;
}}
QScrollBar {{ widget-animation-duration: {style_time}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{
    background: {control}; border-radius: 3px; margin: 3px; min-height: 36px; min-width: 36px;
}}
QScrollBar::handle:hover {{ background: {text2}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{
    background: {surface}; color: {text}; border: 1px solid {border};
    border-radius: 4px; padding: 6px; font-size: {body}px;
    widget-animation-duration: {style_time};
}}
QMenu::item {{ padding: {item}px {far}px {item}px 12px; border-radius: 8px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {accent_ink}; }}
QMenu::item:disabled {{ color: {text2}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 5px 8px; }}
QMenu::indicator {{
    width: {dot}px; height: {dot}px; margin: 0 {dot}px; border-radius: {dot_radius}px;
}}
QMenu::indicator:checked {{ background: {accent}; }}
QMenu::right-arrow {{ width: {arrow}px; height: {arrow}px; margin: 0 10px; }}
QListView {{
    background: {surface}; color: {text}; border: 1px solid {control};
    border-radius: {field_radius}px; padding: 4px; outline: none;
}}
QListView:focus {{ border: 2px solid {focus}; padding: 3px; }}
QListView::item {{ padding: 0 10px; min-height: {target}px; border-radius: 8px; }}
QListView::item:hover {{ background: {sunken}; }}
QListView::item:selected {{ background: {accent_soft}; color: {accent_ink}; }}
ReadTable {{
    background: transparent; color: {text}; border: none; outline: none;
    selection-background-color: {accent_soft}; selection-color: {accent_ink};
}}
ReadTable::item {{ border: none; border-bottom: 1px solid {border}; padding: 4px 6px; }}
ReadTable::item:selected {{ background: {accent_soft}; color: {accent_ink}; }}
ReadTable::item:focus {{ border: 2px solid {focus}; border-radius: 6px; }}
ReadTable QHeaderView {{ background: transparent; border: none; }}
ReadTable QHeaderView::section, ReadTable QTableCornerButton::section {{
    background: transparent; color: {text2}; border: none; border-bottom: 1px solid {border};
    padding: 0 6px;
}}
QSlider::groove:horizontal {{ height: 6px; background: {control}; border-radius: 3px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 3px; }}
QSlider::handle:horizontal {{
    width: 18px; margin: -8px 0; border-radius: 11px;
    background: {surface}; border: 2px solid {accent};
}}
QSlider::handle:horizontal:focus {{ border: 2px solid {focus}; background: {focus}; }}
QCalendarWidget QWidget {{ background: {surface}; color: {text}; }}
QCalendarWidget QAbstractItemView {{
    selection-background-color: {accent}; selection-color: {on_accent};
}}
"""


def build(theme: Theme) -> str:
    """The style sheet of the window and its dialogs."""
    palette = theme.palette
    names = _FIELDS.split(", ")
    pad = 9
    return _SHEET.format(
        fields=_FIELDS,
        fields_focus=", ".join(f"{name}:focus" for name in names),
        field_radius=RADIUS_BUTTON,
        pad=pad,
        pad_focus=pad - 1,
        # At 200 % the longest menu is as high as the lowest window.
        item=7 if theme.one_column else 10,
        far=20 + theme.px(_ARROW),
        arrow=theme.px(_ARROW),
        # A filled dot, as in a round box: one of several holds.
        dot=2 * theme.px(_DOT),
        dot_radius=theme.px(_DOT),
        target=theme.grown(TARGET),
        body=theme.px(FontRole.BODY.size),
        style_time=theme.duration(STYLE_TIME),
        toast=palette.toast,
        on_toast=palette.on_toast,
        surface=palette.surface,
        sunken=palette.sunken,
        text=palette.text,
        text2=palette.text2,
        control=palette.control,
        border=palette.border,
        accent=palette.accent,
        on_accent=palette.on_accent,
        accent_soft=palette.accent_soft,
        accent_ink=palette.accent_ink,
        focus=palette.focus,
        error=palette.error,
    )


def qt_palette(theme: Theme) -> QPalette:
    """Qt's own colors, for dialogs of the system and everything without a style sheet."""
    roles = {
        QPalette.ColorRole.Window: "bg",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "text2",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.ToolTipBase: "toast",
        QPalette.ColorRole.ToolTipText: "on_toast",
        QPalette.ColorRole.Link: "accent_ink",
        QPalette.ColorRole.Mid: "border",
    }
    palette = QPalette()
    for role, token in roles.items():
        palette.setColor(role, theme.color(token))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("text2"))
    return palette
