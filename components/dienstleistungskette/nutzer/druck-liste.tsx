import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { reihenfolge } from '@/lib/plan/dienstleistungskette/views/reihenfolge';
import { ErlebterSchritt } from './erlebter-schritt';

const VARIANTE = { ist: 'So läuft es heute', soll: 'So ist es geplant' };
const TAG = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** The whole chain in plain words, for paper only: whoever takes it along has no button to press. */
export function DruckListe({ bild, titel }: { bild: KetteBild; titel: string }) {
  return (
    <div className="hidden print:block">
      <h2 className="text-xl font-semibold">{titel}</h2>
      <p className="text-muted">
        {VARIANTE[bild.kette.variante]} · Stand {new Date().toLocaleDateString('de-DE', TAG)}
      </p>
      {bild.kette.konstellation && <p className="mt-1">{bild.kette.konstellation}</p>}
      <ol>
        {reihenfolge(bild)
          .filter(({ schritt }) => schritt.schritt.art !== 'notiz')
          .map(({ nummer, schritt: { schritt }, lane, danach }) => (
            <li key={schritt.id} className="mt-5 break-inside-avoid border-t border-line pt-2">
              <h3 className="font-semibold">
                {nummer}. {schrittTitel(schritt)}
              </h3>
              <ErlebterSchritt schritt={schritt} lane={lane} />
              {danach
                .filter(({ verbindung }) => verbindung.verbindung.art !== 'information')
                .map(({ verbindung: { verbindung, nach }, nummer: ziel }) => (
                  <p key={verbindung.id} className="mt-1">
                    → {verbindung.beschriftung && `${verbindung.beschriftung}: `}weiter mit {ziel}.{' '}
                    {schrittTitel(nach.schritt)}
                  </p>
                ))}
            </li>
          ))}
      </ol>
    </div>
  );
}
