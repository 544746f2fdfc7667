
# Java starts a quarter sooner from an archive of the classes it will load. There is one for each
# program and Java, in the user's cache, in a directory with links to both:
#   winnow, jdk   what the archive was made for
#   classes.jsa   the archive; its modification time is the program's
#   modules       empty; its modification time is that of the JDK's modules
# So what is replaced, touched or cut short differs in time from its mate, which the shell sees
# without a millisecond or two for another process. Java looks closer, and would go on without.
stamp=@stamp@
cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}/winnow
case $cache in /?*/winnow) ;; *) WINNOW_CACHE=off ;; esac

same_time() { ! [ "$1" -nt "$2" ] && ! [ "$1" -ot "$2" ]; }

# Whether the archive in $kept is good for the program $1. What another user owns, he may have
# filled.
is_good() {
  [ -O "$cache" ] && [ -O "$kept" ] && [ -O "$kept/classes.jsa" ] && [ -O "$kept/modules" ] &&
    same_time "$kept/classes.jsa" "$1" && same_time "$kept/modules" "$kept/jdk/lib/modules"
}

# Sets $program and $archive.
find_archive() {
  for kept in "$cache/$stamp".*; do
    if [ "$0" -ef "$kept/winnow" ] && [ "$java" -ef "$kept/jdk/bin/java" ] && is_good "$0"; then
      program=$kept/winnow
      archive=-XX:SharedArchiveFile=$kept/classes.jsa
      return 0
    fi
  done
  return 1
}

# Silent, and free to fail. An archive is seen whole or not at all.
make_archive() {
  # The caller's pipes, locks and directory are not held on to.
  exec </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
  umask 077
  program=$(readlink -f "$0") && jdk=$(readlink -f "$java") && jdk=${jdk%/bin/java} || return
  [ -f "$jdk/lib/modules" ] && cd / && make_cache && make_room || return
  kept=$cache/$stamp.$(printf '%s\n' "$program" "$jdk" | cksum | cut -d ' ' -f 1)
  # Who makes the directory makes the archive.
  mkdir "$kept" && ln -s "$program" "$kept/winnow" && ln -s "$jdk" "$kept/jdk" || return
  : >"$kept/modules" && touch -r "$jdk/lib/modules" "$kept/modules" && dump_classes || return
  touch -r "$program" "$kept/new" && same_time "$kept/new" "$program" || return
  # Else a power cut could leave the file's name and time, and not its bytes.
  sync "$kept/new" && mv "$kept/new" "$kept/classes.jsa" && rm "$kept/list"
}

# Only below what is one's own: under sudo, HOME may be somebody else's and should stay so.
make_cache() {
  above=$cache
  until [ -e "$above" ]; do
    above=${above%/*}
    [ -n "$above" ] || return
  done
  [ -O "$above" ] && mkdir -p "$cache"
}

# Away with archives whose program is gone, was replaced, or was touched.
make_room() {
  for kept in "$cache"/*; do
    if ! [ -e "$kept/winnow" ] || { [ "$program" -ef "$kept/winnow" ] && ! is_wanted; }; then
      rm -rf "$kept"
    fi
  done
}

# Where none came of it the directory stays for a day, so that a machine on which none can be made
# is not at it in every run.
is_wanted() {
  case $kept in "$cache/$stamp".*) ;; *) return 1 ;; esac
  if [ -e "$kept/classes.jsa" ]; then
    is_good "$program"
  else
    [ -z "$(find "$kept" -prune -mtime +0)" ]
  fi
}

dump_classes() {
  unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
  nice "$jdk/bin/java" -XX:TieredStopAtLevel=1 -XX:DumpLoadedClassList="$kept/list" \
    -cp "$kept/winnow" winnow.cli.Rehearsal "$kept/modules" &&
    # With a collector whose dumps hold objects too.
    nice "$jdk/bin/java" -Xshare:dump -XX:+UseG1GC -XX:SharedClassListFile="$kept/list" \
      -XX:SharedArchiveFile="$kept/new" -cp "$kept/winnow"
}

program=$0
archive=
case ${WINNOW_CACHE:-} in
  off) ;;
  # In sight of whoever waits for it, as when an image is built.
  now) find_archive || { (make_archive); find_archive; } ;;
  # A child of nobody here, so that nobody has to wait for it; it outlives a closed terminal.
  *) find_archive || (trap '' HUP INT && make_archive &) ;;
esac
