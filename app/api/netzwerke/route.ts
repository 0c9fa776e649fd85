import { antworteAnlegen } from '@/server/netzwerke/actions/anlegen';
import { antworteListe } from '@/server/netzwerke/loaders/api';

export const GET = (request: Request) => antworteListe(request);
export const POST = (request: Request) => antworteAnlegen(request);
