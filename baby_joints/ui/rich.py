"""Plain words inside rich text."""


def escape(text: str) -> str:
    """`text` so that Qt shows it as it is; the library's own does more and loads every entity."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
