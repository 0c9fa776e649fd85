'use client';

import { Lightbulb } from 'lucide-react';
import Link from 'next/link';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { stellschrauben } from '@/lib/plan/fall/views';
import { THEMA_ARTEN } from '@/lib/plan/themen/schema';
import { useFallRaum } from './fall-kontext';

/** The themes this case has brought, each with the place it was found, and what could still become one. */
export function ThemenAnsicht() {
  const { fall, plan, merkeThema } = useFallRaum();
  const { netzwerk } = useSession();
  const schrauben = usePlan(stellschrauben).filter(({ text }) => text !== '');
  const themen = [...plan.themen.values()].filter((t) => !t.geloescht && t.fallIds.includes(fall.id));
  const orte = (themaId: string) =>
    [...plan.fundstellen.values()].filter(
      (f) => !f.geloescht && f.platz.parentId === themaId && f.fallId === fall.id,
    );
  const neu = merkeThema && (
    <Button
      variant={themen.length === 0 ? 'primary' : 'default'}
      icon={<Lightbulb size="1.1em" aria-hidden />}
      onClick={() => merkeThema({ text: '', ort: 'Fall im Ganzen' })}
    >
      Thema merken
    </Button>
  );
  return (
    <div className="flex max-w-4xl flex-col gap-6 p-5 max-md:p-4">
      {themen.length === 0 ? (
        <EmptyState title="Noch kein Thema aus diesem Fall" action={neu}>
          Markieren Sie in der Erzählung eine Stelle und wählen Sie „Als Thema merken“, oder beginnen Sie
          hier. Themen sammelt der Themenspeicher; dort stehen sie neben denen der anderen Fälle.
        </EmptyState>
      ) : (
        <section>
          <div className="mb-2 flex items-center gap-4">
            <h2 className="text-base font-semibold">Themen aus diesem Fall</h2>
            <div className="ml-auto">{neu}</div>
          </div>
          <ul className="flex flex-col border-t border-line">
            {themen.map((thema) => (
              <li key={thema.id} className="border-b border-line py-2.5">
                <Link
                  className="textlink font-semibold"
                  href={`${bereichPfad(netzwerk.id, 'themen')}?auswahl=${encodeURIComponent(thema.id)}`}
                >
                  {thema.titel || 'Thema ohne Titel'}
                </Link>
                <span className="text-sm text-muted">
                  {' '}
                  · {THEMA_ARTEN[thema.art]}
                  {thema.fallIds.length > 1 && ` · aus ${thema.fallIds.length} Fällen`}
                </span>
                {orte(thema.id).map(({ id, titel, zitat }) => (
                  <p key={id} className="mt-0.5 text-sm text-muted wrap-anywhere">
                    {titel}
                    {zitat && `: „${zitat}“`}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {schrauben.length > 0 && merkeThema && (
        <section>
          <h2 className="mb-2 text-base font-semibold">Stellschrauben des Falls</h2>
          <ul className="flex flex-col border-t border-line">
            {schrauben.map(({ id, text }) => (
              <li key={id} className="flex items-center gap-4 border-b border-line py-2">
                <span className="grow wrap-anywhere">{text}</span>
                <Button size="sm" onClick={() => merkeThema({ text, ort: 'Stellschraube' })}>
                  Als Thema merken
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
