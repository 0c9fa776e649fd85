import { LockKeyhole } from 'lucide-react';
import { useSaaltext } from '@/components/plan/saal/saaltext';
import type { Unterschied } from '@/lib/plan/beteiligtenanalyse/views/vergleich';
import type { Wortteil } from '@/lib/plan/beteiligtenanalyse/views/wortdiff';
import type { Vergleichsantwort } from './abruf';

/** What is different between two Stände, by meaning; texts word by word. */
export function Vergleich({
  antwort: { von, nach, vergleich },
  ohneUrteile,
}: {
  antwort: Vergleichsantwort;
  ohneUrteile: boolean;
}) {
  const saaltext = useSaaltext();
  const sichtbar = (liste: readonly Unterschied[]) =>
    liste.filter(({ vertraulich }) => !vertraulich || !ohneUrteile);
  const gruppen: [string, readonly Unterschied[]][] = [
    ['Kreis und Status', sichtbar(vergleich.stellung)],
    ['Beziehungen', sichtbar(vergleich.beziehungen)],
    ['Konflikte', sichtbar(vergleich.konflikte)],
    ['Angaben', sichtbar(vergleich.angaben)],
    ['Einschätzungen', sichtbar(vergleich.einschaetzungen)],
  ];
  const { dazugekommen, weggefallen } = vergleich;
  const nichts =
    dazugekommen.length + weggefallen.length === 0 && gruppen.every(([, liste]) => liste.length === 0);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">
        Von „{saaltext(von)}“ bis „{saaltext(nach)}“
      </p>
      {nichts && <p>Zwischen diesen beiden Ständen hat sich nichts geändert.</p>}
      <Namen titel="Dazugekommen" zeichen="+" namen={dazugekommen} />
      <Namen titel="Weggefallen" zeichen="−" namen={weggefallen} />
      {gruppen.map(([titel, liste]) =>
        liste.length === 0 ? null : (
          <section key={titel}>
            <h3 className="pb-1 font-semibold">
              {titel} <span className="font-normal text-muted">{liste.length}</span>
            </h3>
            <ul className="divide-y divide-line border-y border-line bg-panel">
              {liste.map((u) => (
                <Zeile key={`${u.ids.join()} ${u.was} ${u.von} ${u.nach}`} unterschied={u} />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

function Namen({
  titel,
  zeichen,
  namen,
}: {
  titel: string;
  zeichen: string;
  namen: readonly { id: string; name: string }[];
}) {
  if (namen.length === 0) return null;
  return (
    <section>
      <h3 className="pb-1 font-semibold">
        {titel} <span className="font-normal text-muted">{namen.length}</span>
      </h3>
      <ul className="flex flex-wrap gap-2">
        {namen.map(({ id, name }) => (
          <li key={id} className="rounded-md border border-line-strong bg-panel px-2.5 py-1 wrap-anywhere">
            <span aria-hidden="true" className="font-semibold text-accent">
              {zeichen}{' '}
            </span>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Zeile({ unterschied: { wer, was, von, nach, diff, vertraulich } }: { unterschied: Unterschied }) {
  return (
    <li className="grid gap-x-4 px-3 py-2 sm:grid-cols-[16rem_minmax(0,1fr)]">
      <span>
        <span className="block font-medium hyphens-auto wrap-anywhere">{wer}</span>
        <span className="flex items-center gap-1 text-sm text-muted">
          {vertraulich && <LockKeyhole size="0.9em" aria-label="vertraulich" className="text-warn" />}
          {was}
        </span>
      </span>
      <span className="min-w-0 wrap-anywhere whitespace-pre-line">
        {diff ? (
          diff.map((teil, i) => <Wort key={i} teil={teil} />)
        ) : (
          <>
            <span className="text-muted">{von || 'leer'}</span> → {nach || 'leer'}
          </>
        )}
      </span>
    </li>
  );
}

function Wort({ teil: { art, text } }: { teil: Wortteil }) {
  if (art === 'weg') return <del className="bg-danger-weak text-danger">{text}</del>;
  if (art === 'neu') return <ins className="bg-ok-weak font-medium text-ok [del+&]:ml-1">{text}</ins>;
  return text;
}
