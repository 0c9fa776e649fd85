/**
 * Signs out. The server ends the session and its sockets and asks the browser to clear its stores; what it ignores
 * (and what is left when the server cannot be reached) is cleared here, so the next person at this computer finds
 * no plan (S57). Ends on `/anmelden`.
 */
export async function abmelden(weiter = '/anmelden'): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST' }).catch(() => undefined);
  await raeumeAuf();
  window.location.assign(weiter);
  // The same path with another fragment would only scroll.
  if (weiter.startsWith(`${window.location.pathname}#`)) window.location.reload();
}

async function raeumeAuf(): Promise<void> {
  window.localStorage.clear();
  window.sessionStorage.clear();
  const datenbanken = (await window.indexedDB.databases?.().catch(() => [])) ?? [];
  await Promise.all(datenbanken.map(({ name }) => (name ? loesche(name) : undefined)));
}

/** Deletes one database; an open connection elsewhere delays it, which nobody needs to wait for. */
function loesche(name: string): Promise<void> {
  return new Promise((fertig) => {
    const auftrag = window.indexedDB.deleteDatabase(name);
    auftrag.onsuccess = () => fertig();
    auftrag.onerror = () => fertig();
    auftrag.onblocked = () => fertig();
  });
}
