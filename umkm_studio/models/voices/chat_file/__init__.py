"""Chats that the maker exported from WhatsApp, read on this computer; their texts are not kept.

    survey.look(paths, progress, now)          # who writes there, since when, day or month first
    reading.read(surveyed, own, ...)           # what can be learned: waits, questions, hours

`source` gives lines, `heads` how a line begins, `words` what WhatsApp itself writes there,
`entries` whole messages, `questions` what comes again. Nothing here touches the store: a message is
kept only where the maker marks it.

Formats, as seen in public (none of them is documented by WhatsApp):

    30/08/25 18.00 - Nama: teks               Android, Indonesian
    1/4/23, 7:02<U+202F>PM - Name: text       Android, English, 12 hours
    2023-12-20, 5:46 p.m. - Name: text        Android, English (Canada)
    [20/08/24, 14.30.15] Nama: teks           iPhone, Indonesian
    [14/10/2021, 3:34:09<U+202F>PM] Name: ... iPhone, English, 12 hours

Sources, read in November 2026 on github.com: mtln/chat-export pull request 28 (Indonesian Android:
dots in the time, no comma), Pustur/whatsapp-chat-parser issues 248 and 224 (U+202F and a no-break
space before AM/PM) and its src/parser.ts, lucasrodes/whatstk issue 140 (lower case am/pm),
dimagi/open-chat-studio issue 221 (year first), ChatLab/ChatLab pull request 131 (iPhone, 12 hours),
ImadSaddik/Train_Your_Language_Model_Course pull request 7 (U+200E, "~" before names that are not
among the contacts). dayjs issue 3140 points to EYD V for the dot between hours and minutes.
"""
