import type { Metadata } from 'next';
import { Textseite } from '@/components/ui/text-page';

export const metadata: Metadata = { title: 'Datenschutz' };

/** Template of the information under Art. 13 GDPR; the operating body completes what stands in brackets. */
export default function DatenschutzSeite() {
  return (
    <Textseite titel="Datenschutz">
      <p>
        Verantwortlich ist [Name und Anschrift der betreibenden Stelle], Datenschutzbeauftragte: [Kontakt].
        Die betreibende Stelle ergänzt die Angaben in eckigen Klammern, bevor sie Diadem einsetzt.
      </p>
      <h2>Welche Daten verarbeitet werden</h2>
      <ul>
        <li>Ihr Konto: Name, E-Mail-Adresse, ein nicht umkehrbar gespeichertes Passwort.</li>
        <li>Ihre Sitzungen: Beginn, Ende, Kennung des Browsers und IP-Adresse.</li>
        <li>Ihre Mitgliedschaften und Rollen in Netzwerken.</li>
        <li>Ihre Beiträge zum Plan: wer welches Feld wann geändert hat.</li>
        <li>
          Ein Protokoll sicherheitsrelevanter Vorgänge, zum Beispiel Anmeldungen und Änderungen von Rollen.
        </li>
      </ul>
      <h2>Wozu und auf welcher Grundlage</h2>
      <p>
        Die Daten dienen der gemeinsamen Planung in kommunalen Netzwerken. Rechtsgrundlage: [zum Beispiel Art.
        6 Abs. 1 Buchst. e DSGVO mit Landesrecht].
      </p>
      <h2>Was auf Ihrem Gerät liegt</h2>
      <p>
        Ein Cookie für die Anmeldung und, wenn Sie ihn wählen, einer für den hohen Kontrast. Damit Sie auch
        ohne Verbindung arbeiten können, hält der Browser eine Kopie des Plans; sie wird beim Abmelden
        gelöscht. Diadem lädt nichts von fremden Servern und gibt nichts an sie weiter.
      </p>
      <h2>Wer sieht, dass Sie da sind</h2>
      <p>
        Wer denselben Plan geöffnet hat, sieht Ihren Namen und woran Sie gerade arbeiten. Unter „Wer ist da“
        können Sie das ausschalten.
      </p>
      <h2>Wie lange</h2>
      <p>
        Gelöschte Elemente bleiben 30 Tage im Papierkorb. Weitere Fristen: [Löschkonzept der betreibenden
        Stelle].
      </p>
      <h2>Ihre Rechte</h2>
      <p>
        Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch; Beschwerde bei [zuständige
        Aufsichtsbehörde].
      </p>
    </Textseite>
  );
}
