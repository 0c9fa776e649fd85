import type { Befund } from '../befund';
import { INSTITUTION, PERSON, satzUm } from '../muster';
import { treffer } from './treffer';

interface Gruppe {
  /** Words that already speak of one person. */
  deutlich: RegExp;
  /** Words that count only in a sentence about a person. */
  imPersonensatz: RegExp | null;
  grund: string;
  ersatz: string | null;
}

const wort = (teil: string, endungen = ''): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${teil})${endungen}(?![\\p{L}])`, 'gu');

const GRUPPEN: readonly Gruppe[] = [
  {
    deutlich: wort(
      'HIV-?positiv|HIV-?infiziert\\p{L}*|an AIDS|schwerbehindert(?:e[nrsm]?)?|schwerstbehindert\\p{L}*|querschnittsgelähmt\\p{L}*|drogenabhängig\\p{L}*|alkoholabhängig\\p{L}*|alkoholkrank\\p{L}*|spielsüchtig\\p{L}*|suchtkrank\\p{L}*|heroinabhängig\\p{L}*|selbstmordgefährdet\\p{L}*|suizidal\\p{L}*|Suizidversuch\\p{L}*|Selbstmordversuch\\p{L}*|an (?:Krebs|Leukämie|Demenz|Epilepsie|Diabetes|Multipler Sklerose|Depressionen?|Schizophrenie|Tuberkulose|Hepatitis) \\p{Ll}*|Traumafolgestörung|posttraumatisch\\p{L}*|PTBS|Fehlgeburt|Abtreibung|Schwangerschaftsabbruch|chronisch krank\\p{L}*|psychisch krank\\p{L}*|depressiv\\p{L}*|schizophren\\p{L}*|psychotisch\\p{L}*|gehörlos\\p{L}*|taubstumm\\p{L}*|erblindet\\p{L}*|Nierentransplantation|Chemotherapie|dialysepflichtig\\p{L}*',
    ),
    imPersonensatz: wort(
      'HIV|AIDS|Krebs(?:erkrankung)?|Leukämie|Epilepsie|Autismus|Diabetes|Depressionen?|Psychose|Schizophrenie|Burnout|Demenz|Trauma(?:ta|tisierung)?|traumatisiert\\p{L}*|Hepatitis|Tuberkulose|Multiple Sklerose|Behinderung|Schwerbehinderung|Pflegegrad(?: \\d)?|Rollstuhl|blind|taub|schwanger|Schwangerschaft|Suizid\\p{L}*|Entzug|Sucht|Psychiatrie|psychiatrisch\\p{L}*|Methadon|Dialyse|Schlaganfall|Herzinfarkt|Amputation|Prothese|Diagnose|Herzfehler|Down-Syndrom|Essstörung|Magersucht|ADHS|Angststörung|Panikattacken|geistig behindert\\p{L}*|lernbehindert\\p{L}*|Asperger|chronische[nrs]? \\p{L}*(?:erkrankung|krankheit)',
    ),
    grund:
      'Eine Angabe zur Gesundheit ist besonders geschützt. Beschreiben Sie den Bedarf statt der Diagnose.',
    ersatz: 'mit besonderem Unterstützungsbedarf',
  },
  {
    deutlich: wort(
      'Muslimin|gläubige[rn]? (?:Muslim|Muslima|Christ|Jude|Jüdin)|Jesidin|Jeside|Ezidin|Alevitin|Zeug(?:e|in|en) Jehovas|konvertiert\\p{L}*|zum (?:Christentum|Islam|Judentum) übergetreten|getauft\\p{L}*|Kopftuch|strenggläubig\\p{L}*|homosexuell\\p{L}*|lesbisch\\p{L}*|schwule?[rn]?|bisexuell\\p{L}*|transsexuell\\p{L}*|trans(?:gender|ident)\\p{L}*|intersexuell\\p{L}*',
    ),
    imPersonensatz: wort(
      'Muslim|Muslima|muslimisch\\p{L}*|Christ|Christin|christlich\\p{L}*|Jude|Jüdin|jüdisch\\p{L}*|Alevit|alevitisch\\p{L}*|jesidisch\\p{L}*|Hindu|Buddhist(?:in)?|orthodox\\p{L}*|sunnitisch\\p{L}*|schiitisch\\p{L}*|Sunnit(?:in)?|Schiit(?:in)?|Atheist(?:in)?|Sinti|Roma|Romni|Sintezza|queer\\p{L}*|Gewerkschaftsmitglied|Parteimitglied',
    ),
    grund: 'Religion, Herkunftsgruppe und sexuelle Orientierung sind besonders geschützt und selten nötig.',
    ersatz: null,
  },
  {
    deutlich: wort(
      'vergewaltigt\\p{L}*|missbraucht\\p{L}*|misshandelt\\p{L}*|zwangsverheiratet\\p{L}*|Zwangsheirat|Genitalverstümmelung|beschnitten\\p{L}*|gefoltert\\p{L}*|verprügelt\\p{L}*|sexuell (?:belästigt|missbraucht|genötigt)\\p{L}*|sexuelle[rn]? (?:Missbrauch|Gewalt|Übergriff)\\p{L}*|zur Prostitution|Zwangsprostitution|von (?:ihrem|seinem|ihrer|seiner) (?:Mann|Ehemann|Partner|Vater|Bruder|Frau|Mutter) (?:geschlagen|bedroht)|Morddrohung\\p{L}*|Ehrenmord',
    ),
    imPersonensatz: wort(
      'häusliche[rn]? Gewalt|Gewalt(?:erfahrung|opfer)?|geschlagen|bedroht|Folter|Menschenhandel|Frauenhaus|Stalking|Prostitution|Missbrauch|Kindeswohlgefährdung|Inobhutnahme|in Obhut genommen',
    ),
    grund: 'Eine Gewalterfahrung ist besonders schutzwürdig. Nennen Sie nur, welche Hilfe gebraucht wird.',
    ersatz: 'nach belastenden Erfahrungen',
  },
  {
    deutlich: wort(
      'in Haft (?:gewesen|genommen|sitzt|saß)|in (?:Untersuchungs|Abschiebe|Abschiebungs)haft|vorbestraft\\p{L}*|Vorstrafen?|Haftentlass\\p{L}*|inhaftiert\\p{L}*|verurteilt\\p{L}*|auf Bewährung|Bewährungshelfer\\p{L}*|Jugendarrest|straffällig\\p{L}*',
    ),
    imPersonensatz: wort(
      'in Haft|Haft|Gefängnis|Strafverfahren|Straftat(?:en)?|Anklage|Ermittlungsverfahren|Diebstahl|Körperverletzung|Drogendelikt\\p{L}*|Bewährung|JVA|Dealer|Betrug',
    ),
    grund: 'Angaben zu Straftaten sind besonders geschützt und machen erkennbar.',
    ersatz: null,
  },
  {
    deutlich: wort(
      'ohne (?:gültige )?Papiere|papierlos\\p{L}*|ohne (?:gültigen )?Aufenthalt(?:stitel|sstatus|srecht)?|untergetaucht\\p{L}*|illegal (?:hier|eingereist|aufhältig|im Land|in Deutschland|beschäftigt)|illegalisiert\\p{L}*|im Kirchenasyl|in die Illegalität|vollziehbar ausreisepflichtig\\p{L}*|schwarz (?:gearbeitet|arbeitet|beschäftigt)|arbeitet schwarz',
    ),
    imPersonensatz: wort('Kirchenasyl|ausreisepflichtig\\p{L}*|Abschiebung|Schwarzarbeit|illegal'),
    grund: 'Ein Aufenthalt ohne Status kann Menschen gefährden, wenn sie erkannt werden.',
    ersatz: 'mit ungeklärtem Aufenthalt',
  },
];

/** Health, religion, violence, offences, residence without status: allowed only where the case needs it. */
export function findeKategorien(text: string): Befund[] {
  const aussage = (gruppe: Gruppe) =>
    ({ art: 'besondere_kategorie', schwere: 'warnung', grund: gruppe.grund, ersatz: gruppe.ersatz }) as const;
  return GRUPPEN.flatMap((gruppe) => [
    ...treffer(text, gruppe.deutlich, aussage(gruppe)),
    ...(gruppe.imPersonensatz
      ? treffer(text, gruppe.imPersonensatz, aussage(gruppe), ({ 0: stelle, index }) => {
          const satz = satzUm(text, index, index + stelle.length);
          return PERSON.test(satz) && !(INSTITUTION.test(satz) && !EINZELN.test(satz)) ? {} : null;
        })
      : []),
  ]);
}

/** In a sentence with an office, "sie" is often the office: then only a plain word for a person counts. */
const EINZELN =
  /(?<![\p{L}])(?:Herr|Frau|Klient(?:in)?|Mutter|Vater|Sohn|Tochter|Bruder|Schwester|Mann|Familie|\d{1,2}-?jährige)/u;
