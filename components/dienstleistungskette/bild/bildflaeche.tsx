import './raeumen.css';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useAnsage } from '@/components/plan/ansage';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { useAusschnitt } from '@/components/ui/lage-speicher';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { ketteTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenOrt } from '../adresse';
import { Baender, Koepfe } from './bahnen';
import { befehleDesBildes } from './bild-befehle';
import { BildInWorten } from './bild-in-worten';
import { Kanten } from './kanten';
import { BildKontext, useLage } from './lage';
import { LaneDialog } from './lane-dialog';
import { LeeresBild } from './leeres-bild';
import { Leinwand } from './leinwand';
import { PlatzWerkzeug } from './platz-werkzeug';
import { SchrittWahlDialog } from './schritt-wahl';
import { tasteImBild } from './tastatur';
import { useBahnen } from './use-bahnen';
import { Andere, usePraesenzImBild } from './use-praesenz-im-bild';
import { useSteuerung } from './use-steuerung';
import { useWege } from './use-wege';
import { useZiehen } from './use-ziehen';
import { useZwischenablage } from './use-zwischenablage';
import { Werkzeuge, type WerkzeugeProps } from './werkzeuge';

/** Smaller than this nobody in the room can read; the picture then starts at the upper left. */
const LESBAR = 0.75;
/** The same for the back row of a room. */
const LESBAR_IM_SAAL = 1.35;

