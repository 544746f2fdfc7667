
# Java names files in the locale's charset; under a plain C locale it could not open "März.txt".
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
  *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac
terminals=
if [ -t 0 ]; then terminals=-Dwinnow.stdin.terminal=true; fi
if [ -t 1 ]; then terminals="$terminals -Dwinnow.stdout.terminal=true"; fi
if [ -t 2 ]; then terminals="$terminals -Dwinnow.stderr.terminal=true"; fi
if [ -p /dev/fd/1 ]; then terminals="$terminals -Dwinnow.stdout.pipe=true"; fi
# Java's log would be on stdout, among the articles, and is mostly of its archive. What keeps Java
# from running or ends it is told all the same.
# A small young generation: pages die young, and a stream of them needs no more memory than one.
# The archive is mapped where it was made for, since to move it takes longer than to read it; that
# is an option a later Java may not know.
# shellcheck disable=SC2086
exec "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions \
  -XX:ArchiveRelocationMode=0 -Xshare:auto ${archive:+"$archive"} \
  -Xlog:disable -XX:+UseSerialGC $compiler -XX:-UsePerfData -Xmn32m \
  $terminals -jar "$program" "$@"
# The jar's bytes follow: a shell that comes this far, since exec failed, must not read them.
exit 70
