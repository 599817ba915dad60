"""The shapes of times, over the letters of `text.time_tokens`.

The order of the rules is their priority: at each place the first that fits is taken. No part repeats without a bound,
so that the time is linear in the length of the sentence.
"""

from __future__ import annotations

import re

_AT = "(?:[oibBrfzcvnF]|lk)?"
"""A preposition: "on", "in", "by", "before", "until", "from", "since", "over", "of", "within"; "later than"."""
_TO = "[-tr]"
"""What stands between the first and the last of several: a dash, "to", "until"."""
_UNIT = "[dUu]"
_COUNT = r"A?[NDHA](?:[&|t-][ND])?F?"
"""How many of a unit: "two", "a few", "twenty-five", "two to three"."""
_MONTH = r"(?:[MG]|K\.?)"
_YEAR = "(?:,?Y|-Y|FY|F?[LRC]U)"
"""Behind a month: ", 2022", "-2022", "of 2022", "of next year"."""
_WEEKDAY = r"(?:[LRC]?(?:WP?|w\.?(?=[,.(]?a?D|[,.]?[MGK]))[,(]{0,2}o?a?)?"
"""Before a day: "Wednesday,", "next Friday evening, the", "Wed."."""
_DAY_MONTH = rf"(?:D-?F?|OF){_MONTH}{_YEAR}?"
_MONTH_DAY = rf"{_MONTH}-?a?D(?:,?Y|,?[LRC]U)?"
_POINT = rf"{_WEEKDAY}a?(?:{_DAY_MONTH}|{_MONTH_DAY}|Q)"
"""A day by its date: "Wednesday, 16 March 2022", "March 16", "the third of June", "26.04.2022"."""
_PART_OF = "(?:[oi]?aPF)?"
"""Before a day: "on the evening of"."""
_LEAD = r"(?:(?:l?TP?|a?[LRCV][UdP]|ad[Bc]|[of]?W(?:-|t|r|&)W)[,(]{0,2}o?)?"
"""Before a date, the same in other words: "yesterday,", "last week, on", "from Monday to Wednesday ("."""
_OTHER_DAYS = r"(?:,D){0,3},?[-tr&/]"
"""Between the first and the last of several days: "-", ", 17 and"."""
_EDGE_OF = "(?:a?EF)?"
"""Before a part of a year: "the end of"."""
_OF_MONTH_OR_YEAR = "F(?:a?[LRC]?[UMGK]|a?e|a?Y)"

