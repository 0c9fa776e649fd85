import { antworteEinlesen } from '@/server/netzwerke/actions/anlegen';

export const POST = (request: Request) => antworteEinlesen(request);
