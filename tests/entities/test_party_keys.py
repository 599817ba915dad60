import pytest

from icesco_cli.entities.party_keys import country_key, id_of, is_of, is_unlinked, party_key, unlinked_body
from icesco_cli.models import PartyKind

NO_ROW = [unlinked_body("Guild of Weavers"), unlinked_body("")]
ROW = [
    (party_key(PartyKind.PERSON, "ana-reis"), PartyKind.PERSON, "ana-reis"),
    (party_key(PartyKind.ORGANISATION, "guild-of-weavers-4f2a11"), PartyKind.ORGANISATION, "guild-of-weavers-4f2a11"),
    (country_key("Côte d'Ivoire"), PartyKind.COUNTRY, "cote-divoire"),
]


@pytest.mark.parametrize("key", NO_ROW)
def test_a_body_without_a_row(key):
    assert is_unlinked(key)
    assert [kind for kind in PartyKind if is_of(kind, key)] == [PartyKind.ORGANISATION]


@pytest.mark.parametrize(("key", "kind", "id_"), ROW)
def test_a_row(key, kind, id_):
    assert not is_unlinked(key)
    assert ([one for one in PartyKind if is_of(one, key)], id_of(key)) == ([kind], id_)
