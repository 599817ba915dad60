"""What stands beside capitalised words, or lies in them, and says that they are a human's name - or a thing's."""

from __future__ import annotations

from collections.abc import Container, Mapping

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import offices
from icesco_cli.mentions.humans.quotations import is_in_theme, is_other_name, is_quoted
from icesco_cli.mentions.offices.shared import title_of_one
from icesco_cli.mentions.words.likeness import is_given, is_headline_verb, is_surname
from icesco_cli.mentions.words.tokens import Label, Line, Post
from icesco_cli.mentions.words.vocabulary import (
    COMMON,
    EVENT,
    HEAD,
    KIN,
    NEVER,
    NOUN,
    PARTICLE,
    SPEECH,
    SUFFIX,
    VENUE,
    name_like_months,
    word_flags,
)

_THING = HEAD | EVENT | VENUE | NEVER
_LONGEST_PHRASE = 3
_LONGEST_DESCRIPTION = 4
_SON = "ibn"
""" "Ibn Khaldun": it begins the names of humans alone."""
_AGE = 2
"""The digits of an age."""
_ASKERS = frozenset({2, 3})
"""Where the name of a journalist stands: "Question: (X, Radio Sahel)"."""
_ARTICLES = frozenset({"a", "an", "the"})
_OF_WORKS = frozenset({"of", "to"})
_JOINERS = frozenset({",", "and"})
_BETWEEN_OWNERS = _JOINERS | {"the"}
_LONGEST_OWNERS = 24
""" "Rectors of A, B and C X, Y and Z": how many tokens the names of bodies have between an office and its holders."""
_ORDINAL = "dhnrst"
"""The letters behind the number of a day: "1st", "2nd", "3rd", "4th"."""
_TIMES = frozenset({"by", "early", "in", "late", "mid", "since", "this", "until"})


def is_thing(line: Line, first: int, last: int) -> bool:
    """Whether what stands beside makes the words the name of a place or a work: "Nizami Street", "Hall B"."""
    contexts = name_contexts()
    if _is_credited(line, first):
        return True
    if line.lower[first] in contexts.topography or line.lower[first - 1] in contexts.works:
        return True
    if line.lower[first - 1] == "of" and line.lower[first - 2] in contexts.undergone:
        return True
    if line.flags[first] & VENUE and last - first == 2 and len(line.words[last - 1]) == 1:
        return True
    if last >= line.size or line.label(last) is Label.OFFICE:
        return last < line.size and _is_constituency(line, last)
    if not line.capital[last] and word_flags().get(line.lower[last].removesuffix("s"), 0) & VENUE:
        return True
    if line.titled and is_headline_verb(line.lower[last]):
        return False
    return bool(line.flags[last] & _THING) and (line.capital[last] or bool(line.flags[last] & VENUE))


def is_month(line: Line, first: int, last: int) -> bool:
    """ "in June, an official said", "on 27 August, the Minister": a month that is a given name, too, right behind a
    preposition of time or the number of a day."""
    if last != first + 1 or line.lower[first] not in name_like_months():
        return False
    return line.lower[first - 1] in _TIMES or line.lower[first - 1].rstrip(_ORDINAL).isdigit()


def is_building(line: Line, last: int) -> bool:
    """Whether the noun behind a name makes it a building's: "the Nizami Mausoleum", "Nizami International Airport"."""
    if not line.capital[last] or line.at[last] is not None:
        return False
    modified = not line.titled and line.capital[last + 1] and line.at[last + 1] is None
    return bool((line.flags[last] | (line.flags[last + 1] if modified else 0)) & VENUE)


def _is_constituency(line: Line, last: int) -> bool:
    """ "Batu Lintang MP Azlan Hamid": what stands before the office is where the member was elected."""
    annotation = line.at[last]
    if annotation is None or line.titled or not isinstance(annotation.value, Post) or annotation.last >= line.size:
        return False
    return annotation.value.office.kind == "parliamentarian" and line.capital[annotation.last]


def _is_credited(line: Line, first: int) -> bool:
    """ "Reporting by X", "By X" at the head of a line, "Photo: X"."""
    sign, before = line.lower[first - 1], line.lower[first - 2]
    if sign == "by" and first == 1:
        return True
    credit = line.lower[first - 3] != "of"
    return (sign == "by" and before in name_grammar().making and credit) or (
        sign == ":" and first == 2 and before in name_contexts().credits
    )


