"""Files for packagers: valid, of one version, and without an address of a registry."""

import ast
import plistlib
import re
import subprocess
import tomllib
import xml.etree.ElementTree as ET

import pytest
from PIL import Image

import kesong_desktop
from kesong_desktop.imaging.limits import PHOTO_ENDINGS, VIDEO_ENDINGS
from packager import manifests
from packager.layout import ICON_SIZES, PACKAGING, RESOURCES, ROOT, version

SPEC = (ROOT / "build.spec").read_text("utf-8")
VALUES = {
    "VERSION": "1.2.3",
    "URL": "https://kesong.invalid/1.2.3",
    "HOMEPAGE": "https://kesong.invalid",
    **dict.fromkeys(manifests.PACKAGES, "0" * 64),
}


def fields(text):
    """The lines ``name: value`` of a manifest without nesting, as far as these tests ask."""
    return dict(re.findall(r"^ *(?:- )?(\w+): (.+)$", text, re.MULTILINE))


def test_versions_are_equal():
    """Of the program, the metainfo with its day, and the Flatpak manifest."""
    component = ET.parse(PACKAGING / "linux/org.kesong.desktop.metainfo.xml").getroot()
    newest = component.find("releases/release")
    assert newest.attrib["version"] == version() == kesong_desktop.__version__
    assert newest.attrib["date"] == kesong_desktop.__released__
    flatpak = (PACKAGING / "flatpak/org.kesong.desktop.yml").read_text("utf-8")
    assert f"kesong-{version()}-linux-" in flatpak


def test_identifiers_are_equal():
    """Of the bundle, the metainfo and the Flatpak; the metainfo leads to the desktop file."""
    component = ET.parse(PACKAGING / "linux/org.kesong.desktop.metainfo.xml").getroot()
    assert component.findtext("id") == "org.kesong.desktop"
    assert 'IDENTIFIER = "org.kesong.desktop"' in SPEC
    assert "id: org.kesong.desktop" in (PACKAGING / "flatpak/org.kesong.desktop.yml").read_text("utf-8")
    assert (RESOURCES / component.findtext("launchable")).exists()
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = {one.text for one in component.iterfind("provides/binary")}
    assert named == {*scripts["scripts"], *scripts["gui-scripts"]}


def test_the_spec_can_be_read_and_names_files_that_exist():
    """Its syntax, and each path of the tree in it."""
    ast.parse(SPEC)
    for name in re.findall(r'"((?:resources|packaging)/[\w./-]+)"', SPEC):
        assert (ROOT / name).exists(), name


@pytest.mark.parametrize("size", ICON_SIZES)
def test_icons_in_all_sizes(size):
    """Each is as large as its name says, and has a transparent ground."""
    with Image.open(RESOURCES / f"icons/kesong-{size}.png") as icon:
        assert icon.size == (size, size)
        assert icon.mode == "RGBA"


def test_icons_of_windows_and_macos():
    """All sizes that the two systems ask for."""
    with Image.open(RESOURCES / "icons/kesong.ico") as icon:
        assert {16, 32, 48, 256} <= {width for width, _ in icon.info["sizes"]}
    with Image.open(RESOURCES / "icons/kesong.icns") as icon:
        assert (512, 512, 2) in icon.info["sizes"]


def test_entitlements():
    """A property list of switches that are on."""
    found = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert set(found.values()) == {True}
    assert all(name.startswith("com.apple.security.") for name in found)


@pytest.mark.parametrize("template", manifests.TEMPLATES)
def test_manifests_are_filled(template):
    """No placeholder is left; winget's have the fields that its schema asks for."""
    text = manifests.filled(template, VALUES)
    assert "@" not in re.sub(r"[\w.]+@[\w.]+", "", text)
    if template.startswith("winget/"):
        found = fields(text)
        assert {"PackageIdentifier", "PackageVersion", "ManifestType", "ManifestVersion"} <= found.keys()
        assert found["PackageVersion"] == "1.2.3"
        kind = {
            "installer": "InstallerSha256",
            "defaultLocale": "ShortDescription",
            "version": "DefaultLocale",
        }
        assert kind[found["ManifestType"]] in found
    else:
        assert text.count("do\n") == text.count("end\n")
        assert text.count('"') % 2 == 0


def test_a_manifest_without_its_package_is_left_out(tmp_path, capsys):
    """And it is said why: no checksum is made up."""
    (tmp_path / manifests.PACKAGES["SHA256_WINDOWS"].format(version=version())).write_bytes(b"setup")
    written = manifests.write(tmp_path, tmp_path / "out", "https://kesong.invalid/", "https://kesong.invalid")
    assert {path.name for path in written} == {
        "Kesong.Kesong.yaml",
        "Kesong.Kesong.installer.yaml",
        "Kesong.Kesong.locale.en-US.yaml",
    }
    assert "SHA256_MACOS" in capsys.readouterr().out


def test_windows_opens_only_what_the_program_reads():
    """The endings that the installer registers, and those that winget names."""
    known = {ending[1:] for ending in PHOTO_ENDINGS | VIDEO_ENDINGS}
    script = (PACKAGING / "windows/kesong.iss").read_text("utf-8")
    registered = set(re.findall(r"Classes\\\.(\w+)\\OpenWithProgids", script))
    winget = (PACKAGING / "winget/Kesong.Kesong.installer.yaml.in").read_text("utf-8")
    named = set(re.findall(r"^  - (\w+)$", winget.partition("FileExtensions:")[2], re.MULTILINE))
    assert registered
    assert registered == named
    assert registered <= known


@pytest.mark.parametrize("script", ["linux/install.sh", "linux/uninstall.sh"])
def test_shell_scripts_can_be_read(script):
    """By the plainest shell."""
    assert subprocess.run(["/bin/sh", "-n", PACKAGING / script], check=False).returncode == 0


def test_workflows_call_the_same_steps_as_people_do():
    """Each step of the packages exists; the checks are those of .ci/run."""
    checks = (ROOT / ".github/workflows/check.yml").read_text("utf-8")
    assert ".ci/run" in checks
    packages = (ROOT / ".github/workflows/packages.yml").read_text("utf-8")
    steps = {step for line in re.findall(r"steps: ([\w ]+) }", packages) for step in line.split()}
    source = (ROOT / "scripts/package.py").read_text("utf-8")
    assert steps
    assert all(f"    def {step}(self)" in source for step in steps)
    for system in ("ubuntu", "macos", "windows"):
        assert system in checks
        assert system in packages


def test_no_file_chooses_where_packages_come_from():
    """They come from wherever the system's tools are configured to get them."""
    pattern = re.compile(r"(?:extra[-_])?index[-_]url|find[-_]links", re.IGNORECASE)
    for folder in ("packaging", "scripts", ".github", ".ci"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                assert not pattern.search(path.read_text("utf-8", errors="replace")), path
