import { useCommand } from '@/components/plan/use-command';
import { createBeziehung, setBeziehung, turnBeziehung } from '@/lib/plan/beziehungen/commands';
import { deleteElement } from '@/lib/plan/zielsystem/commands/bin';

/** What can be done with what two Akteure have with each other; refusals have been shown. */
export function useBeziehungTaten() {
  const { run: lege, erlaubt } = useCommand(createBeziehung);
  const { run: setze } = useCommand(setBeziehung);
  const { run: drehe } = useCommand(turnBeziehung);
  const { run: loesche } = useCommand(deleteElement);
  return { lege, setze, drehe, loesche, erlaubt };
}
