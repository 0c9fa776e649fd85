import { WEITERE_STAEMME } from './weitere-nomen';

/**
 * Ordinary German nouns, so that a capitalised word is not taken for a name. Stems in the singular, lower case.
 * A compound is known by its last part, therefore a few hundred words cover most of German.
 */
const STAEMME = `
kasse abbruch abend abfahrt abfall abgabe abgang abhilfe abi abitur abkommen ablauf ablehnung abmeldung abreise abschied
abschlag abschluss abschnitt absender absicht absprache abstand abstieg abstimmung abteilung abwasser abwehr abzug
achse acker adresse affe agentur ahnung akt akte akteur aktie aktion aktivist akzent alarm album alkohol alltag alter
alternative ambulanz ampel amt analyse anblick anbieter anbau anbindung andrang anfang anfrage anfänger angabe angebot
angelegenheit angestellte angst anhang anhörung anklage ankunft anlage anlass anleitung anliegen anmeldung annahme
anordnung anpassung anreiz anruf ansatz anschein anschluss anschreiben anschrift ansicht ansprache anspruch anstalt
ansteuerung anstieg anteil antrag antwort anwalt anweisung anwendung anwesende anzahl anzeige anzug apfel apotheke app
apparat arbeit arbeitgeber arbeitnehmer archiv argument arm armut art artikel arznei arzt aspekt asyl atem atmosphäre
attest aufbau aufenthalt auffassung aufforderung aufgabe aufklärung auflage auflösung aufnahme aufsicht auftakt
auftrag auftritt aufwand auge augenblick aula ausbau ausblick ausdruck ausfall ausflug ausführung ausgabe ausgang
ausgleich aushang aushilfe auskunft ausland ausländer ausnahme ausrüstung aussage ausschluss ausschuss außenstelle
aussicht ausstand austausch austritt auswahl ausweg ausweis auto automat autor azubi bach bad bafög bahn bahnhof
balken ball band bank bar basis bau bauch bauer baum baustein beamte beamter bearbeiter becher bedarf bedenken
bedingung bedürfnis befehl befragte befund begegnung beginn begleiter begriff behandlung behinderte behörde beifall
beihilfe bein beirat beispiel beistand beitrag bekannte beleg belang beleuchtung benutzer bereich bereitschaft berg
bericht beruf besatzung bescheid bescheinigung beschluss beschwerde besitz besitzer bestand bestandteil bestellung
besteck besuch besucher beteiligte betrag betreff betreuer betrieb betroffene bett beute bevölkerung beweis bewerber
bewohner bezirk bezug bibliothek bier bild bildschirm bildung bitte blatt blech blick block blume blut boden bogen bonus
boot bote branche brand brauch brei bremse brett brief brille brot broschüre bruch brücke bruder brunnen brust buch
buchstabe bucht budget bühne bund bundesland bunker burg bürger bürgergeld büro bus butter café camp cent chance
chaos charakter chat chef chor christ club code computer container corona coach coaching dach damm dank datei daten
datenbank datum dauer decke deckel definition delegation delle demenz demokratie depot depression detail deutsch
deutsche diagnose dialog diakonie dichte dieb diele dienst dienstag digitalisierung ding diplom direktor diskussion
disziplin dolmetscher donnerstag doppel dorf dose dozent drama draht drang dritte droge druck drucker duldung dunkel
duo durchblick durchgang durchschnitt durst dusche ebene echo ecke effekt ehe ehre ehrenamt ei eid eifer eigentum
eile eimer eindruck einfluss eingabe eingang einheit einkauf einkommen einladung einleitung einrichtung einsatz
einschulung einsicht einspruch einstieg eintrag eintritt einwand einwohner einzelfall einzelne eis eisen element
elend eltern emotion empfang empfänger ende energie engagement engel enkel entfernung enttäuschung entwurf erbe erde
ereignis erfolg ergebnis erfahrung erinnerung erlass erlebnis ermessen ernst ersatz ersparnis ertrag erwachsene
erwerb erz erzieher essen etage etappe etat euro existenz experte export extra fabrik fach fachkraft faden fähigkeit
fahne fahrt fahrer fahrzeug faktor fall falle falte familie fan fang farbe fass fassung feedback fehler feier feind
feld fell fels fenster ferien fernsehen fest feuer film filter finanzen finger firma fisch fläche flasche fleisch
fleiß fliege flucht flüchtling flug fluss flüssigkeit flyer folge folie fonds förderer form format formel formular
forscher forst forum foto frage fragebogen fraktion frau freiheit freitag freizeit fremde freude freund friede
friedhof frist front frost frucht frühjahr frühling fuge führer führerschein fülle fund fünftel funk funktion
furcht fuß fußball futter gabe gang ganztag garage garantie gardine garten gas gasse gast gebäude gebiet gebirge gebot
gebühr geburt gedanke gedicht geduld gefahr gefängnis gefühl gegend gegenstand gegenteil gegenüber gegenwart gegner
gehalt geheimnis gehirn gehör geist geld gelände gelegenheit gemeinde gemeinschaft gemüse generation genosse gepäck
gerät gericht geruch gerücht gerüst gesamt geschäft geschenk geschichte geschirr geschlecht geschmack geschwister
gesellschaft gesetz gesicht gespräch gestalt gestell gesuch gesundheit getränk gewalt gewerbe gewerk gewerkschaft
gewicht gewinn gewissen gewohnheit gipfel glas glaube glied glück gold gott grab grad gramm gras gremium grenze griff
gruppe grund grundlage grundschule gruß gurt gut gutachten gutschein haar haft hafen hahn halle hals halt haltung
hammer hand handel handlung handwerk handy hang haupt hauptschule haus haushalt haut hebamme hebel heft heim heimat
heirat heizung hektar helfer hemd hemmnis herbst herd herkunft herr herz heute hilfe himmel hinblick hindernis
hintergrund hinweis hitze hobby hochschule hochzeit hof höhe hoffnung höhle holz honorar hort hose hospiz hotel hotline
hund hunderte hunger hürde hut idee ideal image impuls index indikator industrie info information infrastruktur
inhaber inhalt initiative inklusion insel institut institution instrument interesse internet intervention investition
irrtum islam islamist jacke jahr jahrhundert jahrzehnt jeder job jobcenter jugend jugendamt jugendliche junge jurist
kabel kabine kaffee kalender kaltmiete kamera kammer kampagne kampf kanal kandidat kante kanton kapital kapitel
kaiser karte karriere kasse kasten katalog kategorie kauf kaution keller kenner kenntnis kern kette kilo kilometer
kilogramm kind kinder kindergarten kirche kiste kita klage klang klasse klausel kleid kleidung klima klinik klub knie
knopf knoten koch kochen koffer kohle kollege kollegium kombi kommission kommando kommune kompetenz komponente
konferenz konflikt kongress könig konkurrenz können konsens kontakt kontext konto kontrolle konzept konzern konzert
kooperation koordination kopf kopie korb körper kosten kraft kran kranke krankheit krankenhaus krebs kredit kreis kreuz
krieg krippe krise kriterium küche kultur kunde kündigung kunst kur kurs kurve kuss labor lache laden ladung lage lager
land landkreis landwirt länge last lauf läufer laune leben lebenslauf leder legende lehre lehrer lehrling leid leiste
leistung leiter leitfaden lektion lerner lernen lesen leser letzte leute licht liebe lied lieferant lieferung
linie link liste literatur lob loch logik lohn lokal los lösung lotse lücke luft lust macht magen mahlzeit mahnung mai
mail makler mal maler management manager mandat mandant mangel mann mannschaft mantel mappe marke markt marsch maschine
maß masse maßnahme material mathematik matrix mauer maximum mechanismus medaille medien medikament medium medizin meer
mehrheit mehrwert meile meinung meister meldung melde menge mensch merkblatt merkmal messe messer metall meter methode
miete mieter migrant migration milch milieu million minderheit minister ministerium minijob minute mischung mission
missbrauch mitarbeiter mitglied mittag mitte mittel mittelpunkt mittwoch möbel mobilität modell moderation modul moment monat
monitor montag moral morgen moschee motiv motor motto müdigkeit mühe müll mund museum musik muslim mut muster mutter
mutti nachbar nachfrage nachhilfe nachmittag nachname nachricht nachteil nachweis nacht nadel nähe name nase nation
natur nebel neffe nerv netz netzwerk neues neuerung neuzugang nichte niveau norm not note notfall notiz notwendigkeit
nudel null nummer nutzen nutzer oberfläche oberhaupt obst obdachlose ofen offizier öffnung ohr öl olympia oma onkel opa
oper opfer optik option orden ordner ordnung organ organisation organismus ort ortschaft ost osten paar packung paket
palette panik panne papier parameter park parkplatz partei partner pass passage passant pate patient pauschale pause
pech pendel pension periode person personal perspektive pfad pfand pfarrer pfeil pferd pflege pfleger pflicht phase
phänomen pilot pilotprojekt plakat plan plattform platz politik politiker polizei polster portal porto position post
posten potenzial praktikum praktikant praxis prävention predigt preis presse priester prinzip priorität problem
produkt produktion professor profi profil prognose programm projekt protokoll provision prozent prozess prüfer prüfung
psyche psychiatrie psychologe pult pumpe punkt qualität quartal quartier quelle quittung quote rad rahmen rand rang
rat rate rathaus raub rauch raum reaktion realität realschule rechner rechnung recht rechte rede redner referat
referent reform regal regel regen regie regierung region register reha reibung reich reihe reim reise reiz rektor
religion rendite rente reparatur reserve respekt ressource rest restaurant resultat rettung revier rezept richter
richtlinie richtung riese ring risiko riss ritual rock rohr rolle roman rücken rückgang rückkehr rückmeldung rucksack
rückstand ruf ruhe ruhm runde saal sache saison salz sammlung sand sanierung sanktion satz säule satzung schaden schal
schale schalter scham schätzung schatten schau schatz scheibe schein scheitern schema schenkel schicht schichtdienst
schicksal schiene schiff schild schimmel schirm schlaf schlag schlange schleife schließung schloss schluss schlüssel
schmerz schmuck schnee schnitt schnittstelle schock schokolade schonung schrank schraube schreiben schrift schritt
schub schuh schulabschluss schuld schulden schule schüler schulter schulung schuss schutz schwächen schwanger
schwangere schwäche schwelle schwerpunkt schwester schwierigkeit schwung seele sekretariat sekunde see seite sektor
selbst selbsthilfe seminar sendung senior serie service sessel sicht sieg signal silbe sinn sitte situation sitz sitzung
skala skizze socke sofa software sohn solidarität sommer sonde sonne sonntag sonderschule sorge sorgerecht sorte sozialamt
sozialarbeit soziale spalte spanne spannung sparkasse spaß spatz speicher spende sperre spesen spiegel spiel spieler
spitze sponsor sport sprache sprecher sprechstunde sprung spur staat stadt stadtteil stab stall stamm stand
standard standort stapel stärke start station statistik statistiker status stau steg stein stelle stellplatz
stellungnahme stellschraube stempel stern steuer stichtag stiefel stiftung stil stille stimme stimmung stipendium stirn
stock stoff stolz stopp störung stoß strafe strafrecht strand straße strategie strecke streik streit strom strömung
struktur strumpf stube stück student studie studium stufe stuhl stunde sturm stütze subjekt suche sucht süden summe
suppe symbol symptom system szene tabelle tafel tag tagebuch tagesmutter tagespflege takt tal talent tante tanz tarif tasche
tasse tat täter tatsache taube taufe tausch tausende team technik tee teil teilhabe teilnahme teilnehmer telefon
teller tempel tempo tendenz teppich termin terrasse test text theater thema theorie therapie therapeut ticket tier tisch titel
tochter tod toilette ton topf tor tote tour tradition träger trainer training träne transparenz transport traube
trauer traum trauma treffen treiber trend trennung treppe treue trick trieb trinken tritt trost truppe tuch tugend
tür turm turnen turnus tüte typ übel überblick überfluss übergang überlegung übersetzer übersicht überstunde übung ufer
uhr umbau umfang umfeld umgang umgebung umlauf umsatz umschlag umstand umwelt umweg umzug unfall uni universität
unrecht unruhe unterhalt unterkunft unterlage unternehmen unterricht unterschied unterschrift urkunde urlaub ursache
ursprung urteil vater verantwortliche verband verbot verbrauch verbund verdacht verdienst verein verfahren verfasser
vergleich verhalten verhältnis verkauf verkäufer verkehr verlag verlauf verlust vermerk vermieter vermittler vermögen
vernunft verrat vers versand verständnis versteck versuch vertrag vertrauen vertreter verwandte verzeichnis verzicht
verzug video viertel visum vogel volk volkshochschule vollmacht volljährige vollzeit vorbild vordergrund vorfall
vorgabe vorgang vorgehen vorhaben vorkenntnis vorlage vorleistung vormittag vormund vorname vorrang vorrat vorschlag
vorschrift vorsicht vorsitz vorsitzende vorstand vorteil vortrag vorurteil vorwurf waage ware wache wachstum waffe wagen
wahl wahrheit wald wand wandel wange wärme warteliste wartezeit warum wasser wechsel wecker weg wehr weihnachten wein
weise weisung welle welt wende werbung werk werkstatt werkzeug wert wesen westen wetter wettbewerb widerspruch
widerstand wiese wille wind winter wirkung wirt wirtschaft wissen witwe witz woche wochenende wohl wohngeld
wohnheim wohnraum wohnsitz wohnung wolke wort wunde wunder wunsch würde wurzel wut zahl zahlung zahn zange zaun
zeche zeh zeichen zeile zeit zeitarbeit zeitplan zeitpunkt zeitraum zeitung zelle zelt zentrum zertifikat zettel zeug zeuge zeugnis
ziel ziffer zimmer zins zirkel zitat zone zoo zorn zucker zufall zug zugang zukunft zulage zulauf zuname zusage
zusammenarbeit zusatz zuschlag zuschuss zuspruch zustand zutritt zuwachs zuwanderer zwang zweck zweifel zweig zwilling
kurzarbeit teilzeit elternzeit elterngeld kindergeld unterhaltsvorschuss nachzug bleibe obhut probezeit leihe hartz
kollegin schwägerin tagesstätte stätte beratung abendschule förderschule gesamtschule gymnasium berufskolleg kolleg
integration anerkennung alphabetisierung sprachmittler lotsin paten patin ehrenamtliche hauptamtliche freiwillige
leistungen leistungsbezug bezieher bezug wartende suchende geflüchtete zugewanderte migrantin studierende lehrende
mitarbeitende beschäftigte auszubildende alleinerziehende arbeitslose arbeitsuchende kranker pflegende gefährdete
betreuende betreute versicherte angehörige minderjährige erziehende vorgesetzte abgeordnete
gänger geher nehmer geber halter macher steller leger setzer sucher schutz kräfte tun sein werden kommen gehen
verstehen handeln warten suchen finden fehlen wohnen leben leiden helfen lernen schwimmen laufen einkaufen
english englisch französisch arabisch türkisch russisch ukrainisch polnisch kurdisch farsi dari paschtu tigrinya
spanisch italienisch rumänisch bulgarisch albanisch serbisch kroatisch persisch somali amharisch
halbjahr halbtags jugendhilfe jugendherberge kinderarzt bäcker bäckerei fleischer fleischerei metzger metzgerei tischler
schreiner maurer schlosser elektriker friseur kellner reinigung lagerist busfahrer pflegehelfer erntehelfer gärtner
gärtnerei lackierer mechaniker mechatroniker monteur installateur maler schneider schneiderei schuster küchenhilfe
ingenieur informatiker verkäuferin kassierer koch köchin hausmeister pförtner wachmann soldat polizist feuerwehr
rentner pensionär beamtin anwältin ärztin richterin staatsanwalt notar steuerberater bürgermeister landrat dezernent
amtsleiter sachbearbeiter fallmanager vermittlerin sozialarbeiter sozialpädagoge pädagoge psychologin therapeutin
logopäde ergotherapeut physiotherapeut krankenschwester krankenpfleger altenpfleger ersthelfer imam pastor
kanzlei betreuung hospital spital sprechzeit öffnungszeit fahrplan fahrkarte fahrrad kinderwagen rollstuhl
`;

