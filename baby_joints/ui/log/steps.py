"""How far the entry is: three ticks, then Save."""

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.where_header import WhereHeader
from baby_joints.ui.widgets.step_header import StepHeader
from baby_joints.ui.widgets.step_state import StepState


def show_steps(
    draft: ObservationDraft, where: WhereHeader, sound: StepHeader, activity: StepHeader
) -> None:
    """Tick what is answered and point at the first that is not."""
    steps: tuple[tuple[WhereHeader | StepHeader, bool], ...] = (
        (where, draft.joint is not None),
        (sound, draft.sound is not None),
        (activity, draft.activity is not None),
    )
    next_is_known = False
    for header, answered in steps:
        if answered:
            header.set_state(StepState.ANSWERED)
        else:
            header.set_state(StepState.OPEN if next_is_known else StepState.NEXT)
            next_is_known = True
