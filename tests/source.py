"""The program's own code, read as syntax trees: what the rules of the house are checked on."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = {
    path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "umkm_studio").rglob("*.py"))
}


@cache
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Every node, walked to once for all rules."""
    return tuple(ast.walk(tree))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call by the plain name of what is called: `a.b.rows(...)` is "rows"."""
    for node in nodes(tree):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Attribute):
                yield called.attr, node
            elif isinstance(called, ast.Name):
                yield called.id, node


def is_literal(node: ast.expr) -> bool:
    """Whether an expression is text, written out."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
