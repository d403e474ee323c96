"""Makes the packages: frozen folder, tarball, .deb, AppImage, manifests, SBOM, pins, and the audit of what goes into them."""
