"""What another edition of the rules has read is read again."""

from pathlib import Path

import pytest

from icesco_cli import edition, work
from icesco_cli.pipeline.ingesting import ingest


def files(folder: Path, **texts: str) -> list[Path]:
    for name, text in texts.items():
        (folder / f"{name}.toml").write_text(text, "utf-8")
    return [folder / f"{name}.toml" for name in texts]


@pytest.mark.parametrize(
    "changed", [{"a": "two", "b": "one"}, {"a": "one"}, {"a": "oneb", "b": ""}, {"c": "one", "b": "one"}]
)
def test_a_word_a_file_or_a_name_more_is_another_edition(tmp_path: Path, changed: dict[str, str]) -> None:
    before = edition.digest_of(files(tmp_path, a="one", b="one"))
    assert edition.digest_of(files(tmp_path, a="one", b="one")) == before
    assert edition.digest_of(files(tmp_path, **changed)) != before


@pytest.mark.parametrize("part", edition.READING_PARTS)
def test_each_part_that_reads_counts(part: str) -> None:
    assert (Path(edition.__file__).parent / part).exists()


def test_another_edition_reads_unchanged_documents_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page, database = tmp_path / "page.txt", tmp_path / "one.db"
    page.write_text("Director-General Petra Holm met Mayor Jasur Tolibov in Tashkent on May 4, 2019.\n", "utf-8")
    assert ingest([page], database).read == 1
    assert ingest([page], database).unchanged == 1
    monkeypatch.setattr(work, "edition", lambda: b"of the next year")
    assert ingest([page], database).read == 1
    assert ingest([page], database).unchanged == 1
