"""Packages of a small folder in the place of the frozen program: what is in them, and that they go as they came."""

import gzip
import json
import os
import shutil
import subprocess
import tarfile
import zipfile

import pytest

from packager import appimage, audit, deb, frozen, pins, sbom, slim, tarball, wheel
from packager.environment import InstalledPackage, installed_packages
from packager.layout import ROOT, version

PACKAGES = [
    InstalledPackage("alpha", "1.0", "MIT", "First", ("beta",)),
    InstalledPackage("beta", "2.1", "", "Second", ()),
]
HASHES = {"alpha": ["sha256:" + "a" * 64], "beta": ["sha256:" + "b" * 64]}


@pytest.fixture
def program(tmp_path):
    """A folder as PyInstaller leaves one, with a program that prints its arguments."""
    folder = tmp_path / "dist" / "kesong"
    (folder / "_internal").mkdir(parents=True)
    (folder / "kesong").write_text('#!/bin/sh\necho "kesong: $*"\n')
    (folder / "kesong").chmod(0o700)
    (folder / "kesong-desktop").symlink_to("kesong")
    (folder / "_internal" / "data").write_text("x")
    return folder


def names(folder):
    """Everything below a folder, links included."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@pytest.mark.skipif(os.name != "posix", reason="for Linux")
def test_tarball_is_installed_and_removed_without_a_trace(program, tmp_path):
    """Into a prefix that has files of others, which stay."""
    archive = tarball.write(program, tmp_path)
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path / "unpacked", filter="data")
    unpacked = tmp_path / "unpacked" / tarball.name()
    prefix = tmp_path / "pre fix"
    (prefix / "share" / "applications").mkdir(parents=True)
    (prefix / "share" / "applications" / "other.desktop").write_text("[Desktop Entry]\n")
    (prefix / "bin").mkdir()
    before = names(prefix)
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    for _ in range(2):  # The second replaces the first.
        subprocess.run([unpacked / "install.sh", "--prefix", prefix], check=True, env=environment)
    said = subprocess.run([prefix / "bin" / "kesong", "doctor"], check=True, capture_output=True, text=True)
    assert said.stdout == "kesong: doctor\n"
    entry = (prefix / "share/applications/kesong.desktop").read_text("utf-8")
    assert f'Exec="{prefix}/lib/kesong/kesong-desktop" %F' in entry
    assert gzip.decompress((prefix / "share/man/man1/kesong.1.gz").read_bytes()).startswith(b'.\\"')
    assert {
        "share/bash-completion/completions/kesong",
        "share/metainfo/org.kesong.desktop.metainfo.xml",
    } <= names(prefix)
    subprocess.run([prefix / "lib/kesong/uninstall.sh"], check=True, env=environment)
    # The cache of the folder that has another program's entry stays, as other programs expect it.
    assert names(prefix) - {"share/applications/mimeinfo.cache"} == before


@pytest.mark.skipif(os.name != "posix", reason="for Linux")
def test_tarball_does_not_replace_what_is_not_its_own(program, tmp_path):
    """A program of this name from elsewhere stays."""
    folder = tmp_path / "unpacked"
    tarball.fill(program, folder)
    prefix = tmp_path / "prefix"
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin" / "kesong").write_text("another")
    done = subprocess.run(
        [folder / "install.sh", "--prefix", prefix], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "another installation" in done.stderr
    assert names(prefix) == {"bin", "bin/kesong"}


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb")
def test_deb_has_everything_in_its_place(program, tmp_path):
    """Owned by root, with checksums, and programs that lead into its folder."""
    path = deb.write(program, tmp_path)
    listed = subprocess.run(["dpkg-deb", "-c", path], capture_output=True, text=True, check=True).stdout
    assert "./usr/bin/kesong -> ../lib/kesong/kesong" in listed
    assert "./usr/share/applications/kesong.desktop" in listed
    assert "./usr/share/zsh/vendor-completions/_kesong" in listed
    assert all(line.split()[1] == "root/root" for line in listed.splitlines())
    control = subprocess.run(["dpkg-deb", "-f", path], capture_output=True, text=True, check=True).stdout
    assert f"Version: {version()}\n" in control
    assert "Description: share photos" in control


def test_appdir_has_what_its_specification_asks_for(program, tmp_path):
    """A program to run, an entry and an icon at its top."""
    folder = tmp_path / "Kesong.AppDir"
    appimage.fill(program, folder)
    assert {"AppRun", "kesong.desktop", "kesong.png", ".DirIcon"} <= names(folder)
    said = subprocess.run([folder / "AppRun", "feed"], capture_output=True, text=True, check=True)
    assert said.stdout == "kesong: feed\n"


@pytest.mark.skipif(shutil.which("mksquashfs") is None, reason="no squashfs-tools")
def test_appimage_is_a_runtime_with_the_files_behind_it(program, tmp_path):
    """What stands behind the runtime is the AppDir, whole; twice the same bytes; a file that is no runtime is refused."""
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"\x7fELF\x02\x01\x01\x00AI\x02" + bytes(5) + b"the program that mounts" * 41)
    made = appimage.write(program, tmp_path, runtime, is_fast=True)
    assert made.suffix == ".AppImage"
    assert made.stat().st_mode & 0o111
    assert not (tmp_path / "Kesong.AppDir").exists()
    content, offset = made.read_bytes(), runtime.stat().st_size
    assert content[:offset] == runtime.read_bytes()
    unpacked = tmp_path / "unpacked"
    command = ["unsquashfs", "-quiet", "-no-progress", "-offset", str(offset), "-dest", unpacked, made]
    subprocess.run(command, check=True)
    said = subprocess.run([unpacked / "AppRun", "feed"], capture_output=True, text=True, check=True)
    assert said.stdout == "kesong: feed\n"
    wanted = tmp_path / "Kesong.AppDir"
    appimage.fill(program, wanted)
    assert names(unpacked) == names(wanted)
    assert appimage.write(program, tmp_path, runtime, is_fast=True).read_bytes() == content
    runtime.write_bytes(b"\x7fELF" + bytes(100))
    with pytest.raises(ValueError, match="no type-2 runtime"):
        appimage.write(program, tmp_path, runtime)


def test_a_folder_that_is_too_large_is_refused(program, monkeypatch):
    """With its largest files by name."""
    assert "MB of 300" in frozen.check_size(program)
    monkeypatch.setattr(frozen, "LIMIT_MB", 0)
    with pytest.raises(ValueError, match="_internal/data"):
        frozen.check_size(program)


def test_resources_that_are_missing_or_too_many_are_named(program):
    """In the frozen folder, beside what only translators need."""
    resources = program / "_internal" / "resources"
    shutil.copytree(ROOT / "resources", resources, ignore=shutil.ignore_patterns("*.ts"))
    assert frozen.missing_resources(program) == []
    (resources / "looks.json").rename(resources / "other.json")
    assert frozen.missing_resources(program) == ["-looks.json", "+other.json"]


def test_releases_are_looked_for_where_the_build_says(program):
    """The frozen program reads it; a tree as it is names nobody."""
    assert json.loads((ROOT / "resources/build.json").read_text()) == {
        "releases": {"address": "", "page": ""}
    }
    (program / "_internal/resources").mkdir()
    frozen.set_releases(program, "https://releases.example/latest.json", "https://releases.example/")
    set_there = json.loads((program / "_internal/resources/build.json").read_text())
    assert set_there["releases"]["address"] == "https://releases.example/latest.json"


@pytest.mark.skipif(os.name != "posix", reason="for Linux")
def test_the_start_at_sign_in_goes_with_the_program(program, tmp_path):
    """The entry of this installation is removed with it, and no other."""
    folder, prefix = tmp_path / "unpacked", tmp_path / "prefix"
    tarball.fill(program, folder)
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    subprocess.run([folder / "install.sh", "--prefix", prefix], check=True, env=environment)
    entries = tmp_path / ".config/autostart"
    entries.mkdir(parents=True)
    (entries / "kesong.desktop").write_text(f"[Desktop Entry]\nTryExec={prefix}/lib/kesong/kesong-desktop\n")
    (entries / "kesong-0123abcd.desktop").write_text("[Desktop Entry]\nTryExec=/opt/other/kesong-desktop\n")
    subprocess.run([prefix / "lib/kesong/uninstall.sh"], check=True, env=environment)
    assert names(entries) == {"kesong-0123abcd.desktop"}


@pytest.mark.skipif(shutil.which("gcc") is None, reason="no compiler")
def test_a_library_is_replaced_by_one_that_answers_nothing(program):
    """Whoever asks for its functions finds them."""
    internal = program / "_internal"
    source = "int used(void) {{ return {0}; }} int unused(void) {{ return {0}; }}"
    compiler = ["gcc", "-shared", "-fPIC", "-x", "c", "-", "-o"]
    library = internal / "libenc-1.so.2"
    subprocess.run(
        [*compiler, library, f"-Wl,-soname,{library.name}"], input=source.format(7), text=True, check=True
    )
    user = internal / "libuser.so"
    asks = "extern int used(void); int ask(void) { return used(); }"
    subprocess.run([*compiler, user, "-x", "none", library], input=asks, text=True, check=True)
    slim.replace_by_stub(library, program, version="V_1 { global: *; };")
    assert slim.exported(library) >= {"used"}
    assert "unused" not in slim.exported(library)


@pytest.mark.skipif(shutil.which("gcc") is None, reason="no compiler")
def test_libraries_that_nothing_is_linked_to_are_removed(program):
    """And those that only they were linked to; what a plugin is linked to stays, and what is no library of the system."""
    internal = program / "_internal"
    (internal / "plugins").mkdir()

    def build(name, *linked):
        compiler = ["gcc", "-shared", "-fPIC", "-x", "c", "-", "-o", internal / name, "-Wl,--no-as-needed"]
        libraries = [part for one in linked for part in ("-x", "none", internal / one)]
        soname = f"-Wl,-soname,{name.rpartition('/')[2]}"
        subprocess.run([*compiler, soname, *libraries], input="", text=True, check=True)

    build("libbase.so.1")
    build("libgtk.so.3", "libbase.so.1")
    build("libused.so.1")
    build("plugins/libtheme.so", "libused.so.1")
    build("module.cpython-311.so")
    assert slim.remove_orphans(program) == ["libgtk.so.3", "libbase.so.1"]
    assert {path.name for path in internal.rglob("*.so*")} == {
        *("libused.so.1", "libtheme.so", "module.cpython-311.so")
    }


def test_pins_have_a_hash_for_each_package():
    """One without is no pin."""
    text = pins.pins(PACKAGES, HASHES, "linux")
    assert f"alpha==1.0 \\\n    --hash=sha256:{'a' * 64}\n" in text
    with pytest.raises(ValueError, match="beta"):
        pins.pins(PACKAGES, {"alpha": HASHES["alpha"]}, "linux")


def test_sbom_names_every_package_and_what_it_needs():
    """The same packages give the same document."""
    made = sbom.sbom(PACKAGES, HASHES, "1.0", "3.11.9")
    assert made == sbom.sbom(PACKAGES, HASHES, "1.0", "3.11.9")
    assert {one["name"] for one in made["components"]} == {"alpha", "beta", "CPython"}
    below = {one["ref"]: one["dependsOn"] for one in made["dependencies"]}
    assert below["kesong"] == ["cpython", "pkg:pypi/alpha@1.0"]
    assert below["pkg:pypi/alpha@1.0"] == ["pkg:pypi/beta@2.1"]
    assert "://" not in json.dumps(made["components"])


def test_packages_are_read_from_the_environment():
    """Those of the program with all below them, and none of the tests'."""
    found = {one.name: one for one in installed_packages()}
    assert {"pyside6", "shiboken6", "httpx", "h11", "pillow"} <= found.keys()
    assert not {"pytest", "hypothesis", "ruff", "rawpy"} & found.keys()
    assert all(name in found for one in found.values() for name in one.requires)


