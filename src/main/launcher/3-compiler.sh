
# Java's second compiler makes code that runs twice as fast, and is at work for some ten seconds
# before all of it is made: a loss for a page, and for a hundred.
is_batch() {
  [ "${1:-}" != fit ] && [ $# -lt 1000 ] || return 0
  records=no
  for word; do
    shift
    case $word in
      --files-from*) return 0 ;;
      --from | --from=* | *.jsonl* | *.ndjson* | *.wet* | *.warc*) records=yes ;;
    esac
    if [ -d "$word" ]; then
      records=yes
    elif [ -e "$word" ] && ! [ -f "$word" ]; then
      # Of a stream nobody knows the end.
      return 0
    fi
    if [ -e "$word" ]; then set -- "$@" "$word"; fi
  done
  [ $records = yes ] || return 1
  if [ $# -eq 0 ]; then
    ! [ -p /dev/fd/0 ] || return 0
    set -- /dev/fd/0
  fi
  is_much "$@"
}

# A thousand files, or one of 8 MB.
is_much() {
  [ -n "$(find -L "$@" -type f 2>/dev/null | sed -n '1000{p;q;}')" ] ||
    [ -n "$(find -L "$@" -type f -size +16384 2>/dev/null | sed 1q)" ]
}

if is_batch "$@"; then
  # Later than usual, since the first compiler's code is not bad.
  compiler='-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400
    -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000'
else
  compiler=-XX:TieredStopAtLevel=1
fi
