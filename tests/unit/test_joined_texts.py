"""Texts that follow one another."""

import pytest

from kesong_desktop.messages.joined_texts import joined_texts


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (("No answer.", "Try again."), "No answer. Try again."),
        (("没有响应。", "请重试。"), "没有响应。请重试。"),
        (
            ("応答がありません。", "127.0.0.1を確認してください。"),
            "応答がありません。127.0.0.1を確認してください。",
        ),
        (("4 篇帖子", "来自 4 张照片"), "4 篇帖子来自 4 张照片"),
        (("已连接 pixels.town", "请重试。"), "已连接 pixels.town 请重试。"),
        (("No answer.", "", "Try again."), "No answer. Try again."),
        ((), ""),
    ],
)
def test_a_space_stands_where_the_language_has_one(parts: tuple[str, ...], whole: str) -> None:
    """Chinese and Japanese have none between their own characters, nor after their punctuation."""
    assert joined_texts(parts) == whole
