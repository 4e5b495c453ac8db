"""What all tables have in common, and the CHECK constraints that several of them need."""

from collections.abc import Iterable
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, Column, MetaData
from sqlmodel import SQLModel

from baby_joints.domain.checks import MAX_REPEATS, MAX_TEXT
from baby_joints.storage.column_types import UTC_LENGTH, spellings

_MOMENT_SHAPE = "____-__-__T__:__:__.______Z___:__"


class Row(SQLModel):
    """Base of all tables: keeps them apart from the tables of any other SQLModel program."""

    metadata = MetaData()


def checksum() -> Column[int]:
    """What `storage.row_checksum` makes of the rest of the row; NULL in what strangers write."""
    return Column(BigInteger)


def one_of(table: str, column: str, codes: Iterable[str]) -> CheckConstraint:
    """The column holds one of `codes`, or NULL where NULL is allowed."""
    return CheckConstraint(f"{column} IN ({_quoted(codes)})", name=f"{table}_{column}_known")


def set_of(table: str, column: str, kind: type[StrEnum]) -> CheckConstraint:
    """The column spells a set of codes of `kind`."""
    return one_of(table, column, spellings(kind))


def moment(table: str, column: str) -> CheckConstraint:
    """The column has the shape of a moment with its offset."""
    return CheckConstraint(f"{column} LIKE '{_MOMENT_SHAPE}'", name=f"{table}_{column}_moment")


def text(table: str, column: str, *, needed: bool = False) -> CheckConstraint:
    """The text is not longer than the domain allows; with `needed` it is not empty either."""
    shortest = 1 if needed else 0
    return CheckConstraint(
        f"length({column}) BETWEEN {shortest} AND {MAX_TEXT}", name=f"{table}_{column}_length"
    )


def count(table: str, column: str, *, least: int) -> CheckConstraint:
    """A whole number; SQLite itself would keep 1.5 or a word in an integer column."""
    return CheckConstraint(
        f"{column} BETWEEN {least} AND {MAX_REPEATS} AND {column} = CAST({column} AS INTEGER)",
        name=f"{table}_{column}_count",
    )


def not_after(table: str, earlier: str, later: str) -> CheckConstraint:
    """One moment does not lie after another; only their UTC parts are compared."""
    return CheckConstraint(
        f"substr({earlier}, 1, {UTC_LENGTH}) <= substr({later}, 1, {UTC_LENGTH})",
        name=f"{table}_{earlier}_not_after_{later}",
    )


def side_fits_joint(table: str, sides_of: dict[str, frozenset[str]]) -> CheckConstraint:
    """The joint has such a side: `sides_of` says which."""
    joints_with: dict[tuple[str, ...], list[str]] = {}
    for joint, sides in sides_of.items():
        joints_with.setdefault(tuple(sorted(sides)), []).append(joint)
    return CheckConstraint(
        " OR ".join(
            f"(joint IN ({_quoted(joints)}) AND side IN ({_quoted(sides)}))"
            for sides, joints in joints_with.items()
        ),
        name=f"{table}_side_fits_joint",
    )


def _quoted(codes: Iterable[str]) -> str:
    return ", ".join(f"'{code}'" for code in codes)
