/** What went wrong with the form as a whole; read out at once. Keeps its place in the page so that it is noticed. */
export function Fehlerzeile({ children }: { children: string | null }) {
  return (
    <div role="alert">
      {children && (
        <p className="rounded-md border border-danger-line bg-danger-weak px-3 py-2 text-danger">
          {children}
        </p>
      )}
    </div>
  );
}
