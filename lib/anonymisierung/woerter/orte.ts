/** Countries, regions, Länder, rivers and towns of some size: places that may be named. */
const LAENDER = `
Afghanistan Ägypten Albanien Algerien Angola Argentinien Armenien Aserbaidschan Äthiopien Australien Bangladesch Belarus Belgien Benin Bolivien
Bosnien Brasilien Bulgarien Burundi Chile China Dänemark Deutschland Ecuador Elfenbeinküste England Eritrea Estland Finnland Frankreich Gabun
Gambia Georgien Ghana Griechenland Großbritannien Guinea Haiti Indien Indonesien Irak Iran Irland Island Israel Italien Japan Jemen Jordanien
Kamerun Kanada Kasachstan Kenia Kirgisistan Kolumbien Kongo Kosovo Kroatien Kuba Kurdistan Lettland Libanon Liberia Libyen Litauen Luxemburg
Madagaskar Malawi Mali Malta Marokko Mauretanien Mazedonien Nordmazedonien Mexiko Moldau Moldawien Mongolei Montenegro Mosambik Myanmar Namibia Nepal
Niederlande Niger Nigeria Norwegen Österreich Pakistan Palästina Peru Philippinen Polen Portugal Ruanda Rumänien Russland Sambia Schweden Schweiz
Senegal Serbien Simbabwe Slowakei Slowenien Somalia Spanien Sudan Südsudan Syrien Tadschikistan Tansania Thailand Togo Tschad Tschechien
Tschetschenien Tunesien Türkei Turkmenistan Uganda Ukraine Ungarn Uruguay Usbekistan Venezuela Vietnam Weißrussland Zypern Tibet USA Amerika
Europa Asien Afrika Nordafrika Westafrika Ostafrika Südosteuropa Osteuropa Westeuropa Mitteleuropa Südamerika Lateinamerika Zentralasien Balkan Sahel Maghreb
Nahost Orient Übersee Drittstaaten Drittstaat EU`;
const REGIONEN = `
Baden-Württemberg Bayern Berlin Brandenburg Bremen Hamburg Hessen Mecklenburg-Vorpommern Mecklenburg Vorpommern Niedersachsen Nordrhein-Westfalen NRW
Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen Franken Oberfranken Unterfranken Mittelfranken Schwaben Oberbayern Niederbayern
Oberpfalz Westfalen Rheinland Ruhrgebiet Ostwestfalen Münsterland Sauerland Siegerland Lausitz Allgäu Schwarzwald Odenwald Eifel Hunsrück Pfalz Harz Emsland
Ostfriesland Friesland Holstein Uckermark Altmark Prignitz Vogtland Erzgebirge Rhön Taunus Westerwald Bodensee Nordsee Ostsee Rhein Main Donau Elbe Weser Oder
Neckar Mosel Ruhr Ems Saar Spree Havel Isar Lippe Baden Württemberg Anhalt Süddeutschland Norddeutschland Ostdeutschland Westdeutschland`;
const STAEDTE = `
Aachen Aalen Ahlen Albstadt Alsdorf Altenburg Amberg Andernach Ansbach Apolda Arnsberg Arnstadt Aschaffenburg Aschersleben Augsburg Aurich Backnang
Baden-Baden Balingen Bamberg Bautzen Bayreuth Beckum Bensheim Bergheim Bergkamen Bernau Bernburg Biberach Bielefeld Bietigheim-Bissingen Bingen Bitterfeld-Wolfen
Bocholt Bochum Bonn Borken Bottrop Braunschweig Bremerhaven Bretten Bruchsal Brühl Brilon Bruchköbel Buchholz Bünde Butzbach Buxtehude Calw Castrop-Rauxel Celle Chemnitz
Cloppenburg Coburg Coesfeld Coswig Cottbus Crailsheim Cuxhaven Dachau Darmstadt Datteln Deggendorf Delbrück Delmenhorst Dessau Dessau-Roßlau Detmold Dietzenbach Dillenburg
Dinslaken Ditzingen Döbeln Donaueschingen Dormagen Dorsten Dortmund Dreieich Dresden Duisburg Dülmen Düren Düsseldorf Eberswalde Eckernförde Ehingen
Eisenach Eisenhüttenstadt Eisleben Ellwangen Elmshorn Emden Emmendingen Emmerich Emsdetten Ennepetal Eppingen Erding Erftstadt Erfurt Erkelenz Erkrath Erlangen
Eschborn Eschweiler Essen Esslingen Ettlingen Euskirchen Falkensee Fellbach Filderstadt Flensburg Forchheim Frankenthal Frankfurt Frechen Freiberg
Freiburg Freising Freital Friedberg Friedrichsdorf Friedrichshafen Fröndenberg Fulda Fürstenfeldbruck Fürstenwalde Fürth Gaggenau Ganderkesee Garbsen Geesthacht Geilenkirchen Geislingen
Geldern Gelsenkirchen Gera Geretsried Germering Germersheim Gersthofen Geseke Gevelsberg Giengen Gießen Gifhorn Gladbeck Glauchau Goch Göppingen Görlitz Goslar Gotha Göttingen Greifswald
Greiz Greven Grevenbroich Griesheim Grimma Gronau Güstrow Gütersloh Gummersbach Haan Haar Hagen Halberstadt Halle Hamm Hameln Hamminkeln Hanau Hannover Harsewinkel Hattersheim
Hattingen Heide Heidelberg Heidenheim Heilbronn Heiligenhaus Heinsberg Helmstedt Hemer Hennef Heppenheim Herborn Herford Herne Herrenberg Herten Herzogenaurach
Herzogenrath Hilden Hildesheim Hockenheim Hof Hofheim Homburg Horb Höxter Hoyerswerda Hückelhoven Hürth Husum Ibbenbüren Idar-Oberstein Idstein Ilmenau Ingelheim
Ingolstadt Iserlohn Itzehoe Jena Jülich Kaarst Kaiserslautern Kamen Kamp-Lintfort Karlsruhe Karlstadt Kassel Kaufbeuren Kehl Kempen Kempten Kerpen Kevelaer Kiel Kirchheim
Kleve Koblenz Köln Königs-Wusterhausen Königswinter Konstanz Korbach Kornwestheim Korschenbroich Köthen Krefeld Kreuztal Kulmbach Laatzen Lage Lahr Lampertheim
Landau Landsberg Landshut Langen Langenfeld Langenhagen Lauf Leer Lehrte Leichlingen Leimen Leinfelden-Echterdingen Leipzig Lemgo Lengerich Lennestadt Leonberg Leverkusen
Limbach-Oberfrohna Limburg Lindau Lingen Lippstadt Löhne Lohmar Lörrach Lübbecke Lübeck Luckenwalde Lüdenscheid Ludwigsburg Ludwigsfelde Ludwigshafen Lüneburg Lünen Magdeburg
Maintal Mainz Mannheim Marburg Markkleeberg Marl Marsberg Mechernich Meckenheim Meerbusch Meinerzhagen Meiningen Meißen Melle Memmingen Menden Meppen Merseburg
Merzig Meschede Metzingen Minden Moers Mönchengladbach Monheim Mosbach Mössingen Mühlacker Mühlhausen Mühlheim Mülheim München Münden Münster Nagold Naumburg Neckarsulm
Nettetal Neu-Isenburg Neubrandenburg Neuburg Neukirchen-Vluyn Neumarkt Neumünster Neunkirchen Neuruppin Neuss Neustadt Neustrelitz Neuwied Nienburg Norden Nordenham Norderstedt
Nordhausen Nordhorn Nördlingen Northeim Nürnberg Nürtingen Oberhausen Oberkirch Oberursel Oberasbach Oer-Erkenschwick Oelde Offenbach Offenburg Öhringen Oldenburg Olpe Oranienburg
Osnabrück Osterholz-Scharmbeck Osterode Ostfildern Overath Paderborn Papenburg Parchim Passau Peine Petershagen Pfaffenhofen Pforzheim Pfungstadt Pinneberg Pirmasens
Pirna Plauen Plettenberg Porta-Westfalica Potsdam Pulheim Quedlinburg Quickborn Radebeul Radevormwald Radolfzell Rastatt Rastede Rathenow Ratingen Ravensburg Recklinghausen
Regensburg Reichenbach Reinbek Remscheid Rendsburg Reutlingen Rheda-Wiedenbrück Rheinbach Rheinberg Rheine Rheinfelden Rheinstetten Riesa Rietberg Rinteln Rodgau Rödermark Rosenheim Rösrath Rostock Rotenburg Roth
Rottenburg Rottweil Rudolstadt Rüsselsheim Saalfeld Saarbrücken Saarlouis Salzgitter Salzkotten Salzwedel Sangerhausen Schifferstadt Schleswig Schloß-Holte-Stukenbrock Schmallenberg
Schönebeck Schorndorf Schopfheim Schramberg Schwabach Schwäbisch-Gmünd Schwäbisch-Hall Schwandorf Schwedt Schweinfurt Schwelm Schwerin Schwerte Schwetzingen Seelze Seevetal Seligenstadt Selm Senftenberg
Siegburg Siegen Sindelfingen Singen Sinsheim Soest Solingen Soltau Sondershausen Sonneberg Speyer Spremberg Springe Sprockhövel Stade Stadtlohn Steinfurt Steinhagen Stendal
Stolberg Stralsund Straubing Strausberg Stuhr Stuttgart Suhl Sundern Syke Taunusstein Teltow Tönisvorst Torgau Traunreut Traunstein Trier Troisdorf Tübingen Tuttlingen Uelzen Uetze Ulm
Unna Unterschleißheim Varel Vechta Velbert Verden Verl Versmold Viernheim Viersen Villingen-Schwenningen Voerde Völklingen Vreden Wadgassen Waiblingen Waldbröl Waldkirch Waldkraiburg
Waldshut-Tiengen Walldorf Walsrode Waltrop Wandlitz Wangen Warburg Warendorf Waren Warstein Wedel Wegberg Weiden Weilheim Weimar Weingarten Weinheim Weinstadt Weißenfels Weiterstadt Werder Werl Wermelskirchen Werne
Wernigerode Wertheim Wesel Wesseling Westerstede Wetter Wetzlar Wiehl Wiesbaden Wiesloch Wilhelmshaven Willich Winnenden Winsen Wipperfürth Wismar Witten Wittenberg Wittenberge Wolfenbüttel Wolfsburg
Worms Wülfrath Wunstorf Wuppertal Würselen Würzburg Xanten Zeitz Zerbst Zirndorf Zittau Zweibrücken Zwickau
Aleppo Damaskus Homs Bagdad Mossul Kabul Herat Teheran Istanbul Ankara Izmir Kiew Kyjiw Odessa Charkiw Mariupol Lwiw Moskau Warschau Prag Wien Zürich Paris London Rom Madrid
Athen Sofia Bukarest Belgrad Sarajevo Tirana Pristina Asmara Addis Lagos Accra Dakar Conakry Mogadischu Kairo Beirut Amman Tunis Dublin Brüssel Straßburg Genf New`;

