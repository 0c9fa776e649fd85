/** Words that introduce a name. */

export const ANREDE =
  /^(?:Herr|Herrn|Fr|Hr|Fam|Hr\.|Hrn\.|Frau|Fr\.|Fräulein|Familie|(?:Pflege|Gast|Paten|Nachbars|Herkunfts|Adoptiv|Vermieter|Schwieger)familie|Fam\.|Eheleute|Ehepaar|Geschwister|Mr|Mrs|Ms|Señora|Madame)$/;
export const TITEL =
  /^(?:RA|RAin|RiAG|StA|PD|OA|Dr\.|Prof\.|Doktor|Professor|Professorin|Dipl\.|Psych\.|Päd\.|Sozialpäd\.|Soz\.|Kfm\.|Ing\.|med\.|phil\.|jur\.|Mag\.|Pfarrer|Pfarrerin|Pastor|Pastorin|Pater|Imam|Scheich|Bruder|Schwester|Hodscha)$/;

/** After „Frau …“ these are functions, not names. */
export const FUNKTION =
  /^(?:(?:Amts|Sach|Fach|Team|Schul|Kita|Einrichtungs|Projekt|Geschäfts|Abteilungs|Bereichs|Kurs|Dienst|Haus|Gruppen)?(?:leiterin|leiter|leitung)|(?:Ober|Alt)?[Bb]ürgermeister(?:in)?|\p{L}*(?:[mM]inister|[pP]räsident|[kK]anzler|[sS]ekretär|[dD]ezernent|[vV]orsitzende|[bB]eauftragte|[dD]irektor|[rR]ektor|[kK]ollege|[sS]enator|[aA]mtmann)(?:in|r)?|[A-Z]\p{L}+(?:rätin)|Landrat|Stadtrat|Kollegin|Kollege|Doktor|Doktorin|Professor|Professorin|Pfarrerin|Richterin|Staatsanwältin|Staatsanwalt|Rechtsanwältin|Anwältin|Ärztin|Lehrerin|Nachbarin|Sachbearbeiterin|Und|Oder|Mitte|Anfang|Ende|Person|Name|Nachname|Vorname|Soundso|Jedermann|Jedefrau|Irgendwer|Jemand|Niemand|Dingsda|Sowieso|Unbekannt|Mustermann|Musterfrau|Muster|Nutzerin|Sie|Ihr|Ihre|Dr|Holle|Königin)$/u;

/** Roles of people in a case: what follows in capitals is mostly a name. */
export const ROLLE =
  /^(?:KM|KV|KE|KP|SB|Sbr\.|Sb\.|FM|PAP|Kl\.|Klt\.|Kd\.|Ast\.|Mdt\.|Pat\.|Bf\.|Zwilling|Stiefvater|Stiefmutter|Stiefsohn|Stieftochter|Adoptivsohn|Adoptivtochter|Pflegevater|Pflegemutter|Pflegesohn|Pflegetochter|Ältester|Älteste|Älteren|Jüngster|Jüngste|Mama|Papa|Schwägerin|Kumpel|Kindsvater|Kindsmutter|Kindesvater|Kindesmutter|Mitschüler|Mitschülerin|Asylbewerber|Asylbewerberin|Auszubildende|Auszubildender|Patenkind|Mitreisende|Mutter|Vater|Sohn|Tochter|Bruder|Schwester|Halbbruder|Halbschwester|Ehemann|Ehefrau|Exmann|Exfrau|Ex-Mann|Ex-Frau|Mann|Frau|Partner|Partnerin|Lebensgefährte|Lebensgefährtin|Verlobter|Verlobte|Freund|Freundin|Cousin|Cousine|Onkel|Tante|Oma|Opa|Großmutter|Großvater|Neffe|Nichte|Enkel|Enkelin|Schwager|Schwägerin|Schwiegermutter|Schwiegervater|Baby|Säugling|Kleinkind|Kind|Mädchen|Junge|Zwillinge|Kinder|Söhne|Töchter|Nachbar|Nachbarn|Nachbarin|Neffen|Enkels|Sohnes|Vaters|Bruders|Mannes|Freundes|Onkels|Partners|Jungen|Mitbewohner|Mitbewohnerin|Klient|Klientin|Klienten|Kunde|Kundin|Kunden|Patient|Patientin|Patienten|Mandant|Mandantin|Schüler|Schülerin|Teilnehmer|Teilnehmerin|Bewohner|Bewohnerin|Antragsteller|Antragstellerin|Bewerber|Bewerberin|Azubi|Jugendliche|Jugendlicher|Jugendlichen|Ratsuchende|Ratsuchender|Geflüchtete|Geflüchteter|Betreute|Betreuter|Mündel|Pflegekind)$/;

