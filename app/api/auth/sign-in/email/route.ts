import { antworteAnmelden } from '@/server/auth/actions/anmelden';

export const POST = (request: Request) => antworteAnmelden(request);