def is_owner_of_name(line: Line, last: int) -> bool:
    """Whether a given name follows in the possessive: "Acme's John Hill" is a man of a body's."""
    after = last + 1
    return line.lower[last] == "'s" and line.capital[after] and line.label(after) in (None, Label.PLACE) and (
        is_given(line.words[after]) and not line.flags[after] & _THING
    )  # fmt: skip


def is_apposed(line: Line, outer: int, last: int, ends: Container[int], begins: Mapping[int, Post]) -> bool:
    """Whether an office stands in apposition: "the Minister of Culture, X" or "X, Minister of Culture"."""
    if line.lower[outer - 1] == "," and outer - 1 in ends:
        return True
    member = begins.get(last)
    if member is not None and member.office.kind == "parliamentarian":
        return True
    post = begins.get(last + 1)
    return post is not None and line.lower[last] in (",", "(") and (post.complete or post.lead is not None)


def is_asker(line: Line, first: int, last: int) -> bool:
    """Whether a journalist who asks is named there: "Question: (X, Radio Sahel) Why?"."""
    return first in _ASKERS and line.lower[last] == "," and line.lower[0] in name_grammar().asking


def is_named_alone(line: Line, first: int) -> bool:
    """Whether a single word is a human's name: "the poet X", "his brother, X", "the name of X"."""
    if len(line.words[first]) < 3 and not line.flags[first] & PARTICLE:
        return False
    before = first - 1
    if line.lower[before] == "," and line.flags[before - 1] & KIN:
        return True
    if line.flags[before] & (KIN | NOUN) and (line.titled or not line.capital[before]):
        return True
    if line.lower[before] in ("and", ",") and line.label(before - 1) is Label.NAME and _is_likely(line, first):
        return True
    if line.flags[first] & PARTICLE:
        return _speaks(line, _past_particles(line, first) + 1) or (
            line.lower[first] == _SON and line.capital[first + 1]
        )
    if is_surname(line.words[first]) and (line.lower[before] in offices().plurals or _speaks(line, first + 1)):
        return True
    if is_surname(line.words[first]) and _heads_list(line, first):
        return True
    if is_given(line.words[first]) and line.label(first) is None and _is_described(line, first + 1):
        return True
    if _is_poet(line, first):
        return True
    return _follows_phrase(line, first) and (is_given(line.words[first]) or line.lower[before] in ("of", "after"))


def _past_particles(line: Line, first: int) -> int:
    """The first word behind particles: "Van der Hoek said"."""
    while line.flags[first] & PARTICLE:
        first += 1
    return first


def _is_poet(line: Line, first: int) -> bool:
    """ "the works of X", "a monument to X", "X's mausoleum": one of whom all know, by a single name."""
    contexts = name_contexts()
    if line.lower[first - 1] not in _OF_WORKS and line.lower[first + 1] != "'s":
        return False
    if line.titled or line.at[first] is not None or line.words[first].isupper() or line.capital[first + 1]:
        return False
    given = is_given(line.words[first])
    if given and line.lower[first + 1] == "'s" and line.lower[first + 2] in contexts.poets_own:
        return True
    known = given and _follows(line, first, contexts.before_full)
    return known or (not line.flags[first] and _follows(line, first, contexts.before_one))


def _is_likely(line: Line, index: int) -> bool:
    return is_given(line.words[index]) or is_surname(line.words[index])


def _heads_list(line: Line, first: int) -> bool:
    """ "Hasanov, Petrova and Saidov": a family name before another."""
    if line.lower[first + 1] not in ("and", ",") or not line.capital[first + 2]:
        return False
    return is_surname(line.words[first + 2]) and line.at[first + 2] is None


def is_human(line: Line, first: int, last: int) -> bool:
    """Whether two words or more are a human's name, by their own shape or by what stands beside them."""
    if line.lower[first - 1] != "the" and (_speaks(line, last) or _is_introduced(line, first)):
        return True
    if _is_described(line, last):
        return True
    if line.lower[first - 1] == ")" and line.label(first - 4) is Label.BODY:
        return False
    if line.label(first - 1) is Label.BODY and _are_members(line, first, last):
        return True
    if line.label(first - 1) is Label.BODY or _is_part_of_thing(line, first):
        return False
    if is_quoted(line, first, last) or is_in_theme(line, first) or is_other_name(line, first, last):
        return False
    shaped = _is_shaped(line, first, last)
    if line.lower[first - 1] in name_grammar().placed and line.lower[last] != "'s":
        return shaped and is_given(line.words[first]) and is_surname(line.words[last - 1])
    return shaped or _is_unclaimed(line, first, last)


