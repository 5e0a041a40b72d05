"""The trust kit: who the shop is, where it is found, whether it is ready for a new channel.

Bio, values, ways to pay and hours are settings (models/shop.py).
"""
