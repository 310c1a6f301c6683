/** Where the standard benchmarks lie that their authors publish. */
import type { Origin } from '../domain/benchmark.ts';
import { sha256 } from '../domain/digest.ts';
import { readBytes } from '../text/open-file.ts';
import { readPlainText, SIZE_LIMITS } from '../text/read-text.ts';
import type { BenchmarkSource } from './loader.ts';

/** An official file: its path below the official folder, and what is known of it. */
export type OfficialFile = {
  readonly path: string;
  /** Most bytes that are taken. */
  readonly maxBytes: number;
  /** SHA-256 of every content that is known; empty: its loader knows the content by other means. */
  readonly sha256: readonly string[];
};

/** A standard benchmark as its authors publish it. */
export type OfficialBenchmark = {
  /** The folder, with `/` at its end. */
  readonly url: string;
  readonly revision: string;
  /** True where the revision can never hold other content: then other content is refused, else used with a warning. */
  readonly isPinned: boolean;
  readonly files: readonly OfficialFile[];
  readonly paper: string;
  readonly licence: string;
};

const RAW = 'https://raw.githubusercontent.com';
const MB = 1_000_000;

/** Every official place by the name of its benchmark in YAML. */
export const officialBenchmarks: Readonly<Record<string, OfficialBenchmark>> = {
  gsm8k: {
    url: `${RAW}/openai/grade-school-math/3101c7d5072418e28b9008a6636bde82a006892c/grade_school_math/data/`,
    revision: 'openai/grade-school-math at 3101c7d5072418e28b9008a6636bde82a006892c',
    isPinned: true,
    files: [
      {
        path: 'test.jsonl',
        maxBytes: 4 * MB,
        sha256: ['3730d312f6e3440559ace48831e51066acaca737f6eabec99bccb9e4b3c39d14'],
      },
      {
        path: 'train.jsonl',
        maxBytes: 20 * MB,
        sha256: ['17f347dc51477c50d4efb83959dbb7c56297aba886e5544ee2aaed3024813465'],
      },
    ],
    paper: 'Cobbe et al. 2021, Training Verifiers to Solve Math Word Problems, arXiv 2110.14168',
    licence: 'MIT',
  },
  hellaswag: {
    url: `${RAW}/rowanz/hellaswag/a29ff8e9a04bba4bd6588223785ce105328adc57/data/`,
    revision: 'rowanz/hellaswag at a29ff8e9a04bba4bd6588223785ce105328adc57',
    isPinned: true,
    files: [
      {
        path: 'hellaswag_val.jsonl',
        maxBytes: 40 * MB,
        sha256: ['0aa3b88843990f3f10a97b9575c94d7b71fb2205240ba04ae4884d9e9c992588'],
      },
    ],
    paper: 'Zellers et al. 2019, HellaSwag: Can a Machine Really Finish Your Sentence?, arXiv 1905.07830',
    licence: 'MIT',
  },
  humaneval: {
    url: `${RAW}/openai/human-eval/6d43fb980f9fee3c892a914eda09951f772ad10d/data/`,
    revision: 'openai/human-eval at 6d43fb980f9fee3c892a914eda09951f772ad10d',
    isPinned: true,
    files: [
      {
        path: 'HumanEval.jsonl.gz',
        maxBytes: MB,
        sha256: ['b796127e635a67f93fb35c04f4cb03cf06f38c8072ee7cee8833d7bee06979ef'],
      },
    ],
    paper: 'Chen et al. 2021, Evaluating Large Language Models Trained on Code, arXiv 2107.03374',
    licence: 'MIT',
  },
  truthfulqa: {
    url: `${RAW}/sylinrl/TruthfulQA/main/`,
    revision: 'sylinrl/TruthfulQA, main',
    isPinned: false,
    files: [
      {
        path: 'TruthfulQA.csv',
        maxBytes: 4 * MB,
        sha256: [
          'b8d8ef1e12f98b4f2a9f47abc9765da0640b182b6c5d9b92f0c1a1f2f1e02e5c',
          'f9bd9e859cc102cb1f647f1064da7e009be752c416845cf9fa56e6eaae403a7d',
        ],
      },
      {
        path: 'data/mc_task.json',
        maxBytes: 8 * MB,
        sha256: ['c90d853454fd48c676accb33e16923ac438dbb6fb37ecc7c6a70e33c9e556e87'],
      },
    ],
    paper: 'Lin et al. 2021, TruthfulQA: Measuring How Models Mimic Human Falsehoods, arXiv 2109.07958',
    licence: 'Apache-2.0',
  },
  mmlu: {
    url: 'https://huggingface.co/datasets/cais/mmlu/resolve/main/',
    revision: 'cais/mmlu on the Hugging Face hub, main',
    isPinned: false,
    files: ['test', 'dev', 'validation'].map((split) => ({
      path: `all/${split}-00000-of-00001.parquet`,
      maxBytes: 40 * MB,
      sha256: [],
    })),
    paper: 'Hendrycks et al. 2020, Measuring Massive Multitask Language Understanding, arXiv 2009.03300',
    licence: 'MIT',
  },
};

/** Gives an official file by its path; undefined where the benchmark has none of that name. */
export function findOfficialFile(benchmark: string, path: string): OfficialFile | undefined {
  return officialOf(benchmark)?.files.find((file) => file.path === path);
}

/** Gives the official place of a benchmark; undefined where it has none. */
export function officialOf(benchmark: string): OfficialBenchmark | undefined {
  return Object.hasOwn(officialBenchmarks, benchmark) ? officialBenchmarks[benchmark] : undefined;
}

/** Gives the origin of a standard benchmark: paper, licence, and `version`, which says which content was read. */
export function createOrigin(benchmark: string, version: string): Origin {
  const { paper = '', licence = '' } = officialOf(benchmark) ?? {};
  return { paper, licence, version };
}

/** Says which content a file has: the published one, by its revision, or another one, by its SHA-256. */
export function describeContent(benchmark: string, file: string, sha256: string): string {
  const isKnown = findOfficialFile(benchmark, file)?.sha256.includes(sha256) === true;
  return isKnown
    ? `${file} of ${officialOf(benchmark)?.revision ?? ''}`
    : `${file} with SHA-256 ${sha256}, not the published content`;
}

/** Reads an official file, or one in its place; gives its text and the SHA-256 of its bytes. */
export function readOfficialText(
  file: string,
  { reach, place }: BenchmarkSource,
): { readonly text: string; readonly sha256: string } {
  const bytes = readBytes(file, reach, { maxBytes: SIZE_LIMITS.rows, place, shownAs: file });
  return { text: readPlainText(bytes, file), sha256: sha256(bytes) };
}
