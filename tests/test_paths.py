"""Resources are found however the program came here."""

import sys
from pathlib import Path

import pytest

from pocketref import paths


def _folder(path: Path) -> Path:
    path.mkdir(parents=True)
    return path


def test_the_source_tree_has_its_resources_beside_the_package() -> None:
    assert paths.resources() == Path(paths.__file__).parents[1] / "resources"
    assert paths.pack_file() == paths.resources() / "pocketref.pack"
    assert paths.content_folder() == paths.resources() / "content"


def test_a_wheel_has_them_inside_whatever_lies_beside_it(tmp_path: Path) -> None:
    package = _folder(tmp_path / "site-packages" / "pocketref")
    _folder(package.parent / "resources")
    inside = _folder(package / "resources")
    assert paths.resources(package) == inside


@pytest.mark.parametrize("place", ["resources", "pocketref/resources"])
def test_a_frozen_app_has_them_in_its_own_folder(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled = _folder(tmp_path / "bundle" / place)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert paths.resources(tmp_path / "elsewhere" / "pocketref") == bundled


def test_where_there_are_none_the_usual_place_is_named(tmp_path: Path) -> None:
    assert paths.resources(tmp_path / "pocketref") == tmp_path / "resources"


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"XDG_STATE_HOME": "/ward/state"}, "/ward/state/pocketref"),
        ("linux", {"XDG_STATE_HOME": "not/absolute"}, "~/.local/state/pocketref"),
        ("linux", {}, "~/.local/state/pocketref"),
        ("darwin", {}, "~/Library/Application Support/pocketref"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/pocketref"),
    ],
)
def test_a_running_day_is_kept_where_the_system_keeps_state(
    platform: str, environment: dict[str, str], folder: str
) -> None:
    assert paths.state_folder(environment, platform) == Path(folder).expanduser()


def test_a_user_without_a_home_has_no_such_place(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    assert paths.state_folder({}, "linux") is None
    assert paths.state_folder({}, "win32") is None


def _site(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "site.toml"
    file.touch()
    return file


def test_without_a_site_file_there_is_none(tmp_path: Path) -> None:
    assert paths.site_file(tmp_path / "pocketref", {"PROGRAMDATA": str(tmp_path)}, "win32") is None


def test_a_site_file_is_found_where_the_system_keeps_it(tmp_path: Path) -> None:
    file = _site(tmp_path / "Pocketref")
    asked = (tmp_path / "a" / "pocketref", {"PROGRAMDATA": str(tmp_path)}, "win32")
    assert paths.site_file(*asked) == file


def test_one_beside_the_program_comes_first(tmp_path: Path) -> None:
    _site(tmp_path / "Pocketref")
    package = tmp_path / "a" / "pocketref"
    portable = _site(package.parent)
    assert paths.site_file(package, {"PROGRAMDATA": str(tmp_path)}, "win32") == portable


def test_a_frozen_program_has_it_beside_what_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "pocketref.exe"))
    file = _site(tmp_path)
    assert paths.site_file(tmp_path / "b" / "pocketref", {}, "darwin") == file


@pytest.mark.parametrize(
    ("platform", "folder"),
    [
        ("linux", "/etc/pocketref"),
        ("darwin", "/Library/Application Support/Pocketref"),
        ("win32", "C:\\ProgramData/Pocketref"),
    ],
)
def test_every_system_has_its_place_for_it(
    platform: str, folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Path, "exists", lambda file: asked.append(str(file)))
    assert paths.site_file(tmp_path / "pocketref", {}, platform) is None
    assert asked[-1] == f"{folder}/site.toml"


def test_a_place_that_cannot_be_looked_into_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(_: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "exists", closed)
    assert paths.site_file(tmp_path / "pocketref", {}, "linux") == tmp_path / "site.toml"
