"""Letters that Chinese, Japanese and Korean share look a little different in each of them.

Nobody is asked for the language of what they type. What is written beside those letters tells it.
"""

import re
from collections.abc import Iterable
from typing import Final

_SHARED: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_KANA: Final = re.compile("[\u3041-\u30ff]")
_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_BOPOMOFO: Final = re.compile("[\u3105-\u312f]")


def han_language(texts: Iterable[str]) -> str:
    """``ja``, ``ko``, ``zh-Hant`` or ``zh-Hans`` for the texts of one diary; empty without need."""
    text = "".join(one for one in texts if not one.isascii())
    shared = set(_SHARED.findall(text))
    if not shared:
        return ""
    if _KANA.search(text):
        return "ja"
    if _HANGUL.search(text):
        return "ko"
    traditional = sum(_is_in(letter, "big5") and not _is_in(letter, "gb2312") for letter in shared)
    simplified = sum(_is_in(letter, "gb2312") and not _is_in(letter, "big5") for letter in shared)
    return "zh-Hant" if traditional > simplified or _BOPOMOFO.search(text) else "zh-Hans"


def _is_in(letter: str, charset: str) -> bool:
    """Whether an old character set, which knows one way of writing Chinese, has the letter."""
    try:
        letter.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
