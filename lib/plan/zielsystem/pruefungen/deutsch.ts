/**
 * Just enough German to tell a state from an instruction. It knows word forms, not grammar: where a form is
 * ambiguous the checks stay silent, because a wrong hint costs more trust than a missing one.
 */

const liste = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Separable prefixes, longest first where one begins another. */
const VORSILBEN =
  '(?:gegenüber|entgegen|gegen|zusammen|zurück|weiter|voraus|heraus|hinaus|hinzu|herbei|hervor|herunter|sicher|bereit|bekannt|fertig|frei|fest|fort|nach|nieder|teil|statt|wieder|vorbei|über|unter|durch|dazu|mit|auf|aus|ein|vor|weg|los|her|hin|bei|dar|um|an|ab|zu)';

/** Infinitives that look like participles because their stem begins with „ge“. */
const GE_INFINITIVE = liste(
  'geben gehen gewinnen gestalten gewähren gewährleisten genehmigen gelten gebrauchen gehören genießen gelangen gefährden gestatten geraten gewöhnen gewichten gelingen geschehen genügen gedenken gefallen',
);

/** Endings of strong participles whose infinitive looks different: „besprochen“, „beschlossen“, „verstanden“. */
const STARKE_PARTIZIPIEN =
  /^(?:be|ver|er|ent|emp|zer|miss|über|unter|durch|wider|um|anver|zuer)(?:schlossen|sprochen|schrieben|trieben|nommen|gonnen|schieden|standen|fohlen|holfen|worfen|troffen|boten|zogen|loren|gangen|bunden|funden|wonnen|wiesen|brochen|griffen|glichen|schnitten|wogen|hoben|schoben|legen|mieden|schoben|stiegen|wichen|worben|dorben|schwunden|flossen|nannt|bracht|kannt|dacht)$/;

/** Lower-case words in -en, -ern, -eln that are no verbs. */
const KEINE_VERBEN = liste(`
  zufrieden offen selten zusammen drinnen außen innen unten oben eben wegen gegen neben zwischen binnen morgen allen
  ihnen denen deren vorhanden verschieden bescheiden trocken eigen sieben sondern hinten worden geworden gewesen
  gestern gern gerne modern extern intern ungern vorn insofern sofern inwiefern außerdem beiden jeden keinen einen
  seinen ihren unseren meinen diesen jenen welchen solchen vielen wenigen anderen einigen mehreren zehn vierzehn
  verbunden dagegen hingegen deswegen weswegen daneben vergebens mitten aufgehoben willkommen vollkommen angemessen
  erwachsen besonnen entschlossen unabhängigen`);

/** Verbs that take no object: at the end of a sentence they are finite, „Alle Stellen kooperieren“. */
const OHNE_OBJEKT = liste(`
  kooperieren beginnen bestehen funktionieren greifen gelten arbeiten wirken existieren sinken steigen bleiben leben
  wohnen passen stimmen reichen profitieren gelingen vorliegen ausreichen entstehen wachsen schwinden warten`);

/** Finite forms common in goals; they show that a sentence is a statement. */
const FINITE = liste(`
  ist sind war waren sei hat haben hatte hatten kann können darf dürfen will wollen liegt liegen besteht bestehen
  gelingt gelingen gibt hilft weiß wissen kennt kennen erhält erhalten nimmt nehmen findet finden geht gehen kommt
  kommen bleibt bleiben nutzt trifft arbeitet stellt meldet sorgt führt beginnt lässt braucht brauchen dauert wartet
  erreicht versteht verstehen vermittelt begleitet unterstützt bietet gilt gelten wirkt sinkt steigt reicht wurde
  wurden verfügt verfügen besitzt besucht fühlt fühlen lebt leben spricht sprechen entscheidet vertraut vertrauen
  gehört verlaufen erfolgt erfolgen`);

const AUXILIARE = liste(`
  ist sind war waren wird werden wurde wurden soll sollen sollte sollten muss müssen müsste müssten kann können konnte
  könnte könnten hat haben darf dürfen möchte möchten will wollen würde würden`);

const NEBENSATZ = liste(`
  dass daß ob wer wen wem wessen was wo wie wann warum wozu wofür woran womit wodurch worauf welche welcher welches
  welchen welchem wenn weil damit sodass obwohl sobald solange nachdem bevor bis falls indem sofern die der das den dem
  deren dessen denen um ohne statt anstatt`);

