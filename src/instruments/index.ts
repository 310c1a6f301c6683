import type { InstrumentName, Instruments } from '../evaluators/instruments.ts';
import type { OpenModel } from '../providers/provider.ts';

/** Dependencies of the instruments. */
export type InstrumentSite = { readonly openModel: OpenModel };

/** Makers of the instruments that can be had; one file and one line here each. */
export const makers: {
  readonly [Name in InstrumentName]?: (site: InstrumentSite) => Required<Instruments>[Name] | undefined;
} = {};

/** Makes the named instruments; one that cannot be had is left out. */
export function makeInstruments(names: Iterable<InstrumentName>, site: InstrumentSite): Instruments {
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const instrument = makers[name]?.(site);
      return instrument === undefined ? [] : [[name, instrument]];
    }),
  );
}
