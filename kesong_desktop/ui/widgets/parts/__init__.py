"""Parts of panes and sheets that are made one after another."""
