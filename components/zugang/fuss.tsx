import Link from 'next/link';

/** The pages every page must link to. */
export function Fuss() {
  return (
    <footer className="mt-6 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <Link href="/barrierefreiheit" className="textlink inline-block min-h-6">
        Barrierefreiheit
      </Link>
      <Link href="/datenschutz" className="textlink inline-block min-h-6">
        Datenschutz
      </Link>
    </footer>
  );
}
