"""The drawer of a testimonial: what was said, what the buyer allows, and what was changed since.

    open_testimonial(studio, testimonial_id)          # editors/testimonial_actions.py

Everything typed is kept by one button, as one change.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content import posts
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.testimonials import Edit, Kind, Voice
from umkm_studio.ui.editors import testimonial_actions, testimonial_words
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.editors.testimonial_consent import ConsentPart
from umkm_studio.ui.editors.testimonial_fields import TestimonialFields
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear, hide_unless
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.page import Studio

WORDS, CONSENT, HISTORY = range(3)
"""The tabs."""


class TestimonialDrawer(SavedDrawer):
    """Writes one down, or adds to one that is kept."""

    __test__ = False  # not a test, whatever its name begins with

    def __init__(
        self,
        studio: Studio,
        voice: Voice | None = None,
        *,
        kind: Kind = Kind.PRAISE,
        at_consent: bool = False,
    ) -> None:
        record_id = None if voice is None else voice.id
        which = Which(form="testimonial", record_id=record_id)
        super().__init__(studio, self.tr("Testimoni ini belum disimpan."), which)
        self.voice = voice or Voice(kind=kind, day=studio.today(), words="")
        self.fields = TestimonialFields(studio, self.voice)
        self.consent = ConsentPart(studio.now(), self._places())
        self._build()
        self._show()
        self.fields.edited.connect(self._words_typed)
        self.consent.withdrawn.connect(self._withdraw)
        if at_consent:
            self.show_tab(CONSENT)
        self.opened()

    def _places(self) -> list[str]:
        """Where posts go, and where anything of this was allowed."""
        asked = consents.history(self.store, self.voice.id) if self.voice.id is not None else []
        return [*posts.platforms(self.store), *(place for one in asked for place in one.places)]

    # building

    def _build(self) -> None:
        words = self.add_tab(self.tr("Kata"))
        for part in (self.unsaved, self.problem, self.fields):
            words.addWidget(part)
        self.add_tab(self.tr("Izin")).addWidget(self.consent)
        self._history: QVBoxLayout | None = None
        if self.voice.id is not None:
            self._history = self.add_tab(self.tr("Riwayat"))
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        self.delete_button.clicked.connect(self._delete)
        hide_unless(self.voice.id is not None, self.delete_button)
        self.save_button = Button(self.tr("Simpan"), kind="primary", icon="check", writes=True)
        self.save_button.setAccessibleName(self.tr("Simpan testimoni"))
        self.save_button.setToolTip(self.tr("Simpan testimoni (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        self.footer.addWidget(self.delete_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)

    def first_field(self) -> QWidget | None:
        """The words of a new one."""
        return self.fields.words if self.voice.id is None else super().first_field()

    # showing

    def _show(self) -> None:
        voice = self.voice
        if voice.id is None:
            self.show_head(caption=self.tr("Testimoni & Ulasan"), title=self.tr("Testimoni baru"))
            self.consent.show_consent(None)
        else:
            words = self.tr("Kritik {number}") if voice.kind is Kind.CRITICISM else ""
            caption = (words or self.tr("Testimoni {number}")).format(number=voice.public_id)
            self.show_head(caption=caption, title=voice.name or self.tr("Tanpa nama"))
            self._show_consent(voice.id)
        self._words_typed()

    def _show_consent(self, testimonial_id: int) -> None:
        known = consents.of_testimonial(self.store, testimonial_id)
        standing = consents.standing(known, self.studio.today())
        self.show_badge(testimonial_words.consent_look(standing))
        self.consent.show_consent(known)
        self._show_history(testimonial_id)

    def _show_history(self, testimonial_id: int) -> None:
        if self._history is None:
            return
        clear(self._history)
        asked = consents.history(self.store, testimonial_id)
        edits = testimonials.edits(self.store, testimonial_id)
        self._history.addWidget(heading(self.tr("Izin")))
        lines = [testimonial_words.history_line(one) for one in asked]
        for line in lines or [self.tr("Belum pernah ditanya.")]:
            self._history.addWidget(PlainLabel(line, style="table", wrap=True))
        self._history.addWidget(heading(self.tr("Perubahan")))
        lines = [self._edit_line(one) for one in edits]
        for line in lines or [self.tr("Belum ada yang diubah sejak dicatat.")]:
            self._history.addWidget(PlainLabel(line, style="table", wrap=True))
        self._history.addStretch(1)

    def _edit_line(self, edit: Edit) -> str:
        nothing = self.tr("kosong")
        text = self.tr("{day} pukul {clock}: {field} dari “{before}” menjadi “{after}”")
        return text.format(
            day=wording.day_and_year(edit.changed_at.date()),
            clock=wording.clock(edit.changed_at),
            field=testimonial_words.field_word(edit.field),
            before=edit.before or nothing,
            after=edit.after or nothing,
        )

    def _words_typed(self) -> None:
        fields = self.fields
        self.consent.show_words(fields.shortened.value(), fields.name.value())

    # saving

    def save(self) -> None:
        """Keep all of it and close; or say what is wrong."""
        self.unsaved.hide()
        self.problem.hide()
        self.fields.words_part.show_problem("")
        voice = self.fields.filled_in()
        if voice is None:
            self.show_tab(WORDS)
            return
        if not self.consent.is_complete():
            self.show_tab(CONSENT)
            return
        try:
            with self.store.change() as change:
                self._keep(voice)
        except UserError as error:
            self._explain(error)
            return
        self.finish()
        if change.steps:
            self.studio.undoable(change, self.tr("Testimoni disimpan."))

    def _keep(self, voice: Voice) -> None:
        testimonial_id = testimonials.save(self.store, voice, now=self.studio.now())
        kept = testimonials.get(self.store, testimonial_id)
        assert kept is not None
        answer = self.consent.consent_of(testimonial_id, kept.words, kept.shortened)
        if answer is not None:
            consents.save(self.store, answer)

    def _explain(self, error: UserError) -> None:
        sentence = wording.explain(error)
        if error.code == "testimonial_empty":
            self.show_tab(WORDS)
            self.fields.words_part.show_problem(sentence)
            self.fields.words.setFocus()
            return
        self.show_tab(WORDS)
        self.problem.show_note("danger", sentence)
        self.problem.show()

    # deeds

    def _withdraw(self, at: datetime) -> None:
        voice_id = self.voice.id
        if voice_id is not None and testimonial_actions.withdraw(self.studio, voice_id, at):
            self._show_consent(voice_id)
            self.opened()

    def _delete(self) -> None:
        if testimonial_actions.remove(self.studio, self.voice):
            self.finish()

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (self.fields.typed(), self.consent.typed())