/** Professionals: what follows is the name of staff. */
export const FACHKRAFT =
  /^(?:\p{L}*(?:[sS]achbearbeiter|[bB]etreuer|[bB]erater|[vV]ermittler|[mM]anager|[pP]ädagoge|[pP]ädagogin|[aA]rbeiter|[lL]ehrer|[eE]rzieher|[pP]fleger|[tT]herapeut|[pP]sychologe|[pP]sychologin|[aA]nwalt|[aA]nwältin|[aA]rzt|[äÄ]rztin|[lL]eiter|[kK]oordinator|[mM]entor|[dD]ozent|[tT]rainer|[dD]olmetscher|[mM]ittler|[rR]ichter|[bB]eamte|[bB]eamter|[bB]eamtin|[pP]olizist|[kK]ollege|[kK]ollegin|[cC]hef|[mM]eister|[vV]ermieter|[pP]ate|[pP]atin|[lL]otse|[lL]otsin|[vV]ormund|[hH]elfer|[aA]nsprechpartner|[aA]nsprechperson|[hH]ebamme|[nN]otar|[rR]eferent|[sS]precher|[vV]orsitzende|[sS]ekretär|[mM]akler|[pP]farrer|[fF]amilienhelfer|[aA]nleiter|[hH]ausmeister|[aA]rbeitgeber|[mM]itarbeiter|[lL]ogopäde|[lL]ogopädin)(?:in|r|n|s|e?n)?)$/u;

/** „heißt …“, „nennt sich …“ and the like. */
export const NENNT =
  /^(?:heißt|heiße|hieß|namens|gewisser|gewisse|gewissen|genannt|gerufen|nennt|nannte|Name|Vorname|Nachname|Familienname|Rufname|Geburtsname|Mädchenname|Spitzname|Alias|alias|Betreff|[Gg]ez\.|geb\.|geborene|geborener|Unterschrift|Ansprechpartner|Ansprechpartnerin|Kontaktperson|Klientenname|Klarname|Akte|Fallakte)$/;
export const NACH_NENNT =
  /^(?:sich|ist|lautet|war|er|sie|ihn|von|allen|alle|seit|selbst|sei|auch|der|die|eigentlich|in|Wirklichkeit|richtig|wirklich|mit|Vornamen|Nachnamen|Namen|bürgerlich|noch|heute|hier|inzwischen|ihre|seine|Familie|Person|Mutter|Vater|Sohn|Tochter|Kind)$/;

/** Small words inside names. */
export const PARTIKEL =
  /^(?:v\.|d\.|von|van|de|der|den|del|della|di|da|dos|das|du|la|le|zu|zur|ter|ten|el|al|bin|ben|ibn|bint|abu|abd|ould|und|vom)$/i;

/** What one person does: third person singular. */
export const PERSON_VERB =
  /^(?:ist|war|hat|hatte|wird|wurde|kann|konnte|will|wollte|möchte|darf|durfte|soll|sollte|muss|musste|wartet|wartete|wohnt|wohnte|lebt|lebte|arbeitet|arbeitete|besucht|besuchte|spricht|sprach|sucht|suchte|braucht|brauchte|kommt|kam|stammt|stammte|erzählt|erzählte|sagt|sagte|berichtet|berichtete|lernt|lernte|bekommt|bekam|erhält|erhielt|fühlt|fühlte|kümmert|kümmerte|floh|flieht|flüchtete|geht|ging|bleibt|blieb|findet|fand|meldet|meldete|stellt|stellte|zog|zieht|versteht|verstand|weiß|wusste|hofft|hoffte|träumt|fragt|fragte|bittet|bat|beantragt|beantragte|verlor|verliert|spielt|weint|weinte|schläft|hilft|half|betreut|pflegt|verdient|jobbt|studiert|studierte|absolviert|absolvierte|unterschreibt|unterschrieb|brach|bricht|ruft|rief|schreibt|schrieb|nahm|nimmt|trägt|kennt|kannte|vermisst|heiratete|trennte|fehlt|fehlte|erschien|erscheint|nennt|heißt|mag|liebt|hört|schickt|schickte|bringt|brachte|holt|holte|legt|legte|gibt|gab|steht|stand|sitzt|saß|fährt|fuhr|isst|raucht|trinkt|geriet|erkrankte|leidet|litt|litt|macht|machte|begann|beginnt|wechselte|wechselt|kündigte|kündigt|verweigert|verweigerte|erklärt|erklärte|äußert|äußerte|wünscht|wünschte|engagiert|kocht|putzt|reist|reiste|kehrte|lacht|freut|ärgert|schämt|traut|übersetzt|dolmetscht|unterstützt|begleitet|empfiehlt|riet|rät|meint|meinte|vermutet|bestätigt|lehnte|lehnt|entschied|entscheidet|zeigt|zeigte)$/;
