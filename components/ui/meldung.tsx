'use client';

import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { Button } from './button';
import { cx } from './cx';
import { IconButton } from './icon-button';

export type MeldungArt = 'info' | 'ok' | 'warn' | 'danger';

const LOOK: Record<MeldungArt, string> = {
  info: 'border-line-strong bg-panel text-ink',
  ok: 'border-line-strong bg-ok-weak text-ok',
  warn: 'border-warn-line bg-warn-weak text-warn',
  danger: 'border-danger-line bg-danger-weak text-danger',
};
const ICON = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: CircleAlert };

/** A message where it happened. It has an icon of its own shape, so it is not told by colour alone. */
export function Meldung({
  art = 'info',
  children,
  action,
  className,
}: {
  art?: MeldungArt;
  children: ReactNode;
  action?: ReactNode;
  className?: string;
}) {
  const Icon = ICON[art];
  return (
    <div className={cx('flex items-start gap-2.5 rounded-md border px-3 py-2 text-sm', LOOK[art], className)}>
      <Icon size={18} aria-hidden className="mt-px shrink-0" />
      <div className="min-w-0 grow">{children}</div>
      {action}
    </div>
  );
}

export interface MeldungOptionen {
  art?: MeldungArt;
  /** One thing to do about it, e.g. Rückgängig. */
  aktion?: { label: string; run: () => void };
}
type Melden = (text: string, optionen?: MeldungOptionen) => void;

const MeldungKontext = createContext<Melden>(() => undefined);

/** Says something at the foot of the screen and to screen readers; it goes by itself, errors stay until closed. */
export function useMeldung(): Melden {
  return useContext(MeldungKontext);
}

/** What is inside says its messages through `durch`. */
export function MeldungenDurch({
  durch,
  children,
}: {
  durch: (text: string) => string;
  children: ReactNode;
}) {
  const melden = useMeldung();
  const wert = useCallback<Melden>((text, optionen) => melden(durch(text), optionen), [melden, durch]);
  return <MeldungKontext value={wert}>{children}</MeldungKontext>;
}

interface Eintrag extends MeldungOptionen {
  id: number;
  text: string;
}

let naechste = 1;

/** Holds the messages of {@link useMeldung}; once, in the root layout. */
export function MeldungProvider({ children }: { children: ReactNode }) {
  const [eintraege, setEintraege] = useState<readonly Eintrag[]>([]);
  const weg = useCallback((id: number) => setEintraege((alle) => alle.filter((e) => e.id !== id)), []);
  const melden = useCallback<Melden>(
    (text, optionen = {}) => {
      const id = naechste++;
      setEintraege((alle) => [...alle.filter((e) => e.text !== text).slice(-2), { id, text, ...optionen }]);
      if (optionen.art !== 'danger') setTimeout(() => weg(id), optionen.aktion ? 20_000 : 8_000);
    },
    [weg],
  );
  const ruhig = useMemo(() => eintraege.filter((e) => e.art !== 'danger'), [eintraege]);
  const laut = useMemo(() => eintraege.filter((e) => e.art === 'danger'), [eintraege]);

  return (
    <MeldungKontext value={melden}>
      {children}
      <div className="nicht-drucken pointer-events-none fixed inset-x-0 bottom-0 z-50 flex flex-col items-center gap-2 p-4 max-md:bottom-14">
        <div role="alert" className="contents">
          {laut.map((e) => (
            <Zettel key={e.id} eintrag={e} weg={weg} />
          ))}
        </div>
        <div role="status" className="contents">
          {ruhig.map((e) => (
            <Zettel key={e.id} eintrag={e} weg={weg} />
          ))}
        </div>
      </div>
    </MeldungKontext>
  );
}

function Zettel({ eintrag, weg }: { eintrag: Eintrag; weg: (id: number) => void }) {
  const { aktion } = eintrag;
  return (
    <Meldung
      art={eintrag.art}
      className="pointer-events-auto w-full max-w-xl items-center! shadow-float"
      action={
        <span className="flex shrink-0 items-center gap-1">
          {aktion && (
            <Button
              size="sm"
              onClick={() => {
                aktion.run();
                weg(eintrag.id);
              }}
            >
              {aktion.label}
            </Button>
          )}
          <IconButton
            label="Meldung schließen"
            icon={<X size={16} aria-hidden />}
            onClick={() => weg(eintrag.id)}
          />
        </span>
      }
    >
      {eintrag.text}
    </Meldung>
  );
}
