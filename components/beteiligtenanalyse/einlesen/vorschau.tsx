import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSaaltext } from '@/components/plan/saal/saaltext';
import type { Einlesevorschau } from '@/lib/plan/beteiligtenanalyse/views/einlesen';
import type { Feldaenderung } from '@/lib/plan/beteiligtenanalyse/views/einlesen-zeile';

const HOECHSTENS = 100;

/** What the table would do: new, changed with old → new, unchanged, and what was not understood. */
export function Vorschau({ vorschau, mitUrteilen }: { vorschau: Einlesevorschau; mitUrteilen: boolean }) {
  const saaltext = useSaaltext();
  const { spalten, neue, geaenderte, gleiche, hinweise, zellen, orte } = vorschau;
  const unbekannt = spalten.filter(({ kopf, titel }) => titel === null && kopf.trim() !== '');
  const gehoertZu = (stelle: number) =>
    saaltext(orte.find(({ akteur }) => 'neu' in akteur && akteur.neu === stelle)?.name ?? '');
  const urteileJeNeuem = (stelle: number) =>
    zellen.filter(({ akteur }) => 'neu' in akteur && akteur.neu === stelle).length;
  return (
    <section aria-label="Vorschau" className="flex flex-col gap-4 border-t border-line pt-3">
      <p>
        <strong>{neue.length.toLocaleString('de-DE')}</strong> neu ·{' '}
        <strong>{geaenderte.length.toLocaleString('de-DE')}</strong> geändert ·{' '}
        <strong>{gleiche.toLocaleString('de-DE')}</strong> unverändert
      </p>
      {(unbekannt.length > 0 || hinweise.length > 0) && (
        <Teil titel="Nicht übernommen">
          {unbekannt.map(({ kopf }, i) => (
            <li key={`${kopf} ${i}`} className="px-3 py-1.5">
              Spalte „{saaltext(kopf)}“: hier nicht bekannt
              {!mitUrteilen && ' oder Teil der Beteiligtenanalyse, die Sie nicht ändern können'}.
            </li>
          ))}
          {hinweise.map((satz) => (
            <li key={satz} className="px-3 py-1.5">
              {saaltext(satz)}
            </li>
          ))}
        </Teil>
      )}
      {geaenderte.length > 0 && (
        <Teil titel="Geändert" rest={geaenderte.length - HOECHSTENS}>
          {geaenderte.slice(0, HOECHSTENS).map(({ id, name, was }) => (
            <li key={id} className="grid gap-x-4 px-3 py-1.5 sm:grid-cols-[13rem_minmax(0,1fr)]">
              <span className="font-medium hyphens-auto wrap-anywhere">
                {saaltext(name) || 'Akteur ohne Namen'}
              </span>
              <ul className="min-w-0">
                {was.map((aenderung) => (
                  <Aenderung key={aenderung.titel} {...aenderung} />
                ))}
              </ul>
            </li>
          ))}
        </Teil>
      )}
      {neue.length > 0 && (
        <Teil titel="Neu" rest={neue.length - HOECHSTENS}>
          {neue.slice(0, HOECHSTENS).map(({ name = '', kurzname }, i) => (
            <li key={`${name} ${i}`} className="flex flex-wrap gap-x-3 px-3 py-1.5 wrap-anywhere">
              <span className="font-medium">{saaltext(name)}</span>
              {kurzname && <span className="text-muted">{saaltext(kurzname)}</span>}
              {gehoertZu(i) && <span className="text-muted">gehört zu {gehoertZu(i)}</span>}
              {urteileJeNeuem(i) > 0 && (
                <span className="flex items-center gap-1 text-sm text-muted">
                  <LockKeyhole size="0.9em" aria-label="vertraulich" className="text-warn" />
                  {urteileJeNeuem(i) === 1 ? '1 Einschätzung' : `${urteileJeNeuem(i)} Einschätzungen`}
                </span>
              )}
            </li>
          ))}
        </Teil>
      )}
    </section>
  );
}

function Teil({ titel, rest = 0, children }: { titel: string; rest?: number; children: ReactNode }) {
  return (
    <section>
      <h3 className="pb-1 font-semibold">{titel}</h3>
      <ul className="divide-y divide-line border-y border-line text-sm">{children}</ul>
      {rest > 0 && <p className="pt-1 text-sm text-muted">und {rest.toLocaleString('de-DE')} weitere</p>}
    </section>
  );
}

function Aenderung({ titel, von, nach, vertraulich }: Feldaenderung) {
  const saaltext = useSaaltext();
  return (
    <li className="wrap-anywhere">
      <span className="text-muted">
        {vertraulich && (
          <LockKeyhole size="0.9em" aria-label="vertraulich" className="mr-1 inline text-warn" />
        )}
        {titel}:
      </span>{' '}
      <span className="text-muted line-through decoration-1">{saaltext(von) || 'leer'}</span> →{' '}
      <span>{saaltext(nach)}</span>
    </li>
  );
}
