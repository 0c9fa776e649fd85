import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { reihenfolge } from '@/lib/plan/dienstleistungskette/views/reihenfolge';
import { ErlebterSchritt } from './erlebter-schritt';

/** The whole chain in plain words, for paper only: whoever takes it along has no button to press. */
export function DruckListe({ bild, titel }: { bild: KetteBild; titel: string }) {
  return (
    <div className="hidden print:block">
      <h2 className="text-xl font-semibold">{titel}</h2>
      <ol>
        {reihenfolge(bild)
          .filter(({ schritt }) => schritt.schritt.art !== 'notiz')
          .map(({ nummer, schritt: { schritt }, lane, danach }) => (
            <li key={schritt.id} className="mt-5 break-inside-avoid">
              <h3 className="font-semibold">
                {nummer}. {schrittTitel(schritt)}
              </h3>
              <ErlebterSchritt schritt={schritt} lane={lane} />
              <p className="mt-1 text-sm">
                {danach
                  .filter(({ verbindung }) => verbindung.verbindung.art !== 'information')
                  .map(
                    ({ verbindung, nummer: ziel }) =>
                      `${verbindung.verbindung.beschriftung ? `${verbindung.verbindung.beschriftung}: ` : ''}weiter mit ${ziel}`,
                  )
                  .join(' · ')}
              </p>
            </li>
          ))}
      </ol>
    </div>
  );
}
