'use client';

import type { Leser } from '@/lib/personenbezug/verdeckter-leser';
import type { Plan } from '@/lib/plan/doc/plan';
import { useAuszug, useLeser } from './use-plan';

/** Whether a change must be drawn in the same moment. A function that lives as long as the page. */
type Sofort = (vorher: Plan, jetzt: Plan) => boolean;

const NIE: Sofort = () => false;

/**
 * As usePlan, a moment later: what takes long to reckon and nobody watches while he acts (figures, checks) is read in a
 * task of its own, after the change itself is drawn. With `sofort` only those changes wait that it does not name.
 */
export function usePlanSpaeter<T>(select: (plan: Plan) => T, sofort: Sofort = NIE): T {
  return useAuszug(nachleser(useLeser(), sofort), select, Object.is);
}

const nachlesende = new WeakMap<Sofort, WeakMap<Leser, Nachleser>>();

function nachleser(leser: Leser, sofort: Sofort): Nachleser {
  const seine = nachlesende.get(sofort) ?? new WeakMap<Leser, Nachleser>();
  const einer = seine.get(leser) ?? new Nachleser(leser, sofort);
  nachlesende.set(sofort, seine.set(leser, einer));
  return einer;
}

/** Follows another reader: many changes in one moment are told as one. Without anybody who listens it is never behind. */
export class Nachleser implements Leser {
  #plan: Plan;
  #uhr: ReturnType<typeof setTimeout> | undefined;
  #ende: (() => void) | null = null;
  readonly #hoerer = new Set<() => void>();

  constructor(
    readonly leser: Leser,
    readonly sofort: Sofort,
  ) {
    this.#plan = leser.plan;
  }

  get plan(): Plan {
    return this.#ende ? this.#plan : this.leser.plan;
  }

  subscribe = (fn: () => void): (() => void) => {
    if (!this.#ende) {
      this.#plan = this.leser.plan;
      this.#ende = this.leser.subscribe(this.#geaendert);
    }
    this.#hoerer.add(fn);
    return () => {
      this.#hoerer.delete(fn);
      if (this.#hoerer.size > 0) return;
      this.#halteUhrAn();
      this.#ende?.();
      this.#ende = null;
    };
  };

  readonly #geaendert = (): void => {
    if (this.sofort(this.#plan, this.leser.plan)) this.#lies();
    else this.#uhr ??= setTimeout(this.#lies);
  };

  readonly #lies = (): void => {
    this.#halteUhrAn();
    this.#plan = this.leser.plan;
    for (const fn of [...this.#hoerer]) fn();
  };

  #halteUhrAn(): void {
    clearTimeout(this.#uhr);
    this.#uhr = undefined;
  }
}