RULES = {
    "days": {
        "last week, from Tuesday, 4, to 6 June 2024": (
            rf"(?!D-W){_LEAD}{_PART_OF}[oifqv]?a?{_WEEKDAY}a?(?:D{_OTHER_DAYS}{_WEEKDAY}a?DF?|O[-tr&]a?OF)"
            rf"a?{_MONTH}{_YEAR}?\)?"
        ),
        "on March 16, 17 and 18, 2022": (
            rf"{_LEAD}{_PART_OF}[oifqv]?a?{_WEEKDAY}{_MONTH}a?D{_OTHER_DAYS}"
            rf"{_WEEKDAY}a?D(?!F?{_MONTH})(?:,?Y)?\)?"
        ),
        "from December 29 to January 3": rf"{_LEAD}[oifqv]?a?{_POINT},?{_TO}a?{_POINT}\)?",
        "between 3 May and 5 June": rf"q{_POINT}&{_POINT}",
        "on 5-6/3/2024": "[oif]?D-Q",
    },
    "alternatives": {
        "in 2024 or 2025": r"[oibBv]?a?Y\|[oiv]?a?Y",
        "in May or in June 2025": rf"{_AT}{_MONTH}\|i?{_MONTH}(?:,?Y)?",
        "on 3 or 4 June": rf"{_AT}a?D\|D{_MONTH}(?:,?Y)?",
        "on Monday or Tuesday": r"o?W\|o?W",
    },
    "date": {
        "yesterday, on Monday, March 15, 2022": rf"{_LEAD}{_PART_OF}[El]?{_AT}[RC]?{_POINT}(?:,?\(W)?(?!y)\)?",
    },
    "day of month": {
        "on the 25th of this month": "[obBr]?a?DF[LRC]U",
    },
    "weekdays": {
        "from Monday to Wednesday": "[oifq]?W[-tr&]W",
    },
    "months": {
        "in January-March 2023": rf"[iqfo]?{_MONTH}(?:,?Y)?{_TO}{_MONTH}{_YEAR}",
        "from May to July": rf"[iqf]{_MONTH}(?:{_TO}|&){_MONTH}",
    },
    "named year": {
        "in the academic year 2024/25": r"[niqfbBrF]?a?@UY(?:[-/][YDH])?",
        "in 2024/25 academic year": r"[niqfbBrF]?a?Y(?:[-/][YDH])?@U",
    },
    "years": {
        "for 2022-2026": rf"[iqfvF]?a?u?Y{_TO}Y",
        "between 2022 and 2026": "qY&Y",
    },
    "recurring": {
        "on the first Monday of every month": rf"{_AT}a?[OLI]WF(?:a?[LRC]?U|eU|{_MONTH}(?:,?Y)?)",
        "every two months": f"e[NDVO]?-?(?:{_UNIT}|[WPS])",
    },
    "fraction": {
        "by the end of the first half of 2024": rf"{_AT}{_EDGE_OF}a?[OLI]hF(?:{_MONTH}{_YEAR}?|Y|a?[LRC]?U)",
        "in Q2 of 2025": f"{_AT}{_EDGE_OF}a?jDF?Y",
        "by the end of the second quarter": f"[ibB]{_EDGE_OF}a[OLI]h(?![FXm-])",
    },
    "edge": {
        "by the end of next year": (
            rf"{_AT}a?E-?[Fi]?a?(?:{_MONTH}{_YEAR}?|Y|S(?:F?Y)|[LRCV][US]|[LRC]{_MONTH})(?![yD])"
        ),
        "by the end of the year": f"{_AT}a?E(?:-|Fa|ia)U",
        "by the end of the summer": "[bBr]a?EFa?S(?![FXmx-])",
        "before the year is out": "BaUxx(?![xXDYM])",
        "by end of year": "[bB](?:EFU|aUE)",
        "by year-end": f"{_AT}a?U-E",
        "by this year's end": "[bBr]a?[LRC]?UsE",
        "later this year": "l(?:[LRC]U|iaU)",
        "in the third week of May": rf"{_AT}a?[OLI][Uu]F(?:{_MONTH}{_YEAR}?|a?[LRC]U)(?!D)",
    },
    "month": {
        "in May last year": rf"{_AT}a?{_MONTH}(?:[F,]?a?U?Y|F?[LRC]U)(?!y)",
        "next October": rf"{_AT}a?[LRC]{_MONTH}(?!y)",
        "in the month of May": rf"[ibBn]a?UF{_MONTH}{_YEAR}?(?![sy])",
        "in May": rf"[icz]{_MONTH}(?![sy]|-X)",
        "for October": r"[bBrfnv](?:M|K\.?|G(?!X))(?![sy]|-X)",
        "late into May": rf"Ex{_MONTH}(?:,?Y)?(?![sy]|-X)",
    },
    "season": {
        "in the autumn of next year": rf"{_AT}a?S(?:F?Y|F?[LRC]U)",
        "in the fall semester of 2026": f"{_AT}a?SxFY",
        "this spring": f"{_AT}a?[LRC]S",
        "in the spring": "ia?S(?![FXm])",
        "by the spring": "[bBf]a?S(?![FXmx])",
    },
    "day of visit": {
        "on the first and second day of": f"{_PART_OF}[oi]?a[OLI](?:&[OLI])?x?[dP](?!{_OF_MONTH_OR_YEAR})F",
        "on the second day": f"{_PART_OF}oa[OLI](?:&[OLI])?x?[dP](?!F)",
        "on the morning of the second day": "[oi]?aPFa[OLI]x?d(?!F)",
        "on Day Two": "od[ND]",
    },
    "weekday": {
        "late on Monday evening": f"{_PART_OF}[El]?(?:[obBrfzc]|lk)a?[LRCV]?WP?(?!x?y)",
        "last Monday": "[El]?a?[LRCV]WP?(?!x?y)",
        "this coming Monday": "[obBrfc]?CRWP?(?!x?y)",
        "Monday evening": "[El]?WP?(?!x?y|X)",
    },
    "day": {
        "early the day before yesterday": r"[El]?[rbBczf]?(?:ad[Bc])?(?<!F)TP?(?:[,(]W\)?)?(?!s[^mO]|s$)",
        "later on this morning": "[El]?o?CP",
        "last night": "LP",
    },
    "story": {
        "on the morning of the same day": f"{_PART_OF}[lE]?[oi]?a?V{{1,2}}[dUP]",
        "on the next day": f"{_PART_OF}[oi]?aR[dP]",
        "on this day": f"{_PART_OF}oCd",
        "the day before": "a[dP]B(?![aAXxG])",
        "the day after": "adc(?![aAXxG])",
        "two days later": f"A?[AND]{_UNIT}l",
        "later in the day": "l?ia[Pd](?!F)",
        "on the morning": "oaP(?!F)",
    },
    "ago": {
        "three days ago": f"{_COUNT}x?{_UNIT}g",
    },
    "within": {
        "within the next three months of": f"[ni]a?[LRC]?{_COUNT}{_UNIT}(?!l)(?:f(?!T)|[Fc])?",
    },
    "relative": {
        "by the last week": f"{_AT}a?[LRC][Uh]",
    },
    "duration": {
        "over the past three years": f"[vinfc]?a?(?:[LRCp]{_COUNT}{_UNIT}|[LRCp]u|pU)",
        "for three years": f"v{_COUNT}{_UNIT}",
        "three-day": f"[NDH](?:[&|t-][ND])?-?{_UNIT}(?!-?y)",
    },
    "year": {
        "in the year of 2024": "(?:[ibBrfzcvFn]|lk)a?(?:UF?)?Y(?!y)",
        "declare 2024": "JY",
        "late into 2024": "ExY(?!y)",
    },
}
"""The rules by name, in the order of their priority: the shapes of each, every one by what it reads."""

PATTERN = re.compile(
    "|".join(f"(?P<{name.replace(' ', '_')}>{'|'.join(shapes.values())})" for name, shapes in RULES.items())
)
START = re.compile(r"[oibBrfzcvnFqJelEaAVLRCpOINDHkhw(&,.|/t@-]{0,9}[MGKWTPSUudhYQj]|Ex[MGKY]")
"""A place worth trying: words that go with a time, and then one that may be its core."""
