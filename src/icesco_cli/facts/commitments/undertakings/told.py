"""What was told before a promise, as far as it says who is bound."""

from __future__ import annotations

from dataclasses import dataclass, field

from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.senders import Senders
from icesco_cli.models import Party


@dataclass(frozen=True, slots=True)
class Told:
    """Who was bound before: by the promise told last, if that is `near` ("the team" then speaks of it), and by the
    last agreement of several ("both sides" then are they); and who had sent missions."""

    near: tuple[Party, ...] = ()
    agreed: tuple[Party, ...] = ()
    senders: Senders = field(default_factory=Senders)


def may_be_joint(promise: Promise) -> bool:
    """Whether what is done by nobody named may be both sides': it is told, or planned for a time."""
    return promise.reported or promise.rule == "to be passive"
