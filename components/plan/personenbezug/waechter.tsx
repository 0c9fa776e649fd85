'use client';

import { useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '@/components/ui/button';
import { ARTEN } from '@/lib/anonymisierung/befund';
import { IM_PLAN_ERLAUBT } from '@/lib/personenbezug/im-plan';
import { woEsSteht } from '@/lib/personenbezug/wo-es-steht';
import type { PlanVerbindung } from '../verbindung/plan-verbindung';
import { UnbedenklichDialog } from './unbedenklich-dialog';
import { type Fundstelle, useBefunde } from './use-befunde';
import { bestaetigungVon, useBestaetigungen } from './use-bestaetigungen';
import { type Schreibfeld, setzeText, useSchreibfeld } from './use-schreibfeld';

/**
 * Watches every field somebody writes in: what may lead to a person is said below it, is part of its description for
 * screen readers, and can be replaced or answered for without leaving the field. Fields with findings of their own
 * (long texts, the narrative) are left to themselves.
 */
export function Waechter({
  erstes,
  zweites,
  strenge,
}: {
  /** The documents whose fields are on the screen. */
  erstes: PlanVerbindung;
  zweites: PlanVerbindung | null;
  strenge: 'fall' | 'plan';
}) {
  const { feld, text } = useSchreibfeld();
  const alle = useBefunde(text);
  const imErsten = useBestaetigungen(erstes.dokumentId, alle.length > 0);
  const imZweiten = useBestaetigungen((zweites ?? erstes).dokumentId, alle.length > 0);
  const bestaetigt = (stelle: Fundstelle) =>
    bestaetigungVon(imErsten.zeilen, erstes.dokumentId, stelle) ??
    bestaetigungVon(imZweiten.zeilen, (zweites ?? erstes).dokumentId, stelle);
  const [fraglich, setFraglich] = useState<Fundstelle | null>(null);
  const offen = alle.filter(
    (stelle) =>
      text.slice(stelle.von, stelle.bis) === stelle.text &&
      (strenge === 'fall'
        ? stelle.schwere !== 'hinweis'
        : stelle.schwere === 'blockiert' && !IM_PLAN_ERLAUBT.has(stelle.art)) &&
      !bestaetigt(stelle),
  );
  const [erste] = offen;
  return (
    <>
      {feld && erste && !fraglich && (
        <Zettel
          key={feld.id}
          feld={feld}
          stelle={erste}
          weitere={offen.length - 1}
          ersetze={(neu) => setzeText(feld, text.slice(0, erste.von) + neu + text.slice(erste.bis))}
          bestaetige={() => setFraglich(erste)}
        />
      )}
      {fraglich && (
        <UnbedenklichDialog
          stelle={fraglich}
          dokumente={() =>
            woEsSteht(
              [erstes, ...(zweites ? [zweites] : [])].map(({ dokumentId, darfBearbeiten, leser }) => ({
                dokumentId,
                darfBearbeiten,
                plan: leser.plan,
              })),
              fraglich.text,
            )
          }
          onClose={() => setFraglich(null)}
          onFertig={() => {
            setFraglich(null);
            void imErsten.neuLaden();
            if (zweites) void imZweiten.neuLaden();
          }}
        />
      )}
    </>
  );
}

/** The message below the field; the field keeps the focus, so that nothing is taken over too early. */
function Zettel({
  feld,
  stelle,
  weitere,
  ersetze,
  bestaetige,
}: {
  feld: Schreibfeld;
  stelle: Fundstelle;
  weitere: number;
  ersetze: (neu: string) => void;
  bestaetige: () => void;
}) {
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const neu = stelle.ersatz ?? '[entfernt]';
  useBeschreibung(feld, id);
  useLage(feld, ref, `${stelle.von}-${stelle.text}-${weitere}`);
  useTasten(feld, () => ersetze(neu), bestaetige);
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus in the field while its buttons are pressed
    <div
      ref={ref}
      onMouseDown={(e) => e.preventDefault()}
      className="fixed z-50 w-max max-w-[min(26rem,calc(100vw-1rem))] rounded-md border border-warn-line bg-warn-weak px-3 py-2 text-sm text-warn shadow-float"
    >
      <p id={id} role="status" className="wrap-break-word">
        <strong>{ARTEN[stelle.art]}</strong>{' '}
        {stelle.art !== 'kombination' && (
          <>„{stelle.text.length > 40 ? `${stelle.text.slice(0, 38)}…` : stelle.text}“ – </>
        )}
        {stelle.grund}
        {weitere > 0 && (
          <> {weitere === 1 ? 'Eine weitere Stelle folgt.' : `${weitere} weitere Stellen folgen.`}</>
        )}
        <span className="sr-only">
          {' '}
          Alt und Eingabetaste ersetzt durch „{neu}“, Alt, Umschalt und Eingabetaste bestätigt als
          unbedenklich.
        </span>
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        {stelle.art !== 'kombination' && (
          <Button
            size="sm"
            tabIndex={-1}
            onClick={() => ersetze(neu)}
            className="whitespace-normal! text-left"
          >
            Ersetzen durch „{neu}“ <kbd className="text-xs text-muted max-md:hidden">Alt + Eingabe</kbd>
          </Button>
        )}
        <Button
          size="sm"
          variant="quiet"
          tabIndex={-1}
          onClick={bestaetige}
          className="whitespace-normal! text-left"
        >
          Als unbedenklich bestätigen …
        </Button>
      </div>
    </div>,
    feld.closest('dialog') ?? document.body,
  );
}

