import { antworteAbmelden } from '@/server/auth/actions/abmelden';

export const POST = (request: Request) => antworteAbmelden(request);
