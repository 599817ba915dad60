"""The reader of the table of promise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon.entries import Words
from icesco_cli.lexicon.promise_entries import PromiseNoun, PromiseVerb, by_kind, nouns, verbs
from icesco_cli.lexicon.words import body_heads, table, word_set
from icesco_cli.models import CommitmentKind

_LISTS = {
    "alone": ("alone", "verbs"),
    "collegial": ("alone", "collegial"),
    "nominal": ("nominal", "forms"),
    "holding": ("holding", "verbs"),
    "settling": ("holding", "settling"),
    "undone": ("holding", "undone"),
    "candidacies": ("holding", "candidacies"),
    "seconding": ("holding", "seconding"),
    "thanks": ("holding", "thanks"),
    "reached": ("holding", "reached"),
    "invitation_verbs": ("invitations", "verbs"),
    "invitation_nouns": ("invitations", "nouns"),
    "asked": ("invitations", "asked"),
    "carrying": ("invitations", "carrying"),
    "letters": ("invitations", "letters"),
    "receiving": ("invitations", "receiving"),
    "accepting": ("invitations", "accepting"),
    "guests": ("invitations", "guests"),
    "attending": ("attending", "nouns"),
    "upcoming": ("attending", "upcoming"),
    "progress": ("progress", "words"),
    "endeavours": ("progress", "nouns"),
    "document_nouns": ("documents", "nouns"),
    "signing_verbs": ("documents", "verbs"),
    "pacts": ("documents", "pacts"),
    "resolutions": ("documents", "resolutions"),
    "provisions": ("documents", "provisions"),
    "laws": ("documents", "laws"),
    "aiming": ("documents", "aiming"),
    "goals": ("goals", "nouns"),
    "things": ("things", "nouns"),
    "money": ("things", "money"),
    "premises": ("things", "premises"),
    "gifts": ("things", "gifts"),
    "stances": ("things", "stances"),
    "help": ("things", "help"),
    "backing": ("doing", "backing"),
    "serving": ("doing", "serving"),
    "giving": ("doing", "giving"),
    "staging": ("doing", "staging"),
    "fairs": ("doing", "fairs"),
    "hosting": ("doing", "hosting"),
    "handing": ("doing", "handing"),
    "sending": ("doing", "sending"),
    "partnering": ("doing", "partnering"),
    "efforts": ("doing", "efforts"),
    "set_aside": ("set_aside", "participles"),
    "burdens": ("doing", "burdens"),
    "joining": ("doing", "joining"),
    "effects": ("doing", "effects"),
    "disposed": ("disposed", "words"),
    "ventures": ("things", "ventures"),
    "noting": ("holding", "noting"),
    "withheld": ("doing", "withheld"),
    "shared": ("things", "shared"),
    "acts": ("acts", "nouns"),
    "deeds": ("acts", "deeds"),
    "programmes": ("acts", "programmes"),
    "actors": ("actors", "nouns"),
    "groups": ("actors", "groups"),
    "generic": ("actors", "generic"),
    "pairs": ("actors", "pairs"),
    "missions": ("actors", "missions"),
    "governments": ("actors", "governments"),
    "everybody": ("actors", "everybody"),
    "agreeing": ("actors", "agreeing"),
    "mutual": ("actors", "mutual"),
    "sides": ("actors", "sides"),
    "lands": ("actors", "lands"),
    "realms": ("actors", "realms"),
    "sessions": ("contests", "sessions"),
    "coming": ("contests", "coming"),
    "abstract": ("contests", "abstract"),
    "completing": ("actors", "completing"),
    "finished": ("actors", "finished"),
    "there": ("actors", "there"),
    "vain": ("actors", "vain"),
    "unfolding": ("actors", "unfolding"),
    "talk_verbs": ("encounters", "verbs"),
    "talk_nouns": ("encounters", "nouns"),
    "contests": ("contests", "nouns"),
    "idle": ("idle", "verbs"),
    "idle_objects": ("idle", "objects"),
    "courtesies": ("idle", "courtesies"),
    "hedges": ("hedges", "words"),
    "doubts": ("hedges", "nouns"),
    "conditions": ("hedges", "conditions"),
    "outsiders": ("hedges", "outsiders"),
    "inward": ("hedges", "inward"),
    "speech": ("speech", "verbs"),
    "telling": ("speech", "telling"),
    "views": ("speech", "views"),
    "joint_texts": ("speech", "joint_texts"),
    "speeches": ("speech", "speeches"),
}
"""Where the table has each list: its section, and its name there."""
_TRIGGERS = ("signing_verbs", "provisions", "accepting", "invitation_nouns", "attending", "progress")


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """The words of promise, in lower case."""

    modals: Words
    proposing_modals: Words
    """Those after which somebody only puts forward what he might do: "could"."""
    verbs: Mapping[str, PromiseVerb]
    alone: Words
    collegial: Words
    """Verbs of agreement that are a plan where one alone does it, and the bodies that are not one: "Council"."""
    nominal: Words
    """Forms of verbs that are nouns as well: "plan", "pledges"."""
    nouns: Mapping[str, PromiseNoun]
    holding: Words
    settling: Words
    thanks: Words
    undone: Words
    candidacies: Words
    seconding: Words
    """Verbs of whoever has, makes and breaks what a noun of promise says."""
    reached: Words
    states: Mapping[str, CommitmentKind]
    """ready, set, going, ... and the kind each makes before "to"."""
    impersonal: Mapping[str, CommitmentKind]
    """agreed, planned, ... and the kind each makes behind "it was"."""
    invitation_verbs: Words
    invitation_nouns: Words
    asked: Words
    """Passives of what others are asked to do: "will be invited to"."""
    carrying: Words
    letters: Words
    receiving: Words
    """What brings an invitation in a letter, what it stands in, and what whoever has it does."""
    accepting: Words
    guests: Words
    """Who is invited without a name: "his counterpart"."""
    attending: Words
    upcoming: Words
    """"participation", and what says that it is to come."""
    progress: Words
    endeavours: Words
    """"underway", and what is: "work", "preparations"."""
    document_nouns: Words
    signing_verbs: Words
    pacts: Words
    resolutions: Words
    """What else is signed where a list names it as a document: "Decision on"."""
    laws: Words
    """What says what anybody shall do: "the Law on Museums"."""
    aiming: Words
    """What a document is for: "aimed at", "seeking to"."""
    provisions: Words
    """What a document does that is signed: "provides", "stipulates"."""
    goals: Words
    """What somebody sets himself: "a target of"."""
    things: Words
    money: Words
    gifts: Words
    """What is pledged where somebody announces it, as money is."""
    premises: Words
    """Rooms and land that are offered for use."""
    stances: Words
    """What several may have in common with nothing to be done: "a joint position"."""
    help: Words
    shared: Words
    """What is proposed or promised without an article: "cooperation"."""
    backing: Words
    serving: Words
    giving: Words
    staging: Words
    """Infinitives of what somebody puts on for himself: "host", "launch"."""
    fairs: Words
    """In what somebody takes part who undertakes something: "expo"."""
    hosting: Words
    handing: Words
    """Infinitives of whoever receives others, and of whoever hands over."""
    sending: Words
    partnering: Words
    """Infinitives of what is done "with" a partner, and not for him."""
    efforts: Words
    """What somebody who undertakes something will "do": "his best"."""
    set_aside: Words
    burdens: Words
    """Infinitives whose object is helped by them: "support", "train"."""
    joining: Words
    """Infinitives whose purpose is the undertaking: "work with A to"."""
    disposed: Words
    """What somebody who "will be" it undertakes: "ready", "glad"."""
    effects: Words
    """Infinitives of what a project does by itself, by being there: "help"."""
    ventures: Words
    """What somebody undertakes and then speaks of as acting: "the project will build"."""
    noting: Words
    """Verbs that bring a noun of promise as the subject's own only where its owner is the subject's side."""
    withheld: Words
    """Infinitives that undertake something with "not": "will not allow"."""
    acts: Words
    programmes: Words
    """Events that are planned by whoever tells of them: "a festival"."""
    deeds: Words
    """Acts on which somebody agrees, or at which he works: "the exchange of experts"."""
    actors: Words
    """What a party sends or forms, and what then acts for it: "team", "committee"."""
    crafts: tuple[str, ...]
    """How the names of those end whom a country sends: "carpenters", "linguists"."""
    pairs: Words
    """What "each" makes both of those who agree: "each side"."""
    generic: Words
    """What any body is called: "the organisation"."""
    missions: Words
    """Those of them that go somewhere: "delegation"."""
    groups: Words
    """Several who act for others, at a meeting or in a state."""
    governments: Words
    everybody: Words
    agreeing: Words
    mutual: Words
    """What is said of several who agree, and of what they share: "joint"."""
    sides: Words
    lands: Words
    """For whom a speaker speaks: "my country"."""
    realms: Words
    """What stands behind the name of a place that acts: "Khatlon region"."""
    abstract: Words
    """What may be strengthened with nothing definite done: "relations"."""
    sessions: Words
    """What the members of a body hold again and again: "the next session"."""
    coming: Words
    """What says that a session is still to come: the next one."""
    completing: Words
    finished: Words
    """What says that something has been done: "ready"."""
    there: Words
    """What a thing is that is finished or in its place: "ready", "out"."""
    vain: Words
    """What people get that nobody gives them: "a chance"."""
    unfolding: Words
    """What a thing undertaken will itself do: "it will open"."""
    agents: Words
    """Common nouns of bodies: "university", "fund"."""
    talk_verbs: Words
    talk_nouns: Words
    contests: Words
    idle: Words
    idle_objects: Words
    """Infinitives that with these objects are no undertaking: "exchange views"."""
    courtesies: Words
    hedges: Words
    doubts: Words
    """Of the hedges, those that are nouns as well."""
    outsiders: Words
    """Who only guesses what others will do: "critics"."""
    inward: Words
    conditions: Words
    speech: Words
    telling: Words
    """Verbs of speech with a hearer: "told reporters that"."""
    views: Words
    """Nouns that bring a saying: "shared the view that"."""
    joint_texts: Words
    speeches: Words
    """Nouns of texts that are all one speaker's words."""
    triggers: Words
    """The words at which a promise can be."""


@cache
def promise_words() -> PromiseWords:
    """The table of promise_words.toml."""
    rows = table("promise_words")
    modals = {kind: word_set(words) for kind, words in rows["modals"].items()}
    modal_forms, verb_forms, noun_forms = frozenset[str]().union(*modals.values()), verbs(rows), nouns(rows)
    listed = {name: word_set(rows[section][key]) for name, (section, key) in _LISTS.items()}
    return PromiseWords(
        **listed,
        modals=modal_forms,
        proposing_modals=modals["proposal"],
        verbs=verb_forms,
        nouns=noun_forms,
        states=by_kind(rows["states"]),
        impersonal=by_kind(rows["impersonal"]),
        crafts=tuple(rows["actors"]["crafts"].split()),
        agents=frozenset(head.casefold() for head in body_heads()) | word_set(rows["actors"]["bodies"]),
        triggers=modal_forms.union(verb_forms, noun_forms, *(listed[name] for name in _TRIGGERS)),
    )