const menge = (block: string): ReadonlySet<string> => new Set(block.trim().split(/\s+/));
const ALLE_LAENDER = menge(LAENDER);
const GROSSE = new Set([...menge(REGIONEN), ...menge(STAEDTE)]);

/** A country, continent or part of the world. */
export function istLand(wort: string): boolean {
  return ALLE_LAENDER.has(wort) || ALLE_LAENDER.has(wort.replace(/s$/, ''));
}

/** A Land, region or a town of more than about 20,000 people: naming it alone leads to nobody. */
export function istGrosserOrt(wort: string): boolean {
  return GROSSE.has(wort) || GROSSE.has(wort.replace(/s$/, ''));
}

const ORTSENDUNG =
  /(?:dorf|heim|hausen|ingen|bach|ach|berg|burg|stadt|stedt|städt|rode|roda|felde?|kirchen|hofen|weiler|wiesen|tal|thal|büttel|brück|brücken|furt|münde|hagen|husen|holz|loh|moor|beck|bergen|gruben|born|bronn|walde?|au|rade|itz|ow|witz|zell|kappel|stetten|ried|winkel|scheid|rath|werth|sen|um|weidach|haupten|leben|ungen|wangen|see|horst|kamp|broich|mühlen?|sand|stein|zig)$/;
const ORTSVORSATZ =
  /^(?:Ober|Unter|Nieder|Hinter|Vorder|Mitter|Klein|Groß|Alt|Neu|Hohen|Langen|Kirch|Burg|Wald)[a-zäöüß]{3,}/;

/** True for a word built like the name of a German village or town. */
export function siehtAusWieOrt(wort: string): boolean {
  const klein = wort.toLowerCase();
  return wort.length >= 5 && (ORTSENDUNG.test(klein) || ORTSVORSATZ.test(wort));
}

/** „Oberpfaffenbach“, „Unterwellenborn“, „Niederhausen“: never an ordinary word. */
export const istDorf = (wort: string): boolean => DORF.test(wort.toLowerCase());

const DORF =
  /^(?:ober|unter|nieder|mitter|hinter|vorder|klein|groß|neu|alt|hohen|langen|kirch)[a-zäöüß]{3,}(?:bach|[^m]ach|berg|dorf|heim|stein|[^t]au|kirch|burg|hofen|felden|stedt|städt|hausen|husen|rod[ae]|ingen|brunn|born|ried|reuth|grün|thal|itz|ow|stetten|weiler|mühlen|büttel|weiden|weisbach)$/;
