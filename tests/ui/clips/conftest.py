from tests.ui.pages.conftest import log

__all__ = ["log"]
