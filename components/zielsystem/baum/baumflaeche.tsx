import { useReactFlow } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { befehleDesBaums } from './befehle';
import { beschreibeBaum } from './beschreibung';
import { Druckblatt } from './druck';
import { useKnotenListe } from './knoten-liste';
import { BaumKontext } from './lage';
import { Leinwand } from './leinwand';
import { Leiste, type LeisteProps } from './leiste';
import { neuDaneben, neuDarunter, tastaturDesBaums } from './tastatur';
import { useSteuerung } from './use-steuerung';
import { useZiehen } from './use-ziehen';

/** Smaller than this nobody in the room can read; the picture then starts at the upper left. */
const LESBAR = 0.7;
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
  const einpassen = useEinpassen(s, blick.blick.zweig, blick.blick.bis);

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

  const handgriffe: Omit<LeisteProps, 'ref'> = {
    zeile,
    bearbeitbar: plan.erlaubt,
    bis: blick.blick.bis,
    zweig: blick.blick.zweig !== null,
    zoom,
    onDarunter: () => s.beginne(zeile ? neuDarunter(zeile) : { ebene: 'grundsatzziel', parentId: null }),
    onDaneben: () => zeile && s.beginne(neuDaneben(zeile)),
    onBearbeiten: () => zeile && s.schreibe(zeile.id),
    onVerschieben: () => zeile && verschiebeNach(zeile.id),
    onOrdne: (richtung) => zeile && plan.ordne(zeile, richtung),
    onLoeschen: () => zeile && plan.loesche(zeile, ansicht.daten.find((d) => d.id === zeile.id)?.titel ?? ''),
    onZweig: (an) => blick.setzeZweig(an && zeile ? zeile.id : null),
    onBis: blick.setzeBis,
    onZoom: leinwand.zoome,
    onAlles: einpassen.alles,
    onDrucken: () => window.print(),
  };
  useBefehle(befehleDesBaums(handgriffe));

  return (
    <BaumKontext value={kontext}>
      <div className="flex min-h-96 flex-col max-md:h-[calc(100dvh-8rem)] md:h-full">
        <Leiste ref={leiste} {...handgriffe} />
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
              onFokus={(id) => s.speicher.lage.fokusId !== id && s.speicher.setze({ fokusId: id })}
              waehle={s.waehle}
              schreibe={s.schreibe}
              onZoom={setZoom}
              onBereit={einpassen.bereit}
            />
          )}
          <span id="nach-dem-zielbaum" tabIndex={-1} />
        </div>
        <Druckblatt daten={ansicht.daten} zeichnung={ansicht.zeichnung} titel={netzwerk.name} />
      </div>
    </BaumKontext>
  );
}

/**
 * Shows the whole when the tree opens, when what it shows is chosen anew and when asked; an edit never moves the
 * picture. First the columns get the width that suits the window, then the drawn picture is fitted.
 */
function useEinpassen(s: ReturnType<typeof useSteuerung>, zweig: Id | null, bis: string) {
  const { leinwand, ansicht, auswahl } = s;
  const jetzt = useRef({ ansicht, auswahl });
  jetzt.current = { ansicht, auswahl };
  const passeEin = useCallback(
    (mindestens?: number) => {
      jetzt.current.ansicht.passeWeiteAn(leinwand.fenster());
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const { zeichnung } = jetzt.current.ansicht;
          leinwand.zeigeAlles(zeichnung.bild, mindestens);
        }),
      );
    },
    [leinwand],
  );
  const offen = useRef(false);
  const was = `${zweig}/${bis}`;
  useEffect(() => {
    if (offen.current && was) passeEin(LESBAR);
  }, [was, passeEin]);
  const bereit = useCallback(() => {
    offen.current = true;
    const gewaehlt = jetzt.current.auswahl;
    passeEin(LESBAR);
    if (gewaehlt) setTimeout(() => leinwand.zeige(jetzt.current.ansicht.zeichnung.bild, gewaehlt), 250);
  }, [passeEin, leinwand]);
  return { bereit, alles: () => passeEin() };
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
