"""Shell completion for bash, zsh and fish, made from the parser. Nothing of Kesong runs when Tab is pressed."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from packager.command_list import CommandEntry, CommandParameter

HEADER = "Made by scripts/manual.py from the parser; do not edit."


def bash(entries: Sequence[CommandEntry]) -> str:
    """Return a script for bash-completion 2, installed as ``completions/kesong``."""
    shared = _global_options(entries)
    rows = [
        (" ".join(one.words), [name for name, _ in one.commands], _offered(one, shared)) for one in entries
    ]
    options = {spelling: one for entry in entries for one in entry.options for spelling in one.spellings}
    return f"""\
# {HEADER}
_kesong() {{
    local cur prev words cword path='' word at skip=0
    _init_completion -n = || return
    local -A below=(
{_lines(f"        [{_bash_key(path)}]={_quoted(' '.join(names))}" for path, names, _ in rows if names)}
    )
    local -A options=(
{_lines(f"        [{_bash_key(path)}]={_quoted(' '.join(taken))}" for path, _, taken in rows)}
    )
    case $prev in
        {"|".join(sorted(name for name, one in options.items() if one.completes == "folders"))}) _filedir -d; return ;;
        {"|".join(sorted(name for name, one in options.items() if one.completes == "files")) or "''"}) _filedir; return ;;
        {"|".join(sorted(name for name, one in options.items() if one.metavar and not one.completes))}) return ;;
    esac
    for ((at = 1; at < cword; at++)); do
        word=${{words[at]}}
        if ((skip)); then
            skip=0
        elif [[ $word == -* ]]; then
            case $word in
                {"|".join(sorted(name for name, one in options.items() if one.metavar))}) skip=1 ;;
            esac
        elif [[ " ${{below[path:$path]-}} " == *" $word "* ]]; then
            path="${{path:+$path }}$word"
        fi
    done
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${{options[path:$path]-}}" -- "$cur")
    elif [[ -n ${{below[path:$path]-}} ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${{below[path:$path]}}" -- "$cur")
        [[ -n $path ]] || _filedir
    else
        _filedir
    fi
}} &&
complete -F _kesong kesong
"""


def zsh(entries: Sequence[CommandEntry]) -> str:
    """Return a completion function for zsh, installed as ``site-functions/_kesong``."""
    shared = [one for entry in entries if not entry.words for one in entry.options if one.is_global]
    return (
        f"#compdef kesong\n# {HEADER}\n\n"
        + "\n".join(_zsh_function(one, shared) for one in entries)
        + '\n_kesong "$@"\n'
    )


def fish(entries: Sequence[CommandEntry]) -> str:
    """Return completions for fish, installed as ``vendor_completions.d/kesong.fish``."""
    lines = [
        f"# {HEADER}",
        "",
        "function __kesong_at --description 'Whether the command line leads to these words'",
        "    set -l words",
        "    set -l skip 0",
        "    for word in (commandline -opc)[2..-1]",
        "        if test $skip = 1",
        "            set skip 0",
        "        else if string match -q -- '-*' $word",
        f"            contains -- $word {' '.join(_with_value(entries))}; and set skip 1",
        "        else",
        "            set -a words $word",
        "        end",
        "    end",
        "    set -l count (count $argv)",
        "    test $count -le (count $words); or return 1",
        '    test $count -eq 0; or test "$words[1..$count]" = "$argv"; or return 1',
        "    # Where commands are offered, none of them has been typed yet.",
        '    test -z "$__kesong_exact"; or test $count -eq (count $words)',
        "end",
        "",
    ]
    for entry in entries:
        at = " ".join(("__kesong_at", *entry.words))
        exact = f"set -lx __kesong_exact 1; {at}"
        lines += [
            f"complete -c kesong -n {_single(exact)} {'' if not entry.words else '-f '}-a {name} -d {_single(text)}"
            for name, text in entry.commands
        ]
        lines += [_fish_option(at, one) for one in entry.options]
    return "\n".join(lines) + "\n"


SCRIPTS: Mapping[str, Callable[[Sequence[CommandEntry]], str]] = {
    "kesong.bash": bash,
    "_kesong": zsh,
    "kesong.fish": fish,
}
"""The functions by the names of the files in ``packaging/completions``."""


def _global_options(entries: Sequence[CommandEntry]) -> list[str]:
    return [spelling for one in entries[0].options if one.is_global for spelling in one.spellings]


def _offered(entry: CommandEntry, shared: Iterable[str]) -> list[str]:
    own = [spelling for one in entry.options for spelling in one.spellings]
    return list(dict.fromkeys([*own, *shared, "--help"]))


def _with_value(entries: Sequence[CommandEntry]) -> list[str]:
    return sorted(
        {spelling for entry in entries for one in entry.options if one.metavar for spelling in one.spellings}
    )


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines)


def _bash_key(path: str) -> str:
    """Not empty: bash has no empty keys."""
    return f"'path:{path}'"


def _quoted(text: str) -> str:
    return f'"{text}"'


def _single(text: str) -> str:
    """Return a word for fish, whose single quotes know two escapes."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _zsh_function(entry: CommandEntry, shared: Sequence[CommandParameter]) -> str:
    own = {one.spellings for one in entry.options}
    options = [*entry.options, *(one for one in shared if one.spellings not in own)]
    lines = [f"    {_zsh_word(spec)} \\" for one in options for spec in _zsh_option(one)]
    name = _zsh_name(entry.words)
    if not entry.commands:
        return f"""\
{name}() {{
  _arguments -s -S \\
{_lines(lines)}
    '(- *)'{{-h,--help}}'[Show help.]' \\
    '*:file:_files'
}}
"""
    names = _lines(f"    {_zsh_word(f'{one}:{text}')}" for one, text in entry.commands)
    cases = _lines(f"        {one}) {_zsh_name((*entry.words, one))} ;;" for one, _ in entry.commands)
    others = "_files" if not entry.words else "true"
    return f"""\
{name}() {{
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
{names}
  )
  _arguments -s -S -C \\
{_lines(lines)}
    '(- *)'{{-h,--help}}'[Show help.]' \\
    '1: :->command' \\
    '*:: :->rest' && return
  case $state in
    command) _describe -t commands 'kesong command' commands; {others} ;;
    rest)
      case $line[1] in
{cases}
        *) _files ;;
      esac ;;
  esac
}}
"""


def _zsh_name(words: Sequence[str]) -> str:
    return "_".join(("_kesong", *words))


def _zsh_option(one: CommandParameter) -> list[str]:
    text = one.help.replace("[", "(").replace("]", ")").replace(":", " -")
    action = {"files": "_files", "folders": "_files -/"}.get(one.completes, " ")
    value = f":{one.metavar.replace(':', ' ')}:{action}" if one.metavar else ""
    star = "*" if one.is_repeated else ""
    return [f"{star}{spelling}[{text}]{value}" for spelling in one.spellings]


def _zsh_word(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_option(at: str, one: CommandParameter) -> str:
    named = " ".join(
        f"-l {spelling[2:]}" if spelling.startswith("--") else f"-s {spelling[1:]}"
        for spelling in one.spellings
    )
    kind = {"files": " -rF", "folders": " -xa '(__fish_complete_directories)'"}.get(
        one.completes, " -x" if one.metavar else ""
    )
    return f"complete -c kesong -n {_single(at)} {named}{kind} -d {_single(one.help)}"
