"""Orientations of pictures and of decoded frames, numbered as EXIF does.

Sources: CIPA DC-008, 4.6.4 (orientations 1 to 8); ISO/IEC 14496-12, 6.2.2 (transformation matrix).
"""

import struct
from typing import Any

from PIL import Image

TRANSPOSES = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture of each orientation upright; 1 is upright."""
MATRICES = {
    1: (1, 0, 0, 1),
    2: (-1, 0, 0, 1),
    3: (-1, 0, 0, -1),
    4: (1, 0, 0, -1),
    5: (0, 1, 1, 0),
    6: (0, 1, -1, 0),
    7: (0, -1, -1, 0),
    8: (0, -1, 1, 0),
}
"""The matrix (a, b, c, d) of each orientation: x' = a x + c y, y' = b x + d y."""
_OF_ROTATION = {90: 8, 180: 3, 270: 6}
"""By degrees counter-clockwise."""
ORIENTATIONS = {matrix: orientation for orientation, matrix in MATRICES.items()}


def orientation_of_frame(frame: Any) -> int:
    """Return the orientation nearest to a decoded frame's display matrix; 1 if it has none."""
    try:
        found = next((one for one in frame.side_data if one.type.name == "DISPLAYMATRIX"), None)
    except ValueError:
        # PyAV does not know the type of some other side data; the rotation it reads by itself, without a mirror.
        return _OF_ROTATION.get(round(frame.rotation or 0) % 360, 1)
    content = bytes(found) if found is not None else b""
    if len(content) < 36:
        return 1
    a, b, _, c, d = struct.unpack_from("=5i", content)
    is_upright = abs(a) + abs(d) >= abs(b) + abs(c)
    kept = (a, 0, 0, d) if is_upright else (0, b, c, 0)
    first, second, third, fourth = ((one > 0) - (one < 0) for one in kept)
    return ORIENTATIONS.get((first, second, third, fourth), 1)
