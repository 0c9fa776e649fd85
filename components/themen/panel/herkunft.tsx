'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Fundstelle } from '@/lib/plan/themen/schema';
import { themaTitel, themenStruktur } from '@/lib/plan/themen/views';
import { fallzahl } from '../fallzahl';
import { useThemen } from '../kontext';
import { BezugTeil } from './bezug-teil';
import { Eintrag, Teil } from './teile';

/** Where the theme comes from: the places in the cases, each one click away, and the themes it grew out of. */
export function Herkunft({ id }: { id: Id }) {
  const plan = usePlan((p) => p);
  const { bearbeitbar, taten, oeffne } = useThemen();
  const faelle = useSichtbareFaelle();
  const { nachId, fundstellen } = themenStruktur(plan);
  const eintrag = nachId.get(id);
  if (!eintrag) return null;
  const stellen = [eintrag.thema, ...eintrag.stapel].flatMap((t) => fundstellen.get(t.id) ?? []);
  const ohneStelle = eintrag.bezuege.fallIds.filter((fallId) => !stellen.some((s) => s.fallId === fallId));
  const name = (fallId: Id | null, alias: string) =>
    faelle.find((f) => f.id === fallId)?.titel || alias || (fallId ? 'Fall' : '');
  return (
    <>
      <Teil
        titel="Aus den Fällen"
        aktion={
          bearbeitbar && (
            <Button
              size="sm"
              variant="quiet"
              aria-label="Fall verbinden"
              onClick={() => oeffne({ art: 'fall', id })}
            >
              Verbinden
            </Button>
          )
        }
      >
        {stellen.length + ohneStelle.length === 0 && (
          <p className="text-sm text-muted">
            {eintrag.faelle.length > 0
              ? `Über die Themen, aus denen es hervorgeht: ${fallzahl(eintrag.faelle.length)}.`
              : 'Noch aus keinem Fall belegt.'}
          </p>
        )}
        <ul>
          {stellen.map((s) => (
            <Eintrag
              key={s.id}
              weg={
                bearbeitbar
                  ? {
                      name: `Herkunft ${name(s.fallId, s.alias)} entfernen`,
                      run: () =>
                        s.fallId && s.platz.parentId
                          ? taten.trenneFall(s.platz.parentId, s.fallId)
                          : taten.loesche('fundstellen', s.id),
                    }
                  : null
              }
            >
              <Ort stelle={s} lesbar={faelle.some((f) => f.id === s.fallId)}>
                {[name(s.fallId, s.alias), s.titel].filter(Boolean).join(' · ')}
              </Ort>
              {s.zitat && (
                <q className="block border-l-2 border-line-strong pl-2.5 text-sm text-soft">{s.zitat}</q>
              )}
            </Eintrag>
          ))}
          {ohneStelle.map((fallId) => (
            <Eintrag
              key={fallId}
              weg={
                bearbeitbar
                  ? { name: `${name(fallId, '')} lösen`, run: () => taten.trenneFall(id, fallId) }
                  : null
              }
            >
              {name(fallId, '')}
            </Eintrag>
          ))}
        </ul>
      </Teil>
      <BezugTeil
        titel="Hervorgegangen aus"
        id={id}
        bezug="ausThemaIds"
        fenster="herkunftsthema"
        leer="Aus keinem anderen Thema."
        eintraege={eintrag.bezuege.ausThemaIds.map((t) => ({ id: t, text: themaTitel(plan, t) }))}
      />
    </>
  );
}

/** The place in words; a way back to it for whoever may read the case. */
function Ort({
  stelle: { id, fallId },
  lesbar,
  children,
}: {
  stelle: Fundstelle;
  lesbar: boolean;
  children: ReactNode;
}) {
  const { netzwerk } = useSession();
  if (!fallId || !lesbar) return children;
  const fall = bereichPfad(netzwerk.id, `faelle/${encodeURIComponent(fallId)}`);
  return (
    <Link className="textlink" href={`${fall}?fundstelle=${encodeURIComponent(id)}`}>
      {children}
    </Link>
  );
}
