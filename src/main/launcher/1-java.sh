#!/bin/sh
# winnow: a shell launcher with the program's jar behind it.
# shellcheck disable=SC3013,SC3067 # -nt, -ot, -ef, -O: not POSIX's, but every sh of today has them.
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
elif ! java=$(command -v java); then
  echo "winnow: no Java found: install a Java 17 or later, or set JAVA_HOME" >&2
  exit 2
fi
