#!/bin/sh
# winnow: a shell launcher with the program's jar behind it.
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
elif command -v java >/dev/null 2>&1; then
  java=java
else
  echo "winnow: no Java found: install a Java 17 or later, or set JAVA_HOME" >&2
  exit 2
fi
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
# A small young generation: pages die young, and a stream of them needs no more memory than one.
# shellcheck disable=SC2086
exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -Xmn32m \
  $terminals -jar "$0" "$@"
# The jar's bytes follow: a shell that comes this far, since exec failed, must not read them.
exit 70
