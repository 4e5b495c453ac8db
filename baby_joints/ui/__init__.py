"""The window."""

from baby_joints.ui.none_guard import guard_none

guard_none()