@pytest.mark.parametrize(
    ("report", "wanted"),
    [
        ("", ["nothing was audited: pip-audit gave no report"]),
        ("{}", ["nothing was audited: pip-audit gave no report"]),
        ({"alpha": {}, "beta": {}}, []),
        ({"alpha": {}}, ["beta 2.1 was not audited"]),
        ({"alpha": {}, "beta": {"skip_reason": "not found"}}, ["beta 2.1 was not audited: not found"]),
        ({"alpha": {"version": "0.9"}, "beta": {}}, ["alpha 1.0 was not audited, but 0.9 was"]),
        (
            {"alpha": {"vulns": [{"id": "CVE-1", "fix_versions": ["1.1"]}, {"id": "CVE-2"}]}, "beta": {}},
            ["alpha 1.0: CVE-1, fixed in 1.1", "alpha 1.0: CVE-2, fixed in no version yet"],
        ),
    ],
)
def test_what_was_not_audited_fails(report, wanted):
    """As what has a known vulnerability does."""
    if isinstance(report, dict):
        versions = {one.name: one.version for one in PACKAGES}
        entries = [
            {"name": name, "version": versions[name], "vulns": [], **said} for name, said in report.items()
        ]
        report = json.dumps({"dependencies": entries})
    assert audit.problems(report, PACKAGES) == wanted


