# Sourced by mvnw and by deploy/local/council: finds a JDK of at least 25 and exports JAVA_HOME, or says in one line
# that there is none. Quarkus augments an application inside Maven's own JVM, so a toolchain would not be enough.

council_jdk_version() { # the feature release of the JDK in $1, or nothing
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

council_find_jdk() {
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null) && on_path=${on_path%/bin/javac}
  for candidate in "${JAVA_HOME:-}" "${on_path:-}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(council_jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "No JDK 25 found: install one where Debian keeps its JVMs (/usr/lib/jvm) or set JAVA_HOME to it." >&2
  return 1
}

council_find_jdk || exit 2
