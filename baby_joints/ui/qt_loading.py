"""Imports Qt without what PySide needs only when something went wrong, or to unpack itself."""

import builtins
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final, SupportsIndex, TypeAlias

from baby_joints.late_import import imported_late, late

# What PySide 6.12 needs to tell of a call with wrong arguments, for help() and for stub files; with
# the one function that its library looks for without asking the module.
LATER: Final[dict[str, str | None]] = {
    "shibokensupport.signature.errorhandler": None,
    "shibokensupport.signature.layout": None,
    "shibokensupport.signature.lib.enum_sig": None,
    "shibokensupport.signature.lib.pyi_generator": None,
    "shibokensupport.signature.lib.tool": None,
    "shibokensupport.signature.mapping": "update_mapping",
    "shibokensupport.signature.parser": None,
}
# What PySide 6.12 imports of Python on its way and does not use where its modules are not packed.
UNUSED: Final = frozenset({"bz2", "inspect", "lzma", "shutil", "tempfile", "traceback"})
# Where PySide looks for its switch, and the function there that reads a module's source for it.
SWITCH: Final = ("shibokensupport.feature", "_mod_uses_pyside")
_Path: TypeAlias = Sequence[str] | None


def load_qt() -> None:
    """Import the widgets of Qt; a third of the time that it takes otherwise is saved.

    PySide keeps thirteen modules as text inside its library and compiles all of them at each start.
    Here those in `LATER` are compiled when somebody asks for something in them, and then do what
    they always do. A PySide that brings them in another way is imported as it is. So are the
    modules of Python in `UNUSED` that nobody has imported before.

    PySide also puts an import of its own in the place of Python's, which reads the source of every
    module to look for its switch to other spellings of names. We do not use the switch, and put
    Python's own import back.
    """
    finders, plain_import = sys.meta_path, builtins.__import__
    sys.meta_path = _Finders(finders)
    try:
        with imported_late(dict.fromkeys(UNUSED)):
            import PySide6
    finally:
        sys.meta_path = finders
        builtins.__import__ = plain_import
    import PySide6.QtWidgets  # noqa: F401 - this import is what the function is for


class _Finders(list[Any]):
    """Notices the finder that PySide adds for the modules in its library, and goes before it."""

    def insert(self, index: SupportsIndex, finder: object) -> None:
        super().insert(index, finder)
        if isinstance(getattr(finder, "_mod2path", None), dict):
            super().insert(index, _LateFinder(finder))

    def remove(self, finder: object) -> None:
        super().remove(finder)
        self[:] = [each for each in self if not isinstance(each, _LateFinder)]


class _LateFinder:
    """Finds the modules that can wait, by the finder that it is made for."""

    def __init__(self, finder: Any) -> None:  # noqa: ANN401 - PySide's, without types
        self._finder = finder

    def find_spec(
        self, fullname: str, path: _Path, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname == SWITCH[0]:
            return _unswitched(self._finder.find_spec(fullname, path, target))
        if fullname not in LATER:
            return None
        return late(self._finder.find_spec(fullname, path, target), LATER[fullname])


def _unswitched(spec: ModuleSpec | None) -> ModuleSpec | None:
    if spec is not None:
        loader: Any = _SwitchLoader(spec.loader)
        spec.loader = loader
    return spec


class _SwitchLoader:
    """Loads what looks for the switch, and lets it find none without reading any source."""

    def __init__(self, loader: Any) -> None:  # noqa: ANN401 - PySide's, without types
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        module: ModuleType | None = self._loader.create_module(spec)
        return module

    def exec_module(self, module: ModuleType) -> None:
        self._loader.exec_module(module)
        if SWITCH[1] in vars(module):
            setattr(module, SWITCH[1], lambda _module: False)