def _are_members(line: Line, first: int, last: int) -> bool:
    """ "members of the Senate Ana Reis, Omar Aziz and", "Rectors of Karst University and Oran University | A and B":
    names right behind the bodies whose people they are."""
    if not (is_given(line.words[first]) or line.lower[last] in _JOINERS):
        return False
    of = _before_owners(line, first)
    if line.words[of - 1].islower() and line.lower[of - 2] == "of" and title_of_one(line, of - 3):
        return True
    return of > 0 and title_of_one(line, of - 1) is not None


def _before_owners(line: Line, first: int) -> int:
    """The "of" before the bodies that stand right before `first`; 0 where there is none."""
    of = first - 1
    while of > 0 and first - of < _LONGEST_OWNERS and (line.at[of] or line.lower[of] in _BETWEEN_OWNERS):
        of -= 1
    return of if line.lower[of] == "of" else 0


def _is_part_of_thing(line: Line, first: int) -> bool:
    """ "the Djebel Bani", "the Ksar of Ait Ben Haddou", "the fortress of Itchan Kala": what bears an article, or
    belongs to a capitalised thing or a building."""
    before, owned = line.lower[first - 1], first - 2
    if before == "of" and line.flags[owned] & VENUE and line.lower[owned] not in name_grammar().dwellings:
        return not is_given(line.words[first])
    return before == "the" or (before == "of" and line.capital[owned] and line.label(owned) is None)


def _is_shaped(line: Line, first: int, last: int) -> bool:
    """A given name first, a family name's ending last, or a particle or an initial inside."""
    if is_given(line.words[first]) or is_surname(line.words[last - 1]):
        return True
    return any(
        line.words[index] == "."
        or (line.flags[index] & (PARTICLE | SUFFIX) and line.lower[index] not in name_grammar().loose)
        for index in range(first + 1, last)
    )


def _is_unclaimed(line: Line, first: int, last: int) -> bool:
    """Whether nothing speaks for a thing: no article, no preposition of place, no quotation, no noun that follows."""
    if line.lower[first - 1] in name_grammar().taken or line.lower[last : last + 2] == [",", "which"]:
        return False
    if line.lower[first - 1] in _JOINERS and line.capital[first - 2] and line.flags[first - 2] & VENUE:
        return False
    words = sum(line.capital[index] for index in range(first, last))
    if words > 4 or any(line.at[index] for index in range(first, last)):
        return False
    after = line.lower[last]
    return not after or not after[0].isalpha() or after in name_grammar().goes_on or after.endswith("ed")


def _speaks(line: Line, last: int) -> bool:
    if last < line.size and line.flags[last] & SPEECH and not line.capital[last]:
        return True
    return line.lower[last] == "," and line.lower[last + 1] in ("who", "whose", "aged")


def _is_introduced(line: Line, first: int) -> bool:
    before = first - 2 if line.lower[first - 1] == "," else first - 1
    if before >= 0 and line.flags[before] & (KIN | NOUN) and not line.capital[before]:
        return True
    building = line.capital[first - 2] and line.flags[first - 2] & VENUE
    return _follows_phrase(line, first) or (not building and _follows(line, first, name_contexts().before_full))


def _is_described(line: Line, last: int) -> bool:
    """ "X, a taxi driver", "X Y, the eighth-century poet", "X, 41,": what only a human is, in apposition."""
    if line.lower[last] != ",":
        return False
    if line.lower[last + 1].isdigit() and len(line.lower[last + 1]) == _AGE and line.lower[last + 2] == ",":
        return True
    if line.lower[last + 1] not in _ARTICLES:
        return False
    for index in range(last + 2, last + 2 + _LONGEST_DESCRIPTION):
        if line.flags[index] & (NOUN | KIN) and not line.capital[index]:
            return True
        if line.capital[index] or not line.lower[index][:1].isalnum() or line.flags[index] & COMMON:
            return False
    return False


def _follows_phrase(line: Line, first: int) -> bool:
    """Whether the words before bring in a human: "led by", "named after"."""
    return _follows(line, first, name_contexts().before)


def _follows(line: Line, first: int, phrases: Container[tuple[str, ...]]) -> bool:
    return any(tuple(line.lower[max(first - size, 0) : first]) in phrases for size in range(1, _LONGEST_PHRASE + 1))
