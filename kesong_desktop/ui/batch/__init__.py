"""The batch pane: many posts in a table, edited like a spreadsheet, checked and queued together."""
