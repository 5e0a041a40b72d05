"""The drawer of a post: its plan and its results, kept while the maker works.

    studio.open_drawer(PostEditor(studio, post))      # a post without an id is new

Everything done while the drawer is open is one step for Ctrl+Z. A new post is kept as soon as it
has a title; without one, and without words, it was never there. What can't be kept yet outlives a
crash beside the store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut

from umkm_studio.models import shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import account_days, media, posts, quotes, results
from umkm_studio.models.content.captions import Part
from umkm_studio.models.content.posts import Post
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import evidence
from umkm_studio.models.sales import products
from umkm_studio.models.voices import quotable
from umkm_studio.ui.editors import plan_remarks, post_actions
from umkm_studio.ui.editors.idea_source import IdeaSource
from umkm_studio.ui.editors.post_foot import PostFoot
from umkm_studio.ui.editors.post_plan import PostPlan
from umkm_studio.ui.editors.post_results import PostResults
from umkm_studio.ui.editors.post_session import PostSession
from umkm_studio.ui.editors.post_testimonial import Chosen
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import post_state_look
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.page import Studio

PLAN, RESULTS = 0, 1
_AUTOSAVE_MS = 600
_OF_THE_POST = frozenset({"posts", "post_corrections", "post_testimonials", "codes"})
_SHOWN = _OF_THE_POST | {
    "products", "settings", "idea_credits", "partners", "testimonials", "consents"
}  # fmt: skip


class PostEditor(Drawer):
    """Edits one post; opened over any page."""

    _heard = Signal(object)

    def __init__(self, studio: Studio, post: Post) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self._opened = post
        self._kept = post  # as the store has it; without an id while it is not there
        self._session = PostSession(self.store)
        self._dropped = False  # deleted: nothing is saved any more
        self._timer = QTimer(self, singleShot=True, interval=_AUTOSAVE_MS)
        self._build()
        self._wire()
        self.setAcceptDrops(True)
        self._show(self._kept)
        if post.published:
            self.show_tab(RESULTS)
        self._tab_shown(self.current_tab)
        which = Which(form="post", record_id=post.id)
        self.drafting = Drafting(self, studio, which, notes=self.notes)
        self.closed.connect(self.drafting.end)
        self.drafting.begin()

    # build

    def _build(self) -> None:
        self.plan = PostPlan(self.studio)
        self.results = PostResults(self.studio)
        self.idea = IdeaSource(self.studio)
        page = self.add_tab(self.tr("Rencana"))
        page.addWidget(self.plan)
        page.addWidget(self.idea)
        self.add_tab(self.tr("Hasil unggahan")).addWidget(self.results)
        self.saved = self.saved_label()
        self.foot = PostFoot(self.saved)
        self.footer.addWidget(self.foot)

    def _wire(self) -> None:
        self.plan.edited.connect(self._edited)
        self.plan.copy_wanted.connect(self._copy_caption)
        self.plan.quote_wanted.connect(self._quote)
        self.plan.order_link.settings_wanted.connect(self._go_to_settings)
        self.plan.corrections.changed.connect(self._show_saved)
        self.plan.code.changed.connect(self._tie_code)
        self.plan.code.wanted.connect(self._make_code)
        self.results.edited.connect(self._edited)
        self.results.import_wanted.connect(self._import_results)
        self.results.talks.see_button.clicked.connect(self._show_messages)
        self.foot.delete_button.clicked.connect(self._delete)
        self.foot.copy_button.clicked.connect(self._duplicate)
        self.foot.publish_button.clicked.connect(self._publish)
        self.foot.to_results.clicked.connect(self._go_to_results)
        self.foot.close_quietly.clicked.connect(self.close_requested)
        self.foot.done_button.clicked.connect(self.close_requested)
        self.tab_changed.connect(self._tab_shown)
        self._timer.timeout.connect(self.save)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        self._listener = self._heard.emit
        self.store.listeners.append(self._listener)
        self._heard.connect(self._changed_elsewhere)
        self.closed.connect(self._stop_listening)

    # show

    def _show(self, post: Post) -> None:
        """Show a post: as the store has it, or with what is typed and not kept yet."""
        free = [
            code
            for code in codes.everything(self.store)
            if code.post_id == self._kept.id or code.is_free
        ]
        self.plan.show_post(
            post,
            quoting=self._quoted() if post is self._kept else self.plan.quoting,
            products=products.everything(self.store),
            codes=free,
            shop=shop.load(self.store),
        )
        self.plan.corrections.show_log(self._session, self._kept)
        self.idea.show_post(self._kept.id, post.title)
        self.results.show_post(post, self._brought())
        self.results.show_history(results.history(self.store, self._kept))
        self.results.show_account(account_days.of_post(self.store, post))
        self.results.talks.show_post(self.store, post.id)
        self._show_head(post)

    def _brought(self) -> evidence.PostEvidence | None:
        """The orders that are known to come from this post."""
        if self._kept.id is None:
            return None
        return evidence.of_post(self.store, self._kept.id)

    def _show_head(self, post: Post) -> None:
        day = self.tr("Konten · {day}").format(day=wording.long_day(post.day))
        if post.day is None:
            day = self.tr("Konten · belum ada tanggal")
        self.show_head(caption=day, title=post.title or self.tr("Konten baru"))
        self.show_badge(post_state_look(self._kept.status))  # as it is, not as it is wished
        self._remark(post)
        self._tab_shown(self.current_tab)

    def _remark(self, post: Post) -> None:
        self.plan.show_remark(plan_remarks.of_post(self.store, post, self.studio.today()))

    def _tab_shown(self, tab: int) -> None:
        is_kept, is_out = self._kept.id is not None, self._kept.published
        self.foot.show_for(on_plan=tab == PLAN, is_kept=is_kept, is_out=is_out)

    def _go_to_results(self) -> None:
        self.show_tab(RESULTS)
        self.results.counts["product_questions"].setFocus()

    def _show_messages(self) -> None:
        """What buyers wrote under this post."""
        self.studio.go("messages", post=self._kept.id)

    def _import_results(self) -> None:
        if self._finish():
            self.studio.go("orders", importing=True)

    # save

    def _wanted(self) -> Post:
        """The post as it stands in the fields."""
        return self.results.applied_to(self.plan.applied_to(self._kept), self.studio.today())

    def _edited(self) -> None:
        self._show_head(self._wanted())
        self._timer.start()

    def save(self) -> bool:
        """Keep what stands in the fields; False where something has to be mended first."""
        self._timer.stop()
        wanted = self._wanted()
        is_new = self._kept.id is None
        quoting = self.plan.quoting
        same = wanted == self._kept and set(quoting) == set(self._quoted())
        if same or (is_new and not _has_words(wanted)):
            return True
        if is_new and not wanted.title:
            return False  # said on closing, not while the maker is still writing
        try:
            with self._session.change():
                post_id = posts.save(self.store, wanted, quoting=quoting)
                kept = replace(wanted, id=post_id)
                results.keep_typed(self.store, self._kept, kept, self.studio.now())
        except UserError as problem:
            self._explain(problem)
            return False
        self._kept = posts.get(self.store, post_id) or wanted
        self.plan.clear_problems()
        self.show_badge(post_state_look(self._kept.status))
        self._show_saved()
        return True

    def _show_saved(self) -> None:
        self.idea.show_post(self._kept.id, self._kept.title)
        self.results.show_measured(self._kept)
        self.results.show_history(results.history(self.store, self._kept))
        self.results.show_orders(self._brought())
        clock = wording.clock(self.studio.now())
        self.saved.setText(self.tr("Tersimpan {time}").format(time=clock))
        self._all_is_kept()
        self.show_way_out(False)
        self._tab_shown(self.current_tab)

    def _all_is_kept(self) -> None:
        """What stands in the fields is what the store has."""
        self.drafting.is_now(self._kept.id)
        self.drafting.kept()

    def _explain(self, problem: UserError) -> None:
        """Say why it could not be kept; nothing may look as if it had been."""
        self.saved.setText(self.tr("Belum tersimpan"))
        sentence = wording.explain(problem)
        if not self.plan.show_problem(problem.code, sentence):
            self.studio.notices.explain(problem)
            self.show_way_out(True)

    # quotes

    def _quoted(self) -> tuple[int, ...]:
        """The testimonials that the post quotes, as the store has it."""
        if self._kept.id is None:
            return ()
        found = quotes.of_post(self.store, self._kept.id)
        return tuple(voice.id for voice in found if voice.id is not None)

    def _quote(self, lines: Mapping[Part, str], chosen: Chosen) -> None:
        """Write a buyer's words; those just heard are noted first, with the yes."""
        voice_id = chosen.testimonial_id
        if chosen.heard is not None:
            try:
                with self._session.change():
                    voice_id = quotable.note(self.store, chosen.heard, now=self.studio.now())
            except UserError as problem:
                self.studio.notices.explain(problem)
                return
        self.plan.write_lines(lines, voice_id)

    # codes

    def _tie_code(self, code_id: int | None) -> None:
        if self.save() and self._kept.id is not None:
            with self._session.change():
                codes.tie_to_post(self.store, self._kept.id, code_id)
            self._show_saved()

    def _make_code(self, code: str, percent: int | None) -> None:
        """A new code for this post, found at once on the orders that are already there."""
        if not self.save() or self._kept.id is None:
            self._ask_for_title()
            return
        discount = None if percent is None else float(percent)
        try:
            with self._session.change():
                made = codes.Code(code=code, discount_percent=discount, post_id=self._kept.id)
                code_id = codes.save(self.store, made)
                codes.tie_to_post(self.store, self._kept.id, code_id)
        except UserError as problem:
            self.plan.code.show_problem(wording.explain(problem))
            return
        self._show(self._kept)
        self._show_saved()
        self.plan.code.select.setFocus()

    # files dropped on the drawer

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures and films may be dropped anywhere on it."""
        if media.added((), _paths_in(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them into the row of files."""
        self.show_tab(PLAN)
        self.plan.media.take(_paths_in(event.mimeData()))
        event.acceptProposedAction()

    # footer

    def _copy_caption(self, platform: str) -> None:
        self.save()  # who was let go just now is not quoted any more
        post_actions.copy_caption(self.studio, self._wanted(), platform)

    def _go_to_settings(self) -> None:
        if self._finish():
            self.studio.go("settings")

    def _delete(self) -> None:
        self.save()
        self._dropped = True
        self.close_requested.emit()
        if self._kept.id is not None:
            post_actions.remove(self.studio, self._kept)

    def _duplicate(self) -> None:
        if self._finish():
            post_actions.duplicate(self.studio, self._kept)

    def _publish(self) -> None:
        if self._kept.id is None and not _has_words(self._wanted()):
            self._ask_for_title()
        elif self.may_close() and post_actions.publish(self.studio, self._kept):
            self.show_tab(RESULTS)  # where its link is pasted
            self.results.link.setFocus()

    def _finish(self) -> bool:
        """Save and close; whether that went well."""
        if not self.may_close():
            return False
        self.close_requested.emit()
        return True

    def _ask_for_title(self) -> None:
        code = "post_title_missing"
        self.plan.show_problem(code, wording.explain(UserError(code)))

    # closing, undo, changes from elsewhere

    def may_close(self) -> bool:
        """Keep what is typed; stay where something has to be mended first."""
        if not self._dropped:
            for tab, form in ((PLAN, self.plan), (RESULTS, self.results)):
                if not form.commit():
                    self.show_tab(tab)
                    return False
            if not self.save():
                self.show_tab(PLAN)
                if not self._wanted().title:
                    self._ask_for_title()
                self.plan.quotes.lead_to_problem()
                return False
        if self._session.has_steps:
            self.studio.undoable(self._session.end(), self.tr("Perubahan konten disimpan."))
        return True

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z in here takes back what was done in here, before anything older."""
        undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if undo and self._session.has_steps and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if undo and self._session.has_steps and event.type() == QEvent.Type.KeyPress:
            self._undo_session()
            return True
        return super().event(event)

    def _undo_session(self) -> None:
        self._timer.stop()
        try:
            self._session.take_back()  # what is heard of it shows the post anew
        except UserError as problem:
            self.studio.notices.explain(problem)
        else:
            self.studio.notices.toast(self.tr("Dibatalkan."))

    def _changed_elsewhere(self, tables: frozenset[str]) -> None:
        """Undo, or another page: show the post as it is now, or go with it."""
        if self._session.is_writing or not tables & _SHOWN:
            return
        if not tables & _OF_THE_POST:
            self._show(self._wanted())  # what is typed stays, what can be chosen is new
            return
        if self._kept.id is None:
            return
        post = posts.get(self.store, self._kept.id)
        if post is None and self._opened.id is None:
            self._kept = self._opened
        elif post is None:
            self._dropped = True
            self.close_requested.emit()
            return
        else:
            self._kept = post
        self._show(self._kept)
        self._all_is_kept()

    def _stop_listening(self) -> None:
        self._timer.stop()
        self.store.listeners.remove(self._listener)


def _paths_in(mime: QMimeData) -> list[str]:
    """The files on this computer that are being dragged."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


def _has_words(post: Post) -> bool:
    """Whether somebody has written something worth keeping."""
    return bool(post.title or post.caption or post.call_to_action or post.link or post.note)
