import type { View } from '../view.ts';
import { cases } from './cases.ts';
import { models } from './models.ts';
import { trend } from './trend.ts';
import { verdict } from './verdict.ts';

/** Every view, in the order of the navigation; the first is shown where the address names none. */
export const views: readonly [View, ...View[]] = [verdict, cases, models, trend];
