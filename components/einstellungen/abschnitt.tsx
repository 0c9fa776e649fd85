import type { ReactNode } from 'react';

/** One part of the settings under a heading that can be linked. */
export function Abschnitt({
  id,
  titel,
  text,
  children,
}: {
  id: string;
  titel: string;
  text?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-titel`}
      className="scroll-mt-20 border-t border-line py-8 first:border-t-0 first:pt-0"
    >
      <h2 id={`${id}-titel`} className="text-xl font-semibold">
        {titel}
      </h2>
      {text && <p className="mt-1 max-w-prose text-muted">{text}</p>}
      <div className="mt-5">{children}</div>
    </section>
  );
}
