import type * as Y from 'yjs';
import type * as z from 'zod/mini';
import { darf, type Recht, ROLLEN_NAMEN, type Rolle } from '@/lib/access/rollen';
import { type DokumentArt, dokumentArt } from './arten';
import type { Plan } from './plan';
import { PlanSchreiber } from './plan-schreiber';
import { ersterSatz } from './saetze';

export type { PlanSchreiber };

/** A refusal: one German sentence or two — what did not work, why, what now. */
export interface Ablehnung {
  ok: false;
  grund: string;
}
export type Ergebnis<T> = { ok: true; wert: T } | Ablehnung;

/** One thing a person can do to a plan, as data: buttons, menu, shortcut and undo all read from it. */
export interface Command<I, T = void> {
  /** For logs and tests: 'moveZiel'. */
  name: string;
  /** For the undo button: 'Ziel umhängen'. */
  label: (input: I, plan: Plan) => string;
  recht: Recht;
  input: z.ZodMiniType<I>;
  /** May it be done now? A string is the refusal. The same rule tints the drop target. */
  rule: (plan: Plan, input: I) => true | string;
  /** `plan` is the plan as it was before the first write. */
  apply: (w: PlanSchreiber, input: I, plan: Plan) => T;
}

/** Where commands run: one open document, in one person's hands. */
export interface Planort {
  doc: Y.Doc;
  plan: () => Plan;
  rolle: Rolle;
  /** Shown in the bin. */
  name: string;
  origin: object;
  undo?: Y.UndoManager | undefined;
  /** What kind of document it is; a plan when nothing is said. */
  art?: DokumentArt;
  /** What the server has decided for this person and document; without it the role decides. */
  schreiben?: boolean;
}

/** May this person run commands with this right here? */
export function darfAusfuehren(
  { rolle, schreiben }: Pick<Planort, 'rolle' | 'schreiben'>,
  recht: Recht,
): boolean {
  return schreiben ?? darf(rolle, recht);
}

/**
 * The one door for changes: right, input, rule, then one transaction that is one undo step carrying the label
 * (`stackItem.meta.get('label')`).
 */
export function runCommand<I, T>(ort: Planort, command: Command<I, T>, input: NoInfer<I>): Ergebnis<T> {
  if (!darfAusfuehren(ort, command.recht)) return ablehnung(nurLesen(ort));
  const geprueft = command.input.safeParse(input);
  if (!geprueft.success) {
    return ablehnung(
      `Das wurde nicht übernommen – ${ersterSatz(geprueft.error)} Bitte prüfen Sie die Eingabe.`,
    );
  }
  const plan = ort.plan();
  const erlaubt = command.rule(plan, geprueft.data);
  if (erlaubt !== true) return ablehnung(erlaubt);
  return { ok: true, wert: fuehreAus(ort, command, geprueft.data, plan) };
}

function fuehreAus<I, T>(ort: Planort, command: Command<I, T>, input: I, plan: Plan): T {
  const { undo } = ort;
  const label = command.label(input, plan);
  const beschrifte = ({ stackItem, type }: { stackItem: { meta: Map<unknown, unknown> }; type: string }) => {
    if (type === 'undo') stackItem.meta.set('label', label);
  };
  undo?.stopCapturing();
  undo?.on('stack-item-added', beschrifte);
  try {
    return ort.doc.transact(
      () => command.apply(new PlanSchreiber(ort.doc, ort.name, ort.art), input, plan),
      ort.origin,
    );
  } finally {
    undo?.off('stack-item-added', beschrifte);
    undo?.stopCapturing();
  }
}

function nurLesen({ rolle, art = 'plan', schreiben }: Planort): string {
  const { dieser } = dokumentArt(art);
  return schreiben === undefined
    ? `Als ${ROLLEN_NAMEN[rolle]} können Sie ${dieser} lesen, aber nicht ändern. Bitten Sie die Koordination um eine andere Rolle.`
    : `Sie können ${dieser} lesen, aber nicht ändern. Bitten Sie die Koordination um das Recht dazu.`;
}

function ablehnung(grund: string): Ablehnung {
  return { ok: false, grund };
}
