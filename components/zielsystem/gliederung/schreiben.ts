import type { Ergebnis } from '@/lib/plan/doc/command';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { sammlungVon, titelVon } from '../abfragen';
import { ebeneDarunter, type NeueZeile, rueckeNeueZeile } from './neue-zeile';
import type { Steuerung } from './steuerung';
import type { Danach } from './tastatur';

/** Writing a wording in place: begin, take over, discard. The draft lives in the store until it is taken over. */

/** `mit`: the typed character that replaces the wording; null keeps it. */
export function beginne(s: Steuerung, id: Id, mit: string | null) {
  const { plan } = s.umgebung;
  const sammlung = sammlungVon(plan(), id);
  if (!sammlung || !s.bearbeitbar) return;
  const ausgang = titelVon(plan(), sammlung, id);
  s.umgebung.waehle(id);
  s.speicher.setze({ bearbeitung: { id, neu: null, entwurf: mit ?? ausgang, ausgang } });
}

export function oeffneNeueZeile(s: Steuerung, neu: NeueZeile) {
  if (!s.bearbeitbar) return;
  if (neu.parentId) s.umgebung.setzeKlappe(neu.parentId, true);
  s.imGange = true;
  s.speicher.setze({ bearbeitung: { id: null, neu, entwurf: '', ausgang: '' } });
}

/** Esc: nothing changes, and the focus is where the writing began. */
export function verwirf(s: Steuerung) {
  const { bearbeitung } = s.speicher.lage;
  s.speicher.setze({ bearbeitung: null });
  s.imGange = false;
  const zurueck = bearbeitung?.id ?? bearbeitung?.neu?.nachId ?? bearbeitung?.neu?.parentId;
  if (zurueck) s.fokussiere(zurueck);
}

/** Takes the draft over. A refusal leaves everything as it is, the text too. */
export function uebernimm(s: Steuerung, danach: Danach) {
  const { bearbeitung } = s.speicher.lage;
  if (!bearbeitung) return;
  if (bearbeitung.neu) return uebernimmNeue(s, bearbeitung.neu, bearbeitung.entwurf.trim(), danach);
  if (!bearbeitung.id) return;
  const { id } = bearbeitung;
  if (!schreibeTitel(s, id).ok) return;
  s.speicher.setze({ bearbeitung: null });
  s.fokussiere(id);
  if (danach === 'ein' || danach === 'aus') s.ruecke(id, danach);
  const zeile = s.zeile(id);
  if (zeile && danach === 'neu') s.neu(zeile, 'geschwister');
  if (zeile && danach === 'kind') s.neu(zeile, 'kind');
}

/** The field lost the focus to something else: keep what was written, leave the focus where it went. */
export function verlasseFeld(s: Steuerung, id: Id | null) {
  const { bearbeitung } = s.speicher.lage;
  if (!bearbeitung || bearbeitung.id !== id) return;
  if (bearbeitung.neu) {
    const titel = bearbeitung.entwurf.trim();
    if (titel && !lege(s, bearbeitung.neu, titel).ok) return;
  } else if (id && !schreibeTitel(s, id).ok) return;
  s.speicher.setze({ bearbeitung: null });
}

function uebernimmNeue(s: Steuerung, neu: NeueZeile, titel: string, danach: Danach) {
  if (danach === 'ein' || danach === 'aus') return rueckeEntwurf(s, neu, danach);
  if (!titel) return verwirf(s);
  const ergebnis = lege(s, neu, titel);
  if (!ergebnis.ok) return;
  const id = ergebnis.wert;
  if (danach === 'neu') return oeffneNeueZeile(s, { ...neu, nachId: id });
  const ebene = ebeneDarunter(neu.ebene);
  if (danach === 'kind' && ebene && !neu.alternative) {
    return oeffneNeueZeile(s, { ebene, parentId: id, alternative: false });
  }
  s.speicher.setze({ bearbeitung: null });
  s.umgebung.waehle(id);
  s.fokussiere(id);
}

function rueckeEntwurf(s: Steuerung, neu: NeueZeile, richtung: 'ein' | 'aus') {
  const { bearbeitung } = s.speicher.lage;
  const gerueckt = rueckeNeueZeile(s.umgebung.alle, neu, richtung);
  if (typeof gerueckt === 'string') return s.umgebung.melde(gerueckt);
  if (gerueckt.parentId) s.umgebung.setzeKlappe(gerueckt.parentId, true);
  if (bearbeitung) s.speicher.setze({ bearbeitung: { ...bearbeitung, neu: gerueckt } });
}

function lege(s: Steuerung, neu: NeueZeile, titel: string): Ergebnis<Id> {
  const { befehle } = s.umgebung;
  const { ebene, parentId, nachId } = neu;
  if (ebene !== 'aktivitaet') {
    return befehle.createZiel({
      ebene,
      parentId,
      nachId,
      titel,
      als: neu.alternative ? 'alternative' : 'ziel',
    });
  }
  if (parentId === null) return { ok: false, grund: 'Eine Aktivität gehört unter ein Ergebnisziel.' };
  return befehle.createAktivitaet({ parentId, nachId, titel });
}

function schreibeTitel(s: Steuerung, id: Id): Ergebnis<void> {
  const { bearbeitung } = s.speicher.lage;
  const { plan, befehle } = s.umgebung;
  const sammlung = sammlungVon(plan(), id);
  const titel = bearbeitung?.entwurf.trim() ?? '';
  if (!sammlung || !bearbeitung || titel === bearbeitung.ausgang) return { ok: true, wert: undefined };
  return befehle.updateTitel(sammlung, id, titel);
}
