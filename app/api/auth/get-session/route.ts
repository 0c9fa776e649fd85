import { antworteSitzung } from '@/server/auth/loaders';

export const dynamic = 'force-dynamic';
export const GET = (request: Request) => antworteSitzung(request);
