"""The shapes of times, over the letters of `text.time_tokens`.

The order of the rules is their priority: at each place the first that fits is taken. No part repeats without a bound,
so that the time is linear in the length of the sentence.
"""

from __future__ import annotations

import re

_AT = "(?:[oibBrfzcvnF]|lk)?"
_TO = "(?:-|t|r)"
_UNIT = "[dUu]"
_COUNT = "[NDHA](?:[&-][ND])?"
_MONTH = r"(?:[MG]|K\.?)"
_WEEKDAY = r"(?:[LRC]?(?:WP?|w\.?(?=[,.(]?a?D|[,.]?[MGK]))[,(]{0,2}o?a?)?"
_YEAR = "(?:,?Y|-Y|FY|F?[LRC]U)"
_DAY_MONTH = rf"[DO]-?F?{_MONTH}{_YEAR}?"
_MONTH_DAY = rf"{_MONTH}-?a?D(?:,?Y)?"
_POINT = rf"{_WEEKDAY}a?(?:{_DAY_MONTH}|{_MONTH_DAY}|Q)"
_PART_OF = "(?:[oi]?aPF)?"
_LEAD = r"(?:(?:l?TP?|a?[LRCV][UdP]|ad[Bc])[,(]{0,2}o?)?"
_DAYS_BEFORE = r"(?:,D){0,3},?(?:-|t|r|&|/)"

RULES = {
    "days": (
        rf"{_LEAD}[oifq]?a?{_WEEKDAY}a?[DO]{_DAYS_BEFORE}{_WEEKDAY}a?[DO]F?a?{_MONTH}{_YEAR}?\)?",
        rf"{_LEAD}[oifq]?a?{_WEEKDAY}{_MONTH}a?D{_DAYS_BEFORE}{_WEEKDAY}a?D(?!F?{_MONTH})(?:,?Y)?\)?",
        rf"{_LEAD}[oif]?a?{_POINT},?{_TO}a?{_POINT}\)?",
        rf"q{_POINT}&{_POINT}",
        r"[oif]?D-Q",
    ),
    "alternatives": (
        r"[oibBv]?a?Y\|[oiv]?a?Y",
        rf"{_AT}{_MONTH}\|i?{_MONTH}(?:,?Y)?",
        rf"{_AT}a?D\|D{_MONTH}(?:,?Y)?",
        r"o?W\|o?W",
    ),
    "date": (rf"{_LEAD}{_PART_OF}{_AT}{_POINT}(?:,?\(W)?(?!y)\)?",),
    "weekdays": (r"[oifq]?W(?:-|t|r|&)W",),
    "months": (
        rf"[iqfo]?{_MONTH}(?:,?Y)?{_TO}{_MONTH}{_YEAR}",
        rf"[iqf]{_MONTH}(?:{_TO}|&){_MONTH}",
    ),
    "years": (rf"[iqfvF]?a?u?Y{_TO}Y", "qY&Y"),
    "recurring": (
        rf"{_AT}a?[OL]WF(?:a?[LRC]?U|eU|{_MONTH}(?:,?Y)?)",
        f"e[NDVO]?-?(?:{_UNIT}|[WPS])",
    ),
    "fraction": (
        rf"{_AT}a?[OL]hF(?:{_MONTH}{_YEAR}?|Y|a?[LRC]?U)",
        rf"{_AT}a?jDF?Y",
    ),
    "edge": (
        rf"{_AT}a?E-?[Fi]?a?(?:{_MONTH}{_YEAR}?|Y|S(?:F?Y)|[LRCV][US]|[LRC]{_MONTH})(?!y)",
        f"{_AT}a?E(?:-|Fa|ia)U",
        f"{_AT}a?U-E",
        "l(?:CU|iaU)",
    ),
    "month": (
        rf"{_AT}a?{_MONTH}(?:[F,]?a?U?Y|F?[LRC]U)(?!y)",
        rf"{_AT}a?[LRC]{_MONTH}(?!y)",
        rf"[icz]{_MONTH}(?![sy]|-X)",
        r"[bBrfn](?:M|K\.?|G(?!X))(?![sy]|-X)",
    ),
    "season": (rf"{_AT}a?S(?:F?Y|F?[LRC]U)", rf"{_AT}a?[LRC]S", "ia?S(?!F)"),
    "day of visit": (
        rf"{_PART_OF}[oi]?a[OL](?:&[OL])?x?[dP]F(?!a?[LRC]?[UMGKe]|a?Y)",
        rf"{_PART_OF}oa[OL](?:&[OL])?x?[dP](?!F)",
        "[oi]?aPFa[OL]x?d(?!F)",
        "od[ND]",
    ),
    "weekday": (
        rf"{_PART_OF}[El]?(?:[oibBrfzc]|lk)a?[LRCV]?WP?(?!x?y)",
        r"[El]?a?[LRCV]WP?(?!x?y)",
        r"[El]?WP?(?!x?y|X)",
    ),
    "day": (
        r"[El]?[FrbBczf]?(?:ad[Bc])?TP?(?:[,(]W\)?)?(?!s[^mO]|s$)",
        "[El]?o?CP",
        "LP",
    ),
    "story": (
        rf"{_PART_OF}[lE]?[oi]?a?V(?:[dUP])",
        rf"{_PART_OF}[oi]?aR[dP]",
        rf"{_PART_OF}oCd",
        "ad[Bc](?![aAXxG])",
        f"[AND]{_UNIT}l",
        "l?ia[Pd](?!F)",
        "oaP(?!F)",
    ),
    "ago": (f"{_COUNT}x?{_UNIT}g",),
    "within": (f"[ni]a?[LRC]?{_COUNT}{_UNIT}(?!l)(?:f(?!T)|[Fc])?",),
    "relative": (f"{_AT}a?[LRC][Uh]",),
    "duration": (
        f"[vinfc]?a?[LRCp](?:{_COUNT})?{_UNIT}",
        f"v{_COUNT}{_UNIT}",
        f"[NDH]-{_UNIT}",
        f"[NDH](?:-[ND])?{_UNIT}",
    ),
    "year": (r"(?:[ibBrfzcvF]|lk)a?(?:UF?)?Y(?!y)", "JY"),
}
"""The rules by name, in the order of their priority; each is a tuple of shapes."""

PATTERN = re.compile("|".join(f"(?P<{name.replace(' ', '_')}>{'|'.join(shapes)})" for name, shapes in RULES.items()))
START = re.compile(r"[oibBrfzcvnFqJelEaAVLRCpONDHkhw(&,.|/t-]{0,9}[MGKWTPSUudYQj]")
"""A place worth trying: words that go with a time, and then one that may be its core."""
