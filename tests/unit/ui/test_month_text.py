"""The names of months below the bars of the look back."""

from datetime import date

from kesong_desktop.model.plan.history_table import MonthSum
from kesong_desktop.ui.lookback.month_chart import month_text


def test_a_month_is_not_taken_for_a_day() -> None:
    """``Nov 26`` would be the 26th of November."""
    assert month_text(MonthSum(date(2026, 11, 1), 1, 2, 0, 0)).endswith(" 2026")