/** With a finger one moves the picture; a selected step can be moved with it too. */
export function Bildflaeche({ bild, ort }: { bild: KetteBild; ort: KettenOrt }) {
  const raum = useRef<HTMLDivElement>(null);
  const leiste = useRef<HTMLDivElement>(null);
  const s = useSteuerung(bild, ort, raum);
  const { speicher, befehle, blick, taten } = s;
  const kettenId = bild.kette.id;
  const { saal } = useSaalmodus();
  const lesbar = saal ? LESBAR_IM_SAAL : LESBAR;
  const passeAn = useEffectEvent(() => blick.zeigeAlles(bild, lesbar));
  const vorher = useRef(saal);
  useEffect(() => {
    if (vorher.current === saal) return;
    vorher.current = saal;
    // The frame has its new size with the next one that is drawn.
    const naechster = requestAnimationFrame(() => requestAnimationFrame(passeAn));
    return () => cancelAnimationFrame(naechster);
  }, [saal]);
  const ansage = useAnsage();
  const beschreibungId = useId();
  // The chain in words may come a moment after the picture: nobody waits for it with a pointer in the hand.
  const spaeter = useDeferredValue(bild);
  const [rahmenwahl, setRahmenwahl] = useState(false);
  const [minimap, setMinimap] = useState(false);
  const [platzt, setPlatzt] = useState(false);
  const [dialog, setDialog] = useState<'bahn' | 'verbinden' | null>(null);
  useWege(bild, speicher);
  const ziehen = useZiehen(bild, speicher, befehle);
  const zeiger = usePraesenzImBild(speicher, kettenId, ort.auswahl);
  const titel = usePlan((plan) => ketteTitel(plan, kettenId));
  const bahnen = useBahnen(bild, speicher, befehle, ort, raum);
  const ablage = useZwischenablage(bild, speicher, befehle, s.setzeWahl);
  const auswahl = useAusschnitt(speicher, (lage) => lage.auswahl);
  const setzt = useAusschnitt(speicher, (lage) => lage.setzt);
  const verbindet = useAusschnitt(speicher, (lage) => lage.verbindet);
  const treffer = useAusschnitt(speicher, (lage) => lage.treffer);
  const kontext = useMemo(
    () => ({ speicher, taten: s.fuerKnoten, bearbeitbar: befehle.erlaubt }),
    [speicher, s.fuerKnoten, befehle.erlaubt],
  );

  const klick = useCallback(
    (id: Id, dazu: boolean) => {
      const offen = speicher.lage.verbindet;
      if (offen && offen.vonId !== id) return s.verbinde(offen.vonId, id);
      // Without a keyboard there is no Umschalt: while several are chosen, each tap adds or takes away. No panel opens
      // meanwhile: it would push away what is to be tapped next.
      s.waehle(id, dazu || rahmenwahl, rahmenwahl);
      blick.fokussiere(id);
      // On a tablet the panel opens below: a step at the border is brought in with its handles.
      if (!rahmenwahl && window.matchMedia('(pointer: coarse)').matches) blick.zeige(bild, id);
    },
    [bild, speicher, s, blick, rahmenwahl],
  );
  const flaeche = useCallback(
    (bildschirm: { x: number; y: number }) => {
      const { setzt: art } = speicher.lage;
      if (art) return s.beginneMit(taten.setzeSchritt(art, blick.zuPunkt(bildschirm)));
      speicher.setze({ verbindet: null });
      s.setzeWahl(new Set(), null);
    },
    [speicher, s, taten, blick],
  );
  const wahl = useCallback(
    (an: readonly Id[], ab: readonly Id[]) => {
      const neu = new Set(speicher.lage.auswahl);
      for (const id of ab) neu.delete(id);
      for (const id of an) neu.add(id);
      if (an.length > 0 || neu.size > 0) s.setzeWahl(neu, [...neu].at(-1) ?? null);
    },
    [speicher, s],
  );
  const angefasst = (id: Id) => {
    const { auswahl: bisher } = speicher.lage;
    if (bisher.size > 0 && !bisher.has(id)) s.setzeWahl(new Set([id]), id);
  };
  const beginneVerbindung = (id: Id) => {
    speicher.setze({ verbindet: { vonId: id, punkt: null } });
    ansage('Verbinden: Gehen Sie mit den Pfeiltasten zum Zielschritt und drücken Sie Enter. Esc bricht ab.');
  };
  const abbrechen = () => {
    if (platzt) {
      setPlatzt(false);
      return ansage('Abgebrochen.');
    }
    if (speicher.lage.verbindet || speicher.lage.setzt) {
      speicher.setze({ verbindet: null, setzt: null });
      return ansage('Abgebrochen.');
    }
    if (speicher.lage.auswahl.size > 1) return s.setzeWahl(new Set(), null);
    leiste.current?.querySelector('button')?.focus();
  };
  const onTaste: Parameters<typeof Leinwand>[0]['onTaste'] = (e, hier) => {
    const benutzt = tasteImBild(
      e,
      bild,
      speicher,
      {
        bearbeitbar: befehle.erlaubt,
        geheZu: s.geheZu,
        fokussiere: s.zeigeUndFokussiere,
        waehle: s.waehle,
        alleWaehlen: () => s.setzeWahl(new Set(bild.schritte.keys()), null),
        schreibe: s.schreibe,
        naechster: s.naechster,
        beginneVerbindung,
        verbindeMit: (id) => verbindet && s.verbinde(verbindet.vonId, id),
        rueckeSchritte: taten.ruecke,
        inNachbarlane: taten.inNachbarlane,
        loesche: (luecke) => taten.loesche(luecke),
        loescheKante: taten.loescheKante,
        fuegeEin: s.fuegeEin,
        verdopple: ablage.verdopple,
        oeffneDetail: s.oeffneDetail,
        abbrechen,
        sage: ansage,
      },
      hier,
    );
    if (!benutzt) return;
    e.preventDefault();
    e.stopPropagation();
  };
  const setzeNeben = (art: NonNullable<typeof setzt>) => {
    const haupt = [...auswahl].at(-1);
    if (haupt && art !== 'start' && art !== 'notiz') return s.naechster(haupt, 'rechts', art);
    s.beginneMit(
      taten.setzeAnsEnde(art, bild.schritte.get(haupt ?? '')?.laneId ?? bild.lanes[0]?.id ?? null),
    );
  };
  const handgriffe: Omit<WerkzeugeProps, 'ref'> = {
    bild,
    ort,
    bearbeitbar: befehle.erlaubt,
    auswahl,
    setzt,
    verbindet: verbindet !== null,
    rahmenwahl,
    minimap,
    treffer: treffer?.size ?? null,
    onSetze: setzeNeben,
    onBahn: () => setDialog('bahn'),
    onVerbinden: () => setDialog('verbinden'),
    onAufraeumen: () => {
      taten.raeumeAuf();
    },
    onRichte: taten.richteAus,
    onPlatz: taten.platzSchaffen,
    onPlatzZiehen: () => {
      speicher.setze({ verbindet: null, setzt: null });
      setPlatzt(true);
    },
    onInLane: taten.inLane,
    onRuecke: taten.ruecke,
    onSchreibe: () => {
      const id = [...auswahl].at(-1);
      if (id) s.schreibe(id);
    },
    onLoesche: (luecke) => taten.loesche(luecke),
    onKopiere: ablage.kopiere,
    onFuegeEin: ablage.fuegeEinAusAblage,
    onVerdopple: ablage.verdopple,
    onAlle: () => s.setzeWahl(new Set(bild.schritte.keys()), null),
    onRahmenwahl: setRahmenwahl,
    onMinimap: setMinimap,
    onZoom: blick.zoome,
    onAlles: () => blick.zeigeAlles(bild),
    onSuche: (worte) => {
      const gesucht = worte.trim().toLocaleLowerCase('de');
      if (!gesucht) return speicher.setze({ treffer: null });
      const ids = [...bild.schritte.values()].flatMap(({ schritt }) =>
        schritt.titel.toLocaleLowerCase('de').includes(gesucht) ? [schritt.id] : [],
      );
      speicher.setze({ treffer: new Set(ids) });
      if (ids[0]) blick.zeige(bild, ids[0]);
    },
    onSuchSprung: () => {
      const erster = [...(treffer ?? [])][0];
      if (erster) s.geheZu(erster);
    },
  };
  useBefehle(befehleDesBildes(handgriffe));
  useEscape(abbrechen, verbindet !== null || setzt !== null || platzt);

  return (
    <BildKontext value={kontext}>
      <div className="flex h-full min-h-112 flex-col">
        <Werkzeuge ref={leiste} {...handgriffe} />
        {(setzt || verbindet || platzt) && (
          <p role="status" className="border-b border-line bg-info-weak px-5 py-1.5 text-sm text-info">
            {platzt
              ? 'Ziehen Sie auf dem Bild nach rechts: Alles rechts vom Zeiger rückt mit. Nach links schließt es die Lücke. Esc bricht ab.'
              : verbindet
                ? 'Wählen Sie den Schritt, zu dem die Verbindung führen soll. Esc bricht ab.'
                : 'Klicken Sie dorthin, wo der Schritt stehen soll. Esc bricht ab.'}
          </p>
        )}
        <Raeumfortschritt />
        {bild.befunde.length > 0 && <Befunde bild={bild} zeige={s.geheZu} />}
        <div className="@container relative isolate min-h-64 grow overflow-hidden">
          <a
            href="#nach-dem-bild"
            className="sr-only z-10 rounded-md bg-panel px-3 py-1.5 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
          >
            Leinwand überspringen
          </a>
          <BildInWorten id={beschreibungId} bild={spaeter} />
          <Leinwand
            raum={raum}
            bild={bild}
            titel={`Ablauf: ${titel}`}
            beschreibungId={beschreibungId}
            ziehen={ziehen}
            rahmenwahl={rahmenwahl}
            minimap={minimap}
            raeumt={s.raeumt}
            onTaste={onTaste}
            onFokus={(id) => speicher.lage.fokusId !== id && speicher.setze({ fokusId: id })}
            onKlick={klick}
            onAngefasst={angefasst}
            onWahl={wahl}
            onFlaeche={flaeche}
            schreibe={s.schreibe}
            onZeiger={(punkt) => zeiger(punkt && blick.zuPunkt(punkt))}
            onKopieren={ablage.onKopieren}
            onAusschneiden={ablage.onAusschneiden}
            onEinfuegen={ablage.onEinfuegen}
            onBereit={() => {
              blick.zeigeAlles(bild, lesbar);
              if (ort.auswahl) setTimeout(() => blick.zeige(bild, ort.auswahl ?? ''), 200);
            }}
          >
            <Baender lanes={bild.lanes} />
            <Kanten bild={bild} />
            <Andere bild={bild} kettenId={kettenId} />
            <Koepfe
              lanes={bild.lanes}
              bearbeitbar={befehle.erlaubt}
              waehle={(laneId) => s.waehle(laneId)}
              verschiebe={(id, nachId) => befehle.verschiebeLane({ id, nachId })}
              onTaste={bahnen.onTaste}
            />
          </Leinwand>
          {bild.schritte.size === 0 && !setzt && (
            <LeeresBild
              mitBahn={bild.lanes.some(({ id }) => id !== null)}
              bearbeitbar={befehle.erlaubt}
              onStart={() => setzeNeben('start')}
              onBahn={() => setDialog('bahn')}
            />
          )}
          {platzt && (
            <PlatzWerkzeug
              bild={bild}
              speicher={speicher}
              befehle={befehle}
              blick={blick}
              onFertig={() => setPlatzt(false)}
            />
          )}
          <span id="nach-dem-bild" tabIndex={-1} />
        </div>
      </div>
      {dialog === 'bahn' && <LaneDialog bild={bild} onZu={() => setDialog(null)} />}
      {bahnen.frage}
      {dialog === 'verbinden' && (
        <SchrittWahlDialog
          bild={bild}
          vonId={[...auswahl].at(-1) ?? null}
          onWahl={(vonId, nachId) => {
            setDialog(null);
            s.verbinde(vonId, nachId);
          }}
          onZu={() => setDialog(null)}
        />
      )}
    </BildKontext>
  );
}

