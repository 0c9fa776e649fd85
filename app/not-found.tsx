import Link from 'next/link';

/** Also the answer to pages one may not see: it says nothing about whether they exist. */
export default function NichtGefunden() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <h1 className="text-2xl font-semibold">Diese Seite gibt es nicht</h1>
      <p>
        Vielleicht ist die Adresse unvollständig, oder Sie gehören nicht zu dem Netzwerk. Die Koordination
        kann Sie einladen.
      </p>
      <p>
        <Link href="/" className="textlink inline-block py-1">
          Zur Liste Ihrer Netzwerke
        </Link>
      </p>
    </main>
  );
}
