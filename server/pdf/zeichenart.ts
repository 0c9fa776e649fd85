/** What kind of character it is, in the words of the note at the end of a paper. First match counts. */
const ARTEN: readonly (readonly [RegExp, string])[] = [
  [/\p{Cs}/u, 'unvollständige Zeichen'],
  [/\p{Cc}/u, 'Steuerzeichen'],
  [/\p{Co}/u, 'Zeichen eines privaten Bereichs'],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u, 'Bildzeichen (Emoji)'],
  [/\p{Script=Han}/u, 'chinesische Schriftzeichen'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'japanische Schriftzeichen'],
  [/\p{Script=Hangul}/u, 'koreanische Schriftzeichen'],
  [/\p{Script=Arabic}/u, 'arabische Schriftzeichen'],
  [/\p{Script=Hebrew}/u, 'hebräische Schriftzeichen'],
  [/\p{Script=Ethiopic}/u, 'äthiopische Schriftzeichen'],
  [/\p{Script=Georgian}/u, 'georgische Schriftzeichen'],
  [/\p{Script=Armenian}/u, 'armenische Schriftzeichen'],
  [/\p{Script=Thai}/u, 'thailändische Schriftzeichen'],
  [/\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}/u, 'indische Schriftzeichen'],
  [/\p{Script=Cyrillic}/u, 'kyrillische Schriftzeichen'],
  [/\p{Script=Greek}/u, 'griechische Schriftzeichen'],
  [/\p{M}/u, 'Zusatzzeichen an Buchstaben'],
  [/\p{L}/u, 'andere Buchstaben'],
];

/** German plural for the kind of a code point, e.g. „chinesische Schriftzeichen“. */
export function zeichenart(punkt: number): string {
  const zeichen = String.fromCodePoint(punkt);
  return ARTEN.find(([muster]) => muster.test(zeichen))?.[1] ?? 'andere Zeichen';
}
