"""Item views: card list, waterfall, justified rows and square grid over a ``QAbstractListModel``.

Selection, type-ahead, drag and the accessible list come from Qt; where items are is worked out by ``layout``, which knows no Qt;
what they look like is painted by an ``ItemDelegate``. The package needs PySide6 and nothing else of the program: colours, fonts
and measures come in as a ``ViewStyle`` and the rule of the layout. ::

    class RollModel(ItemListModel):
        def rowCount(self, parent=ROOT): return 0 if parent.isValid() else len(self.photos)
        def data(self, index, role=ItemRole.TITLE): ...       # ItemRole.TITLE, ALT_TEXT, DETAILS, KEY ...
        def size_ratios(self, first, end): return self.ratios[first:end]
        def sections(self): return self.days                  # ItemSection(key, title, detail, count)
        def key(self, row): return self.photos[row].path
        def row_of(self, key): return self.rows.get(key, -1)

    class PhotoDelegate(ItemDelegate):
        def paint(self, painter, item):
            pixmap = self.pixmaps.get(self.model.key(item.row), item.width, item.height, item.device_ratio)
            if pixmap is not None:
                painter.drawPixmap(item.x, item.y, pixmap)

    view = JustifiedRowsView(PhotoDelegate(model, TilePixmaps(...)), ViewStyle(...), JustifiedRule(row_height=184))
    view.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
    view.setModel(model)
    view.selection_changed.connect(...)                       # view.order.keys: the selected keys in order

| module | holds |
|---|---|
| ``card_list``, ``waterfall``, ``justified_rows``, ``square_grid`` | the views |
| ``item_role``, ``item_model`` | roles, sections, and what a model answers in bulk |
| ``item_delegate``, ``tile_pixmap``, ``section_header`` | painting, hot spots, pictures of the size of a tile, headers |
| ``view_style`` | colours, fonts and measures |
| ``item_view``, ``paint_view``, ``selection_view``, ``model_view``, ``layout_view`` | their base, each over the next |
| ``layout`` | where items are: pure classes over arrays |
| ``input`` | mouse, ranges and rubber band |

Heights that depend on the width come from ``ItemDelegate.height_for_width``, parts of an item that can be pressed from
``ItemDelegate.hot_spots``; a press on one is ``hot_spot_clicked`` with the row and the part's name. Links of a header are told by
``JustifiedRowsView.header_link_clicked``. A date scrubber reads ``section_tops`` after ``arranged`` and sets the scroll bar;
zooming is ``set_rule``, which keeps the item under a point where it is.
"""