/** Adds the message to what describes the field, and marks it. */
function useBeschreibung(feld: Schreibfeld, id: string): void {
  useLayoutEffect(() => {
    const vorher = feld.getAttribute('aria-describedby');
    feld.setAttribute('aria-describedby', vorher ? `${vorher} ${id}` : id);
    feld.setAttribute('data-personenbezug', '');
    return () => {
      if (vorher) feld.setAttribute('aria-describedby', vorher);
      else feld.removeAttribute('aria-describedby');
      feld.removeAttribute('data-personenbezug');
    };
  }, [feld, id]);
}

/** Below the field, above it where there is no room; follows when the page scrolls. */
function useLage(feld: Schreibfeld, ref: React.RefObject<HTMLDivElement | null>, inhalt: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content has another height
  useLayoutEffect(() => {
    const setze = () => {
      const zettel = ref.current;
      if (!zettel) return;
      const { left, top, bottom } = feld.getBoundingClientRect();
      const { width, height } = zettel.getBoundingClientRect();
      const unten = bottom + 6 + height <= window.innerHeight || top < height + 12;
      zettel.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
      zettel.style.top = `${unten ? bottom + 6 : top - height - 6}px`;
    };
    setze();
    window.addEventListener('scroll', setze, { capture: true, passive: true });
    window.addEventListener('resize', setze);
    return () => {
      window.removeEventListener('scroll', setze, { capture: true });
      window.removeEventListener('resize', setze);
    };
  }, [feld, ref, inhalt]);
}

/** Alt + Enter replaces, with Shift it answers; before the field itself takes Enter as „done“. */
function useTasten(feld: Schreibfeld, ersetze: () => void, bestaetige: () => void): void {
  const tun = useRef({ ersetze, bestaetige });
  tun.current = { ersetze, bestaetige };
  useLayoutEffect(() => {
    const taste = (e: KeyboardEvent) => {
      if (e.key !== 'Enter' || !e.altKey || e.target !== feld) return;
      e.preventDefault();
      e.stopPropagation();
      if (e.shiftKey) tun.current.bestaetige();
      else tun.current.ersetze();
    };
    document.addEventListener('keydown', taste, true);
    return () => document.removeEventListener('keydown', taste, true);
  }, [feld]);
}
