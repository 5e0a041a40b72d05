"""The drawer of a criticism: the answer, what is mended, and how it ends.

    open_criticism(studio, testimonial_id)          # editors/criticism_actions.py

Everything typed is kept by one button, as one change.
"""

from __future__ import annotations

from dataclasses import replace

from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.voices import criticism
from umkm_studio.models.voices.criticism import Handling, Stage
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.ui.editors import criticism_words, testimonial_words
from umkm_studio.ui.editors.criticism_actions import ANSWER, END, FIXES
from umkm_studio.ui.editors.criticism_answer import AnswerPart
from umkm_studio.ui.editors.criticism_end import EndPart
from umkm_studio.ui.editors.criticism_fixes import FixesPart
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio


class CriticismDrawer(SavedDrawer):
    """Edits what was done about one criticism; the buyer's words stand above and stay."""

    def __init__(self, studio: Studio, voice: Voice, *, tab: int = ANSWER) -> None:
        which = Which(form="criticism", record_id=voice.id)
        super().__init__(studio, self.tr("Tindak lanjut ini belum disimpan."), which)
        assert voice.id is not None
        self.voice = voice
        self.handling = criticism.of(self.store, voice.id)
        name = voice.name or self.tr("Tanpa nama")
        self.show_head(
            caption=self.tr("Kritik, {day}").format(day=wording.day_and_year(voice.day)), title=name
        )
        self.answer = AnswerPart(voice, self._said_so_far)
        self.fixes = FixesPart(studio, self.handling)
        self.end = EndPart(studio, voice)
        self._build()
        self._show()
        self.show_tab(tab)
        self.opened()

    # building

    def _build(self) -> None:
        answer = self.add_tab(self.tr("Jawaban"))
        for note in (self.unsaved, self.problem):
            answer.addWidget(note)
        words = Card(inset=True, padding=14)
        words.body.addWidget(PlainLabel(testimonial_words.said(self.voice), wrap=True))
        answer.addWidget(words)
        answer.addLayout(self._way())
        answer.addWidget(self.answer)
        self.add_tab(self.tr("Perbaikan")).addWidget(self.fixes)
        self.add_tab(self.tr("Akhir")).addWidget(self.end)
        self.save_button = Button(self.tr("Simpan"), kind="primary", icon="check", writes=True)
        self.save_button.setAccessibleName(self.tr("Simpan tindak lanjut"))
        self.save_button.setToolTip(self.tr("Simpan tindak lanjut (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)
        self.tab_changed.connect(self._tab_chosen)
        self.answer.steps_wanted.connect(self._go_to_steps)
        self.end.edited.connect(self._end_edited)

    def _way(self) -> Flow:
        """How far it has come: a mark for each stage."""
        reached = self.handling.reached
        badges = []
        for stage in Stage:
            word = criticism_words.stage_word(stage)
            is_behind = stage in reached
            look = Look(word, "success", "check") if is_behind else Look(word, "dashed")
            badge = Badge(look)
            told = self.tr("{stage}: sudah") if is_behind else self.tr("{stage}: belum")
            badge.setAccessibleName(told.format(stage=word))
            badges.append(badge)
        return Flow(*badges, gap=6)

    def _show(self) -> None:
        mistakes = self.handling.mistakes
        self.answer.show_answer(self.voice.response, mistakes[0].text if mistakes else "")
        self.end.show_handling(self.handling)

    def _tab_chosen(self, tab: int) -> None:
        if tab == END:
            self._end_edited()
        elif tab == ANSWER:
            self.answer.show_steps()

    def _end_edited(self) -> None:
        self.end.say_what_is_open(self._filled_in())

    def _go_to_steps(self) -> None:
        self.show_tab(FIXES)
        self.fixes.steps.lines[0].text.setFocus()

    # saving

    def save(self) -> None:
        """Keep all of it and close; or say what is wrong."""
        self.unsaved.hide()
        self.problem.hide()
        for tab, part in ((FIXES, self.fixes), (END, self.end)):
            if not part.commit():
                self.show_tab(tab)
                return
        try:
            with self.store.change() as change:
                self._keep()
        except UserError as error:
            self._explain(error)
            return
        self.finish()
        name = self.voice.name or self.tr("Tanpa nama")
        words = self.tr("Tindak lanjut kritik {name} disimpan.")
        self.studio.undoable(change, words.format(name=name))

    def _keep(self) -> None:
        store, testimonial_id = self.store, self.handling.testimonial_id
        if self.answer.words != self.voice.response:
            criticism.answer(store, testimonial_id, self.answer.words, now=self.studio.now())
        criticism.own(store, testimonial_id, self.answer.mistake, self.studio.today())
        criticism.save(store, self._filled_in())

    def _explain(self, error: UserError) -> None:
        if error.code == "criticism_open":
            self.show_tab(END)
            self.end.ask_for_reason(wording.explain(error))
            return
        self.show_tab(ANSWER)
        self.problem.show_note("danger", wording.explain(error))
        self.problem.show()

    def _filled_in(self) -> Handling:
        """What the fields say; whether it is answered follows from the words."""
        now = criticism.of(self.store, self.handling.testimonial_id)  # a change may have been added
        known = replace(now, is_answered=bool(self.answer.words))
        return self.end.filled_in(self.fixes.filled_in(known))

    def _said_so_far(self) -> Handling:
        return self.fixes.filled_in(self.handling)

    # closing

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (self.answer.typed(), self.fixes.typed(), self.end.typed())
