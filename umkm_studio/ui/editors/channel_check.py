"""The drawer "Sebelum buka kanal baru": seven questions, an honest answer, and what to do first.

studio.open_drawer(ChannelCheckDrawer(studio))
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import trash
from umkm_studio.models.content.posts import PLATFORMS
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.trust import channel_checks, observed
from umkm_studio.models.trust.channel_checks import Answer, Check, Question, Result
from umkm_studio.ui.editors import readiness_words
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.buttons import Button, IconButton, LinkButton
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.fields import Labelled, Segments, TextArea, TextField
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption, heading
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.notes import Note, NoteKind
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.reveal import reveal
from umkm_studio.ui.kit.suggest import SuggestField

_NOTES: dict[Result, NoteKind] = {
    Result.READY: "success",
    Result.ALMOST: "warning",
    Result.NOT_YET: "info",
}


class ChannelCheckDrawer(SavedDrawer):
    """Every question says no until the maker says otherwise; the answer follows at once."""

    def __init__(self, studio: Studio) -> None:
        which = Which(form="channel_check")
        super().__init__(studio, self.tr("Pemeriksaan ini belum disimpan."), which)
        self.show_head(caption=self.tr("Kepercayaan"), title=self.tr("Sebelum buka kanal baru"))
        self._observed = observed.on(self.store, studio.today())
        self.channel = SuggestField(
            [(key, place_word(key)) for key in PLATFORMS], placeholder=self.tr("Contoh: TikTok")
        )
        self.answers = {question: self._choice(question) for question in Question}
        self.benefit = TextArea(
            lines=2, placeholder=self.tr("Contoh: resep singkat tiap Jumat, tanya jawab soal oven")
        )
        self.gap = TextArea(lines=2)
        self.next_step = TextField(limit=200)
        self.result = Note("info", "")
        self.save_button = Button(
            self.tr("Simpan hasil"), kind="primary", icon="check", writes=True
        )
        self._earlier = QVBoxLayout()
        self.again_buttons: list[LinkButton] = []
        self.remove_buttons: list[IconButton] = []
        self._lay_out()
        self._wire()
        self._judge()
        self._show_earlier()
        self.opened()
        Listening(self, self.store, frozenset({"channel_checks"}), self._show_earlier)

    # building

    def _choice(self, question: Question) -> Segments:
        choice = Segments(
            [(answer, readiness_words.answer_word(answer)) for answer in Answer],
            Answer.NO,
            small=True,
        )
        choice.setAccessibleName(readiness_words.question_words(question))
        return choice

    def _lay_out(self) -> None:
        words = self.tr(
            "Jawab sejujurnya; yang membaca hanya kamu. Kanal yang dibuka terlalu cepat lebih "
            "melelahkan daripada yang ditunda."
        )
        self.channel_row = Labelled(self.tr("Kanal yang mau dibuka"), self.channel)
        optional = self.tr("(boleh kosong)")
        for part in (
            self.unsaved,
            self.problem,
            PlainLabel(words, role="text2", wrap=True),
            self.channel_row,
            *(self._line(question) for question in Question),
            Labelled(self.tr("Apa yang didapat pengikut di sana"), self.benefit),
            Labelled(self.tr("Yang masih kurang"), self.gap, after=optional),
            self.result,
            Labelled(
                self.tr("Langkah berikutnya"),
                self.next_step,
                help=self.tr("Kalau kosong, usul ini yang disimpan"),
            ),
        ):
            self.body.addWidget(part)
        self.body.addLayout(self._earlier)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)

    def _line(self, question: Question) -> QWidget:
        """The question and, where the shop's notes say no to it, what they say."""
        asked = PlainLabel(readiness_words.question_words(question), wrap=True)
        words = stack(asked, gap=2)
        doubt = readiness_words.doubt_words(question, self._observed)
        if doubt:
            words.addWidget(caption(doubt, role="warningText", wrap=True))
        line = QWidget()
        layout = row(words, self.answers[question], gap=12)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _wire(self) -> None:
        for choice in self.answers.values():
            choice.changed.connect(self._judge)
        self.benefit.changed.connect(self._judge)
        self.save_button.clicked.connect(self.save)

    # showing

    def _chosen(self) -> dict[Question, Answer]:
        return {question: Answer(choice.value()) for question, choice in self.answers.items()}

    def _judge(self, _value: object = None) -> None:
        """Say what follows from what is chosen now."""
        answers, benefit = self._chosen(), self.benefit.value()
        doubted = self._observed.doubted
        self._result = channel_checks.judge(answers, benefit, doubted)
        gaps = channel_checks.gaps(answers, doubted)
        words = readiness_words.result_words(self._result, gaps, has_benefit=bool(benefit))
        self.show_badge(readiness_words.result_look(self._result))
        self.result.show_note(_NOTES[self._result], words)
        self._step = readiness_words.next_step(self._result, gaps)
        self.next_step.setPlaceholderText(self._step)

    def _show_earlier(self) -> None:
        clear(self._earlier)
        self.again_buttons.clear()
        self.remove_buttons.clear()
        found = channel_checks.everything(self.store)
        if found:
            self._earlier.addWidget(heading(self.tr("Pemeriksaan sebelumnya")))
        for check in found:
            self._earlier.addWidget(self._earlier_line(check))
            self._earlier.addWidget(Line())

    def _earlier_line(self, check: Check) -> QWidget:
        name = self._name(check)
        words = stack(PlainLabel(name, style="label", wrap=True), gap=1)
        for told, text in (
            (self.tr("Pengikut mendapat: {text}"), check.benefit),
            (self.tr("Yang masih kurang: {text}"), check.gap),
            (self.tr("Langkah: {text}"), check.next_step),
        ):
            if text:
                line = told.format(text=text)
                words.addWidget(PlainLabel(line, style="table", role="text2", wrap=True))
        again = LinkButton(self.tr("Periksa lagi"), icon="history")
        again.setAccessibleName(self.tr("Periksa lagi {check}").format(check=name))
        again.clicked.connect(partial(self._check_again, check))
        self.again_buttons.append(again)
        words.addLayout(row(again, None))
        remove = IconButton("x", self.tr("Hapus {check}").format(check=name), small=True, bare=True)
        remove.clicked.connect(partial(self._remove, check))
        self.remove_buttons.append(remove)
        badge = Badge(readiness_words.result_look(check.result))
        layout = row(words, badge, remove, gap=10)
        layout.setStretch(0, 1)
        whole = QWidget()
        whole.setLayout(layout)
        return whole

    def _name(self, check: Check) -> str:
        return self.tr("{channel}, {day}").format(
            channel=place_word(check.channel), day=wording.day_and_year(check.checked_on)
        )

    # doing

    def save(self) -> None:
        """Keep the check with its day and close; or say what is missing."""
        self.problem.hide()
        self.unsaved.hide()
        self.channel_row.show_problem("")
        typed = self.channel.value()
        key = self.channel.key()
        check = Check(
            channel=str(key) if key is not None else typed,
            checked_on=self.studio.today(),
            answers=self._chosen(),
            benefit=self.benefit.value(),
            gap=self.gap.value(),
            next_step=self.next_step.value() or self._step,
            result=self._result,
        )
        try:
            with self.store.change() as change:
                channel_checks.save(self.store, check)
        except UserError as error:
            self.channel_row.show_problem(wording.explain(error))
            self.channel.setFocus()
            return
        self.finish()
        if change.steps:
            self.studio.undoable(change, self.tr("Hasil pemeriksaan tersimpan."))

    def _check_again(self, check: Check) -> None:
        """Begin with what was answered then; nothing of it is kept before it is saved."""
        self.channel.set_value(place_word(check.channel))
        for question, choice in self.answers.items():
            choice.set_value(check.answers[question])
        self.benefit.set_value(check.benefit)
        self.gap.set_value(check.gap)
        self._judge()
        self.channel.setFocus()
        reveal(self.channel_row)

    def _remove(self, check: Check) -> None:
        if check.id is None:
            return
        kind, label = trash.Kind.CHANNEL_CHECK, self._name(check)
        with trash.keeping(self.store, kind, label, now=self.studio.now()) as change:
            channel_checks.remove(self.store, check.id)
        self.studio.undoable(change, self.tr("Pemeriksaan dihapus."))

    # closing

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed or chosen here."""
        fields = (self.channel, self.benefit, self.gap, self.next_step)
        return (*(field.value() for field in fields), *self._chosen().values())