def test_a_wheel_that_lacks_something_is_told(tmp_path):
    """And one that has too much; metadata does not count, what is installed outside of the package does."""
    path = tmp_path / "kesong_desktop-1-py3-none-any.whl"
    wanted = sorted(wheel.wheel_content())
    assert "kesong_desktop/_resources/looks.json" in wanted
    with zipfile.ZipFile(path, "w") as archive:
        for name in (*wanted[1:], "kesong_desktop/secret.txt", "kesong_desktop-1.dist-info/METADATA"):
            archive.writestr(f"kesong_desktop-1.data/data/{name}" if name.startswith("share/") else name, "")
    assert wheel.differences(path) == [f"-{wanted[0]}", "+kesong_desktop/secret.txt"]


def test_a_stray_file_in_the_tree_is_no_part_of_the_program(tmp_path, monkeypatch):
    """It is in the wheel that was built from that tree, and is told."""
    assert wheel.stray_files() == set()
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "kesong_desktop").mkdir()
    for name in ("kesong_desktop/a.py", "kesong_desktop/a.py.orig", "resources/notes.txt"):
        (tmp_path / name).write_text("")
    monkeypatch.setattr(wheel, "ROOT", tmp_path)
    path = tmp_path / "kesong_desktop-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name in wheel.wheel_content():
            archive.writestr(name, "")
    assert wheel.differences(path) == ["+kesong_desktop/_resources/notes.txt", "+kesong_desktop/a.py.orig"]


