"""The drawer of an answer: the question, the answer with its gaps, its topic, and its tone."""

from __future__ import annotations

from dataclasses import replace

from umkm_studio.models import shop
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.voices import ready_replies, replies, tone
from umkm_studio.models.voices.ready_replies import ReadyReply
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.reply_blanks import NAMES, Blank
from umkm_studio.ui.editors import reply_actions
from umkm_studio.ui.editors.reply_words import tone_words
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import Labelled, Select, TextArea, TextField
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.suggest import SuggestField

# Gaps that are offered; any other word in braces is a gap too.
_OFFERED = (Blank.NAME, Blank.PRODUCT, Blank.PRICE, Blank.CITY, Blank.SHIPPING, Blank.DAY,
            Blank.PAYMENTS)  # fmt: skip


class ReplyEditor(SavedDrawer):
    """Edits one answer. Saving closes it; what was typed is never thrown away unasked."""

    def __init__(self, studio: Studio, reply: Reply) -> None:
        which = Which(form="reply", record_id=reply.id)
        super().__init__(studio, self.tr("Balasan ini belum disimpan."), which)
        self.reply = reply
        self._language = shop.load(studio.store).language
        self.question = TextField(
            reply.question, placeholder=self.tr("Contoh: Ongkir ke luar kota"), limit=200
        )
        self.category = SuggestField(
            [(name, name) for name in replies.categories(studio.store)], text=reply.category
        )
        self.answer = TextArea(reply.answer, lines=9)
        self.tone = Note("info", "", icon="message-heart")
        self.ready = Select()
        self._build()
        self._build_footer()
        kept = reply.id is not None
        self.show_head(
            caption=self.tr("Tanya-Jawab"),
            title=self.tr("Ubah balasan") if kept else self.tr("Balasan baru"),
        )
        self.answer.textChanged.connect(self._listen)
        self.ready.changed.connect(self._take_ready)
        self._listen()
        self.opened()

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return self.question.value(), self.answer.value(), self.category.value()

    # building

    def _build(self) -> None:
        self.question_row = Labelled(self.tr("Pertanyaan pembeli"), self.question)
        self.answer_row = Labelled(
            self.tr("Jawaban"),
            self.answer,
            help=self.tr(
                "Kata dalam kurung kurawal, misalnya {lama simpan}, ditanyakan dulu sebelum "
                "disalin. Yang sudah diketahui terisi sendiri."
            ),
        )
        for note in (self.unsaved, self.problem):
            self.body.addWidget(note)
        self._offer_ready()
        self.body.addWidget(self.question_row)
        self.body.addWidget(self.answer_row)
        self.body.addWidget(caption(self.tr("Sisipkan isian:"), role="text2"))
        self.body.addLayout(Flow(*(self._gap_button(blank) for blank in _OFFERED), gap=6))
        self.body.addWidget(self.tone)
        optional = self.tr("(boleh kosong)")
        self.body.addWidget(Labelled(self.tr("Topik"), self.category, after=optional))
        if self.reply.id is not None:
            uses = self.reply.uses
            text = self.tr("Disalin {count} kali.", "", uses).format(count=wording.number(uses))
            self.body.addWidget(caption(text, role="text2"))
        self.body.addStretch(1)

    def _offer_ready(self) -> None:
        """A new answer may begin with one that is ready."""
        left = ready_replies.not_in(replies.everything(self.store))
        none = (None, self.tr("Tulis sendiri"))
        items = [(one, one.reply(self._language).question) for one in left]
        self.ready.set_items([none, *items])
        offer = Labelled(self.tr("Mulai dari contoh"), self.ready)
        self.body.addWidget(offer)
        offer.setVisible(self.reply.id is None and bool(left))

    def _gap_button(self, blank: Blank) -> Button:
        at = -1 if self._language == "en" else 0
        words = f"{{{NAMES[blank][at]}}}"
        button = Button(words, small=True)
        button.setAccessibleName(self.tr("Sisipkan {gap}").format(gap=words))
        button.clicked.connect(_Inserting(self.answer, words))
        return button

    def _build_footer(self) -> None:
        self.remove_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        self.remove_button.clicked.connect(self._remove)
        self.save_button = Button(self.tr("Simpan"), kind="primary", icon="check", writes=True)
        self.save_button.setAccessibleName(self.tr("Simpan balasan"))
        self.save_button.setToolTip(self.tr("Simpan balasan (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        self.footer.addWidget(self.remove_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)
        self.remove_button.setVisible(self.reply.id is not None)

    # doing

    def save(self) -> None:
        """Keep it and close, or say beside the field what is missing."""
        question, answer, category = (str(words) for words in self.typed())
        reply = replace(self.reply, question=question, answer=answer, category=category)
        for part in (self.question_row, self.answer_row):
            part.show_problem("")
        try:
            with self.store.change() as change:
                replies.save(self.store, reply)
        except UserError as problem:
            self._explain(problem)
            return
        text = self.tr("Balasan “{question}” tersimpan.")
        self.studio.undoable(change, text.format(question=question))
        self.finish()

    def _explain(self, problem: UserError) -> None:
        places = {
            "reply_question_missing": self.question_row,
            "reply_exists": self.question_row,
            "reply_answer_missing": self.answer_row,
            "reply_too_long": self.answer_row,
        }
        place = places.get(problem.code)
        words = wording.explain(problem)
        if place is not None:
            place.show_problem(words)
            place.control.setFocus()
        else:
            self.problem.show_note("danger", words)
            self.problem.show()

    def _remove(self) -> None:
        if reply_actions.remove(self.studio, self.reply):
            self.finish()

    def _take_ready(self, ready: ReadyReply | None) -> None:
        """Put a ready answer into the fields; it is the maker's from here on."""
        if ready is None:
            return
        taken = ready.reply(self._language)
        self.question.set_value(taken.question)
        self.answer.set_value(taken.answer)
        self.category.set_value(taken.category)
        self._listen()

    def _listen(self) -> None:
        heard = tone.listen(self.answer.value())
        self.tone.setVisible(bool(heard))
        words = "\n".join(tone_words(one) for one in heard)
        self.tone.show_note("info", words, icon="message-heart")


class _Inserting:
    """Puts a gap where the cursor stands."""

    def __init__(self, answer: TextArea, words: str) -> None:
        self._answer = answer
        self._words = words

    def __call__(self) -> None:
        self._answer.insertPlainText(self._words)
        self._answer.setFocus()
