'use client';

import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { Faellig } from './faellig';
import { Schritte } from './schritte';
import { Vorentscheidungen } from './vorentscheidungen';
import { WasFehlt } from './was-fehlt';

/** „Wo stehen wir, was fehlt, wer ist am Zug?“ */
export function Uebersicht() {
  return (
    <Rahmen bereich="uebersicht" titel="Übersicht">
      <div className="grid max-w-7xl gap-x-10 gap-y-8 px-5 py-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)] xl:gap-x-14">
        <div className="flex min-w-0 flex-col gap-8">
          <Vorentscheidungen />
          <Schritte />
          <Faellig />
        </div>
        <WasFehlt />
      </div>
    </Rahmen>
  );
}
