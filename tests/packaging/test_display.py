import socket
import sys
import tempfile
from pathlib import Path

import pytest
from bootstrap_steps.display import (
    Address,
    Display,
    find_display,
    socket_answers,
    wayland_addresses,
    x_addresses,
)


def nobody(_address: Address) -> bool:
    return False


def everybody(_address: Address) -> bool:
    return True


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_screen(platform: str) -> None:
    assert find_display(platform, {}, nobody) == Display(("native",))


def test_linux_without_variables_has_none() -> None:
    display = find_display("linux", {}, everybody)
    assert not display.is_there
    assert display.why_none == "neither DISPLAY nor WAYLAND_DISPLAY is set"


def test_an_x_server_has_to_answer() -> None:
    variables = {"DISPLAY": ":0"}
    assert find_display("linux", variables, everybody) == Display(("x11",))
    silent = find_display("linux", variables, nobody)
    assert not silent.is_there
    assert silent.why_none == "nothing answers at DISPLAY=:0"


def test_a_compositor_has_to_answer() -> None:
    variables = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1000", "DISPLAY": ""}
    assert find_display("linux", variables, everybody) == Display(("wayland",))
    assert not find_display("linux", variables, nobody).is_there


def test_both_may_answer() -> None:
    variables = {"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": "/r", "DISPLAY": ":1"}
    assert find_display("linux", variables, everybody).kinds == ("wayland", "x11")


@pytest.mark.parametrize("chosen", ["offscreen", "minimal", "offscreen:size=800x600"])
@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_an_invisible_window_is_none(chosen: str, platform: str) -> None:
    variables = {"QT_QPA_PLATFORM": chosen, "DISPLAY": ":0"}
    assert not find_display(platform, variables, everybody).is_there


@pytest.mark.parametrize(("display", "number"), [(":0", 0), (":12.0", 12), ("unix:1", 1)])
def test_where_an_x_server_of_this_machine_listens(display: str, number: int) -> None:
    path, abstract = x_addresses(display)
    assert str(path).endswith(f"/.X11-unix/X{number}")
    assert abstract == f"\0{path}"


def test_where_an_x_server_of_another_machine_listens() -> None:
    assert x_addresses("far:10.0") == [("far", 6010)]
    assert x_addresses("::1:3") == [("::1", 6003)]


@pytest.mark.parametrize("display", ["", "0", "nonsense", ":x"])
def test_a_broken_display_is_nowhere(display: str) -> None:
    assert x_addresses(display) == []


def test_where_a_compositor_listens() -> None:
    assert wayland_addresses({"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": "/r"}) == ["/r/w"]
    assert wayland_addresses({"WAYLAND_DISPLAY": "/r/w"}) == ["/r/w"]
    assert wayland_addresses({"WAYLAND_DISPLAY": "w"}) == []
    assert wayland_addresses({"XDG_RUNTIME_DIR": "/r"}) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no Unix sockets")
def test_a_socket_answers_only_while_somebody_listens() -> None:
    # A Unix socket's path may have some hundred bytes only: pytest's own folders may be deeper.
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "X0")
        assert not socket_answers(path)
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
            server.bind(path)
            server.listen()
            assert socket_answers(path)
        assert not socket_answers(path)


def test_a_path_too_long_for_a_socket_does_not_answer() -> None:
    assert not socket_answers("/" + "x" * 300)
