'use client';

import { CornerUpLeft, Lightbulb } from 'lucide-react';
import Link from 'next/link';
import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { SessionKontext, useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { stellschrauben } from '@/lib/plan/fall/views';
import { THEMA_ARTEN } from '@/lib/plan/themen/schema';
import { type ThemaAmPlatz, themaTitel, themenStruktur } from '@/lib/plan/themen/views';
import { useFallRaum } from './fall-kontext';

/** The themes this case has brought, each with the places it was found, and what could still become one. */
export function ThemenAnsicht() {
  const { fall, plan, planSession, merkeThema } = useFallRaum();
  const schrauben = usePlan(stellschrauben).filter(({ text }) => text !== '');
  const themen = themenStruktur(plan).liste.filter(({ bezuege }) => bezuege.fallIds.includes(fall.id));
  const neu = merkeThema && (
    <Button
      variant={themen.length === 0 ? 'primary' : 'default'}
      icon={<Lightbulb size="1.1em" aria-hidden />}
      onClick={() => merkeThema({ text: '', ort: 'Fall im Ganzen', stelle: null })}
    >
      Thema merken
    </Button>
  );
  return (
    <div className="flex items-start gap-8 p-5 max-lg:flex-col max-md:p-4">
      <div className="flex max-w-4xl min-w-0 grow flex-col gap-6 max-lg:w-full">
        {themen.length === 0 ? (
          <EmptyState title="Noch kein Thema aus diesem Fall" action={neu}>
            Markieren Sie in einem Text des Falls eine Stelle und wählen Sie „Als Thema merken“, oder beginnen
            Sie hier. Themen sammelt der Themenspeicher; dort stehen sie neben denen der anderen Fälle.
          </EmptyState>
        ) : (
          <section>
            <div className="mb-2 flex items-center gap-4">
              <h2 className="text-base font-semibold">Themen aus diesem Fall</h2>
              <div className="ml-auto">{neu}</div>
            </div>
            <ul className="flex flex-col border-t border-line">
              {themen.map((eintrag) => (
                <ThemaZeile key={eintrag.id} eintrag={eintrag} />
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
                  <span className="min-w-0 grow hyphens-auto wrap-anywhere">{text}</span>
                  <Button
                    size="sm"
                    className="shrink-0"
                    onClick={() =>
                      merkeThema({
                        text,
                        ort: 'Stellschraube',
                        stelle: { ansicht: 'wirkungsgefuege', id, feld: 'text' },
                      })
                    }
                  >
                    Als Thema merken
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <aside className="w-96 shrink-0 max-lg:w-full">
        <SessionKontext value={planSession}>
          <RoterFaden id={fall.id} />
        </SessionKontext>
      </aside>
    </div>
  );
}

function ThemaZeile({ eintrag: { id, thema, stapel, bezuege } }: { eintrag: ThemaAmPlatz }) {
  const { fall, plan } = useFallRaum();
  const { netzwerk } = useSession();
  const { fundstellen } = themenStruktur(plan);
  const stellen = [thema, ...stapel]
    .flatMap((eines) => fundstellen.get(eines.id) ?? [])
    .filter(({ fallId }) => fallId === fall.id);
  return (
    <li className="border-b border-line py-2.5">
      <Link
        className="textlink font-semibold hyphens-auto wrap-break-word max-md:inline-block max-md:py-2.5 pointer-coarse:inline-block pointer-coarse:py-2.5"
        href={`${bereichPfad(netzwerk.id, 'themen')}?auswahl=${encodeURIComponent(id)}`}
      >
        {themaTitel(plan, id)}
      </Link>
      <span className="text-sm text-muted">
        {' '}
        · {THEMA_ARTEN[thema.art]}
        {bezuege.fallIds.length > 1 && ` · aus ${bezuege.fallIds.length} Fällen`}
      </span>
      {stellen.map((stelle) => (
        <p key={stelle.id} className="mt-0.5 text-sm text-muted wrap-anywhere">
          {stelle.stelle ? (
            <Link
              className="textlink inline-flex min-h-6 items-center gap-1 max-md:min-h-11 pointer-coarse:min-h-11"
              href={`${bereichPfad(netzwerk.id, `faelle/${encodeURIComponent(fall.id)}`)}?fundstelle=${encodeURIComponent(stelle.id)}`}
            >
              <CornerUpLeft size={13} aria-hidden />
              {stelle.titel || 'zur Stelle'}
            </Link>
          ) : (
            stelle.titel
          )}
          {stelle.zitat && `: „${stelle.zitat}“`}
        </p>
      ))}
    </li>
  );
}
