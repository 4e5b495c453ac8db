"""Modules that are read when somebody asks for something in them, and not when they are imported.

For what a library imports on its way and does not use here. Whoever uses it finds it as ever.
"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from threading import RLock
from types import ModuleType
from typing import Any, TypeAlias

_Path: TypeAlias = Sequence[str] | None
_lock = RLock()


@contextmanager
def imported_late(names: Mapping[str, str | None]) -> Iterator[None]:
    """Read those of `names` later that are imported within; they are top modules of Python.

    Beside a name may stand the function of the module that is looked up, and not called, at once.
    """
    finder = _Finder(names)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def late(spec: ModuleSpec | None, function: str | None = None) -> ModuleSpec | None:
    """What `spec` describes, to be read later; `function` as for `imported_late`."""
    if spec is not None:
        loader: Any = _LateLoader(spec.loader, function)
        spec.loader = loader
    return spec


class _Finder:
    def __init__(self, names: Mapping[str, str | None]) -> None:
        self._names = names

    def find_spec(
        self, fullname: str, path: _Path, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in self._names:
            return None
        return late(PathFinder.find_spec(fullname, path, target), self._names[fullname])


class _LateLoader:
    """Leaves a module empty until a name in it is asked for."""

    def __init__(self, loader: Any, function: str | None) -> None:  # noqa: ANN401 - whatever loads it
        self._loader = loader
        self._function = function

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        module: ModuleType | None = self._loader.create_module(spec)
        return module

    def exec_module(self, module: ModuleType) -> None:
        spec, called = module.__spec__, self._function
        if spec is None:
            self._loader.exec_module(module)
            return
        fill = self._filler(module, spec, spec.name)
        # Python asks this function of a module for names that the module does not have.
        module.__dict__["__getattr__"] = fill
        if called is not None:
            module.__dict__[called] = lambda *given: fill(called)(*given)  # noqa: PLW0108 - filled when it is called

    def _filler(self, module: ModuleType, spec: ModuleSpec, name: str) -> Callable[[str], Any]:
        def fill(attribute: str) -> Any:  # noqa: ANN401 - whatever the module holds
            with _lock:
                if module.__dict__.pop("__getattr__", None) is not None:
                    # PySide moves its modules into another package, but finds them by this name.
                    moved, spec.name = spec.name, name
                    self._loader.exec_module(module)
                    spec.name = moved
            return getattr(module, attribute)

        return fill
