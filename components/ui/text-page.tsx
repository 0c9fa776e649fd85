import type { ReactNode } from 'react';

/** A page that is read: one column, comfortable line length, headings and lists with room. */
export function Textseite({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <main
      id="inhalt"
      className="mx-auto max-w-2xl px-5 py-10 text-base leading-relaxed [&_h2]:mt-8 [&_h2]:mb-2 [&_h2]:text-lg [&_h2]:font-semibold [&_li]:mb-1.5 [&_p]:mb-3 [&_ul]:list-disc [&_ul]:pl-6"
    >
      <p>
        <a href="/" className="textlink inline-block py-1">
          Diadem
        </a>
      </p>
      <h1 className="mb-6 text-2xl font-semibold">{titel}</h1>
      {children}
    </main>
  );
}
