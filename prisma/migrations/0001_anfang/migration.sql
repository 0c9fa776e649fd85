-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rateLimit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "rateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "netzwerk" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "netzwerk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mitgliedschaft" (
    "id" TEXT NOT NULL,
    "netzwerkId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "rolle" TEXT NOT NULL,
    "akteurId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mitgliedschaft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "einladung" (
    "id" TEXT NOT NULL,
    "netzwerkId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "rolle" TEXT NOT NULL,
    "notiz" TEXT NOT NULL DEFAULT '',
    "maxNutzungen" INTEGER NOT NULL DEFAULT 1,
    "nutzungen" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "einladung_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dokument" (
    "id" TEXT NOT NULL,
    "netzwerkId" TEXT NOT NULL,
    "art" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dokument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dokument_update" (
    "id" BIGSERIAL NOT NULL,
    "dokumentId" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "pruefsumme" TEXT NOT NULL,
    "userId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dokument_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dokument_snapshot" (
    "id" BIGSERIAL NOT NULL,
    "dokumentId" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "pruefsumme" TEXT NOT NULL,
    "bisUpdateId" BIGINT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dokument_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dokument_client" (
    "dokumentId" TEXT NOT NULL,
    "clientId" BIGINT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "dokument_client_pkey" PRIMARY KEY ("dokumentId","clientId")
);

-- CreateTable
CREATE TABLE "verlauf" (
    "id" BIGSERIAL NOT NULL,
    "dokumentId" TEXT NOT NULL,
    "elementId" TEXT NOT NULL,
    "feld" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "am" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verlauf_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "protokolleintrag" (
    "id" BIGSERIAL NOT NULL,
    "netzwerkId" TEXT,
    "userId" TEXT,
    "was" TEXT NOT NULL,
    "objekt" TEXT NOT NULL,
    "ergebnis" TEXT NOT NULL,
    "am" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vorher" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "protokolleintrag_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rateLimit_key_key" ON "rateLimit"("key");

-- CreateIndex
CREATE INDEX "mitgliedschaft_userId_idx" ON "mitgliedschaft"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "mitgliedschaft_netzwerkId_userId_key" ON "mitgliedschaft"("netzwerkId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "einladung_tokenHash_key" ON "einladung"("tokenHash");

-- CreateIndex
CREATE INDEX "einladung_netzwerkId_idx" ON "einladung"("netzwerkId");

-- CreateIndex
CREATE INDEX "dokument_netzwerkId_idx" ON "dokument"("netzwerkId");

-- CreateIndex
CREATE INDEX "dokument_update_dokumentId_id_idx" ON "dokument_update"("dokumentId", "id");

-- CreateIndex
CREATE INDEX "dokument_snapshot_dokumentId_bisUpdateId_idx" ON "dokument_snapshot"("dokumentId", "bisUpdateId");

-- CreateIndex
CREATE INDEX "verlauf_dokumentId_elementId_am_idx" ON "verlauf"("dokumentId", "elementId", "am");

-- CreateIndex
CREATE INDEX "protokolleintrag_netzwerkId_id_idx" ON "protokolleintrag"("netzwerkId", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mitgliedschaft" ADD CONSTRAINT "mitgliedschaft_netzwerkId_fkey" FOREIGN KEY ("netzwerkId") REFERENCES "netzwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mitgliedschaft" ADD CONSTRAINT "mitgliedschaft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "einladung" ADD CONSTRAINT "einladung_netzwerkId_fkey" FOREIGN KEY ("netzwerkId") REFERENCES "netzwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokument" ADD CONSTRAINT "dokument_netzwerkId_fkey" FOREIGN KEY ("netzwerkId") REFERENCES "netzwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokument_update" ADD CONSTRAINT "dokument_update_dokumentId_fkey" FOREIGN KEY ("dokumentId") REFERENCES "dokument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokument_snapshot" ADD CONSTRAINT "dokument_snapshot_dokumentId_fkey" FOREIGN KEY ("dokumentId") REFERENCES "dokument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokument_client" ADD CONSTRAINT "dokument_client_dokumentId_fkey" FOREIGN KEY ("dokumentId") REFERENCES "dokument"("id") ON DELETE CASCADE ON UPDATE CASCADE;
