import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { MeldungProvider } from '@/components/ui/meldung';

export const metadata: Metadata = {
  title: { default: 'Diadem', template: '%s · Diadem' },
  description: 'Kommunale Netzwerke planen gemeinsam Hilfe.',
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#0b5563' };

/** The page around everything: German, the chosen contrast, messages. Dynamic, because each answer has its own nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const kontrast = (await cookies()).get('kontrast')?.value === 'hoch' ? 'hoch' : undefined;
  return (
    <html lang="de" data-kontrast={kontrast} suppressHydrationWarning>
      <head>
        <meta property="csp-nonce" nonce={nonce} content={nonce} />
      </head>
      <body>
        <MeldungProvider>{children}</MeldungProvider>
      </body>
    </html>
  );
}
