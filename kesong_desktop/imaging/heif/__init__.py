"""Pictures and metadata in the items of HEIF and AVIF files, for those that libheif and libavif do not open."""
