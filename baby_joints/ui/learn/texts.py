"""The short pages, word for word. Every fact has its source in the line `sources` of its page."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from baby_joints.ui.learn.learn_text import LearnText, Piece, Section
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

# When a page was last compared with the notes on its sources.
_REVIEWED: Final = date(2026, 11, 23)
_REVIEWED_AGAIN: Final = date(2026, 11, 30)

_WHY: Final = LearnText(
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "Why babies’ joints pop"),
            QT_TRANSLATE_NOOP(
                "Learn", "Most pops and clicks do no harm. There are three usual reasons."
            ),
            (
                Piece(
                    "joint-gas",
                    QT_TRANSLATE_NOOP("Learn", "Gas in the fluid"),
                    QT_TRANSLATE_NOOP(
                        "Learn",
                        "A joint is stretched. Gas comes out of the fluid inside and makes a pop. "
                        "Then it needs a rest.",
                    ),
                ),
                Piece(
                    "tendon-slips",
                    QT_TRANSLATE_NOOP("Learn", "A tendon slips"),
                    QT_TRANSLATE_NOOP(
                        "Learn",
                        "A cord slides over a bump of bone. It snaps to the other side.",
                    ),
                ),
                Piece(
                    "loose-ligaments",
                    QT_TRANSLATE_NOOP("Learn", "Loose ligaments"),
                    QT_TRANSLATE_NOOP(
                        "Learn",
                        "New babies’ joints are held loosely. They shift a little and settle.",
                    ),
                ),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "What a sound cannot tell"),
            QT_TRANSLATE_NOOP("Learn", "That is why a doctor looks at the hips at each checkup."),
            (
                Piece(
                    "silent-hip",
                    QT_TRANSLATE_NOOP("Learn", "A hip can be silent"),
                    QT_TRANSLATE_NOOP(
                        "Learn",
                        "A hip can need care without a sound and without pain. Days without a "
                        "sound do not mean that all is well.",
                    ),
                ),
                Piece(
                    "rubbing",
                    QT_TRANSLATE_NOOP("Learn", "Each time it moves"),
                    QT_TRANSLATE_NOOP(
                        "Learn",
                        "A sound with almost each movement is another kind. Parts rub past each "
                        "other. Not at a hip, and no pain? Tell the doctor at the next visit. At a "
                        "hip? Ask for a hip check within two weeks.",
                    ),
                ),
            ),
        ),
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "Sources: Kawchuk 2015, PLoS One (fingers of adults); American Family Physician 2014; "
        "UpToDate, hips of newborns; International Hip Dysplasia Institute; American Academy of "
        "Pediatrics 2016.",
    ),
    _REVIEWED_AGAIN,
)

_LIFTING: Final = LearnText(
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "How to lift gently"),
            QT_TRANSLATE_NOOP("Learn", "It may mean fewer pops. Nobody has proved it yet."),
            (
                Piece("lift-hold", QT_TRANSLATE_NOOP("Learn", "Hold head, neck and body")),
                Piece("lift-one-piece", QT_TRANSLATE_NOOP("Learn", "Lift as one piece")),
                Piece("lift-close", QT_TRANSLATE_NOOP("Learn", "Kneel and come close")),
                Piece("lift-smooth", QT_TRANSLATE_NOOP("Learn", "Slow and smooth")),
                Piece("lift-chest", QT_TRANSLATE_NOOP("Learn", "Close to your chest")),
            ),
            as_steps=True,
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Good to know"),
            QT_TRANSLATE_NOOP("Learn", "Never shake a baby."),
            (
                Piece(
                    "lift-arms",
                    QT_TRANSLATE_NOOP("Learn", "Under the arms"),
                    QT_TRANSLATE_NOOP(
                        "Learn",
                        "Lift under the arms, not by the hands. A pull on the hand can hurt the "
                        "elbow.",
                    ),
                ),
                Piece(
                    "lift-hold",
                    QT_TRANSLATE_NOOP("Learn", "Hold the head"),
                    QT_TRANSLATE_NOOP(
                        "Learn", "One hand holds head and neck, up to about 4 months of age."
                    ),
                ),
            ),
        ),
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "Sources: Providence Health, how to hold a baby; idoc-health, the head up to about 4 "
        "months; Cleveland Clinic and Kaiser Permanente, pulled elbow. Kneeling and coming close "
        "first: common advice, no study found.",
    ),
    _REVIEWED_AGAIN,
)

_CARRYING: Final = LearnText(
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "Carrying"),
            QT_TRANSLATE_NOOP("Learn", "Hips like it best with the knees up and apart."),
            (
                Piece(
                    "carry-m",
                    QT_TRANSLATE_NOOP("Learn", "The legs make an M"),
                    QT_TRANSLATE_NOOP(
                        "Learn",
                        "Knees a little higher than the bottom. The cloth holds both thighs.",
                    ),
                ),
                Piece(
                    "carry-in",
                    QT_TRANSLATE_NOOP("Learn", "Face to you"),
                    QT_TRANSLATE_NOOP("Learn", "Best in the first 6 months."),
                ),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "Swaddling"),
            QT_TRANSLATE_NOOP("Learn", "Snug around the chest, wide around the legs."),
            (
                Piece(
                    "swaddle-room",
                    QT_TRANSLATE_NOOP("Learn", "Room for the legs"),
                    QT_TRANSLATE_NOOP("Learn", "They can bend up and out."),
                ),
                Piece(
                    "swaddle-tight",
                    QT_TRANSLATE_NOOP("Learn", "Not like this"),
                    QT_TRANSLATE_NOOP("Learn", "Legs straight and pressed together."),
                ),
                Piece(
                    "sleep-back",
                    QT_TRANSLATE_NOOP("Learn", "On the back to sleep"),
                    QT_TRANSLATE_NOOP("Learn", "Stop swaddling when your baby starts to roll."),
                ),
            ),
        ),
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "Sources: International Hip Dysplasia Institute, baby wearing and swaddling; statement of "
        "four societies in AAP News 2011;32(9). No swaddling once your baby rolls: a review, "
        "Nelson. Two diapers on top of each other do not treat a hip: American Academy of "
        "Orthopaedic Surgeons.",
    ),
    _REVIEWED_AGAIN,
)

_WRITING: Final = LearnText(
    (
        Section(
            QT_TRANSLATE_NOOP("Learn", "What to write down"),
            QT_TRANSLATE_NOOP("Learn", "Three marks mean the same everywhere in this diary."),
            (
                Piece(
                    "mark-sound",
                    QT_TRANSLATE_NOOP("Learn", "A sound"),
                    QT_TRANSLATE_NOOP("Learn", "Which joint, which side, and what you were doing."),
                ),
                Piece(
                    "mark-quiet",
                    QT_TRANSLATE_NOOP("Learn", "You looked, no sound"),
                    QT_TRANSLATE_NOOP("Learn", "Write that too. It counts just as much."),
                ),
                Piece(
                    "mark-nobody",
                    QT_TRANSLATE_NOOP("Learn", "Nobody looked"),
                    QT_TRANSLATE_NOOP(
                        "Learn", "No entry is not the same as no sound. It is left open."
                    ),
                ),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("Learn", "What helps the doctor"),
            QT_TRANSLATE_NOOP("Learn", "How your baby was right after helps too."),
            (
                Piece(
                    "three-of-eight",
                    QT_TRANSLATE_NOOP("Learn", "3 of 8"),
                    QT_TRANSLATE_NOOP(
                        "Learn", "“3 of 8 diaper changes” tells more than “3 clicks”."
                    ),
                ),
                Piece(
                    "film",
                    QT_TRANSLATE_NOOP("Learn", "A short film"),
                    QT_TRANSLATE_NOOP(
                        "Learn", "Film it when it comes by itself. Do not make it happen."
                    ),
                ),
            ),
        ),
    ),
    QT_TRANSLATE_NOOP("Learn", "Source: the rules of this diary. No study has tested them."),
    _REVIEWED,
)

TEXTS: Final[Mapping[Topic, LearnText]] = {
    Topic.WHY_JOINTS_POP: _WHY,
    Topic.LIFTING: _LIFTING,
    Topic.CARRYING: _CARRYING,
    Topic.WRITING_DOWN: _WRITING,
}
