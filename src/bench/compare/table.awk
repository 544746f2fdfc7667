# A table in Markdown of the rows (name|bytes|what it does|command) and of hyperfine's CSV about them;
# the ratios are to the first row. -v as=speed or -v as=start
BEGIN { FS = "|" }

function three(x) { return sprintf(x >= 100 ? "%.0f" : x >= 10 ? "%.1f" : x >= 1 ? "%.2f" : "%.3f", x) }

NR == FNR { bytes[$1] = $2; does[$1] = $3; next }

FNR == 1 {
  for (i = 1; i <= NF; i++) at[$i] = i
  if (as == "speed") {
    print "| | MB/s, median | slowest–fastest | MB per core-second | times winnow's speed | does |"
    print "|---|---|---|---|---|---|"
  } else {
    print "| | ms, median | fastest–slowest | ms of all cores | times winnow's time | does |"
    print "|---|---|---|---|---|---|"
  }
  next
}

{
  name = $at["command"]
  median = $at["median"]
  least = $at["min"]
  most = $at["max"]
  core = $at["user"] + $at["system"]
  if (as == "speed") {
    mb = bytes[name] / 1e6
    # Less than what the system can tell is no figure.
    each = core < 0.005 ? "–" : three(mb / core)
    first = first ? first : mb / median
    printf "| %s | %s | %s–%s | %s | %s | %s |\n", name, three(mb / median), three(mb / most),
        three(mb / least), each, three(mb / median / first), does[name]
  } else {
    first = first ? first : median
    printf "| %s | %.0f | %.0f–%.0f | %.0f | %s | %s |\n", name, median * 1e3, least * 1e3,
        most * 1e3, core * 1e3, three(median / first), does[name]
  }
}
