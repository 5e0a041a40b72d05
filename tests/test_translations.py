"""The catalogues say everything that the code says, and keep the gaps in it."""

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
import umkm_studio

CATALOGUES = sorted(dev.CATALOGUES.glob("*.ts"))
ENGLISH = dev.CATALOGUES / "umkm_studio_en.ts"
GAP = re.compile(r"\{\w*\}|%n|%L?\d")


def messages(catalogue: Path) -> Iterator[tuple[tuple[str, str, str], ET.Element]]:
    """Each entry by its context, source and comment, which together are what Qt looks up."""
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            yield key, message


def forms(message: ET.Element) -> list[str]:
    """The translation, or each of its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def test_english_has_every_sentence_of_the_code_and_no_other(tmp_path: Path):
    fresh = tmp_path / ENGLISH.name
    shutil.copy(ENGLISH, fresh)
    dev.update_catalogue(fresh)
    said = {key for key, _ in messages(fresh)}
    known = {key for key, _ in messages(ENGLISH)}
    assert (said - known, known - said) == (set(), set()), "run: python3 dev.py translate"


def test_what_is_said_with_a_count_has_forms_for_one_and_many():
    """A count is the fourth argument of `translate`: by its name `dev.py translate` misses it."""
    counted = {
        (ast.literal_eval(node.args[0]), ast.literal_eval(node.args[1]))
        if len(node.args) == 4
        else (path.name, ast.unparse(node))
        for path in Path(umkm_studio.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).split(".")[-1] == "translate"
        and (len(node.args) > 3 or node.keywords)
    }
    with_forms = {key[:2] for key, message in messages(ENGLISH) if message.get("numerus") == "yes"}
    assert counted, "else this test says nothing"
    assert counted - with_forms == set()


def test_tr_is_asked_of_self_alone():
    """`page.tr(..)` lands in a context called "page", where nobody looks for it."""
    lost = [
        f"{path.name}:{node.lineno}"
        for path in Path(umkm_studio.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr == "tr"
        and ast.unparse(node.value) != "self"
    ]
    assert lost == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_entry_is_translated(catalogue: Path):
    lacking = [
        key
        for key, message in messages(catalogue)
        if message.find("translation[@type]") is not None
        or not all(form.strip() for form in forms(message))
    ]
    assert lacking == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_translation_keeps_the_gaps(catalogue: Path):
    changed = [
        (key, form)
        for key, message in messages(catalogue)
        for form in forms(message)
        if set(GAP.findall(form)) - {"%n"} != set(GAP.findall(key[1])) - {"%n"}
    ]
    assert changed == []


def test_english_counts_one_and_many():
    counted = {
        key: len(forms(message))
        for key, message in messages(ENGLISH)
        if message.get("numerus") == "yes"
    }
    assert set(counted.values()) <= {2}
