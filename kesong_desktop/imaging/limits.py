"""What is opened at all. Files that this program did not make are held to these bounds before anything is decoded."""

FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "AVIF", "HEIF")
"""Pillow's decoders that may be used. MPO is reached through JPEG."""
MAX_FILE_BYTES = 500 * 1024 * 1024
MAX_PIXELS = 200_000_000
"""A phone's largest picture has 200 million."""
MAX_SIDE = 65_000
MAX_FRAMES = 2_000
MAX_VIDEO_BYTES = 20 * 1024 * 1024 * 1024

SMALL_PX = (512, 256)
"""Long sides of the small pictures that are kept; both come from one decode."""

RAW_ENDINGS = frozenset(
    {".arw", ".cr2", ".cr3", ".dng", ".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2", ".sr2", ".srf", ".srw"}
)
PHOTO_ENDINGS = RAW_ENDINGS | frozenset(
    {".jpg", ".jpeg", ".jpe", ".png", ".webp", ".avif", ".heic", ".heif", ".gif", ".tif", ".tiff", ".bmp"}
)
VIDEO_ENDINGS = frozenset({".mp4", ".mov", ".m4v", ".webm"})
"""File name endings, in lower case, that the camera roll looks at."""
