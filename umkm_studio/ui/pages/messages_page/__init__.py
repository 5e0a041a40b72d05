"""Tanya-Jawab: who waits for an answer, and the answers that are ready."""

from umkm_studio.ui.pages.messages_page.page import MessagesPage

__all__ = ["MessagesPage"]
