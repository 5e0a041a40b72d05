"""A card that asks: a few at a time, by keyboard too, and each answer names what it answers."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.proposals import ProposalCard, Question


class Pairs(ProposalCard[str]):
    def question(self, proposal: str) -> Question:
        return Question(
            title=f"{proposal}?",
            about="",
            yes="Ya",
            no="Bukan",
            yes_name=f"Ya: {proposal}",
            no_name=f"Bukan: {proposal}",
        )

    def say_rest(self, rest: int) -> None:
        self.note_label.setText(str(rest))


@pytest.fixture
def card(qtbot: QtBot) -> Pairs:
    card = Pairs(at_once=2)
    qtbot.addWidget(card)
    return card


def test_two_at_a_time_and_how_many_follow(card: Pairs) -> None:
    card.show_proposals(["a", "b", "c"])

    assert [button.accessibleName() for button in card.yes_buttons] == ["Ya: a", "Ya: b"]
    assert [button.accessibleName() for button in card.no_buttons] == ["Bukan: a", "Bukan: b"]
    assert card.note_label.text() == "1"


def test_an_answer_tells_what_it_answers(card: Pairs) -> None:
    accepted: list[str] = []
    refused: list[str] = []
    card.accepted.connect(accepted.append)
    card.refused.connect(refused.append)
    card.show_proposals(["a", "b"])

    card.yes_buttons[1].click()
    card.no_buttons[0].click()

    assert (accepted, refused) == (["b"], ["a"])


def test_the_focus_stays_while_the_maker_answers(card: Pairs, qtbot: QtBot) -> None:
    card.show_proposals(["a", "b", "c"])
    with qtbot.waitExposed(card):
        card.show()
    card.activateWindow()
    card.no_buttons[0].setFocus()
    qtbot.waitUntil(card.no_buttons[0].hasFocus)

    card.show_proposals(["b", "c"])

    assert QApplication.focusWidget() is card.yes_buttons[0]
    assert card.yes_buttons[0].accessibleName() == "Ya: b"


def test_with_nothing_to_ask_it_is_gone(card: Pairs) -> None:
    card.show_proposals(["a"])
    assert not card.isHidden()

    card.show_proposals([])

    assert card.isHidden()
