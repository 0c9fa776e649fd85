-- Findings a named person has confirmed as harmless. The text itself is not kept.
CREATE TABLE "unbedenklich" (
    "id" TEXT NOT NULL,
    "netzwerkId" TEXT NOT NULL,
    "dokumentId" TEXT NOT NULL,
    "art" TEXT NOT NULL,
    "abdruck" TEXT NOT NULL,
    "grund" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "am" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unbedenklich_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "unbedenklich_dokumentId_art_abdruck_key" ON "unbedenklich"("dokumentId", "art", "abdruck");
ALTER TABLE "unbedenklich" ADD CONSTRAINT "unbedenklich_dokumentId_fkey" FOREIGN KEY ("dokumentId") REFERENCES "dokument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The planner's statistics would keep samples of texts, and after a Datenpanne none may be left.
ALTER TABLE "dokument_update" ALTER COLUMN "bytes" SET STATISTICS 0;
ALTER TABLE "dokument_snapshot" ALTER COLUMN "bytes" SET STATISTICS 0;
ALTER TABLE "dokument" ALTER COLUMN "titel" SET STATISTICS 0;
ALTER TABLE "einladung" ALTER COLUMN "notiz" SET STATISTICS 0;