/** Words that are also the end of many surnames: known on their own, but not as the end of a compound. */
const NUR_ALLEIN = new Set(
  `dari farsi urdu hindi tamil roma bach berg burg feld fels bauer mann meister wald stein horn hof hofer see tal brunnen wiese bogen baum thal hahn vogel
  wolf fuchs könig kaiser richter koch schneider maler schuster schlosser gärtner bäcker fleischer metzger schreiner
  tischler maurer wirt pfarrer ernst engel sommer winter herbst stern berger stolz fried mai land hammer damm holz
  halm rad riese beck brand hort lang holm haus heim dorf rath tor ring loch eis ast ode ei ost rat art ort arm ton
  ende lust kern hut rose blum busch strauch sand strand kamp rain hain ehe uhr ohr bau ahn alt not los mal maß mut gut
  kur bar bus gas tag amt weg zug rock block schuh hose sack kopf haar bart fuß hand kraft glück licht himmel sonne
  schatten freund feind fremde reich gold wein kranz korn zahn nagel held herr graf fürst ritter knecht kunz hals eid tee öl ehre erz reim sohn christ pass`.split(
    /\s+/,
  ),
);

const WEITERE: ReadonlySet<string> = new Set(WEITERE_STAEMME.trim().split(/\s+/));
export const NOMEN: ReadonlySet<string> = new Set([...STAEMME.trim().split(/\s+/), ...WEITERE]);
/** Short words that end many compounds and no surnames. */
const KURZE_ENDEN = new Set(
  'amt tag rat geld kurs zeit fall plan team test akte rate rente kind recht pass stelle platz liste bus haus land kraft weg not angst licht bau zug'.split(
    ' ',
  ),
);
const ABSTRAKT =
  /(?:ung|heit|keit|schaft|tion|sion|tät|ismus|logie|grafie|graphie|enz|anz|ment|nis|tum|ling|ierung|age|erei|istik|atur|itur|thek|euse|metrie|nomie|pathie|kratie|ität|(?:nom|log|graf|graph|path|krat|metr|arch|atr|az|päd|phon|mon|tom|urg|eg)ie|ator|teur|ionär|loge|ium|iker|asmus|chen|ieren|[tkr]ist|erinn|lerin)(?:e?n|e?s|en|se[ns]?|e)?$/;
