-- AlterTable
ALTER TABLE "netzwerk" ADD COLUMN     "fallZaehler" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "fall" (
    "dokumentId" TEXT NOT NULL,
    "netzwerkId" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "anrede" TEXT NOT NULL,
    "zustand" TEXT NOT NULL DEFAULT 'entwurf',
    "zustandSeit" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "autorId" TEXT NOT NULL,
    "eingereichtVon" TEXT,
    "freigegebenVon" TEXT,
    "aufbewahrtBis" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fall_pkey" PRIMARY KEY ("dokumentId")
);

-- CreateIndex
CREATE INDEX "fall_aufbewahrtBis_idx" ON "fall"("aufbewahrtBis");

-- CreateIndex
CREATE UNIQUE INDEX "fall_netzwerkId_nummer_key" ON "fall"("netzwerkId", "nummer");

-- AddForeignKey
ALTER TABLE "fall" ADD CONSTRAINT "fall_dokumentId_fkey" FOREIGN KEY ("dokumentId") REFERENCES "dokument"("id") ON DELETE CASCADE ON UPDATE CASCADE;
