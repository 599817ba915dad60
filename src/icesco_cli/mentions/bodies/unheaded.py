"""Bodies whose name does not say so itself: by the acronym in brackets, a noun beside them, the list they stand in."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.mentions.bodies.acronyms import acronym_after
from icesco_cli.mentions.bodies.right_edges import end_of_bodies, right_end
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.stretches import is_field, is_kind, is_part
from icesco_cli.mentions.words.tokens import LANDS, Annotation, Headed, Label, Line
from icesco_cli.mentions.words.vocabulary import EVENT, FIELD, HEAD, KIND, NEVER, PARTICLE, SPEECH, TIME, VENUE

_IN_QUOTES = frozenset({None, Label.ADJECTIVE, Label.COUNTRY, Label.PLACE})
_CLAIMED = frozenset({Label.BODY, Label.EVENT, Label.OFFICE, Label.COUNTRY})
_COMMISSION = ["national", "commission", "for"]
_SPEAKING = KIND | HEAD
_LONGEST_BEFORE_KIND = 3
_LONGEST_SPELT = 16
_LONG = 3
_SHORTEST_ACRONYM = 4
_SHORTEST_OF_ALL = 3
_PLANNING = frozenset({"will", "would"})


def lay_unheaded(line: Line) -> None:
    """Lay an annotation over each body that is known by what stands beside it."""
    for index, flags in enumerate(line.flags):
        if flags & _SPEAKING:
            if is_kind(line, index):
                _lay_beside_kind(line, index)
            elif flags & HEAD and line.lower[index - 1 : index + 2] == _COMMISSION:
                _lay_commission(line, index)
            elif line.lower[index] in name_grammar().articled and not line.capital[index]:
                _lay_articled(line, index)
    for index in line.capitals():
        if line.words[index].isupper():
            _lay_shouted(line, index)
    if '"' in line.lower:
        for index, word in enumerate(line.lower):
            if word == '"':
                _lay_quoted(line, index)
    if "(" in line.lower:
        for index, word in enumerate(line.lower):
            if word == "(" and line.label(index - 1) not in _CLAIMED:
                _lay_spelt_out(line, index)
            elif word == "(" and line.label(index - 1) is Label.BODY:
                _free_short_name(line, index)
                _lay_spelt_further(line, index)
    _lay_listed(line)
    if line.lower[0] in name_grammar().asking and line.lower[1] == ":":
        _lay_medium_of_asker(line)


def _lay_medium_of_asker(line: Line) -> None:
    """ "QUESTION: Ana Reis, Radio Sahel.", "Question: (Ana Reis, Radio Sahel)": a journalist's medium."""
    first = comma = 3 if line.lower[2] == "(" else 2
    while comma < _LONGEST_SPELT and (line.capital[comma] or line.flags[comma] & PARTICLE):
        comma += 1
    opens, last = first, comma + 1
    first = comma + 1
    while last - first < _LONGEST_SPELT and (line.capital[last] or line.flags[last] & PARTICLE):
        last += 1
    apart = comma > opens + 1 and line.lower[comma] == "," and line.lower[last] in (".", ",", "?", ")")
    if apart and last > first and line.at[first] is None and not is_given(line.words[first]):
        line.put(Annotation(Label.BODY, first, last, Headed(last - 1)))


def _lay_spelt_out(line: Line, bracket: int) -> None:
    """ "Youth Beyond Borders (YBB)": a capitalised phrase whose initials are the acronym in the brackets after it."""
    acronym = acronym_after(line, bracket)
    first = _spelt_from(line, bracket, acronym) if acronym else None
    if first is not None:
        programme = line.capital[bracket + 3] and line.flags[bracket + 3] & EVENT
        line.put(Annotation(Label.EVENT if programme else Label.BODY, first, bracket, Headed(bracket - 1)))


def _lay_spelt_further(line: Line, bracket: int) -> None:
    """ "Karst and Sahel Building Bank (KSBB)": a body whose acronym spells words before what was read of its name."""
    body, acronym = line.at[bracket - 1], acronym_after(line, bracket)
    first = _spelt_from(line, bracket, acronym) if acronym else None
    if body and body.head is not None and first is not None and first < body.first:
        line.put(Annotation(Label.BODY, first, bracket, body.value))


