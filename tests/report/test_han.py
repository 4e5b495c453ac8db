"""What is written beside shared letters tells whose forms they take."""

import pytest

from baby_joints.report.han import han_language


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (("Mia", "only when the leg opens"), ""),
        (("さくら",), ""),
        (("佐藤", "さくら"), "ja"),
        (("佐藤", "カクッ"), "ja"),
        (("金", "김민준"), "ko"),
        (("李小龙", "尿布"), "zh-Hans"),
        (("李小龍", "檢查"), "zh-Hant"),
        (("李", "ㄅㄆ"), "zh-Hant"),
        (("李",), "zh-Hans"),
    ],
)
def test_the_language_of_shared_letters(texts: tuple[str, ...], language: str) -> None:
    assert han_language(texts) == language
