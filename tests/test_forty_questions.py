"""Forty questions that a desk officer would ask, on the seeds and, where they are at hand, on the practice documents.

Each answer must hold some words and must lack others. What is right was read in the documents, not in the answers.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.running import icesco

ROOT = Path(__file__).parents[1]
PRACTICE = Path(os.environ.get("SHARED", ROOT.parent / "shared")) / "corpus" / "dev"
Asked = Callable[[str], str]

ON_SEEDS = [
    ("who Karimov", ["Anar Karimov", "Minister of Culture, Azerbaijan", "2021-01-14\tpress conference"], ["Ganjavi"]),
    ("who Karimof", ["Anar Karimov"], ["Several"]),
    ("who al malik", ["Director-General", "2021-01-13", "Ilham Aliyev"], ["\nNezami Ganjavi\t"]),
    ("who Eliyev", ["Ilham Aliyev", "President, Azerbaijan"], ["Mehriban"]),
    ("who aliyeva", ["Mehriban Aliyeva", "First Vice-President"], ["Ilham"]),
    ("who Pashazade", ["Allahshükür", "2021-01-14\treception"], ["Karimov"]),
    ("who ICESCO --since 2021-01-14", ["Islamic World Educational", "capital of culture"], ["cyber security"]),
    ("who Azerbaijan", ["Ilham Aliyev\tPresident", "continue its support to ICESCO"], ["\nNezami Ganjavi\t"]),
    ("meetings --between AlMalik 'Ilham Aliyev'", ["2021-01-13", "Presidential Palace", "host"], ["Pashazade"]),
    ("meetings --with Karimov --place Baku --kind 'press conference'", ["2021-01-14", "AlMalik"], ["reception"]),
    ("meetings --year 2021 --kind reception", ["Ilham Aliyev", "Allahshükür Pashazade"], ["Guluzade"]),
    ("meetings --with Amrullayev", ["2021-01-11", "Raheel Qamar"], ["Guluzade"]),
    ("meetings --with Ganjavi", [], ["Ganjavi"]),
    ("meetings --place Fuzuli", ["2021-01-12"], ["2021-01-13"]),
    ("meetings --count-by person --limit 1", ["AlMalik"], ["Karimov"]),
    ("commitments --by Azerbaijan --to ICESCO", ["continue its support", "regional office"], ["technical team"]),
    ("commitments --by ICESCO --about 'technical team'", ["dispatch", "2021-01-14"], ["carpet"]),
    ("commitments --about Shusha --kind pledge", ["capital of culture"], ["cyber"]),
    ("commitments --kind agreement", ["startup", "expertise of the Agency"], ["capital of culture"]),
    ("commitments --year 2020", [], ["2021"]),
    ("people --office Ambassador --of Azerbaijan", ["Gurbanov", "Ambassador to Morocco"], ["Karimov"]),
    ("people --with Karimov", ["Ilham Aliyev", "AlMalik"], ["Ganjavi", "Ismayilova"]),
    ("organisations --about bank", ["Islamic Development Bank"], ["Carpet"]),
    (
        "articles --author Ismayilova",
        ["002_4d8d30e3e89b36b8.txt", "003_47993efbf09acd42.txt"],
        ["001_1cdd8a01f966ff3a"],
    ),
    ("articles --with Guluzade", ["Technology"], ["Carpet"]),
    ("search 'caravanserais'", ["Gargabazari", "002_4d8d30e3e89b36b8.txt:31"], ["Carpet"]),
    ("timeline --since 2021-01-13 --until 2021-01-13", ["reception", "cyber security"], ["2021-01-14"]),
    ("network --with 'Ilham Aliyev'", ["Ilham Aliyev\tSalim"], ["Pashazade"]),
    ("read 'Carpet Museum'", ["seven carpet-making schools"], ["Fizuli"]),
    ("check", [], ["does not say"]),
]
ON_PRACTICE = [
    ("who Margaret Holloway", ["Margaret A. Holloway", "Secretary of State", "2023-09-25"], ["Yıldıztepe"]),
    ("who Bello", ["Ibrahim Musa Bello", "Musa Ibrahim Bello"], ["Bellow"]),
    ("who Yildiztepe", ["Nurcan Yıldıztepe", "Rector"], ["Holloway"]),
    ("meetings --with 'Margaret Holloway' --planned", ["Dakar", "2023-09-26"], ["Saltanat"]),
    ("meetings --place Dakar --year 2022", ["2022-06-15", "AlNuwaisir"], ["Sheki"]),
    ("meetings --kind call", ["2022-03-08", "2024-10-04"], ["2022-06-15"]),
    ("meetings --place Azerbaijan --year 2023", ["Baku", "AlNuwaisir"], ["Holloway"]),
    ("commitments --by Kuwait", ["USD 25 million"], ["RM20 million"]),
    ("commitments --due-before 2021-12-31 --year 2021", ["contact person", "2021-08-01"], ["2023-03-31"]),
    ("commitments --overdue --as-of 2022-04-01 --about pages", ["14,000 pages", "2022-03"], ["USD"]),
    ("commitments --by UNICEF", ["N7.2 billion"], ["tablets"]),
    ("people --office 'Prime Minister'", ["Cheikh Tidiane Mbacké Lô"], ["Holloway"]),
    ("search 'wax cylinders'", ["Shiraz"], ["dhow"]),
    ("articles --title olive", ["sfax-olive"], ["weather"]),
    ("check", [], ["does not say"]),
]


@pytest.fixture(scope="module")
def asked_of_seeds(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    return _asked_of(Path("seeds"), tmp_path_factory.mktemp("seeds") / "seeds.db")


@pytest.fixture(scope="module")
def asked_of_practice(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    if not PRACTICE.is_dir():
        pytest.skip("the practice documents are not at hand")
    return _asked_of(PRACTICE, tmp_path_factory.mktemp("practice") / "practice.db")


def _asked_of(documents: Path, database: Path) -> Asked:
    assert icesco("ingest", str(documents), db=database, cwd=ROOT).returncode == 0

    def ask(question: str) -> str:
        done = icesco(*shlex.split(question), db=database, cwd=ROOT)
        assert (done.returncode, "Traceback" in done.stderr) == (0, False)
        return done.stdout

    return ask


@pytest.mark.parametrize(("question", "holds", "lacks"), ON_SEEDS, ids=[question for question, _, _ in ON_SEEDS])
def test_on_the_seeds(asked_of_seeds: Asked, question: str, holds: list[str], lacks: list[str]) -> None:
    answer = asked_of_seeds(question)
    assert [words for words in holds if words not in answer] == []
    assert [words for words in lacks if words in answer] == []


@pytest.mark.parametrize(("question", "holds", "lacks"), ON_PRACTICE, ids=[question for question, _, _ in ON_PRACTICE])
def test_on_practice(asked_of_practice: Asked, question: str, holds: list[str], lacks: list[str]) -> None:
    answer = asked_of_practice(question)
    assert [words for words in holds if words not in answer] == []
    assert [words for words in lacks if words in answer] == []
