"""Parts that all panes with posts share: layout of text, actions, menu and the sheet to edit a post."""
