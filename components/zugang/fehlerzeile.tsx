/** What went wrong with the form as a whole; read out at once. Keeps its place in the page so that it is noticed. */
export function Fehlerzeile({ children }: { children: string | null }) {
  return (
    // Empty it takes no room, and no gap of the form.
    <div role="alert" className={children ? undefined : 'sr-only'}>
      {children && (
        <p className="rounded-md border border-danger-line bg-danger-weak px-3 py-2 text-danger">
          {children}
        </p>
      )}
    </div>
  );
}

/** What is said of the form as a whole: nothing when a field says it itself, where the focus goes. */
export function ohneFelder(fehler: string | null, felder: Readonly<Record<string, string>>): string | null {
  return Object.keys(felder).length > 0 ? null : fehler;
}
