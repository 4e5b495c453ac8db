"""The one error that values of the domain raise."""


class DomainError(ValueError):
    """A value that cannot be true: names the field, the value and what to do about it.

    Attributes:
        field: the field of the record as the diary file spells it, such as ``sounded``.
        value: the value that was refused, as given.
        problem: one plain English clause that says what is wrong with it.
    """

    def __init__(self, field: str, value: object, problem: str) -> None:
        super().__init__(f"{field}: {value!r} {problem}")
        self.field = field
        self.value = value
        self.problem = problem
