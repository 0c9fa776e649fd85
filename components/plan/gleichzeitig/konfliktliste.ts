import type * as Y from 'yjs';
import { beobachteKonflikte, type Konflikt } from '@/lib/plan/doc/konflikte';

export interface GemeldeterKonflikt extends Konflikt {
  nr: number;
  am: number;
}

const HOECHSTENS = 100;

/** Every value that lost against a simultaneous one since this tab opened the plan, newest last. */
export class Konfliktliste {
  private liste: readonly GemeldeterKonflikt[] = [];
  private nr = 0;
  private readonly hoerer = new Set<() => void>();
  private readonly stop: () => void;

  constructor(doc: Y.Doc) {
    this.stop = beobachteKonflikte(doc, (konflikt) => {
      this.nr += 1;
      this.liste = [...this.liste, { ...konflikt, nr: this.nr, am: Date.now() }].slice(-HOECHSTENS);
      for (const fn of this.hoerer) fn();
    });
  }

  get alle(): readonly GemeldeterKonflikt[] {
    return this.liste;
  }

  subscribe = (fn: () => void): (() => void) => {
    this.hoerer.add(fn);
    return () => this.hoerer.delete(fn);
  };

  /** Takes an entry off the list, because it has been decided. */
  erledigt(nr: number): void {
    this.liste = this.liste.filter((konflikt) => konflikt.nr !== nr);
    for (const fn of this.hoerer) fn();
  }

  close(): void {
    this.stop();
    this.hoerer.clear();
  }
}
