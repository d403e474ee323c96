"""Limits of files, checked before anything is decoded."""

FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "AVIF", "HEIF", "JPEG2000")
"""The decoders of Pillow that may be used. MPO is reached through JPEG."""
MAX_FILE_BYTES = 500 * 1024 * 1024
MAX_PIXELS = 200_000_000
"""The largest pictures of phones have 200 million."""
MAX_SIDE = 65_000
MAX_FRAMES = 2_000
MAX_VIDEO_BYTES = 20 * 1024 * 1024 * 1024

SMALL_PX = (512, 256)
"""The longer sides of the thumbnails that are kept; both come from one decode."""

RAW_ENDINGS = frozenset(
    {
        ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".gpr", ".iiq", ".kdc", ".mef", ".mos", ".mrw",
        ".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f",
    }
)  # fmt: skip
PHOTO_ENDINGS = RAW_ENDINGS | frozenset(
    {
        ".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".mpo", ".png", ".apng", ".webp", ".avif", ".avifs", ".avci", ".heic", ".heif",
        ".heics", ".heifs", ".hif", ".gif", ".tif", ".tiff", ".bmp", ".dib", ".jp2", ".j2k", ".jpf", ".jpx",
    }
)  # fmt: skip
VIDEO_ENDINGS = frozenset({".mp4", ".mov", ".m4v", ".qt", ".webm", ".mkv", ".avi", ".3gp", ".3g2"})
"""Lower-case file name extensions that the camera roll considers."""
UNSUPPORTED_ENDINGS = frozenset(
    {
        ".jxl", ".jxr", ".wdp", ".hdp", ".psd", ".psb", ".xcf", ".kra", ".afphoto", ".svg", ".svgz", ".eps", ".ico",
        ".icns", ".cur", ".tga", ".exr", ".hdr", ".pcx", ".ppm", ".pgm", ".pbm", ".pnm", ".pfm", ".qoi", ".dds", ".djvu", ".bpg",
        ".flif", ".fits", ".insp", ".raw", ".mpg", ".mpeg", ".mts", ".m2ts", ".vob", ".wmv", ".asf", ".flv", ".f4v",
        ".ogv", ".divx", ".mxf", ".insv",
    }
)  # fmt: skip
"""Endings of pictures and videos that nothing here can open; the camera roll counts such files."""