def _free_short_name(line: Line, bracket: int) -> None:
    """ "the UN Youth Karst Organization (UN YKO)": no body is named by the first of the letters in brackets."""
    close = bracket + 3
    if line.lower[close] == ")" and all(word.isupper() for word in line.words[bracket + 1 : close]):
        line.at[bracket + 1 : close] = [None, None]


def _spelt_from(line: Line, last: int, acronym: str) -> int | None:
    """The first of the words before `last` whose initials spell the acronym; None where they do not."""
    letters = [letter.lower() for letter in acronym if letter.isalpha()]
    index = last - 1
    while letters and index >= max(last - _LONGEST_SPELT, 0):
        if line.lower[index][0] == letters[-1] and is_part(line, index):
            letters.pop()
            if not letters:
                return index
        elif line.lower[index] not in name_grammar().small and not is_part(line, index):
            return None
        index -= 1
    return None


def _lay_shouted(line: Line, index: int) -> None:
    """ "NORCO officials", "NORCO's board", "NORCO said": an acronym that no table knows does what bodies do. One
    that ends in a number is an event: "COP29"."""
    word = line.words[index]
    if line.titled or len(word) < _SHORTEST_OF_ALL or line.flags[index] or line.at[index] or line.capital[index - 1]:
        return
    if word[-1].isdigit():
        return
    if len(word) < _SHORTEST_ACRONYM and (word in name_contexts().initials or is_given(word) or not word.isalpha()):
        return
    after = index + 2 if line.lower[index + 1] == "'s" else index + 1
    plans = line.lower[after] in _PLANNING and line.lower[after + 1].isalpha() and line.lower[after + 1] != "be"
    says = line.flags[after] & SPEECH or plans
    acts = says and after == index + 1 and not line.capital[after]
    if acts or (line.lower[after] in name_grammar().organs and not line.capital[after]):
        line.put(Annotation(Label.BODY, index, index + 1, Headed(index)))


def _lay_beside_kind(line: Line, kind: int) -> None:
    """ "the newspaper Al Waqt", "Al-Waqt newspaper", "the Zarya news agency", "the think tank Nurvest"."""
    last = _end_of_name(line, kind + 1)
    joined = line.lower[kind - 1] in name_grammar().of_kinds or line.lower[kind] in name_contexts().paired_kinds
    end = kind - 1 if joined else kind
    first = end
    while first > 0 and end - first < _LONGEST_BEFORE_KIND and _is_bare(line, first - 1):
        first -= 1
    if last > kind + 1 and not (is_given(line.words[kind + 1]) and not _is_trade(line, last - 1)):
        line.put(Annotation(Label.BODY, kind + 1, last, Headed(last - 1)))
    elif line.lower[kind] in name_grammar().articled:
        _lay_articled(line, kind)
    elif first < end and line.label(first - 1) is not Label.HONORIFIC:
        line.put(Annotation(Label.BODY, first, end, Headed(end - 1)))


def _is_trade(line: Line, index: int) -> bool:
    """ "the company Omar Aziz | Construction": whether the last word says what a firm with a human's name does."""
    return bool(line.flags[index] & (FIELD | HEAD)) or line.lower[index].endswith("ing")


def _end_of_name(line: Line, first: int) -> int:
    """Where a name ends that begins at `first`: "Nurvest Partners", "Kos & Sons", "Heritage Watch Sahel"; `first` where
    none does. One that opens with a field is longer than what a ministry is of."""
    last = first
    while last - first < _LONGEST_SPELT and (
        (is_part(line, last) and line.at[last] is None) or (line.lower[last] == "&" and _is_bare(line, last + 1))
    ):
        last += 1
    if last > first and line.label(last) in LANDS:
        last += 1
    long = last - first >= _LONG and is_field(line, first) and not line.titled
    return last if long or (_is_bare(line, first) and not line.flags[first] & TIME) else first


def _lay_articled(line: Line, kind: int) -> None:
    """ "the Karst fund", "the Ana Reis fund": unknown words behind the article, and what they are in small letters."""
    first = kind
    while first > 0 and kind - first < _LONGEST_BEFORE_KIND and _is_bare(line, first - 1):
        first -= 1
    if first < kind and line.lower[first - 1] == "the" and line.lower[kind + 1] not in ("for", "of"):
        line.put(Annotation(Label.BODY, first, kind + 1, Headed(kind)))


