/** Surnames that are ordinary words as well: alone in a sentence they are the word, behind Herr or Frau the name. */
const WORTE = `
Groß Klein Lang Lange Kurz Jung Alt Stark Schwarz Weiß Braun Grün Blau Schnell Klug Stolz Ernst Frei Frisch Froh Reich Krumm Gut Lieb Sauer Bitter Wild
Scharf Hart Kühn Still Streng Treu Wild Zart Grau Rot Gelb Neu Hoch Tief Breit Schmal Kalt Warm Heiß Fromm Gerecht Ehrlich Fröhlich Lustig Sanft Selig
Vogt Ritter König Kaiser Graf Herzog Fürst Papst Bischof Abt Mönch Schultheiß Probst Knecht Bürger Meister Geselle Knappe Bote Wächter Pförtner Kämmerer
Müller Schmied Schneider Schuster Schreiner Wagner Weber Töpfer Schäfer Hirt Jäger Fischer Bauer Bäcker Koch Metzger Fleischer Gärtner Maurer Maler
Richter Pfarrer Schreiber Krämer Sänger Spielmann Krieger Zimmermann Köhler Böttcher Gerber Färber Seiler Kürschner Schlosser Dreher Binder Förster Winzer
Kellner Schaffner Lehrer Drucker Steiger Bergmann Amtmann Hauptmann Kaufmann Hofmann Ackermann Hausmann Biedermann Landmann Fuhrmann Schiffer Steuermann
Wolf Fuchs Hahn Vogel Bär Löwe Hirsch Hase Igel Falke Adler Specht Fink Lerche Sperling Storch Kranich Käfer Frosch Biene Hecht Krebs Ochs Widder Sperber
Baum Busch Stein Berg Bach Wald Feld Strauch Blume Rose Stern Sonne Mond Sommer Winter Herbst Frühling Mai Freitag Sonntag Montag Engel Teufel Herz Kopf
Nagel Hammer Keller Kessel Kraft Lust Sorge Horn Kern Korn Ast Zweig Dorn Distel Linde Eiche Birke Buche Tanne Wiese Brunnen Teich Graben Kreuz Turm Burg
Pfeiffer Pfeifer Trommler Geiger Bogen Sattel Zügel Beil Spieß Schild Ring Krone Stab Kranz Heller Pfennig Groschen Kummer Frohsinn Sturm Regen Schnee Frost`;

const menge: ReadonlySet<string> = new Set(WORTE.trim().split(/\s+/));

/** True for a surname that is an ordinary word too. */
export const istAuchWort = (wort: string): boolean => menge.has(wort);
