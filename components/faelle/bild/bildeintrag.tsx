'use client';

import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Fallteil } from '@/lib/plan/fall/rules';
import { Ordnen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';

/** One box or line of a picture in the list beside it: what it is, its buttons, below them its fields. */
export function Bildeintrag({
  id,
  name,
  sammlung,
  ids,
  taten,
  gewaehlt,
  kopf,
  children,
}: {
  id: Id;
  /** Read with each of its buttons. */
  name: string;
  sammlung: Fallteil;
  /** All of its kind, in order. */
  ids: readonly Id[];
  taten: FallTaten;
  gewaehlt: boolean;
  kopf: ReactNode;
  children: ReactNode;
}) {
  return (
    <li
      data-eintrag={id}
      className={cx(
        '-mx-2 flex flex-col gap-1.5 rounded-sm border-b border-line px-2 py-2.5',
        gewaehlt && 'bg-accent-weak',
      )}
    >
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">{kopf}</div>
        {taten.erlaubt && <Ordnen taten={taten} sammlung={sammlung} ids={ids} id={id} name={name} />}
      </div>
      {children}
    </li>
  );
}