/** Only large chains take so long that it shows. */
function Raeumfortschritt() {
  const abbrechen = useLage((lage) => lage.raeumtAuf);
  if (!abbrechen) return null;
  return (
    <div
      role="status"
      className="flex items-center gap-3 border-b border-line bg-info-weak px-5 py-1.5 text-sm text-info"
    >
      <progress aria-label="Aufräumen" className="h-2 w-32" />
      <span className="grow">Die Kette wird aufgeräumt …</span>
      <Button size="sm" onClick={abbrechen}>
        Abbrechen
      </Button>
    </div>
  );
}

function Befunde({ bild, zeige }: { bild: KetteBild; zeige: (id: Id) => void }) {
  return (
    <details className="border-b border-warn-line bg-warn-weak px-5 py-1.5 text-sm text-warn">
      <summary className="cursor-pointer">
        {bild.befunde.length === 1
          ? 'Eine Stelle dieser Kette ist beschädigt und wurde für die Ansicht ergänzt.'
          : `${bild.befunde.length} Stellen dieser Kette sind beschädigt und wurden für die Ansicht ergänzt.`}
      </summary>
      <ul className="mt-1 list-disc pl-5">
        {bild.befunde.slice(0, 50).map((befund) => (
          <li key={`${befund.art}/${befund.id}`}>
            {befund.sammlung === 'schritte' ? (
              <button type="button" className="textlink text-left" onClick={() => zeige(befund.id)}>
                {befund.text}
              </button>
            ) : (
              befund.text
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Esc ends a mode wherever the focus is. */
function useEscape(abbrechen: () => void, aktiv: boolean): void {
  const jetzt = useRef(abbrechen);
  jetzt.current = abbrechen;
  useEffect(() => {
    if (!aktiv) return;
    const taste = (e: KeyboardEvent) => {
      if (e.key === 'Escape') jetzt.current();
    };
    window.addEventListener('keydown', taste);
    return () => window.removeEventListener('keydown', taste);
  }, [aktiv]);
}
