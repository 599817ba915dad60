"""What holds for every test: the machine's own settings, time zone and network do not reach it."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("local", deadline=None)
settings.load_profile("local")

SETTINGS_OF_THE_MACHINE = (
    "CLICOLOR_FORCE",
    "COLORTERM",
    "COLUMNS",
    "FORCE_COLOR",
    "ICESCO_DB",
    "LESS",
    "LINES",
    "NO_COLOR",
    "PAGER",
    "TERM",
)


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SETTINGS_OF_THE_MACHINE:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Only this machine may be spoken to, for a cluster under test runs here."""
    with pytest.MonkeyPatch.context() as patch:
        connect = socket.socket.connect

        def refuse_the_world(self: socket.socket, address: Any) -> None:
            if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
                raise AssertionError(f"a test tried to reach {address}")
            connect(self, address)

        patch.setattr(socket.socket, "connect", refuse_the_world)
        yield


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
