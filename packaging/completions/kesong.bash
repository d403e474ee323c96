# Made by scripts/manual.py from the parser; do not edit.
_kesong() {
    local cur prev words cword path='' word at skip=0
    _init_completion -n = || return
    local -A below=(
        ['path:']="serve post review batch disclosures feed search metadata backup restore export doctor self-test home account roll reviews products plan outbox"
        ['path:home']="token invite reports check backup restore export user"
        ['path:home user']="add devices remove"
        ['path:account']="add join nearby pair list remove devices archive leave"
        ['path:roll']="add import scan list rate"
        ['path:reviews']="export import"
        ['path:products']="list show wishes"
        ['path:plan']="list slots fill move"
        ['path:outbox']="list run pause resume move change new-post history retry cancel settle"
    )
    local -A options=(
        ['path:']="--profile --account --verbose -v --demo --hidden --lang --version --help"
        ['path:serve']="--data --host --port --share --share-port --pair --install --uninstall --profile --account --verbose -v --help"
        ['path:post']="--text --title --alt --tag --visibility --language --place --first-comment --at --look --account --draft --in-order --wait --json --profile --verbose -v --help"
        ['path:review']="--product --rating --relation --brand --price --currency --where --used --pro --con --kind --category --headline --when --again --link --gtin --text --title --alt --tag --visibility --language --place --at --look --account --draft --in-order --wait --json --profile --verbose -v --help"
        ['path:batch']="--by --template --tag --visibility --look --crop --at --every --slots --dry-run --export --json --profile --account --verbose -v --help"
        ['path:disclosures']="--csv --json --profile --account --verbose -v --help"
        ['path:feed']="--timeline --limit --all-accounts --offline --json --profile --account --verbose -v --help"
        ['path:search']="--json --profile --account --verbose -v --help"
        ['path:metadata']="--json --profile --account --verbose -v --help"
        ['path:backup']="--data --without-media --with-secrets --replace --json --profile --account --verbose -v --help"
        ['path:restore']="--data --with-secrets --replace --json --profile --account --verbose -v --help"
        ['path:export']="--offline --replace --json --profile --account --verbose -v --help"
        ['path:doctor']="--report --repair --json --profile --account --verbose -v --help"
        ['path:self-test']="--deep --report --json --profile --account --verbose -v --help"
        ['path:home']="--profile --account --verbose -v --help"
        ['path:home token']="--data --profile --account --verbose -v --help"
        ['path:home invite']="--guest --for --data --profile --account --verbose -v --help"
        ['path:home reports']="--data --profile --account --verbose -v --help"
        ['path:home check']="--data --mend --deep --json --profile --account --verbose -v --help"
        ['path:home backup']="--data --without-media --replace --json --profile --account --verbose -v --help"
        ['path:home restore']="--data --replace --json --profile --account --verbose -v --help"
        ['path:home export']="--user --data --json --profile --account --verbose -v --help"
        ['path:home user']="--profile --account --verbose -v --help"
        ['path:home user add']="--name --password-stdin --data --profile --account --verbose -v --help"
        ['path:home user devices']="--revoke --json --data --profile --account --verbose -v --help"
        ['path:home user remove']="--keep-posts --yes --data --profile --account --verbose -v --help"
        ['path:account']="--profile --account --verbose -v --help"
        ['path:account add']="--token-stdin --code --json --profile --account --verbose -v --help"
        ['path:account join']="--password-stdin --json --profile --account --verbose -v --help"
        ['path:account nearby']="--seconds --json --profile --account --verbose -v --help"
        ['path:account pair']="--seconds --password-stdin --json --profile --account --verbose -v --help"
        ['path:account list']="--json --profile --account --verbose -v --help"
        ['path:account remove']="--profile --account --verbose -v --help"
        ['path:account devices']="--revoke --json --profile --account --verbose -v --help"
        ['path:account archive']="--profile --account --verbose -v --help"
        ['path:account leave']="--yes --profile --account --verbose -v --help"
        ['path:roll']="--profile --account --verbose -v --help"
        ['path:roll add']="--json --profile --account --verbose -v --help"
        ['path:roll import']="--to --dry-run --json --profile --account --verbose -v --help"
        ['path:roll scan']="--looks --json --profile --account --verbose -v --help"
        ['path:roll list']="--since --until --kind --posted --place --camera --search --stars --screenshots --group --json --profile --account --verbose -v --help"
        ['path:roll rate']="--stars --reject --clear --json --profile --account --verbose -v --help"
        ['path:reviews']="--profile --account --verbose -v --help"
        ['path:reviews export']="--drafts --profile --account --verbose -v --help"
        ['path:reviews import']="--json --profile --account --verbose -v --help"
        ['path:products']="--profile --account --verbose -v --help"
        ['path:products list']="--category --mine --followed --sort --json --profile --account --verbose -v --help"
        ['path:products show']="--json --profile --account --verbose -v --help"
        ['path:products wishes']="--json --profile --account --verbose -v --help"
        ['path:plan']="--profile --account --verbose -v --help"
        ['path:plan list']="--offline --json --profile --account --verbose -v --help"
        ['path:plan slots']="--set --zone --json --profile --account --verbose -v --help"
        ['path:plan fill']="--json --profile --account --verbose -v --help"
        ['path:plan move']="--json --profile --account --verbose -v --help"
        ['path:outbox']="--profile --account --verbose -v --help"
        ['path:outbox list']="--json --profile --account --verbose -v --help"
        ['path:outbox run']="--json --profile --account --verbose -v --help"
        ['path:outbox pause']="--all --json --profile --account --verbose -v --help"
        ['path:outbox resume']="--all --json --profile --account --verbose -v --help"
        ['path:outbox move']="--up --down --first --last --json --profile --account --verbose -v --help"
        ['path:outbox change']="--json --profile --account --verbose -v --help"
        ['path:outbox new-post']="--json --profile --account --verbose -v --help"
        ['path:outbox history']="--json --profile --account --verbose -v --help"
        ['path:outbox retry']="--json --profile --account --verbose -v --help"
        ['path:outbox cancel']="--json --profile --account --verbose -v --help"
        ['path:outbox settle']="--there --again --json --profile --account --verbose -v --help"
    )
    case $prev in
        --data|--profile|--to) _filedir -d; return ;;
        --export|--report) _filedir; return ;;
        --account|--alt|--at|--brand|--by|--camera|--category|--con|--crop|--currency|--every|--first-comment|--for|--group|--gtin|--headline|--host|--kind|--lang|--language|--limit|--link|--look|--name|--place|--port|--posted|--price|--pro|--product|--rating|--relation|--revoke|--search|--seconds|--set|--share-port|--since|--sort|--stars|--tag|--template|--text|--timeline|--title|--until|--used|--user|--visibility|--when|--where|--zone) return ;;
    esac
    for ((at = 1; at < cword; at++)); do
        word=${words[at]}
        if ((skip)); then
            skip=0
        elif [[ $word == -* ]]; then
            case $word in
                --account|--alt|--at|--brand|--by|--camera|--category|--con|--crop|--currency|--data|--every|--export|--first-comment|--for|--group|--gtin|--headline|--host|--kind|--lang|--language|--limit|--link|--look|--name|--place|--port|--posted|--price|--pro|--product|--profile|--rating|--relation|--report|--revoke|--search|--seconds|--set|--share-port|--since|--sort|--stars|--tag|--template|--text|--timeline|--title|--to|--until|--used|--user|--visibility|--when|--where|--zone) skip=1 ;;
            esac
        elif [[ " ${below[path:$path]-} " == *" $word "* ]]; then
            path="${path:+$path }$word"
        fi
    done
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${options[path:$path]-}" -- "$cur")
    elif [[ -n ${below[path:$path]-} ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${below[path:$path]}" -- "$cur")
        [[ -n $path ]] || _filedir
    else
        _filedir
    fi
} &&
complete -F _kesong kesong
