import { LockKeyhole } from 'lucide-react';
import { akteurKurz, akteurListe, akteurName } from '@/lib/plan/akteure/views';
import { einflussUndInteresse } from '@/lib/plan/beteiligtenanalyse/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';

const STUFEN = [5, 4, 3, 2, 1];
const WAAGERECHT = [1, 2, 3, 4, 5];

/** Who has how much influence and interest: a table of five by five, so that everybody can read it. */
export function EinflussInteresse({
  plan,
  analyse,
  waehle,
}: {
  plan: Plan;
  analyse: Plan;
  waehle: (id: Id) => void;
}) {
  const alle = akteurListe(plan).map(({ akteur }) => ({
    id: akteur.id,
    ort: einflussUndInteresse(analyse, akteur.id),
  }));
  const offen = alle.filter(({ ort }) => ort === null);
  const in_ = (einfluss: number, interesse: number) =>
    alle.filter(({ ort }) => ort?.einfluss === einfluss && ort.interesse === interesse);
  return (
    <div className="min-h-0 grow overflow-auto border-t border-line px-5 py-4 max-md:px-3">
      <p className="flex items-center gap-1.5 pb-3 text-sm text-muted">
        <LockKeyhole size="0.95em" aria-hidden className="text-warn" /> Vertraulich. Aus den Spalten Einfluss
        und Interesse der Tabelle.
      </p>
      <table className="w-full min-w-3xl table-fixed border-collapse text-sm">
        <caption className="sr-only">Einfluss und Interesse der Akteure, je von 1 bis 5</caption>
        <tbody>
          {STUFEN.map((einfluss) => (
            <tr key={einfluss}>
              <th scope="row" className="w-28 pr-3 text-right align-middle font-semibold text-muted">
                Einfluss {einfluss}
              </th>
              {WAAGERECHT.map((interesse) => (
                <td
                  key={interesse}
                  className={`h-20 border border-line-strong p-1.5 align-top ${einfluss >= 4 && interesse >= 4 ? 'bg-accent-weak' : 'bg-panel'}`}
                >
                  <ul className="flex flex-wrap gap-1">
                    {in_(einfluss, interesse).map(({ id }) => (
                      <li key={id} className="min-w-0">
                        <button
                          type="button"
                          title={akteurName(plan, id)}
                          onClick={() => waehle(id)}
                          className="min-h-6 rounded-sm border border-line-strong bg-panel px-1.5 text-left hyphens-auto wrap-anywhere hover:bg-accent-weak"
                        >
                          {akteurKurz(plan, id)}
                        </button>
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {WAAGERECHT.map((interesse) => (
              <th key={interesse} scope="col" className="pt-1.5 font-semibold text-muted">
                Interesse {interesse}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      {offen.length > 0 && (
        <section className="pt-4 text-sm">
          <h3 className="font-semibold">Noch nicht eingeschätzt ({offen.length})</h3>
          <p className="text-muted">{offen.map(({ id }) => akteurName(plan, id)).join(' · ')}</p>
        </section>
      )}
    </div>
  );
}
