"""All planted bugs, and the first seed that catches each, as ``python -m tests.sim --planted`` found."""

from tests.sim.planted_bugs import CAUGHT_AT as _POSTS_AT
from tests.sim.planted_bugs import PLANTED as _POSTS
from tests.sim.planted_interactions import INTERACTION_BUGS, INTERACTIONS_CAUGHT_AT
from tests.sim.planted_schedules import SCHEDULE_BUGS, SCHEDULES_CAUGHT_AT

PLANTED = _POSTS | INTERACTION_BUGS | SCHEDULE_BUGS
CAUGHT_AT = _POSTS_AT | INTERACTIONS_CAUGHT_AT | SCHEDULES_CAUGHT_AT