/** The words of a text as written, without punctuation at their ends. */
export function worte(text: string): string[] {
  return text
    .split(/[\s\u00a0/]+/)
    .map((wort) => wort.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}

/**
 * The clauses that make the statement: split at commas, semicolons, colons, dashes and line breaks; notes in
 * brackets, „usw.“ and subordinate clauses left out. If nothing else is there, the subordinate ones count.
 */
export function hauptsaetze(text: string): string[] {
  const saetze = text
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\b(?:usw|etc|u\.\s?a|u\.\s?ä|o\.\s?ä)\.(?=\s*$|[,;])/gi, ' ')
    .split(/[,;:\n\r]+|[.!?](?=\s|$)|\s[–—-]\s/)
    .map((satz) => satz.trim())
    .filter((satz) => worte(satz).length > 0);
  const haupt = saetze.filter((satz, i) => !istNebensatz(satz, i));
  return haupt.length > 0 ? haupt : saetze;
}

/** „Die Stelle …“ opens a sentence, „…, die gemeldet sind“ does not: an article only counts behind a comma. */
function istNebensatz(satz: string, stelle: number): boolean {
  const [erstes = ''] = worte(satz);
  const klein = erstes.toLowerCase();
  if (!NEBENSATZ.has(klein)) return false;
  if (stelle === 0)
    return (
      /^(?:wenn|sobald|solange|nachdem|bevor|falls|sofern|weil|obwohl|um|damit|dass)$/.test(klein) &&
      satz.split(/\s/).length > 2
    );
  return erstes === klein;
}

/** „ausgegeben“, „geregelt“, „besprochen“, „informiert“. */
export function istPartizip(wort: string): boolean {
  if (wort !== wort.toLowerCase()) return false;
  if (STARKE_PARTIZIPIEN.test(wort)) return true;
  const ohne = wort
    .replace(/^(?:gegenüber|entgegen|gegen)/, '')
    .replace(new RegExp(`^${VORSILBEN}(?=ge)`), '');
  if (/^ge\p{L}{2,}(?:en|t)$/u.test(ohne)) return !GE_INFINITIVE.has(ohne) && !GE_INFINITIVE.has(wort);
  return (
    /^(?:be|ver|er|ent|emp|zer|miss|über|unter|durch|wider)\p{L}{2,}t$/u.test(wort) || /iert$/.test(wort)
  );
}

/** „einrichten“, „fördern“, „sammeln“, „tun“; not „offen“, not „ausgegeben“. */
export function istInfinitiv(wort: string): boolean {
  if (wort !== wort.toLowerCase() || wort.length < 3 || KEINE_VERBEN.has(wort)) return false;
  if (!/(?:en|ern|eln|tun|sein)$/.test(wort)) return false;
  return !istPartizip(wort);
}

/** „einzurichten“, or the word behind „zu“. */
export function istZuInfinitiv(wort: string, vorher: string | undefined): boolean {
  if (!istInfinitiv(wort)) return false;
  return vorher === 'zu' || new RegExp(`^${VORSILBEN}zu\\p{L}{3,}(?:en|ern|eln|tun)$`, 'u').test(wort);
}

/** „einzurichten“ → „einrichten“. */
export function ohneZu(wort: string): string {
  return wort.replace(new RegExp(`^(${VORSILBEN})zu(?=\\p{L}{3,})`, 'u'), '$1');
}

export const istFinit = (wort: string): boolean => FINITE.has(wort);
export const istAuxiliar = (wort: string): boolean => AUXILIARE.has(wort);
export const istOhneObjekt = (wort: string): boolean => OHNE_OBJEKT.has(wort);

/** „Einrichtung“ → „einrichten“, „Entwicklung“ → „entwickeln“, „Förderung“ → „fördern“. */
export function verbZu(nomen: string): string | null {
  const stamm = /^(\p{L}{3,})ung$/u.exec(nomen)?.[1]?.toLowerCase();
  if (!stamm) return null;
  if (stamm.endsWith('er')) return `${stamm}n`;
  return /[^aeiouäöülh]l$/.test(stamm) ? `${stamm.slice(0, -1)}eln` : `${stamm}en`;
}
