/** What can be chosen in a column, as it is written down: one in a line, each once. */
export const alsOptionen = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((zeile) => zeile.trim())
      .filter(Boolean),
  ),
];

export function Auswahlliste({ text, onText }: { text: string; onText: (text: string) => void }) {
  return (
    <label className="flex flex-col gap-1 text-sm text-muted">
      Zur Auswahl steht, eines je Zeile
      <textarea
        rows={Math.min(8, Math.max(3, text.split('\n').length))}
        value={text}
        onChange={(e) => onText(e.target.value)}
        className="rounded-md border border-field bg-panel px-2.5 py-1.5 text-base text-ink"
      />
    </label>
  );
}
