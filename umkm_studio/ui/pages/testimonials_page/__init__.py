"""Testimoni & Ulasan: what buyers said, with their consent."""

from umkm_studio.ui.pages.testimonials_page.page import TestimonialsPage

__all__ = ["TestimonialsPage"]
