import { useReactFlow } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { beschreibeBaum } from './beschreibung';
import { Druckblatt } from './druck';
import { useKnotenListe } from './knoten-liste';
import { BaumKontext } from './lage';
import { Leinwand } from './leinwand';
import { Leiste } from './leiste';
import { neuDaneben, neuDarunter, tastaturDesBaums } from './tastatur';
import { useSteuerung } from './use-steuerung';
import { useZiehen } from './use-ziehen';

/** Smaller than this nobody in the room can read; the picture then starts at the upper left. */
const LESBAR = 0.6;
const START = { x: 32, y: 32, zoom: 1 };

/** With a finger one moves the picture; a node is moved with „Verschieben nach …“. */
const mitMaus = () => window.matchMedia('(pointer: fine)').matches;

export function Baumflaeche({ verschiebeNach }: { verschiebeNach: (id: Id) => void }) {
  const raum = useRef<HTMLDivElement>(null);
  const leiste = useRef<HTMLDivElement>(null);
  const s = useSteuerung(raum);
  const { netzwerk } = useSession();
  const { screenToFlowPosition } = useReactFlow();
  const [zoom, setZoom] = useState(1);
  const beschreibungId = useId();
  const { ansicht, plan, taten, leinwand, blick } = s;
  const ziehen = useZiehen(ansicht, s.speicher, plan, screenToFlowPosition);
  const knoten = useKnotenListe(ansicht, ziehen.zug, plan.erlaubt && mitMaus());
  const saetze = useMemo(() => beschreibeBaum(ansicht.daten), [ansicht.daten]);
  useEingepasst(s, blick.blick.zweig, blick.blick.bis);

  const kontext = useMemo(
    () => ({ speicher: s.speicher, taten, bearbeitbar: plan.erlaubt }),
    [s.speicher, taten, plan.erlaubt],
  );
  const zeile = ansicht.zeilen.find((z) => z.id === s.auswahl) ?? null;
  const onTaste = tastaturDesBaums(ansicht, plan, {
    fokussiere: (id) => {
      s.waehle(id);
      s.fokussiere(id);
    },
    klappe: taten.klappe,
    schreibe: s.schreibe,
    beginne: s.beginne,
    verlasse: () => leiste.current?.querySelector('button')?.focus(),
  });

  return (
    <BaumKontext value={kontext}>
      <div className="flex min-h-96 flex-col max-md:h-[calc(100dvh-8rem)] md:h-full">
        <Leiste
          ref={leiste}
          zeile={zeile}
          bearbeitbar={plan.erlaubt}
          bis={blick.blick.bis}
          zweig={blick.blick.zweig !== null}
          zoom={zoom}
          onDarunter={() =>
            s.beginne(zeile ? neuDarunter(zeile) : { ebene: 'grundsatzziel', parentId: null })
          }
          onDaneben={() => zeile && s.beginne(neuDaneben(zeile))}
          onBearbeiten={() => zeile && s.schreibe(zeile.id)}
          onVerschieben={() => zeile && verschiebeNach(zeile.id)}
          onLoeschen={() =>
            zeile && plan.loesche(zeile, ansicht.daten.find((d) => d.id === zeile.id)?.titel ?? '')
          }
          onZweig={(an) => blick.setzeZweig(an && zeile ? zeile.id : null)}
          onBis={blick.setzeBis}
          onZoom={leinwand.zoome}
          onAlles={() => leinwand.zeigeAlles(ansicht.zeichnung.bild)}
          onDrucken={() => window.print()}
        />
        <div className="relative min-h-64 grow">
          <a
            href="#nach-dem-zielbaum"
            className="sr-only z-10 rounded-md bg-panel px-3 py-1.5 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
          >
            Leinwand überspringen
          </a>
          <div id={beschreibungId} className="sr-only">
            {saetze.map((satz) => (
              <p key={satz}>{satz}</p>
            ))}
          </div>
          {ansicht.daten.length === 0 ? (
            <Leer
              bearbeitbar={plan.erlaubt}
              beginne={() => s.beginne({ ebene: 'grundsatzziel', parentId: null })}
            />
          ) : (
            <Leinwand
              raum={raum}
              knoten={knoten}
              linien={ansicht.zeichnung.linien}
              start={START}
              beschreibungId={beschreibungId}
              ziehen={ziehen}
              gemessen={ansicht.gemessen}
              onTaste={(e, id) => onTaste(e, id ?? s.speicher.lage.fokusId)}
              waehle={s.waehle}
              schreibe={s.schreibe}
              onZoom={setZoom}
            />
          )}
          <span id="nach-dem-zielbaum" tabIndex={-1} />
        </div>
        <Druckblatt daten={ansicht.daten} zeichnung={ansicht.zeichnung} titel={netzwerk.name} />
      </div>
    </BaumKontext>
  );
}

/** Shows the whole when the tree opens and when what it shows is chosen anew; an edit never moves the picture. */
function useEingepasst(s: ReturnType<typeof useSteuerung>, zweig: Id | null, bis: string) {
  const { leinwand, ansicht, auswahl } = s;
  const bild = useRef(ansicht.zeichnung.bild);
  bild.current = ansicht.zeichnung.bild;
  const zuerst = useRef(auswahl);
  useEffect(() => {
    const rahmen = requestAnimationFrame(() => {
      leinwand.zeigeAlles(bild.current, LESBAR);
      if (zuerst.current) leinwand.zeige(bild.current, zuerst.current);
      zuerst.current = null;
    });
    return () => cancelAnimationFrame(rahmen);
  }, [zweig, bis, leinwand]);
}

function Leer({ bearbeitbar, beginne }: { bearbeitbar: boolean; beginne: () => void }) {
  return (
    <EmptyState
      title="Noch kein Ziel"
      action={
        bearbeitbar && (
          <Button variant="primary" icon={<Plus size="1.1em" aria-hidden />} onClick={beginne}>
            Grundsatzziel anlegen
          </Button>
        )
      }
    >
      Der Zielbaum zeigt, wie Rahmenziele, Ergebnisziele und Aktivitäten zum Grundsatzziel beitragen. Den
      Anfang macht das Grundsatzziel, das die Lenkungsgruppe setzt.
    </EmptyState>
  );
}
