import type { Model } from '../domain/model.ts';
import { sum } from '../stats/sum.ts';

/** Time after which a model that is asked no more, or is put off no more, counts no more. */
const LAPSE_MS = 10_000;
/** Bounds of how far a pace is told that it is from its peers'. */
const GREED = { least: 0.25, most: 4 } as const;

/** A model's pace as its peers see it. */
type Peer = {
  /** Requests a second; Infinity: it is not held back, or still searched. */
  readonly perSecond: () => number;
  /** Gives it another pace. */
  readonly take: (perSecond: number) => void;
  /** When it was last sent something, and when it last put something off. */
  readonly last: { readonly sentMs: number; readonly putOffMs: number };
};

/** Paces of models that may share a limit: who takes more of it than the others gives way, and none starves. */
export class Peers {
  readonly #all: Peer[] = [];

  /** Adds a pace. */
  join(peer: Peer): void {
    this.#all.push(peer);
  }

  /** Counts those that press against a limit now; at least 1. */
  countPressing(nowMs: number): number {
    const isRecent = ({ last }: Peer): boolean => nowMs - last.putOffMs < LAPSE_MS;
    return Math.max(1, this.#all.filter((peer) => isHeld(peer, nowMs) || isRecent(peer)).length);
  }

  /**
   * Gives those that are held back one pace, all together what they had: who searches last finds only what the others have
   * left.
   */
  level(nowMs: number): void {
    const held = this.#all.filter((peer) => isHeld(peer, nowMs));
    const perSecond = sum(held.map((peer) => peer.perSecond())) / held.length;
    for (const peer of held) peer.take(perSecond);
  }

  /** Gives how far a pace is above those that are held back, itself among them (over 1), or below. */
  greedOf(perSecond: number, nowMs: number): number {
    const held = this.#all.filter((peer) => isHeld(peer, nowMs));
    if (held.length < 2) return 1;
    const part = (perSecond * held.length) / sum(held.map((peer) => peer.perSecond()));
    return Math.min(GREED.most, Math.max(GREED.least, part ** 2));
  }
}

function isHeld({ perSecond, last }: Peer, nowMs: number): boolean {
  return perSecond() !== Infinity && nowMs - last.sentMs < LAPSE_MS;
}

/** Gives models that are asked on one key the same peers, whoever asks: a run, what scores its answers, a rematch. */
export class PeersByKey {
  readonly #known = new Map<string, Peers>();

  of({ provider, baseUrl, apiKey }: Pick<Model, 'provider' | 'baseUrl' | 'apiKey'>): Peers {
    const key = JSON.stringify([provider, baseUrl, apiKey]);
    const peers = this.#known.get(key) ?? new Peers();
    this.#known.set(key, peers);
    return peers;
  }
}
