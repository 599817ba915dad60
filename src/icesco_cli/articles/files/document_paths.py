"""The documents under the paths and URLs that the user names."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush
from pathlib import Path, PurePath

from icesco_cli.articles.files.fetching import file_system, is_url
from icesco_cli.errors import IcescoError

FORMATS = {".txt": "txt", ".md": "md", ".markdown": "md", ".html": "html", ".htm": "html", ".xhtml": "html"}
"""The format of a document by the suffix of its file. In a folder only files with one of these are read; a file that is
named itself is read whatever its suffix, and as text where it is none of these."""


def format_of(path: PurePath) -> str:
    """The format of a file by its name: one of `FORMATS`."""
    return FORMATS.get(_suffix(path.name), FORMATS[".txt"])


def let_pass(path: str) -> None:
    """Takes no note of a file."""


def find_documents(places: Iterable[str | Path], pass_over: Callable[[str], None] = let_pass) -> Iterator[str]:
    """Every document at or under the paths and URLs, in no order; hidden files are left out. `pass_over` is called with
    each other file that is no document by its suffix.

    Links to folders are followed, but no folder is entered twice. A folder that cannot be looked into, or is entered
    already, is yielded itself, for whoever reads it to complain. IcescoError (code 1), before anything is yielded, for
    a path that is not there.
    """
    given = [place if isinstance(place, str) and is_url(place) else str(Path(place)) for place in places]
    for place in given:
        if not is_url(place):
            _look_at(place)
    return (document for place in given for document in _at(place, pass_over))


def _look_at(place: str) -> None:
    try:
        Path(place).stat()
    except (FileNotFoundError, NotADirectoryError):
        raise IcescoError(f"There is no file or folder {place}.", 1) from None
    except (OSError, ValueError) as error:
        raise IcescoError(f"{place} cannot be looked at: {error}.", 1) from None


def _at(place: str, pass_over: Callable[[str], None]) -> Iterator[str]:
    if is_url(place):
        return _under_url(place, pass_over)
    return _in_folder(place, pass_over) if Path(place).is_dir() else iter((place,))


def _in_folder(folder: str, pass_over: Callable[[str], None]) -> Iterator[str]:
    """The documents of a folder; first those that lie in it, then those that links lead to, link by link."""
    entered: set[tuple[int, int]] = set()
    folders, links = [folder], list[str]()
    while folders or links:
        place = folders.pop() if folders else heappop(links)
        try:
            told = Path(place).stat()
            if (told.st_dev, told.st_ino) in entered:
                yield place
                continue
            entered.add((told.st_dev, told.st_ino))
            with os.scandir(place) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    path = entry.name if place == "." else entry.path
                    if not _is_folder(entry):
                        if _suffix(entry.name) in FORMATS:
                            yield path
                        else:
                            pass_over(path)
                    elif entry.is_symlink():
                        heappush(links, path)
                    else:
                        folders.append(path)
        except OSError:
            yield place


def _suffix(name: str) -> str:
    """The end of a file's name from its last dot on; a name without a dot has none."""
    _, dot, end = name.lower().rpartition(".")
    return f".{end}" if dot else ""


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _under_url(url: str, pass_over: Callable[[str], None]) -> Iterator[str]:
    files = file_system(url)
    if not files.isdir(url):
        yield url
        return
    for _, _, names in files.walk(url, detail=True):
        for name, told in names.items():
            if name.startswith("."):
                continue
            if _suffix(name) in FORMATS:
                yield str(files.unstrip_protocol(told["name"]))
            else:
                pass_over(name)


def source_name(place: str | Path) -> str:
    """The path as the database names it: as given, without detours ("./", "a/../"), and with bytes that are no UTF-8
    written as escapes. A URL is left as it is."""
    given = str(place)
    plain = given if is_url(given) else os.path.normpath(given)
    return plain.encode("utf-8", "backslashreplace").decode()


def other_name(source: str, here: str) -> str | None:
    """What else the path may be called by whoever is in the folder `here`: from there or from the root. None for a URL,
    and for what does not lie in that folder."""
    if is_url(source):
        return None
    if not source.startswith("/"):
        return os.path.normpath(f"{here}/{source}")
    folder = f"{here.rstrip('/')}/"
    return source.removeprefix(folder) if source.startswith(folder) else "." if source == here else None
