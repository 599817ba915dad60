"""The shapes of times, over the letters of `text.time_tokens`.

The order of the rules is their priority: at each place the first that fits is taken. No part repeats without a bound,
so that the time is linear in the length of the sentence.
"""

from __future__ import annotations

import re

_AT = "(?:[oibBrfzcvnF]|lk)?"
_TO = "[-tr]"
_UNIT = "[dUu]"
_COUNT = r"A?[NDHA](?:[&|t-][ND])?F?"
_MONTH = r"(?:[MG]|K\.?)"
_YEAR = "(?:,?Y|-Y|FY|F?[LRC]U)"
_WEEKDAY = r"(?:[LRC]?(?:WP?|w\.?(?=[,.(]?a?D|[,.]?[MGK]))[,(]{0,2}o?a?)?"
_DAY_MONTH = rf"(?:D-?F?|OF){_MONTH}{_YEAR}?"
_MONTH_DAY = rf"{_MONTH}-?a?D(?:,?Y|,?[LRC]U)?"
_POINT = rf"{_WEEKDAY}a?(?:{_DAY_MONTH}|{_MONTH_DAY}|Q)"
_PART_OF = "(?:[oi]?aPF)?"
_LEAD = r"(?:(?:l?TP?|a?[LRCV][UdP]|ad[Bc]|[of]?W(?:-|t|r|&)W)[,(]{0,2}o?)?"
_OTHER_DAYS = r"(?:,D){0,3},?[-tr&/]"
_EDGE_OF = "(?:a?EF)?"
_OF_MONTH_OR_YEAR = "F(?:a?[LRC]?[UMGK]|a?e|a?Y)"

