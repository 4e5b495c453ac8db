"""Plain words inside rich text."""


def escape(text: str) -> str:
    """`text` so that Qt shows it as it is; the library's own does more and loads every entity."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain_tip(text: str) -> str:
    """`text` as a tooltip: Qt takes any tooltip that looks like markup for markup."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text
