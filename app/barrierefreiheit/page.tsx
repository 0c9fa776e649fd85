import type { Metadata } from 'next';
import { Textseite } from '@/components/ui/text-page';

export const metadata: Metadata = { title: 'Barrierefreiheit' };

/** Template of the statement required by law; the operating body completes what stands in brackets. */
export default function BarrierefreiheitSeite() {
  return (
    <Textseite titel="Erklärung zur Barrierefreiheit">
      <p>
        Diese Erklärung gilt für die Planungssoftware Diadem, wie sie von [Name der betreibenden Stelle]
        bereitgestellt wird. Die betreibende Stelle ergänzt die Angaben in eckigen Klammern, bevor sie Diadem
        einsetzt.
      </p>
      <h2>Stand der Vereinbarkeit</h2>
      <p>
        Maßstab sind die Anforderungen der EN 301 549 und der BITV 2.0. Die Software wird bei jeder Änderung
        automatisch mit axe geprüft. Eine Prüfung durch eine unabhängige Stelle steht noch aus: [Datum und
        Ergebnis].
      </p>
      <h2>Was schon geht</h2>
      <ul>
        <li>
          Alle Funktionen lassen sich mit der Tastatur bedienen; „?“ zeigt die Tastenkürzel der Ansicht.
        </li>
        <li>Für jedes Ziehen mit der Maus gibt es einen Weg über Schaltflächen oder Menüs.</li>
        <li>
          Das Zielsystem steht als Gliederung, als Baum und als Planungsmatrix bereit; alle drei zeigen
          dieselben Daten.
        </li>
        <li>Änderungen anderer werden gesammelt und zurückhaltend angesagt; das lässt sich ausschalten.</li>
        <li>
          Es gibt eine Ansicht mit hohem Kontrast; die Farben und Schriftgrößen des Systems werden beachtet.
        </li>
        <li>Die Planungsmatrix wird als getaggtes PDF nach PDF/UA-1 ausgegeben.</li>
      </ul>
      <h2>Was noch nicht geht</h2>
      <ul>
        <li>Mit Screenreadern wurde bisher nicht durch betroffene Personen geprüft.</li>
        <li>
          Erklärungen in Leichter Sprache und in Deutscher Gebärdensprache fehlen noch: [Planung der
          betreibenden Stelle].
        </li>
      </ul>
      <h2>Barrieren melden</h2>
      <p>
        Wenn Sie auf eine Barriere stoßen, schreiben Sie an [E-Mail der betreibenden Stelle] oder rufen Sie an
        unter [Telefon]. Eine Anmeldung ist dafür nicht nötig. Sie erhalten innerhalb eines Monats eine
        Antwort.
      </p>
      <h2>Durchsetzungsverfahren</h2>
      <p>
        Ist die Antwort nicht zufriedenstellend, können Sie sich an die Durchsetzungsstelle Ihres Landes
        wenden: [Name, Anschrift und E-Mail der Durchsetzungsstelle].
      </p>
      <p>Diese Erklärung wurde am [Datum] erstellt und wird jährlich überprüft.</p>
    </Textseite>
  );
}