RULES = {
    "days": (
        rf"{_LEAD}{_PART_OF}[oifq]?a?{_WEEKDAY}a?(?:D{_OTHER_DAYS}{_WEEKDAY}a?DF?|O[-tr&]a?OF)a?{_MONTH}{_YEAR}?\)?",
        rf"{_LEAD}{_PART_OF}[oifq]?a?{_WEEKDAY}{_MONTH}a?D{_OTHER_DAYS}{_WEEKDAY}a?D(?!F?{_MONTH})(?:,?Y)?\)?",
        rf"{_LEAD}[oifq]?a?{_POINT},?{_TO}a?{_POINT}\)?",
        rf"q{_POINT}&{_POINT}",
        "[oif]?D-Q",
    ),
    "alternatives": (
        r"[oibBv]?a?Y\|[oiv]?a?Y",
        rf"{_AT}{_MONTH}\|i?{_MONTH}(?:,?Y)?",
        rf"{_AT}a?D\|D{_MONTH}(?:,?Y)?",
        r"o?W\|o?W",
    ),
    "date": (rf"{_LEAD}{_PART_OF}[El]?{_AT}[RC]?{_POINT}(?:,?\(W)?(?!y)\)?",),
    "day of month": ("[obBr]?a?DF[LRC]U",),
    "weekdays": ("[oifq]?W[-tr&]W",),
    "months": (rf"[iqfo]?{_MONTH}(?:,?Y)?{_TO}{_MONTH}{_YEAR}", rf"[iqf]{_MONTH}(?:{_TO}|&){_MONTH}"),
    "named year": (r"[niqfbBrF]?a?@UY(?:[-/][YDH])?", r"[niqfbBrF]?a?Y(?:[-/][YDH])?@U"),
    "years": (rf"[iqfvF]?a?u?Y{_TO}Y", "qY&Y"),
    "recurring": (
        rf"{_AT}a?[OLI]WF(?:a?[LRC]?U|eU|{_MONTH}(?:,?Y)?)",
        f"e[NDVO]?-?(?:{_UNIT}|[WPS])",
    ),
    "fraction": (
        rf"{_AT}{_EDGE_OF}a?[OLI]hF(?:{_MONTH}{_YEAR}?|Y|a?[LRC]?U)",
        f"{_AT}{_EDGE_OF}a?jDF?Y",
        f"[ibB]{_EDGE_OF}a[OLI]h(?![FXm-])",
    ),
    "edge": (
        rf"{_AT}a?E-?[Fi]?a?(?:{_MONTH}{_YEAR}?|Y|S(?:F?Y)|[LRCV][US]|[LRC]{_MONTH})(?![yD])",
        f"{_AT}a?E(?:-|Fa|ia)U",
        "[bB](?:EFU|aUE)",
        f"{_AT}a?U-E",
        "[bBr]a?[LRC]?UsE",
        "l(?:[LRC]U|iaU)",
        rf"{_AT}a?[OLI][Uu]F(?:{_MONTH}{_YEAR}?|a?[LRC]U)(?!D)",
    ),
    "month": (
        rf"{_AT}a?{_MONTH}(?:[F,]?a?U?Y|F?[LRC]U)(?!y)",
        rf"{_AT}a?[LRC]{_MONTH}(?!y)",
        rf"[icz]{_MONTH}(?![sy]|-X)",
        r"[bBrfnv](?:M|K\.?|G(?!X))(?![sy]|-X)",
        rf"Ex{_MONTH}(?:,?Y)?(?![sy]|-X)",
    ),
    "season": (rf"{_AT}a?S(?:F?Y|F?[LRC]U)", f"{_AT}a?[LRC]S", "ia?S(?![FXm])", "[bBf]a?S(?![FXmx])"),
    "day of visit": (
        f"{_PART_OF}[oi]?a[OLI](?:&[OLI])?x?[dP](?!{_OF_MONTH_OR_YEAR})F",
        f"{_PART_OF}oa[OLI](?:&[OLI])?x?[dP](?!F)",
        "[oi]?aPFa[OLI]x?d(?!F)",
        "od[ND]",
    ),
    "weekday": (
        f"{_PART_OF}[El]?(?:[obBrfzc]|lk)a?[LRCV]?WP?(?!x?y)",
        "[El]?a?[LRCV]WP?(?!x?y)",
        "[El]?WP?(?!x?y|X)",
    ),
    "day": (
        r"[El]?[rbBczf]?(?:ad[Bc])?(?<!F)TP?(?:[,(]W\)?)?(?!s[^mO]|s$)",
        "[El]?o?CP",
        "LP",
    ),
    "story": (
        f"{_PART_OF}[lE]?[oi]?a?V{{1,2}}[dUP]",
        f"{_PART_OF}[oi]?aR[dP]",
        f"{_PART_OF}oCd",
        "a[dP]B(?![aAXxG])",
        "adc(?![aAXxG])",
        f"A?[AND]{_UNIT}l",
        "l?ia[Pd](?!F)",
        "oaP(?!F)",
    ),
    "ago": (f"{_COUNT}x?{_UNIT}g",),
    "within": (f"[ni]a?[LRC]?{_COUNT}{_UNIT}(?!l)(?:f(?!T)|[Fc])?",),
    "relative": (f"{_AT}a?[LRC][Uh]",),
    "duration": (
        f"[vinfc]?a?(?:[LRCp]{_COUNT}{_UNIT}|[LRCp]u|pU)",
        f"v{_COUNT}{_UNIT}",
        f"[NDH](?:[&|t-][ND])?-?{_UNIT}(?!-?y)",
    ),
    "year": ("(?:[ibBrfzcvFn]|lk)a?(?:UF?)?Y(?!y)", "JY", "ExY(?!y)"),
}
"""The rules by name, in the order of their priority; each is a tuple of shapes."""

PATTERN = re.compile("|".join(f"(?P<{name.replace(' ', '_')}>{'|'.join(shapes)})" for name, shapes in RULES.items()))
START = re.compile(r"[oibBrfzcvnFqJelEaAVLRCpOINDHkhw(&,.|/t@-]{0,9}[MGKWTPSUudhYQj]|Ex[MGKY]")
"""A place worth trying: words that go with a time, and then one that may be its core."""