const BEUGUNG = [
  '',
  'e',
  'en',
  'n',
  's',
  'es',
  'er',
  'ern',
  'in',
  'innen',
  'ens',
  'em',
  'se',
  'sen',
  'nen',
  'ns',
];

const bekannt = new Map<string, boolean>();
const GEMERKT = 20_000;

/** True for what is an ordinary German noun (any case, also as the end of a compound), as far as the list knows. */
export function istNomen(wort: string): boolean {
  const klein = wort.toLowerCase().replace(/^.*-/, '');
  const gemerkt = bekannt.get(klein);
  if (gemerkt !== undefined) return gemerkt;
  const antwort = pruefe(klein);
  if (bekannt.size >= GEMERKT) bekannt.clear();
  bekannt.set(klein, antwort);
  return antwort;
}

function pruefe(klein: string): boolean {
  if (klein.length > 6 && ABSTRAKT.test(klein)) return true;
  if (imStamm(klein, NOMEN)) return true;
  for (let k = 2; k <= klein.length - 3; k += 1) {
    const ende = klein.slice(k);
    if (imStamm(ende, KURZE_ENDEN) && k >= 3) return true;
    if (ende.length >= 4 && k >= 3 && imStamm(ende, NOMEN, NUR_ALLEIN)) return true;
  }
  return false;
}

function imStamm(wort: string, menge: ReadonlySet<string>, ausser?: ReadonlySet<string>): boolean {
  const ohneUmlaut = wort.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
  const formen = ohneUmlaut === wort ? [wort] : [wort, ohneUmlaut];
  return formen.some((form) =>
    BEUGUNG.some((endung) => {
      if (!form.endsWith(endung) || form.length - endung.length < 2) return false;
      const stamm = form.slice(0, form.length - endung.length);
      return (
        treffer(stamm, menge, ausser) ||
        (/^e?n|e[rs]?|es/.test(endung) && treffer(`${stamm}e`, menge, ausser))
      );
    }),
  );
}

function treffer(stamm: string, menge: ReadonlySet<string>, ausser?: ReadonlySet<string>): boolean {
  if (stamm.length < (menge === KURZE_ENDEN ? 3 : 2) || !menge.has(stamm)) return false;
  // Short words of the second list end too many surnames to prove a compound.
  return !ausser || !(ausser.has(stamm) || (stamm.length < 6 && WEITERE.has(stamm)));
}
