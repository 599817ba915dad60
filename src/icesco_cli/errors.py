"""What the user can put right. Anything else that goes wrong is our mistake and keeps its traceback."""

from __future__ import annotations


class IcescoError(Exception):
    """A mistake of the user's, or of the world's. The message is one sentence that says what to do about it.

    `code` is the exit code: 1 the named thing is not there, 2 usage, 3 no database, an empty one, not ours or locked,
    4 some documents could not be read.
    """

    def __init__(self, message: str, code: int = 2) -> None:
        super().__init__(message)
        self.code = code