def test_modules_that_are_missing_or_too_many_are_named(program, monkeypatch):
    """Those of the program, and tools of those who build it; stray files beside the programs too."""
    resources = program / "_internal" / "resources"
    shutil.copytree(ROOT / "resources", resources, ignore=shutil.ignore_patterns("*.ts"))
    modules = frozen._modules_of_the_tree() | {"httpx", "httpx._client"}
    assert {"kesong_desktop", "kesong_desktop.cli.command_tree"} < modules
    monkeypatch.setattr(frozen, "_frozen_modules", lambda _: modules)
    assert frozen.differences(program) == []
    modules ^= {"kesong_desktop.paths", "kesong_desktop.old", "pytest.x"}
    (program / "notes.txt").write_text("")
    (program / "_internal" / "pip-25.dist-info").mkdir()
    found = frozen.differences(program)
    assert found == ["-kesong_desktop.paths", "+kesong_desktop.old", "+pip", "+pytest", "+notes.txt"]


@pytest.mark.long
def test_wheel_and_sdist_have_everything_and_nothing_else(tmp_path):
    """Built as they are released."""
    pytest.importorskip("build")
    made = wheel.build(tmp_path)
    assert sorted(path.suffix for path in made) == [".gz", ".whl"]
    assert [wheel.differences(path) for path in made] == [[], []]
