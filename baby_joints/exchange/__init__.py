"""The diary file: reading, writing and merging diaries, without a database and without Qt."""

from baby_joints.exchange.errors import DiaryFileError
from baby_joints.exchange.reading import read_diary, read_diary_file
from baby_joints.exchange.writing import diary_to_bytes, diary_to_json, write_diary

__all__ = [
    "DiaryFileError",
    "diary_to_bytes",
    "diary_to_json",
    "read_diary",
    "read_diary_file",
    "write_diary",
]
