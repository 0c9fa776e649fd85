/**
 * Every kind of event the audit trail knows, with the words the Koordination reads.
 * Events without a network (sign-in) are kept for the operator and shown to nobody in the product.
 */
export const EREIGNISSE = {
  'konto.angelegt': 'Konto angelegt',
  anmeldung: 'Angemeldet',
  'anmeldung.fehlgeschlagen': 'Anmeldung fehlgeschlagen',
  abmeldung: 'Abgemeldet',
  'netzwerk.angelegt': 'Netzwerk angelegt',
  'netzwerk.eingelesen': 'Netzwerkdatei eingelesen',
  'netzwerk.umbenannt': 'Netzwerk umbenannt',
  'netzwerk.geloescht': 'Netzwerk gelöscht',
  'netzwerk.exportiert': 'Netzwerkdatei heruntergeladen',
  'mitglied.beigetreten': 'Beigetreten',
  'mitglied.rolle': 'Rolle geändert',
  'mitglied.vertretung': 'Vertretung geändert',
  'mitglied.entfernt': 'Mitglied entfernt',
  'mitglied.ausgetreten': 'Netzwerk verlassen',
  'einladung.erstellt': 'Einladung erstellt',
  'einladung.widerrufen': 'Einladung widerrufen',
  'fall.angelegt': 'Fall angelegt',
  'fall.eingereicht': 'Fall zur Prüfung gegeben',
  'fall.freigegeben': 'Fall freigegeben',
  'fall.zurueckgegeben': 'Fall zurück in den Entwurf',
  'fall.zurueckgezogen': 'Freigabe eines Falls zurückgezogen',
  'fall.aufbewahrung': 'Aufbewahrung eines Falls geändert',
  'fall.geloescht': 'Fall gelöscht',
  'fall.abgelaufen': 'Fall nach Ablauf gelöscht',
  'fall.gedruckt': 'Fallblatt heruntergeladen',
  'analyse.exportiert': 'Einschätzungen der Beteiligtenanalyse heruntergeladen',
  'analyse.freigabe': 'Beteiligtenanalyse freigegeben oder geschlossen',
  'befund.unbedenklich': 'Fundstelle als unbedenklich bestätigt',
  'befund.widerrufen': 'Bestätigung zurückgenommen',
  datenpanne: 'Datenpanne: Text entfernt',
  'stand.behalten': 'Stand der Beteiligten behalten',
  'stand.geloescht': 'Stand der Beteiligten gelöscht',
  'zugriff.verweigert': 'Zugriff verweigert',
} as const;

export type Ereignis = keyof typeof EREIGNISSE;

/** Words for a stored event; one that an older or newer version wrote is shown as it is stored. */
export function ereignisText(was: string): string {
  const bekannt = Object.entries(EREIGNISSE).find(([name]) => name === was);
  return bekannt ? bekannt[1] : was;
}
