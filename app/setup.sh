# Sourced by app/run and tests/run: installs what is missing and builds. Says everything on standard error, so that what
# a command answers on standard output stays its own.

say() { printf '%s\n' "$*" >&2; }

# missing_packages LIST... : the packages of these lists that are not installed.
missing_packages() {
    local package
    cat "$@" | sed 's/#.*//' | while read -r package; do
        [ -n "$package" ] || continue
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

# install_missing LIST...
install_missing() {
    local missing as_root=()
    if ! command -v apt-get >/dev/null; then
        say "This is no Debian or Ubuntu: install what the lists name yourself: $*"
        return
    fi
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    say "Countersign needs packages that are not installed yet: $missing"
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Run this as root, then try again: apt-get update && apt-get install $missing"
            return 1
        fi
        as_root=(sudo)
        say "Installing them with sudo, which may ask for your password."
    fi
    # DEBIAN_FRONTEND goes through env, because sudo drops the environment.
    "${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update </dev/null >&2
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends $missing </dev/null >&2
}

# build PRESET [TARGET...] : in build/PRESET, with ccache where there is one, and linked by mold, which is much quicker.
build() {
    local preset=$1 without_headers=OFF
    shift
    # A cache of what was compiled can't look into precompiled headers, and makes up for them.
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
        without_headers=ON
    fi
    command -v mold >/dev/null && export LDFLAGS="-fuse-ld=mold ${LDFLAGS-}"
    say "Building in build/$preset"
    cmake --preset "$preset" -DCMAKE_DISABLE_PRECOMPILE_HEADERS="$without_headers" >&2 && cmake --build --preset "$preset" ${1:+--target "$@"} >&2
}