def _lay_quoted(line: Line, quote: int) -> None:
    """ "the "Bahar" company", "the "Bahar" Youth Union", "the newspaper "Zarya"": a name in quotation marks beside what
    it is."""
    after = quote + 1
    if _closes_name(line, after):
        opening = _opening_quote(line, after)
        if opening is not None and line.lower[opening - 1] not in name_grammar().themed:
            line.put(_quoted(line, opening, quote))
    elif quote and line.flags[quote - 1] & KIND and not line.capital[quote - 1]:
        last = after
        while last - after < _LONGEST_SPELT and is_part(line, last) and line.at[last] is None:
            last += 1
        if last > after and line.lower[last] == '"':
            line.put(Annotation(Label.BODY, after, last, Headed(last - 1)))


def _closes_name(line: Line, after: int) -> bool:
    """Whether what stands behind a quotation mark says that the name before it is a body's."""
    kind = line.flags[after] & KIND or line.words[after] in name_contexts().forms
    return after < line.size and (bool(kind) or _is_head_of_quoted(line, after))


def _is_head_of_quoted(line: Line, after: int) -> bool:
    """ "the "Bahar" Foundation", "the "Bahar" Youth Union": a head with a capital, and no form of companies."""
    if not line.capital[after] or line.titled or line.words[after] in name_contexts().forms:
        return False
    known = line.at[after]
    return bool(line.flags[after] & HEAD) or (known is not None and known.label is Label.BODY and known.first == after)


def _quoted(line: Line, opening: int, quote: int) -> Annotation:
    """The body whose name stands between the two quotation marks, with the head behind them."""
    after = quote + 1
    if not _is_head_of_quoted(line, after):
        return Annotation(Label.BODY, opening + 1, quote, Headed(quote - 1))
    known = line.at[after]
    return Annotation(Label.BODY, opening, known.last if known else right_end(line, after, after + 1), Headed(after))


def _opening_quote(line: Line, end: int) -> int | None:
    """Where the quotation marks open around a name that ends before `end`: the "Bahar" company."""
    if end < 1 or line.lower[end - 1] != '"':
        return None
    index = end - 2
    while index > 0 and end - index < _LONGEST_SPELT and _may_be_quoted(line, index):
        index -= 1
    return index if line.lower[index] == '"' and index < end - 2 else None


def _may_be_quoted(line: Line, index: int) -> bool:
    """Whether a word may be one of a name in quotation marks: a country's or a city's as well."""
    return is_part(line, index) and line.label(index) in _IN_QUOTES


def _is_bare(line: Line, index: int) -> bool:
    """Whether a capitalised word stands there of which no table knows that it is something else."""
    if not is_part(line, index) or line.titled or line.at[index] is not None or _is_amount(line, index):
        return False
    return not line.flags[index] & (FIELD | NEVER | HEAD | EVENT | VENUE)


def _is_amount(line: Line, index: int) -> bool:
    """ "will channel | RM350,000"."""
    return line.words[index][-1].isdigit() and line.lower[index + 1] == "," and line.words[index + 2].isdigit()


def _lay_commission(line: Line, head: int) -> None:
    """ "the national commission for UNESCO": every member state has one, and some write it small."""
    last = end_of_bodies(line, head + 2)
    first = head - 2 if line.label(head - 2) is Label.ADJECTIVE else head - 1
    if last > head + 2:
        line.put(Annotation(Label.BODY, first, last, Headed(head, tuple(line.inside(first, last)))))


def _lay_listed(line: Line) -> None:
    """ "organizations, including the Bank of X, Conference of Y": in such a list an event's head noun is a body's."""
    if name_contexts().listing.isdisjoint(line.lower):
        return
    for annotation in list(line.annotations()):
        before = annotation.first - 1
        if annotation.label is Label.EVENT and line.lower[before] == "," and line.label(before - 1) is Label.BODY:
            line.put(Annotation(Label.BODY, annotation.first, annotation.last, annotation.value))
