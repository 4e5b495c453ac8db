"""The first tables: children, three kinds of record, tombstones and the notes of the diary."""

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

PRESENCE = "'present', 'absent', 'not_checked'"
MOMENT = "LIKE '____-__-__T__:__:__.______Z___:__'"


def upgrade() -> None:
    """Make them."""
    _create_child()
    _create_observation()
    _create_hip_signs()
    _create_visit()
    op.create_table(
        "tombstone",
        *_owned(),
        sa.Column("kind", sa.String(16), nullable=False),
        _moment("deleted_at"),
        _json("extra"),
        _check("tombstone_kind_known", "kind IN ('observations', 'hip_signs', 'visits')"),
        *_moments("tombstone", ["deleted_at"]),
    )
    op.create_index("tombstone_of_child", "tombstone", ["child_id"])
    op.create_table(
        "meta",
        sa.Column("key", sa.String(32), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )


def _create_child() -> None:
    op.create_table(
        "child",
        sa.Column("id", sa.Uuid, primary_key=True),
        _text("name"),
        sa.Column("born_on", sa.Date, nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("sex", sa.String(8), nullable=False),
        _json("risk_factors"),
        _text("doctor_name"),
        _text("doctor_phone"),
        _moment("changed_at", nullable=True),
        _json("extra"),
        _json("diary_extra"),
        _check("child_sex_known", "sex IN ('female', 'male', 'unsure')"),
        _check("child_name_length", "length(name) BETWEEN 1 AND 10000"),
        *_lengths("child", ["doctor_name", "doctor_phone"]),
        *_moments("child", ["changed_at"]),
    )


def _create_observation() -> None:
    op.create_table(
        "observation",
        *_owned(),
        *_times("observed_at"),
        _text("observer", nullable=True),
        *(_code(name) for name in ("joint", "side", "sound")),
        sa.Column("tried", sa.Integer),
        sa.Column("sounded", sa.Integer, nullable=False),
        sa.Column("noticed", sa.String(10), nullable=False),
        _code("activity", nullable=True),
        sa.Column("reaction", sa.String(25)),
        *(_code(name) for name in ("swelling", "redness", "warmth", "felt_loose", "movement")),
        _json("lifting"),
        _json("safety"),
        _text("note"),
        *(_json(name) for name in ("attachments", "history", "extra")),
        *_observation_checks(),
        *_moments("observation", ["observed_at", "recorded_at", "changed_at"]),
        *_lengths("observation", ["observer", "note"]),
    )
    op.create_index(
        "observation_newest", "observation", ["child_id", "observed_at", "recorded_at", "id"]
    )


def _observation_checks() -> Iterable[sa.CheckConstraint]:
    known = {
        "joint": "'neck', 'shoulder', 'elbow', 'wrist', 'fingers', 'upper_back', 'lower_back', "
        "'hip', 'knee', 'ankle', 'toes', 'unsure'",
        "side": "'left', 'right', 'both', 'middle', 'unsure'",
        "sound": "'pop', 'click', 'clunk', 'grinding', 'unsure', 'none'",
        "noticed": "'', 'heard', 'felt', 'heard felt'",
        "activity": "'picked_up', 'put_down', 'diaper_change', 'dressing', 'bathing', 'feeding', "
        "'carried', 'car_seat', 'stretching', 'kicking', 'tummy_time', 'rolling', 'crawling', "
        "'standing', 'walking', 'other'",
        "reaction": "'', 'crying', 'wincing', 'discomfort', 'crying wincing', "
        "'crying discomfort', 'wincing discomfort', 'crying wincing discomfort'",
        "movement": "'normal', 'reduced', 'held_stiffly', 'not_used', 'not_checked'",
        **dict.fromkeys(("swelling", "redness", "warmth", "felt_loose"), PRESENCE),
    }
    for column, codes in known.items():
        yield _check(f"observation_{column}_known", f"{column} IN ({codes})")
    for column, least in (("tried", 1), ("sounded", 0)):
        whole = f"{column} = CAST({column} AS INTEGER)"
        rule = f"{column} BETWEEN {least} AND 100000 AND {whole}"
        yield _check(f"observation_{column}_count", rule)
    yield _check("observation_sounded_within_tried", "sounded <= tried")
    yield _check("observation_quiet_is_zero", "(sound = 'none') = (sounded = 0)")
    yield _in_order("observation")
    yield _check(
        "observation_side_fits_joint",
        "(joint IN ('neck', 'upper_back') AND side IN ('middle', 'unsure')) OR "
        "(joint IN ('shoulder', 'elbow', 'wrist', 'fingers', 'hip', 'knee', 'ankle', 'toes') "
        "AND side IN ('both', 'left', 'right', 'unsure')) OR "
        "(joint IN ('lower_back', 'unsure') "
        "AND side IN ('both', 'left', 'middle', 'right', 'unsure'))",
    )


def _create_hip_signs() -> None:
    signs = ("opens_less", "leg_looks_shorter", "creases_uneven", "limp_or_waddle")
    op.create_table(
        "hip_signs",
        *_owned(),
        *_times("observed_at"),
        _text("observer", nullable=True),
        _code("side"),
        *(_code(sign) for sign in signs),
        _text("note"),
        _json("history"),
        _json("extra"),
        _check("hip_signs_side_known", "side IN ('both', 'left', 'right', 'unsure')"),
        *(_check(f"hip_signs_{sign}_known", f"{sign} IN ({PRESENCE})") for sign in signs),
        *_moments("hip_signs", ["observed_at", "recorded_at", "changed_at"]),
        _in_order("hip_signs"),
        *_lengths("hip_signs", ["observer", "note"]),
    )
    op.create_index("hip_signs_newest", "hip_signs", ["child_id", "observed_at"])


def _create_visit() -> None:
    op.create_table(
        "visit",
        *_owned(),
        *_times("visited_at"),
        _text("observer", nullable=True),
        *(_text(name) for name in ("kind", "clinician", "place", "reason")),
        _json("findings"),
        _json("imaging"),
        _text("plan"),
        sa.Column("follow_up_on", sa.Date),
        _json("questions"),
        _text("note"),
        *(_json(name) for name in ("attachments", "history", "extra")),
        *_moments("visit", ["visited_at", "recorded_at", "changed_at"]),
        _check("visit_kind_length", "length(kind) BETWEEN 1 AND 10000"),
        *_lengths("visit", ["observer", "clinician", "place", "reason", "plan", "note"]),
    )
    op.create_index("visit_newest", "visit", ["child_id", "visited_at"])


def _owned() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("child_id", sa.Uuid, sa.ForeignKey("child.id"), nullable=False),
    ]


def _times(happened: str) -> list[sa.Column[object]]:
    return [_moment(happened), _moment("recorded_at"), _moment("changed_at", nullable=True)]


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.String(33), nullable=nullable)


def _code(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.String(16), nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _json(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(none_as_null=True))


def _check(name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=name)


def _moments(table: str, columns: list[str]) -> Iterable[sa.CheckConstraint]:
    return (_check(f"{table}_{column}_moment", f"{column} {MOMENT}") for column in columns)


def _lengths(table: str, columns: list[str]) -> Iterable[sa.CheckConstraint]:
    return (
        _check(f"{table}_{column}_length", f"length({column}) BETWEEN 0 AND 10000")
        for column in columns
    )


def _in_order(table: str) -> sa.CheckConstraint:
    return _check(
        f"{table}_observed_at_not_after_recorded_at",
        "substr(observed_at, 1, 27) <= substr(recorded_at, 1, 27)",
    )
