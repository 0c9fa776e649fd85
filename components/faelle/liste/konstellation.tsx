import { useSaaltext } from '@/components/plan/saal/saaltext';
import type { Fallzeile } from './faelle-seite';

/** What a case is about. The list comes from the server, each sentence out of a document of its own. */
export function Konstellation({ fall: { id, konstellation } }: { fall: Fallzeile }) {
  return useSaaltext(id)(konstellation);
}
