# Sourced by run and test: finds or installs what the build needs, then builds preset release.
# Everything it says goes to standard error, so that the program's output stays clean.

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
log=$root/build/log.txt

say() { printf '%s\n' "$*" >&2; }

# Runs a step silently; shows what it said only when it fails.
quietly() {
  mkdir -p "$root/build"
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    say "failed: $*"
    exit 2
  fi
}

missing_packages() {
  missing=
  for pair in g++:g++ cmake:cmake ninja:ninja-build pkg-config:pkg-config pdftotext:poppler-utils git:git; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair#*:}"
  done
  for package in libdtl-dev libicu-dev libboost-program-options-dev libgtest-dev libgmock-dev libstemmer-dev \
    libcmark-gfm-dev libcmark-gfm-extensions-dev nlohmann-json3-dev libyaml-cpp-dev libfmt-dev libgumbo-dev \
    libzip-dev libpugixml-dev nettle-dev; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
  done
  printf '%s' "${missing# }"
}

# Elsewhere than on Debian and its kin, CMake names what it does not find.
install_packages() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  missing=$(missing_packages)
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    say "Some packages are needed first. Install them with"
    say "  sudo apt-get install $missing"
    exit 2
  fi
  say "Installing $missing ..."
  DEBIAN_FRONTEND=noninteractive
  export DEBIAN_FRONTEND
  quietly apt-get update -qq
  # shellcheck disable=SC2086  # one word a package
  quietly apt-get install -y -qq --no-install-recommends $missing
}

# build [TARGET...]: everything when no target is named.
build() {
  install_packages
  cd "$root"
  [ -f build/release/build.ninja ] || { say "Configuring ..." && quietly cmake --preset release; }
  say "Building ..."
  quietly cmake --build --preset release --parallel "$(nproc)" ${1:+--target "$@"}
}
