import Link from 'next/link';

/** One row of the audit trail in words. */
export interface ProtokollZeile {
  id: string;
  am: string;
  wer: string;
  was: string;
  objekt: string;
  ergebnis: string;
}

/** The audit trail, newest first. `aelter`: where the rows before these are. */
export function Protokoll({ zeilen, aelter }: { zeilen: readonly ProtokollZeile[]; aelter: string | null }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="overflow-x-auto" aria-label="Protokolltabelle" tabIndex={0}>
        <table className="w-full border-collapse text-left text-sm">
          <caption className="sr-only">Protokoll, neueste Einträge zuerst</caption>
          <thead className="border-b border-line-strong text-muted">
            <tr>
              {['Wann', 'Wer', 'Was', 'Wen oder was betreffend', 'Ergebnis'].map((titel) => (
                <th key={titel} scope="col" className="py-2 pr-4 font-semibold">
                  {titel}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line align-top">
            {zeilen.map(({ id, am, wer, was, objekt, ergebnis }) => (
              <tr key={id}>
                <td className="py-2 pr-4 whitespace-nowrap">{am}</td>
                <td className="py-2 pr-4">{wer}</td>
                <td className="py-2 pr-4">{was}</td>
                <td className="py-2 pr-4">{objekt || '–'}</td>
                <td className="py-2 pr-4">{ergebnis}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {aelter && (
        <p className="mt-4">
          <Link href={aelter} className="textlink">
            Ältere Einträge
          </Link>
        </p>
      )}
    </>
  );
}
