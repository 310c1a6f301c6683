/** Words of the schema and of our messages: where a key is one of them, it is no secret. */
export const OWN_WORDS: readonly string[] =
  `benchmark_name model_id timestamp summary total_tests pass_rate avg_latency_ms total_tokens median_latency_ms p95_latency_ms
  secondary cost_usd results test_id case_hash must_pass messages expected criteria metadata evaluators explanations
  latency_ms error_kind output_cut reasoning reasoning_cut finish_reason input_tokens output_tokens left_out by_batch attempts
  thresholds min_pass_rate max_latency_ms regression_threshold statistics error_budget suspect_p confirm_trials
  benchmark_version compare_to fingerprint system_prompt redacted unfinished unfinished_kind baseline candidate complete cell_cases
  rescored_from cost_at_most_usd pass_keys jail unjailed unmeasured tool_version started_at finished_at requests asked_at instruments threshold settings
  exact_match contains_match not_contains starts_with ends_with fuzzy_match regex_match numeric_match any_number
  api_keys base_url auth_header system_prompt_file prompt_file max_concurrency timeout_seconds score_reasoning model_defaults
  concurrency benchmarks max_cost_usd max_minutes max_requests max_outage_seconds from_store embeddings temperature max_tokens provider recording
  anthropic openai ollama replay test_cases description difficulty delimiter strict statistical
  regressed below_floor incomparable minor_regression inconclusive no_baseline not_run improved unchanged regression below-floor
  minor-regression no-baseline unreachable rejected unscored rate_limited insufficient_quota refusal filtered tool_calls
  exit_code missing_cells p_adjusted p_better_adjusted p_exact p_cases p_fresh p_fresh_cases p_fresh_adjusted p_cases_adjusted
  change_all newly_failing newly_passing unstable compared worse_tags detectable_drop warnings llm-bench-action llm-bench
  llm-bench.yml llm-bench/run/1 llm-bench/run/2 llm-bench/verdict/1 benchmark-results customer_support truthfulqa placeholder changeme
  prompt_tokens completion_tokens stream_options max_completion_tokens parameters configuration LLM benchmarks`.split(
    /\s+/,
  );
