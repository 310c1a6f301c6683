import path from 'node:path';
import type { CellComparison, Comparison, Flip, Verdict } from '../compare/comparison.ts';
import type { Cell } from '../domain/plan.ts';
import type { Place } from '../domain/problem.ts';
import { MAX_ANNOTATIONS } from '../github/check-run.ts';
import type { Annotation } from '../github/check-run.ts';
import { explainFlip } from '../report/flips.ts';
import { placesOf } from '../report/places.ts';
import { oneLine } from '../text/escape.ts';

/** Levels of the verdicts that have something to say of single cases; others would be noise. */
const LEVELS: Partial<Record<Verdict, Annotation['annotation_level']>> = {
  regressed: 'failure',
  below_floor: 'failure',
  minor_regression: 'warning',
  inconclusive: 'warning',
};
const MAX_TITLE = 200;
const MAX_MESSAGE = 1000;

/** Folders of annotations: places are relative to the working directory, shown relative to the repository. */
export type AnnotationSite = { readonly workspace: string; readonly cwd: string };

/** A mistake of the user's, its options named as the reader knows them. */
export type NamedProblem = { readonly message: string; readonly place?: Place };

/** Gives a note on the line of each newly failing case of the cells that got worse, the strongest evidence first. */
export function annotateCases(
  { cells }: Comparison,
  planned: readonly Cell[],
  site: AnnotationSite,
): Annotation[] {
  const worse = cells.filter(({ verdict }) => LEVELS[verdict] !== undefined);
  const places = placesOf(planned);
  return worse
    .flatMap((cell) =>
      cell.cases.newlyFailing.map((flip) =>
        annotateFlip(cell, flip, places.get(cell.benchmark)?.get(flip.id), site),
      ),
    )
    .filter((annotation) => annotation !== null)
    .slice(0, MAX_ANNOTATIONS);
}

/** Gives a note on each place where the user's files are wrong. */
export function annotateProblems(problems: readonly NamedProblem[], site: AnnotationSite): Annotation[] {
  return problems
    .flatMap(({ message, place }) => annotate(place, site, 'failure', 'llm-bench cannot run', message) ?? [])
    .slice(0, MAX_ANNOTATIONS);
}

function annotateFlip(
  { model, verdict }: CellComparison,
  { id, before, after }: Flip,
  place: Place | undefined,
  site: AnnotationSite,
): Annotation | null {
  const { title, message } = explainFlip(model, { id, before, after });
  return annotate(place, site, LEVELS[verdict] ?? 'notice', title, message);
}

/** Makes an annotation; null where the place is in no file of the repository. */
function annotate(
  place: Place | undefined,
  { workspace, cwd }: AnnotationSite,
  level: Annotation['annotation_level'],
  title: string,
  message: string,
): Annotation | null {
  if (place === undefined) return null;
  const file = path.relative(workspace, path.resolve(cwd, place.file)).split(path.sep).join('/');
  if (file === '' || file.startsWith('../') || path.isAbsolute(file)) return null;
  const line = place.line ?? 1;
  return {
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: oneLine(title, MAX_TITLE),
    message: oneLine(message, MAX_MESSAGE),
  };
}
