'use client';

import { usePlan } from '@/components/plan/use-plan';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { type ThemaAmPlatz, themaTitel, themenStruktur } from '@/lib/plan/themen/views';
import { fallzahl } from './fallzahl';
import { useTafelLage, useThemen } from './kontext';

export const STUFEN = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** Choosing the generative Themen: how relevant for the whole Zielgruppe, how much in need of coordinated work. */
export function Bewertung() {
  const plan = usePlan((p) => p);
  const { jeArt } = themenStruktur(plan);
  const kandidaten = [...jeArt.generativ, ...jeArt.falluebergreifend, ...jeArt.daten].sort(
    (a, b) => punkte(b) - punkte(a),
  );
  return (
    <div className="grid gap-6 px-5 pb-5 max-md:px-3 2xl:grid-cols-[26rem_1fr]">
      <Feld kandidaten={kandidaten} />
      <section aria-label="Themen nach Bewertung">
        <h2 className="mb-2 text-base font-semibold">Themen nach Bewertung</h2>
        {kandidaten.length === 0 && (
          <p className="text-muted">
            Bewertet werden fallübergreifende, datenbasierte und generative Themen. Noch gibt es keines.
          </p>
        )}
        <ol className="flex flex-col gap-2">
          {kandidaten.map((eintrag, i) => (
            <Kandidat key={eintrag.id} eintrag={eintrag} platz={i + 1} />
          ))}
        </ol>
      </section>
    </div>
  );
}

const punkte = ({ thema }: ThemaAmPlatz) => (thema.relevanz ?? 0) + (thema.bedarf ?? 0);

/** The small plot. The list beside it says the same in words and numbers. */
function Feld({ kandidaten }: { kandidaten: readonly ThemaAmPlatz[] }) {
  const gezeigt = kandidaten.flatMap((eintrag, i) =>
    eintrag.thema.relevanz !== null && eintrag.thema.bedarf !== null
      ? [
          {
            id: eintrag.id,
            platz: i + 1,
            x: eintrag.thema.bedarf,
            y: eintrag.thema.relevanz,
            generativ: eintrag.thema.art === 'generativ',
          },
        ]
      : [],
  );
  const auswahl = useTafelLage((lage) => lage.auswahl);
  // A theme stands where its ratings meet; those with the same ratings share the place, side by side around it.
  const versatz = (i: number) => {
    const gleiche = gezeigt.flatMap((g, k) => (g.x === gezeigt[i]?.x && g.y === gezeigt[i].y ? [k] : []));
    return gleiche.indexOf(i) - (gleiche.length - 1) / 2;
  };
  return (
    <figure className="self-start">
      <svg
        viewBox="0 0 400 380"
        className="w-full max-w-104"
        role="img"
        aria-label={`Feld aus Relevanz und Bedarf mit ${gezeigt.length} bewerteten Themen; dieselben Angaben stehen in der Liste.`}
      >
        <rect x={50} y={10} width={340} height={320} className="fill-panel stroke-line-strong" />
        <rect x={220} y={10} width={170} height={160} className="fill-accent-weak" />
        {[1, 2, 3, 4, 5].map((n) => (
          <g key={n} className="fill-muted text-[13px]">
            <text x={50 + (n - 0.5) * 68} y={348} textAnchor="middle">
              {n}
            </text>
            <text x={38} y={330 - (n - 0.5) * 64 + 4} textAnchor="middle">
              {n}
            </text>
          </g>
        ))}
        <text x={220} y={372} textAnchor="middle" className="fill-ink text-[14px]">
          Bedarf an koordinierter Arbeit →
        </text>
        <text transform="translate(16 170) rotate(-90)" textAnchor="middle" className="fill-ink text-[14px]">
          Relevanz für die Zielgruppe →
        </text>
        {gezeigt.map((g, i) => {
          const x = 50 + (g.x - 0.5) * 68 + versatz(i) * 14;
          const y = 330 - (g.y - 0.5) * 64 + versatz(i) * 14;
          return (
            <g key={g.id}>
              {g.generativ ? (
                <circle
                  cx={x}
                  cy={y}
                  r={13}
                  className={auswahl === g.id ? 'fill-accent stroke-ink' : 'fill-accent'}
                  strokeWidth={2}
                />
              ) : (
                <rect
                  x={x - 12}
                  y={y - 12}
                  width={24}
                  height={24}
                  rx={3}
                  className="fill-panel stroke-accent"
                  strokeWidth={auswahl === g.id ? 3 : 1.5}
                />
              )}
              <text
                x={x}
                y={y + 5}
                textAnchor="middle"
                className={`text-[13px] font-semibold ${g.generativ ? 'fill-on-accent' : 'fill-accent'}`}
              >
                {g.platz}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="max-w-104 text-sm text-muted">
        ● generativ · □ noch nicht gewählt. Die Nummern sind die der Liste.
      </figcaption>
    </figure>
  );
}

function Kandidat({ eintrag: { id, thema, faelle }, platz }: { eintrag: ThemaAmPlatz; platz: number }) {
  const { taten, bearbeitbar, waehle } = useThemen();
  const titel = usePlan((plan) => themaTitel(plan, id));
  const gewaehlt = useTafelLage((lage) => lage.auswahl === id);
  const generativ = thema.art === 'generativ';
  return (
    <li
      className={`grid items-center gap-x-5 gap-y-2 rounded-md border bg-panel px-3 py-2 lg:grid-cols-[minmax(0,1fr)_auto] ${gewaehlt ? 'border-accent' : 'border-line'}`}
    >
      <div className="min-w-0">
        <button
          type="button"
          className="textlink text-left font-medium hyphens-auto wrap-break-word"
          onClick={() => waehle(id)}
        >
          <span className="text-muted">{platz} </span>
          {titel}
        </button>
        <p className="text-sm text-muted">
          {fallzahl(faelle.length)}
          {thema.bewertungGrund && ` · ${thema.bewertungGrund}`}
        </p>
      </div>
      <div className="flex flex-wrap items-end gap-3">
        {(['relevanz', 'bedarf'] as const).map((feld) => (
          <div key={feld}>
            <p className="text-sm text-muted" aria-hidden="true">
              {feld === 'relevanz' ? 'Relevanz' : 'Bedarf'}
            </p>
            <SegmentedControl
              label={`${feld === 'relevanz' ? 'Relevanz' : 'Bedarf'}: ${titel}`}
              options={STUFEN}
              value={thema[feld] === null ? null : String(thema[feld])}
              disabled={!bearbeitbar}
              onChange={(wert) => taten.aendere(id, { [feld]: Number(wert) })}
            />
          </div>
        ))}
        <label className="flex min-h-9 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4.5 accent-accent"
            checked={generativ}
            disabled={!bearbeitbar}
            onChange={() => taten.verschiebe({ id, art: generativ ? 'falluebergreifend' : 'generativ' })}
          />
          generativ
        </label>
      </div>
    </li>
  );
}
