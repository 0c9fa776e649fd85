import type { Befund } from '../befund';
import { istNomen } from '../woerter/nomen';
import { istVorname } from '../woerter/vornamen';
import { treffer } from './treffer';

const DATEI =
  /(?<![\p{L}\d@/])(?:(?!(?:Siehe|Vgl|Datei|Anlage|Anhang|Die|Der|Das|Im|In|Als|Bitte|Dokument|Formular) )(?:\p{Lu}[\p{L}_-]+|\d{1,4}|-) ){0,5}[\p{L}\d][\p{L}\d_.()+-]*\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|txt|rtf|csv|jpe?g|png|gif|heic|tiff?|msg|eml|zip|mp[34]|m4a|wav|mov|avi|vcf|html?)(?![\p{L}\d])/giu;

/** „C:\\Akten\\AlMasri\\Bescheid.pdf“: the folders say it as well. */
const PFAD =
  /(?<![\p{L}\d])(?:[a-z]:[\\/]+|\\\\|\.{0,2}\/)[^\s:*?"<>|]+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|txt|rtf|csv|jpe?g|png|heic|msg|eml|zip)(?![\p{L}\d])/giu;

/** File names: they often carry the name, and a case takes no files. */
export function findeDateinamen(text: string): Befund[] {
  const aussage = {
    art: 'dateiname',
    grund: 'Im Dateinamen scheint ein Name, ein Datum oder eine Nummer zu stehen.',
    ersatz: '[Datei entfernt]',
  } as const;
  return [PFAD, DATEI].flatMap((muster) =>
    treffer(text, muster, aussage, ({ 0: name }) =>
      nenntPerson(name)
        ? {}
        : {
            schwere: 'hinweis',
            grund: 'Ein typischer Fall nimmt keine Dateien auf; beschreiben Sie, was darin steht.',
          },
    ),
  );
}

function nenntPerson(name: string): boolean {
  const teile = name.replace(/\.[a-z0-9]+$/i, '').split(/[\s_.()+\\/:-]+|(?<=\p{Ll})(?=\p{Lu})/u);
  if (teile.some((teil) => /^\d{6,}$/.test(teil))) return true;
  return teile.some((teil) => {
    const gross = teil.charAt(0).toUpperCase() + teil.slice(1).toLowerCase();
    if (istVorname(gross)) return true;
    return teil.length >= 4 && /^\p{Lu}?\p{L}+$/u.test(teil) && !istNomen(teil) && !GELAEUFIG.test(teil);
  });
}

/** Parts of file names that are neither nouns nor names. */
const GELAEUFIG =
  /^(?:final|neu|neue[rs]?|alt|kopie|version|entwurf|scan|copy|draft|intern|extern|stand|anlage|anhang|read|readme|index|dokument|whatsapp|image|img|screenshot|netzwerk|handreichung|broschüre|planungsmatrix|konzept|erste[rs]?|zweite[rs]?|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|.*kurse?|.*liste|.*plan|.*bericht|.*bogen|.*ung|.*akte)$/i;
