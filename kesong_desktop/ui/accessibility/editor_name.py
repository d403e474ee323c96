"""Names for editors that are made of several widgets."""

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


def name_editor(editor: QWidget, name: str) -> None:
    """Give ``editor`` its accessible name, and also the line edit inside a spin box or an editable combo box."""
    editor.setAccessibleName(name)
    inner = editor.lineEdit() if isinstance(editor, QAbstractSpinBox | QComboBox) else None
    if inner is not None:
        inner.setAccessibleName(name)
